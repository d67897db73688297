import { describe, expect, test } from "vitest";
import { characterKinds } from "../../src/layout/character-kinds.ts";
import { bitOfSet, type SetWay } from "../../src/layout/character-sets.ts";
import { TextMeasure, type TextShape } from "../../src/layout/text-shape.ts";

function measureText(text: string): TextShape {
  const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
  return new TextMeasure(units, 1).measure(0, units.length, new Int32Array(16), 0);
}

describe("TextMeasure", () => {
  test.each([
    ["江州大桥昨日通车。", "sentence"],
    ["他说:“桥通了!”", "sentence"],
    ["渡口停航,", "clause"],
    ["他说:", "colon"],
    ["(记者王小川摄)", "closed"],
    ["他问:“", "opened"],
    ["全长1280", "number"],
    ["参加CBA", "letter"],
    ["江州大桥", "character"],
    ["桥长3.", "other"],
    ["桥通了.", "sentence"],
    ["", "other"],
  ])("%s ends as %s", (text, end) => expect(measureText(text).end).toBe(end));

  test("counts cells, characters and open marks", () => {
    const shape = measureText("“江州A股,涨3%");
    expect(shape).toMatchObject({ length: 9, width: 14, chinese: 4, digits: 1, latin: 1, clauseMarks: 1, quoteBalance: 1 });
  });

  test("measures one line after the other, each by itself", () => {
    const units = Uint16Array.from("江州日报。渡口停航", (character) => character.charCodeAt(0));
    const measure = new TextMeasure(units, 2);
    expect(measure.measure(0, 5, new Int32Array(16), 0)).toEqual(measureText("江州日报。"));
    expect(measure.measure(5, 9, new Int32Array(16), 0)).toEqual(measureText("渡口停航"));
  });

  test("writes the sets of characters that the line shows", () => {
    const { sets } = characterKinds();
    const units = Uint16Array.from("王小川摄", (character) => character.charCodeAt(0));
    const bits = new Int32Array(16);
    new TextMeasure(units, 1).measure(0, units.length, bits, 0);
    const shown = <Set extends string | readonly string[]>(kind: SetWay, of: readonly Set[]): readonly Set[] =>
      of.filter((set) => {
        const bit = bitOfSet(sets, kind, set);
        return ((bits[bit >> 5] as number) & (1 << (bit & 31))) !== 0;
      });
    expect(shown("has", sets.has)).toEqual(
      sets.has.filter((set) => [..."王小川摄"].some((character) => set.includes(character))),
    );
    expect(shown("says", sets.says)).toEqual(sets.says.filter((words) => words.includes("摄")));
    expect(shown("opens", sets.opens)).toEqual(sets.opens.filter((set) => set.includes("王")));
    expect(shown("ends", sets.ends)).toEqual(sets.ends.filter((set) => set.includes("摄")));
  });
});
