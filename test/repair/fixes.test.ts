import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { applyPlan } from "../../src/repair/apply-plan.ts";
import { FIXES } from "../../src/repair/fixes.ts";
import { repairText } from "../../src/repair/repair-text.ts";

interface FixCases {
  readonly name: string;
  readonly cases: readonly (readonly [before: string, after: string])[];
}

/** Reads `<U+200B>` as the character. */
function unescaped(text: string): string {
  return text.replace(/<U\+([0-9A-F]{4})>/g, (_, hexadecimal: string) => String.fromCharCode(Number.parseInt(hexadecimal, 16)));
}

/** The cases of every fix, in the order of the file. */
function readCases(): readonly FixCases[] {
  const text = readFileSync(new URL("fixes/cases.tsv", import.meta.url), "utf8");
  const sections = text.split(/^# (?=[a-z0-9_-]+$)/m).slice(1);
  return sections.map((section) => {
    const [name = "", ...rows] = section.split("\n").filter((row) => row !== "");
    const cases = rows.map((row) => row.split("\t").map(unescaped)).map(([before = "", after = ""]) => [before, after] as const);
    return { name, cases };
  });
}

const all = readCases();

test("every fix has one case that must change and two that must stay, in its order", () => {
  expect(all.map(({ name }) => name)).toEqual(FIXES.map(({ name }) => name));
  for (const { name, cases } of all) {
    const stay = cases.filter(([, after]) => after === "=").length;
    expect([name, cases.length - stay, stay]).toEqual([name, 1, 2]);
  }
});

describe.each(all.map(({ name, cases }) => [name, cases] as const))("%s", (name, cases) => {
  test.each(cases.filter(([, after]) => after !== "="))("%s → %s", (before, after) => {
    const { text, repairs } = repairText(before);
    expect(text).toBe(after);
    expect(repairs.flatMap(({ rule }) => rule.split("+"))).toContain(name);
    for (const repair of repairs) expect(applyPlan(repair.before, repair.plan)).toBe(repair.after);
  });

  test.each(cases.filter(([, after]) => after === "="))("%s stays", (before) => {
    expect(repairText(before)).toMatchObject({ text: before, repairs: [] });
  });

  test("is not done when it is switched off", () => {
    for (const [before] of cases) {
      const { repairs } = repairText(before, { repair: true, disabledFixes: [name] });
      expect(repairs.flatMap(({ rule }) => rule.split("+"))).not.toContain(name);
    }
  });
});

test("the example of a fix is true", () => {
  for (const { example } of FIXES) expect(repairText(example.before).text).toBe(example.after);
});
