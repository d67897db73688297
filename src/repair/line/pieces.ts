import type { RepairStep } from "../../model/repair.ts";

/** A part of the line that was changed: where it stood, where it stands now, and how it came to that. */
export interface Piece {
  readonly originalStart: number;
  readonly originalEnd: number;
  readonly start: number;
  readonly end: number;
  /** Names of the fixes, first one first. */
  readonly rules: readonly string[];
  readonly steps: readonly RepairStep[];
  readonly confidence: number;
  readonly lostBytes: number;
}

/** An edit of one round with its reasons; offsets into the text as the rounds before left it. */
export interface ReasonedEdit {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  readonly rule: string;
  readonly steps: readonly RepairStep[];
  readonly confidence: number;
  readonly lostBytes: number;
}

function sameSteps(a: readonly RepairStep[], b: readonly RepairStep[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function endsWith(steps: readonly RepairStep[], added: readonly RepairStep[]): boolean {
  return sameSteps(steps.slice(steps.length - added.length), added);
}

/** Steps of pieces that become one: rounds in order, the same round once. */
function joinSteps(parts: readonly (readonly RepairStep[])[]): readonly RepairStep[] {
  let joined: readonly RepairStep[] = [];
  for (const part of parts) {
    if (joined.length === 0) joined = part;
    else if (!endsWith(joined, part)) joined = [...joined, ...part];
  }
  return joined;
}

interface Shifted {
  readonly pieces: readonly Piece[];
  /** What to add to an offset of the text to get the offset in the original line. */
  readonly shift: number;
}

function absorb(touched: readonly Piece[], edit: ReasonedEdit, shiftBefore: number, shiftAfter: number, moved: number): Piece {
  const first = touched[0];
  const last = touched.at(-1);
  const start = Math.min(edit.start, first?.start ?? edit.start);
  const end = Math.max(edit.end, last?.end ?? edit.end);
  return {
    originalStart: first !== undefined && first.start <= edit.start ? first.originalStart : start + shiftBefore,
    originalEnd: last !== undefined && last.end >= edit.end ? last.originalEnd : end + shiftAfter,
    start: start + moved,
    end: end + moved + edit.after.length - (edit.end - edit.start),
    rules: [...new Set([...touched.flatMap((piece) => piece.rules), edit.rule])],
    steps: joinSteps([...touched.map((piece) => piece.steps), edit.steps]),
    confidence: Math.min(edit.confidence, ...touched.map((piece) => piece.confidence)),
    lostBytes: touched.reduce((sum, piece) => sum + piece.lostBytes, edit.lostBytes),
  };
}

/** Adds a round of edits to the pieces of the rounds before; pieces that an edit touches become one with it. */
export function addRound(pieces: readonly Piece[], edits: readonly ReasonedEdit[]): readonly Piece[] {
  const result: Piece[] = [];
  let next = 0;
  let shift = 0;
  let moved = 0;
  const passUntil = (offset: number): Shifted => {
    while (next < pieces.length && pieces[next]!.end < offset) pushMoved(pieces[next++]!);
    return { pieces: result, shift };
  };
  const pushMoved = (piece: Piece) => {
    shift = piece.originalEnd - piece.end;
    result.push({ ...piece, start: piece.start + moved, end: piece.end + moved });
  };
  for (const edit of edits) {
    passUntil(edit.start);
    const shiftBefore = shift;
    const touched: Piece[] = [];
    while (next < pieces.length && pieces[next]!.start <= edit.end) {
      touched.push(pieces[next]!);
      shift = pieces[next]!.originalEnd - pieces[next]!.end;
      next++;
    }
    result.push(absorb(touched, edit, shiftBefore, shift, moved));
    moved += edit.after.length - (edit.end - edit.start);
  }
  while (next < pieces.length) pushMoved(pieces[next++]!);
  return mergeNeighbours(result);
}

/** Two edits of a round may have touched the same piece, or stand side by side with the same steps: one repair. */
function mergeNeighbours(pieces: readonly Piece[]): readonly Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const before = merged.at(-1);
    const meets = before !== undefined && before.originalEnd >= piece.originalStart;
    if (!meets) {
      merged.push(piece);
      continue;
    }
    merged[merged.length - 1] = {
      originalStart: before.originalStart,
      originalEnd: Math.max(before.originalEnd, piece.originalEnd),
      start: before.start,
      end: Math.max(before.end, piece.end),
      rules: [...new Set([...before.rules, ...piece.rules])],
      steps: joinSteps([before.steps, piece.steps]),
      confidence: Math.min(before.confidence, piece.confidence),
      lostBytes: before.lostBytes + piece.lostBytes,
    };
  }
  return merged;
}
