import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertLines } from "../../src/convert/convert-lines.ts";
import { convertBlock, convertText, convertWithOffsets } from "../../src/convert/convert-text.ts";
import { textOf, unitsOf } from "../../src/convert/convert-units.ts";
import { fadeMemory, newMemory } from "../../src/convert/memory.ts";
import type { Conversion } from "../../src/model/conversion.ts";
import { DEFAULT_SETTINGS } from "../../src/model/settings.ts";
import { mixture, phraseList } from "./mixtures.ts";

/** A block converted, as text. */
function convertedBlock(text: string, ...rest: Tail<Parameters<typeof convertBlock>>): string {
  const units = convertBlock(unitsOf(text), ...rest);
  return textOf(units, 0, units.length);
}

type Tail<List extends readonly unknown[]> = List extends readonly [unknown, ...infer Rest] ? Rest : never;

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

  it("a text and its lines are the same page", () => {
    fc.assert(
      fc.property(mixture, settings, (text, chosen) => {
        const lines = text.split("\n").map((line, index) => ({ number: index + 1, text: line, byteStart: 0, byteEnd: 0 }));
        const byLines = convertLines(lines, { ...DEFAULT_SETTINGS, ...chosen }).lines.map((line) => line.text);
        expect(byLines.join("\n")).toBe(convertText(text, chosen).text);
      }),
      { numRuns: 1500 },
    );
  });

  it("what was kept stands in its place, and is what it says", () => {
    fc.assert(
      fc.property(mixture, settings, (text, chosen) => {
        const lines = text.split("\n");
        const page = lines.map((line, index) => ({ number: index + 1, text: line, byteStart: 0, byteEnd: 0 }));
        for (const { line, column, before, after, within } of convertLines(page, { ...DEFAULT_SETTINGS, ...chosen }).kept()) {
          const whole = lines[line - 1] as string;
          expect(whole.slice(column, column + before.length)).toBe(before);
          expect(whole).toContain(within);
          expect(within).toContain(before);
          expect(after.length).toBe(1);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a text in blocks", () => {
  const settings = { ...DEFAULT_SETTINGS, from: "auto" } as const;

  it("is one page when it is one block", () => {
    fc.assert(
      fc.property(mixture, (text) => {
        expect(convertedBlock(text, settings, newMemory())).toBe(convertText(text).text);
      }),
      { numRuns: 500 },
    );
  });

  it("is read with what the blocks before have told: region, script and names", () => {
    const first = "〔記者程汎安／江州報導〕她望著海，想著往事，等著船隊歸來。漁民忙著補網，大家說著，笑著。\n".repeat(5);
    const second = "坐著\n旱災\n說起程汎安，大家都笑了。\n";
    const memory = newMemory();
    convertedBlock(first, settings, memory);
    fadeMemory(memory);
    expect(convertedBlock(second, settings, memory)).toBe("坐着\n旱灾\n说起程汎安，大家都笑了。\n");
    expect(convertedBlock("坐著", settings, newMemory())).toBe("坐著");
  });

  it("forgets: evidence counts half after each block, and the oldest names go", () => {
    const memory = newMemory();
    memory.evidence.traditional = 9;
    for (let count = 0; count < 3000; count++) memory.names.add(`程${count}`);
    fadeMemory(memory);
    expect(memory.evidence.traditional).toBe(4);
    expect(memory.names.size).toBe(2000);
    expect(memory.names.has("程2999") && !memory.names.has("程0")).toBe(true);
  });
});

function replay(text: string, conversions: readonly Conversion[]): string {
  const lines = text.split("\n");
  for (const { line, columnStart, columnEnd, before, after } of [...conversions].reverse()) {
    const old = lines[line - 1] as string;
    expect(old.slice(columnStart, columnEnd)).toBe(before);
    lines[line - 1] = old.slice(0, columnStart) + after + old.slice(columnEnd);
  }
  return lines.join("\n");
}
