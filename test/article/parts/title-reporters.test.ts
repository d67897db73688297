import { expect, it } from "vitest";
import { readTitleReporters } from "../../../src/article/parts/title-reporters.ts";

it.each([
  ["江州大桥昨日通车本报记者 沈砚秋", "江州大桥昨日通车", ["沈砚秋"]],
  ["江州大橋昨日通車 □本報特派記者 程佑安 陸明", "江州大橋昨日通車", ["程佑安", "陸明"]],
])("takes the reporters off %s", (line, title, names) => {
  const read = readTitleReporters(line);
  expect(read.title).toBe(title);
  expect(read.authors.map(({ name }) => name)).toEqual(names);
});

it.each(["本报记者亲历大桥通车", "江州大桥通车 本报记者现场直击", "江州大桥昨日通车", ""])("leaves %s alone", (title) => {
  expect(readTitleReporters(title)).toEqual({ title, authors: [] });
});
