import { expect, test } from "vitest";
import { pathEvidence } from "../../src/cli/path-evidence.ts";

test.each([
  ["archive/rmrb_20010102_3.txt", { newspaper: "人民日报", date: "2001-01-02" }],
  ["paper/gmrb/2019-03/04/nw.txt", { newspaper: "光明日报", date: "2019-03-04" }],
  ["江州日报/2019/3/4/02.txt", { newspaper: "江州日报", date: "2019-03-04" }],
  ["江州晚报_1987.6.1_4.txt", { newspaper: "江州晚报", date: "1987-06-01" }],
  ["2019-02-30/a.txt", {}],
  ["20190304-20190305/rmrb-gmrb.txt", {}],
  ["scan_0123456789012345.txt", {}],
  ["-", {}],
])("%s", (path, expected) => {
  expect(pathEvidence(path)).toEqual(expected);
});
