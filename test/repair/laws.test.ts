import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyPlan } from "../../src/repair/apply-plan.ts";
import { repairLines } from "../../src/repair/repair-lines.ts";
import { repairText } from "../../src/repair/repair-text.ts";
import { MECHANISMS, TWO_ROUNDS } from "./mechanisms.ts";
import { clausesOf, OTHERS, SIMPLIFIED, TRADITIONAL } from "./sentences.ts";

const SETTINGS = { repair: true, disabledFixes: [] };
/** Long enough that every mechanism leaves evidence: seven characters of Big5 read as GBK can be two that are seen. */
const TEXTS = [
  ...SIMPLIFIED,
  ...TRADITIONAL,
  ...clausesOf([...SIMPLIFIED, ...TRADITIONAL]).filter((clause) => clause.length > 7),
];
const clean = fc.constantFrom(...SIMPLIFIED, ...TRADITIONAL, ...OTHERS);
const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
const damaged = fc
  .tuple(fc.constantFrom(...TEXTS), fc.constantFrom(...MECHANISMS, ...TWO_ROUNDS))
  .map(([text, { damage }]) => damage(text))
  .filter((text) => text !== undefined);

/** Text of any kind: clean, damaged, cut anywhere, with a character lost or put in. */
const anything = fc.oneof(
  clean,
  damaged,
  fc.tuple(clean, damaged, clean).map((parts) => parts.join("")),
  fc.tuple(damaged, fc.nat(60), fc.nat(3), fc.constantFrom("", "?", "\ufffd", " ", "一")).map(([text, place, count, put]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + put + text.slice(at + count);
  }),
  fc.string({ unit: "binary", maxLength: 40 }),
);

describe("laws of repair", () => {
  test.each(MECHANISMS.map(({ name, damage }) => [name, damage] as const))("one layer is taken off: %s", (_, damage) => {
    for (const text of TEXTS) {
      const layered = damage(text);
      if (layered !== undefined) expect(repairText(layered).text).toBe(text);
    }
  });

  test.each(TWO_ROUNDS.map(({ name, damage }) => [name, damage] as const))("two layers are taken off: %s", (_, damage) => {
    for (const text of TEXTS) {
      const layered = damage(text);
      if (layered !== undefined) expect(repairText(layered).text).toBe(text);
    }
  });

  test("one extra layer put on a repaired text is taken off again", () => {
    fc.assert(
      fc.property(damaged, fc.constantFrom(...MECHANISMS), (text, { damage }) => {
        const repaired = repairText(text).text;
        const layered = damage(repaired);
        fc.pre(layered !== undefined);
        expect(repairText(layered).text).toBe(repaired);
      }),
      { numRuns: 300 },
    );
  });

  test("clean text comes out as it went in, every line the same object", () => {
    fc.assert(
      fc.property(fc.array(clean, { maxLength: 6 }), (texts) => {
        const lines = texts.map((text, index) => ({ number: index + 1, text, byteStart: 0, byteEnd: 0 }));
        const page = repairLines(lines, SETTINGS);
        expect(page.repairs).toEqual([]);
        page.lines.forEach((line, index) => {
          expect(line).toBe(lines[index]);
        });
      }),
      { numRuns: 200 },
    );
  });

  test("repaired text is not repaired again", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const repaired = repairText(text).text;
        expect(repairText(repaired).text).toBe(repaired);
      }),
      { numRuns: 400 },
    );
  });

  test("every plan replays to the same text, and the repairs of a line are all that changed in it", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const line = text.replace(/[\r\n]/g, " ");
        const { text: repaired, repairs } = repairText(line);
        let rebuilt = "";
        let at = 0;
        for (const repair of repairs) {
          expect(repair.before).toBe(line.slice(repair.columnStart, repair.columnEnd));
          expect(applyPlan(repair.before, repair.plan)).toBe(repair.after);
          rebuilt += line.slice(at, repair.columnStart) + repair.after;
          at = repair.columnEnd;
        }
        expect(rebuilt + line.slice(at)).toBe(repaired);
      }),
      { numRuns: 400 },
    );
  });

  test("lines stay one to one and keep their ends", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anything, lineEnd), { maxLength: 5 }), (rows) => {
        const lines = rows.map(([text, end]) => [text.replace(/[\r\n]/g, ""), end] as const);
        const text = lines.map((row) => row.join("")).join("");
        const ends = (whole: string) => whole.match(/\r\n|\n|\r/g);
        expect(ends(repairText(text).text)).toEqual(ends(text));
      }),
      { numRuns: 100 },
    );
  });

  test("what is reported as beyond repair stands where the report says", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const page = repairLines([{ number: 1, text, byteStart: 0, byteEnd: 0 }], SETTINGS);
        for (const span of page.irreparable) expect(page.lines[0]?.text.slice(span.columnStart, span.columnEnd)).toBe(span.text);
      }),
      { numRuns: 200 },
    );
  });
});
