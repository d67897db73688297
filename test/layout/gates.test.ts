import { describe, expect, test } from "vitest";
import { characterSets } from "../../src/layout/character-sets.ts";
import { CONDITION_GROUPS, type Condition } from "../../src/layout/conditions.ts";
import type { Evidence } from "../../src/layout/evidence.ts";
import { EVIDENCE } from "../../src/layout/evidence-table.ts";
import { Gates } from "../../src/layout/gates.ts";
import { observe } from "../../src/layout/observe.ts";
import { viewPage } from "../../src/layout/page-view.ts";
import { samplePages } from "../bench/page-corpus.ts";

const gated = (gate: Partial<Evidence>): Evidence => ({ name: "invented", why: "for the test", reach: "line", ...gate });

/** Indexes of the evidence that passes for a line of which these conditions hold. */
function passing(
  evidence: readonly Evidence[],
  conditions: readonly Condition[],
  length = 10,
  width = 2 * length,
): readonly number[] {
  const gates = new Gates(evidence, characterSets(evidence));
  const known = new Int32Array(gates.words);
  CONDITION_GROUPS.forEach((names, group) => {
    known[group] = names.reduce((bits, name, place) => (conditions.includes(name) ? bits | (1 << place) : bits), 0);
  });
  const found = new Int32Array(gates.size);
  gates.pass(known, length, width, found, 0);
  return evidence.flatMap((_, index) => (((found[index >> 5] as number) >>> (index & 31)) & 1 ? [index] : []));
}

describe("Gates", () => {
  test("lets evidence through of which all conditions hold", () => {
    const evidence = [gated({ when: ["blank", "title"] }), gated({ when: ["blank"] }), gated({}), gated({ when: ["no-blank"] })];
    expect(passing(evidence, ["blank"])).toEqual([1, 2]);
    expect(passing(evidence, ["blank", "title"])).toEqual([0, 1, 2]);
  });

  test("knows how long and how wide a line may be", () => {
    const evidence = [gated({ longest: 4 }), gated({ longest: 9 }), gated({ wider: 8 }), gated({})];
    expect(passing(evidence, [], 4)).toEqual([0, 1, 3]);
    expect(passing(evidence, [], 9)).toEqual([1, 2, 3]);
    expect(passing(evidence, [], 5000)).toEqual([2, 3]);
  });

  test("keeps apart more evidence than one number has bits", () => {
    const evidence = Array.from({ length: 100 }, (_, index) => gated({ longest: index }));
    expect(passing(evidence, [], 90)).toEqual([90, 91, 92, 93, 94, 95, 96, 97, 98, 99]);
  });
});

describe("conditions", () => {
  test("fit into the bits of a number, and their names are unique", () => {
    for (const names of CONDITION_GROUPS) expect(names.length).toBeLessThan(32);
    expect(new Set(CONDITION_GROUPS.flat()).size).toBe(CONDITION_GROUPS.flat().length);
  });

  test("are all asked for by some evidence", () => {
    const asked = new Set(EVIDENCE.flatMap(({ when }) => when ?? []));
    expect(CONDITION_GROUPS.flat().filter((name) => !asked.has(name))).toEqual([]);
  });
});

/** Whether a piece of evidence holds, its gates read as they are written. */
function holdsPlainly(evidence: Evidence, index: number, page: ReturnType<typeof viewPage>): boolean {
  const line = page.lines[index] as (typeof page.lines)[number];
  const { key, shape } = line;
  return (
    (evidence.has ?? []).every((set) => [...set].some((character) => key.includes(character))) &&
    (evidence.says ?? [key]).some((word) => key.includes(word.slice(0, 2))) &&
    (evidence.opens ?? key.charAt(0)).includes(key.charAt(0)) &&
    (evidence.ends ?? key.charAt(key.length - 1)).includes(key.charAt(key.length - 1)) &&
    shape.length <= (evidence.longest ?? Number.POSITIVE_INFINITY) &&
    shape.width > (evidence.wider ?? -1) &&
    (evidence.holds?.(line, page) ?? true)
  );
}

describe("observe", () => {
  test("finds what the gates of each piece of evidence say, read one by one", () => {
    for (const text of samplePages().slice(0, 12)) {
      const page = viewPage(text.split("\n").map((line, index) => ({ number: index + 1, text: line, byteStart: 0, byteEnd: 0 })));
      const observations = observe(page);
      const words = observations.length / page.lines.length;
      EVIDENCE.forEach((evidence, place) => {
        if (evidence.when !== undefined) return;
        const found = page.lines.filter(
          ({ index }) => (observations[index * words + (place >> 5)] as number) & (1 << (place & 31)),
        );
        const wanted = page.lines.filter(({ index }) => holdsPlainly(evidence, index, page));
        expect([evidence.name, found.map(({ key }) => key)]).toEqual([evidence.name, wanted.map(({ key }) => key)]);
      });
    }
  });
});
