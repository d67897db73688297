import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Candidates } from "../../src/layout/candidates.ts";
import { LABELS, mayFollow } from "../../src/layout/labels.ts";
import { bestCandidates, walkSequences } from "../../src/layout/lattice.ts";
import { viewPage } from "../../src/layout/page-view.ts";
import { readTransitions } from "../../src/layout/transitions.ts";
import { ROW_NAMES, ROWS, type Weights } from "../../src/layout/weights.ts";

const COUNT = LABELS.length;

/** A page of so many lines with no blank one between them. */
const pageOf = (lines: number): ReturnType<typeof viewPage> =>
  viewPage(Array.from({ length: lines }, (_, index) => ({ number: index + 1, text: "江州大桥通车", byteStart: 0, byteEnd: 0 })));

/** All sequences of candidates that may stand, with their scores. */
function sequencesOf({ labels, scores, starts }: Candidates, weights: Weights): (readonly [readonly number[], number])[] {
  let sequences: (readonly [readonly number[], number])[] = [[[], 0]];
  for (let line = 0; line + 1 < starts.length; line++) {
    const places = Array.from(
      { length: (starts[line + 1] as number) - (starts[line] as number) },
      (_, at) => (starts[line] as number) + at,
    );
    sequences = sequences.flatMap(([before, score]) =>
      places.flatMap((place): readonly (readonly [readonly number[], number])[] => {
        const label = labels[place] as number;
        const last = before.at(-1);
        const own = score + (scores[place] as number);
        if (last === undefined) return [[[place], own]];
        const lastLabel = labels[last] as number;
        if (!mayFollow(lastLabel, label)) return [];
        return [[[...before, place], own + (weights[(ROWS.after + lastLabel) * COUNT + label] as number)]];
      }),
    );
  }
  return sequences;
}

describe("walkSequences", () => {
  test("weighs what going through all sequences one by one gives", () => {
    const line = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: COUNT, maxLength: COUNT });
    const weight = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 3, maxLength: 3 }),
        fc.array(weight, { minLength: 31, maxLength: 31 }),
        (lines, values) => {
          const weights = Float64Array.from({ length: ROW_NAMES.length * COUNT }, (_, place) => values[place % 31] as number);
          const candidates = new Candidates(3);
          for (const scores of lines) candidates.add(Float64Array.from(scores));
          const lattice = walkSequences(pageOf(3), candidates, readTransitions(weights));
          const sequences = sequencesOf(candidates, weights);
          const best = Math.max(...sequences.map(([, score]) => score));
          const total = sequences.reduce((sum, [, score]) => sum + Math.exp(score - best), 0);
          const shares = new Float64Array(lattice.forward.length);
          for (const [places, score] of sequences)
            for (const place of places) shares[place] = (shares[place] as number) + Math.exp(score - best) / total;
          shares.forEach((share, place) => {
            expect((lattice.forward[place] as number) * (lattice.backward[place] as number)).toBeCloseTo(share, 9);
          });
          const chosen = [...bestCandidates(candidates, lattice)];
          const score = sequences.find(([places]) => places.join() === chosen.join())?.[1];
          expect(score).toBeCloseTo(best, 9);
        },
      ),
      { numRuns: 15 },
    );
  });
});
