import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTextConverter } from "../../src/convert/convert-stream.ts";
import { convertText, convertWithOffsets } from "../../src/convert/convert-text.ts";
import type { Conversion } from "../../src/model/conversion.ts";
import { DEFAULT_SETTINGS } from "../../src/model/settings.ts";
import { mixture, phraseList } from "./mixtures.ts";

const settings = fc.record({
  from: fc.constantFrom("auto", "t", "tw", "hk", "none"),
  protect: fc.boolean(),
  phrases: fc.boolean(),
});

describe("laws of conversion", () => {
  it("converting twice changes nothing more", () => {
    fc.assert(
      fc.property(mixture, fc.boolean(), (text, phrases) => {
        const once = convertText(text, { phrases }).text;
        expect(convertText(once, { phrases }).text).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  // A given region is believed where nothing tells, so there two halves of phrases that meet by chance may be read anew: 沉重|覆 → 重覆.
  it.each([
    ["t", false],
    ["tw", false],
    ["hk", false],
    ["tw", true],
    ["hk", true],
  ] as const)("from %s (phrases: %s), converting twice changes nothing more", (from, phrases) => {
    fc.assert(
      fc.property(phraseList, (text) => {
        const once = convertText(text, { from, phrases }).text;
        expect(convertText(once, { from, phrases }).text).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it("conversions, put in their places, give the outcome", () => {
    fc.assert(
      fc.property(mixture, settings, (text, chosen) => {
        const { text: outcome, conversions } = convertText(text, chosen);
        expect(replay(text, conversions())).toBe(outcome);
      }),
      { numRuns: 2000 },
    );
  });

  it("offsets never fall, begin at the start, end at the end, and characters that stay keep their places", () => {
    fc.assert(
      fc.property(mixture, settings, (text, chosen) => {
        const { text: outcome, offsets } = convertWithOffsets(text, chosen);
        expect(outcome).toBe(convertText(text, chosen).text);
        expect(offsets.length).toBe(outcome.length + 1);
        expect(offsets[0]).toBe(0);
        expect(offsets[outcome.length]).toBe(text.length);
        for (let at = 1; at < offsets.length; at++) expect(offsets[at]).toBeGreaterThanOrEqual(offsets[at - 1] as number);
        for (let at = 0; at < outcome.length; at++) {
          if (outcome[at] === "中" || outcome[at] === "，") expect(text[offsets[at] as number]).toBe(outcome[at]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("the outcome of a long text does not depend on where its pieces are cut", () => {
    const line = "〔記者程汎安／江州報導〕他望著海，想著於幼華教授說過的話；乾旱之後，港邊停著漁船。王汎森、程汎安都著有專著。";
    const lines = Array.from({ length: 4000 }, (_, index) => (index % 7 === 0 ? "王汎森說，這是乾的。" : line.slice(index % 40)));
    const text = lines.join("\n");
    const whole = convertInPieces(text, [text.length]);
    expect(whole.split("\n").length).toBe(lines.length);
    expect(whole).toContain("记者程汎安");
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 8 }), (lengths) => {
        expect(convertInPieces(text, lengths) === whole).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  it("a line without end is cut after a sentence, the same way for any pieces", () => {
    const text = `${"他說著，".repeat(400_000)}完了`;
    const whole = convertInPieces(text, [text.length]);
    expect(whole.length).toBe(text.length);
    expect(convertInPieces(text, [65_537]) === whole).toBe(true);
    expect(whole.startsWith("他说着，他说着，") && whole.endsWith("他说着，完了")).toBe(true);
  });
});

function convertInPieces(text: string, lengths: readonly number[]): string {
  const converter = createTextConverter(DEFAULT_SETTINGS);
  const parts: string[] = [];
  for (let at = 0, index = 0; at < text.length; index++) {
    const length = lengths[index % lengths.length] as number;
    parts.push(converter.push(text.slice(at, at + length)));
    at += length;
  }
  return parts.join("") + converter.end();
}

function replay(text: string, conversions: readonly Conversion[]): string {
  const lines = text.split("\n");
  for (const { line, columnStart, columnEnd, before, after } of [...conversions].reverse()) {
    const old = lines[line - 1] as string;
    expect(old.slice(columnStart, columnEnd)).toBe(before);
    lines[line - 1] = old.slice(0, columnStart) + after + old.slice(columnEnd);
  }
  return lines.join("\n");
}
