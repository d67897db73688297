import { describe, expect, test } from "vitest";
import { gatesAvailable, score } from "./gates.ts";

/** Shares of cases that must be right, by scorer and figure: they rise with the code and never fall silently. */
const FLOORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "detection.py": {
    "core 4 bytes": 0.9,
    "core 8 bytes": 0.97,
    "core 16 bytes": 0.99,
    "core 32 bytes": 0.99,
    "core 64 bytes": 0.998,
    "core 256 bytes": 0.998,
    "core 1024 bytes": 0.998,
    "mid-character start 32": 0.95,
    "mid-character start 64": 0.95,
    "mid-character start 256": 0.95,
    "mid-character start 1024": 0.95,
    decoys: 0.95,
    all: 0.93,
  },
  "conversion.py": { t2s: 52 / 55, tw2s: 1, hk2s: 1, keep: 1 },
};

describe.skipIf(!gatesAvailable())("cases", () => {
  test.each(Object.entries(FLOORS))("%s", (scorer, floors) => {
    const figures = score(scorer);
    const missed = Object.entries(floors).filter(([name, floor]) => Number(figures[name]) < floor);
    expect(missed.map(([name, floor]) => `${name} ${figures[name]} (floor ${floor})`)).toEqual([]);
  });

  test("repair.py", () => {
    const figures = score("repair.py") as Record<string, { exact: number }> & { false_positives: number };
    const floors: Record<string, number> = { synthetic: 0.97, wild: 0.85, "seed 004 lines": 1 };
    const missed = Object.entries(floors).filter(([name, floor]) => (figures[name]?.exact ?? 0) < floor);
    expect(missed.map(([name, floor]) => `${name} ${figures[name]?.exact} (floor ${floor})`)).toEqual([]);
    expect(figures.false_positives).toBeLessThanOrEqual(1);
  });
});
