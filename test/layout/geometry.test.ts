import { describe, expect, test } from "vitest";
import { measureGeometry } from "../../src/layout/geometry.ts";
import { readPageLines } from "../../src/layout/page-line.ts";

function measure(texts: readonly string[]): ReturnType<typeof measureGeometry> {
  return measureGeometry(
    readPageLines(texts.map((text, index) => ({ number: index + 1, text, byteStart: 0, byteEnd: 0 }))).lines,
  );
}

/** A line of text of so many characters, without a mark. */
const line = (characters: number): string => "江州大桥昨日通车来往车辆不必再等渡船".repeat(3).slice(0, characters);

describe("measureGeometry", () => {
  test("finds the width of a column of wrapped lines", () => {
    const { columns, wrapped } = measure([line(20), line(20), line(20), line(20), `${line(6)}。`]);
    expect([...columns]).toEqual([40, 40, 40, 40, 40]);
    expect(wrapped).toBe(0.8);
  });

  test("knows no column where lines are whole paragraphs", () => {
    const { columns, paragraphs } = measure([line(52).repeat(2), line(51).repeat(3), line(50).repeat(4)]);
    expect([...columns]).toEqual([0, 0, 0]);
    expect(paragraphs).toBe(1);
  });

  test("tells blank lines that part paragraphs from those that part stories", () => {
    expect(measure(["桥通了。", "", "船停了。", "", "人散了。"]).parted).toBe(1);
    expect(measure(["桥通了。", "船停了。", "人散了。"]).parted).toBe(0);
  });

  test("restores indents that a page has lost", () => {
    const paragraph = [line(18), line(20), line(20), `${line(5)}。`];
    const { losesIndents, lostIndents, widths } = measure([...paragraph, ...paragraph, ...paragraph, ...paragraph]);
    expect(losesIndents).toBe(true);
    expect([...lostIndents.slice(0, 4)]).toEqual([1, 0, 0, 0]);
    expect(widths[0]).toBe(40);
  });
});
