import { describe, expect, it } from "vitest";
import { CUE, cuesOf, readPieceCues } from "../../src/article/cues.ts";
import { foldUnits } from "../../src/language/fold.ts";

function cues(text: string): number {
  const { units } = foldUnits(text);
  return cuesOf(units, 0, units.length);
}

describe("cuesOf", () => {
  it("finds what characters are cues to, in Traditional and full-width text too", () => {
    expect(cues("鷺湖日報訊") & CUE.dispatch).not.toBe(0);
    expect(cues("第３頁") & CUE.digit).not.toBe(0);
    expect(cues("第３頁") & CUE.page).not.toBe(0);
    expect(cues("江立群：") & CUE.colon).not.toBe(0);
    expect(cues("鹭湖轮渡复航")).toBe(0);
  });

  it("knows all white space", () => {
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const character = String.fromCharCode(unit);
      if (/\s/.test(character)) expect(cues(character) & CUE.mark, unit.toString(16)).not.toBe(0);
    }
  });
});

describe("readPieceCues", () => {
  it("tells the ends of a piece from its middle", () => {
    const text = `${"湖".repeat(30)}昨版：“${"湖".repeat(40)}”）`;
    const { units } = foldUnits(`版${text}版`);
    const found = readPieceCues(units, 1, 1 + text.length);
    expect(found.edge).toBe(0);
    expect(found.opening).toBe(0);
    expect(found.head & CUE.page).not.toBe(0);
    expect(found.tail & CUE.page).toBe(0);
    expect(found.end & CUE.closing).not.toBe(0);
    expect(found.all).toBe(CUE.when | CUE.page | CUE.paper | CUE.colon | CUE.quotation | CUE.closing);
  });

  it("tells the ends of a text as long as its opening, or as its head, from each other", () => {
    for (const length of [24, 25, 28, 29, 60, 61]) {
      const { units } = foldUnits(`讯${"湖".repeat(length - 2)}版`);
      const found = readPieceCues(units, 0, length);
      expect([found.edge, found.opening, found.head, found.all].map((cues) => (cues & CUE.page) !== 0)).toEqual(
        [24, 28, 60, length].map((reach) => length <= reach),
      );
      expect(found.tail & CUE.page).not.toBe(0);
      expect((found.tail & CUE.dispatch) !== 0).toBe(length <= 24);
    }
  });

  it("takes a piece shorter than its ends whole", () => {
    const { units } = foldUnits("版讯");
    const found = readPieceCues(units, 0, 2);
    expect([found.edge, found.tail, found.end]).toEqual(new Array(3).fill(CUE.page | CUE.paper | CUE.dispatch));
  });
});
