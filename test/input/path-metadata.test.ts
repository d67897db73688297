import { expect, test } from "vitest";
import { pathMetadata } from "../../src/input/path-metadata.ts";

test.each([
  [
    "{newspaper}/{date}/{page}.txt",
    "archive/江州日报/2019-03-04/02.txt",
    { newspaper: "江州日报", date: "2019-03-04", page: "2" },
  ],
  ["{newspaper}/{date}/{page}.txt", "江州日报/20190304/A03.txt", { newspaper: "江州日报", date: "2019-03-04", page: "A03" }],
  ["{date}_{page}_*.txt", "x/1987-06-01_4_scan.txt", { date: "1987-06-01", page: "4" }],
  ["{newspaper}/{date}/{page}.txt", "somewhere/else.txt", {}],
])("%s on %s", (pattern, path, expected) => {
  expect(pathMetadata(pattern)(path)).toEqual(expected);
});

test("an unknown field is refused", () => {
  expect(() => pathMetadata("{paper}.txt")).toThrow(RangeError);
});
