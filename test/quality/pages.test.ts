import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gatesAvailable, SHARED, score } from "./gates.ts";

type Figures = Readonly<Record<string, number | null>>;

/** Floors of the aggregate figures of a folder of gold pages: they rise with the code and never fall silently. */
interface Gate {
  readonly folder: string;
  readonly group: string;
  readonly atLeast: Figures;
  readonly atMost: Figures;
}

const GATES: readonly Gate[] = [
  {
    folder: "seeds",
    group: "ALL",
    atLeast: { b3: 0.95, bound: 0.95, headf: 0.9, join_micro: 0.97, auth_micro: 0.95, order: 0.97, cont: 1 },
    atMost: { extra: 0.03, leak: 0.05, spur: 0 },
  },
  {
    folder: "pages",
    group: "as-found",
    atLeast: { b3: 0.93, bound: 0.88, headf: 0.86, auth_micro: 0.92, order: 0.98, field: 0.95, meta: 0.8 },
    atMost: { extra: 0.03, leak: 0.05, spur: 5 },
  },
];

describe.skipIf(!gatesAvailable())("pages", () => {
  test.each(GATES)("$folder", ({ folder, group, atLeast, atMost }) => {
    const figures = (score("pages.py", "--cases", join(SHARED, folder), "-q") as { groups: Record<string, Figures> }).groups[
      group
    ] as Figures;
    const missed = [
      ...Object.entries(atLeast).filter(([name, floor]) => (figures[name] ?? 0) < (floor as number)),
      ...Object.entries(atMost).filter(([name, ceiling]) => (figures[name] ?? 1) > (ceiling as number)),
    ].map(([name, bound]) => `${name} ${figures[name]} (bound ${bound})`);
    expect(missed).toEqual([]);
  });
});
