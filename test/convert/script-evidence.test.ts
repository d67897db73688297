import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertText } from "../../src/convert/convert-text.ts";
import { unitsOf } from "../../src/convert/convert-units.ts";
import { HONG_KONG_FORMS } from "../../src/convert/script-characters.generated.ts";
import { readEvidence, readLineEvidence } from "../../src/convert/script-evidence.ts";
import { DICTIONARY_KEYS, mixture } from "./mixtures.ts";

function evidenceOf(text: string): ReturnType<typeof readEvidence> {
  return readEvidence(unitsOf(text), 0, text.length);
}

describe("readEvidence", () => {
  it("counts what only one script writes", () => {
    expect(evidenceOf("說國語")).toMatchObject({ traditional: 3, simplified: 0, han: 3 });
    expect(evidenceOf("说国语")).toMatchObject({ traditional: 0, simplified: 3, han: 3 });
    expect(evidenceOf("山水，2019年")).toMatchObject({ traditional: 0, simplified: 0, han: 3 });
  });

  it("takes names and learned words of Simplified text for no evidence", () => {
    expect(evidenceOf("乾於昇汎瞭藉夥徵著").traditional).toBe(0);
  });

  it("counts kana, hangul and Japanese forms", () => {
    expect(evidenceOf("駅の売店へ한국")).toMatchObject({ kana: 2, hangul: 2, shinjitai: 2 });
  });

  it("counts long passages whole, and gives the places of marked characters", () => {
    const marks: number[] = [];
    const text = "說明著，".repeat(1000);
    const evidence = readEvidence(unitsOf(text), 0, text.length, marks);
    expect(evidence).toMatchObject({ traditional: 1000, han: 3000 });
    expect(marks.length).toBe(1000);
    expect(marks[1]).toBe(6);
  });

  it("finds nothing Traditional in what any dictionary entry becomes", () => {
    for (const from of ["t", "tw", "hk"] as const) {
      for (const key of DICTIONARY_KEYS) {
        const { text } = convertText(key, { from });
        const rest = [...text].filter((one) => evidenceOf(one).traditional > 0 && !HONG_KONG_FORMS.includes(one));
        if (rest.length > 0) expect(`${from} ${key} ${text}`).toBe("");
      }
    }
  });
});

describe("readLineEvidence", () => {
  it("tells of each line what it tells by itself, in one pass over all", () => {
    const long = fc.nat({ max: 3000 }).map((length) => "說说駅著".repeat(length).slice(0, length));
    fc.assert(
      fc.property(fc.array(fc.oneof(mixture, long), { maxLength: 6 }), (parts) => {
        const text = parts.join("\n");
        const units = unitsOf(text);
        const read = readLineEvidence(units);
        const marks: number[] = [];
        let from = 0;
        text.split("\n").forEach((line, index) => {
          const to = from + line.length;
          expect(read.lines[index]).toEqual({ from, to });
          expect(read.evidences[index]).toEqual(readEvidence(units, from, to, marks));
          expect(read.markEnds[index]).toBe(marks.length);
          from = to + 1;
        });
        expect(read.lines.length).toBe(read.evidences.length);
        expect(read.marks).toEqual(marks);
      }),
    );
  });
});
