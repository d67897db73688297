import { expect, test } from "vitest";
import { addRound, type ReasonedEdit } from "../../../src/repair/line/pieces.ts";

function edit(start: number, end: number, after: string, rule: string, lostBytes = 0): ReasonedEdit {
  return { start, end, after, rule, steps: [{ op: "apply", fix: rule }], confidence: 0.9, lostBytes };
}

test("edits of one round that stand apart are pieces of their own, with places before and after", () => {
  const pieces = addRound([], [edit(2, 5, "江", "first"), edit(8, 9, "州市", "first")]);
  expect(pieces.map(({ originalStart, originalEnd, start, end }) => [originalStart, originalEnd, start, end])).toEqual([
    [2, 5, 2, 3],
    [8, 9, 6, 8],
  ]);
});

test("an edit of a later round that touches a piece becomes one with it: rules and steps in order, bytes added, least confidence", () => {
  const first = addRound([], [edit(2, 6, "abcd", "first", 1)]);
  const [piece, ...others] = addRound(first, [{ ...edit(2, 6, "江", "second", 2), confidence: 0.8 }]);
  expect(others).toEqual([]);
  expect(piece).toMatchObject({ originalStart: 2, originalEnd: 6, start: 2, end: 3, confidence: 0.8, lostBytes: 3 });
  expect(piece?.rules).toEqual(["first", "second"]);
  expect(piece?.steps).toEqual([
    { op: "apply", fix: "first" },
    { op: "apply", fix: "second" },
  ]);
});

test("an edit behind a piece is placed in the line as it first was", () => {
  const first = addRound([], [edit(0, 4, "江", "first")]);
  const pieces = addRound(first, [edit(5, 6, "", "second")]);
  expect(pieces.map(({ originalStart, originalEnd }) => [originalStart, originalEnd])).toEqual([
    [0, 4],
    [8, 9],
  ]);
});
