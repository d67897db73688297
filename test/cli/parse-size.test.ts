import { expect, test } from "vitest";
import { parseCount, parseSize } from "../../src/cli/parse-size.ts";
import { NewsprocError } from "../../src/model/newsproc-error.ts";

test.each([
  ["64M", 64 * 1024 * 1024],
  ["1k", 1024],
  ["2GB", 2 * 1024 ** 3],
  ["500", 500],
])("%s is a size", (text, bytes) => {
  expect(parseSize(text, "--page-limit")).toBe(bytes);
});

test.each(["", "M", "-1", "1.5M", "64 M", "10X"])("%s is none, and the option is named", (text) => {
  expect(() => parseSize(text, "--page-limit")).toThrow(NewsprocError);
  try {
    parseSize(text, "--page-limit");
  } catch (error) {
    expect((error as NewsprocError).code).toBe("usage");
    expect((error as NewsprocError).where.source).toBe("--page-limit");
  }
});

test("a count is a whole number that is large enough", () => {
  expect(parseCount("8", "--jobs", 1)).toBe(8);
  for (const text of ["0", "-3", "2.5", "viele", ""]) expect(() => parseCount(text, "--jobs", 1)).toThrow(NewsprocError);
});
