import type { Repair, RepairStep } from "../../model/repair.ts";
import { applyPlan } from "../apply-plan.ts";
import { applyEdits, type ByteFix, type Fix, type TextFix } from "../fix.ts";
import { PlanSearch } from "../search/plan-search.ts";
import { signsOf } from "../signs.ts";
import { addRound, type Piece, type ReasonedEdit } from "./pieces.ts";

/** Rounds of text fixes and byte repairs before a line is left as it is: an escaped misreading of an escaped text takes three. */
const ROUNDS = 4;

/** Confidence of repairs at most, and of those that supplied bytes. */
const MOST = 0.99;
const MOST_WITH_LOSS = 0.8;

/** A line after repair; `text` is the same string where nothing was damaged. */
export interface LineRepair {
  readonly text: string;
  readonly repairs: readonly Omit<Repair, "line">[];
  /** Signs of damage that the text still has. */
  readonly signs: number;
}

const NO_REPAIRS: readonly Omit<Repair, "line">[] = [];

class LineWork {
  text: string;
  signs: number;
  readonly steps: RepairStep[] = [];
  pieces: readonly Piece[] = [];

  constructor(text: string, signs: number) {
    this.text = text;
    this.signs = signs;
  }

  private add(edits: readonly ReasonedEdit[], steps: readonly RepairStep[]): void {
    this.pieces = addRound(this.pieces, edits);
    this.text = applyEdits(this.text, edits);
    this.signs = signsOf(this.text);
    this.steps.push(...steps);
  }

  /** Applies a text fix; tells whether it found anything. */
  apply(fix: TextFix): boolean {
    if ((fix.signs & this.signs) === 0) return false;
    const edits = fix.find(this.text);
    if (edits.length === 0) return false;
    const step: RepairStep = { op: "apply", fix: fix.name };
    const reasons = { rule: fix.name, steps: [step], confidence: fix.confidence, lostBytes: 0 };
    this.add(
      edits.map((edit) => ({ ...edit, ...reasons })),
      [step],
    );
    return true;
  }

  /** Searches and applies a plan of byte repairs; tells whether there was one. */
  search(plans: PlanSearch): boolean {
    const plan = plans.find(this.text, this.signs);
    if (plan === undefined) return false;
    const confidence = Math.round(100 * (1 - 2 ** (-plan.gain / 12))) / 100;
    for (const round of plan.rounds) {
      const edits = round.edits.map((edit) => {
        const most = edit.lostBytes > 0 ? MOST_WITH_LOSS : MOST;
        return { ...edit, rule: round.fix.name, confidence: Math.min(confidence, most) };
      });
      this.add(edits, round.steps);
    }
    return true;
  }
}

function replays(before: string, plan: readonly RepairStep[], after: string): boolean {
  try {
    return applyPlan(before, plan) === after;
  } catch {
    return false;
  }
}

function repairOf(before: string, after: string, piece: Piece): Omit<Repair, "line"> {
  return {
    rule: piece.rules.join("+"),
    columnStart: piece.originalStart,
    columnEnd: piece.originalEnd,
    before: before.slice(piece.originalStart, piece.originalEnd),
    after: after.slice(piece.start, piece.end),
    plan: piece.steps,
    confidence: piece.confidence,
    lostBytes: piece.lostBytes,
  };
}

/** One piece for the whole line: its rounds one after the other. */
function wholeLine(before: string, work: LineWork): Piece {
  return {
    originalStart: 0,
    originalEnd: before.length,
    start: 0,
    end: work.text.length,
    rules: [...new Set(work.pieces.flatMap((piece) => piece.rules))],
    steps: work.steps,
    confidence: Math.min(...work.pieces.map((piece) => piece.confidence)),
    lostBytes: work.pieces.reduce((sum, piece) => sum + piece.lostBytes, 0),
  };
}

/** Repairs by piece where each piece's plan replays alone, else one repair of the whole line. */
function repairsOf(before: string, work: LineWork): readonly Omit<Repair, "line">[] {
  const repairs = work.pieces.map((piece) => repairOf(before, work.text, piece));
  if (repairs.every((repair) => replays(repair.before, repair.plan, repair.after))) return repairs;
  const whole = repairOf(before, work.text, wholeLine(before, work));
  return replays(whole.before, whole.plan, whole.after) ? [whole] : [];
}

/** Fixes by when they are asked. */
export interface OrderedFixes {
  readonly early: readonly TextFix[];
  readonly bytes: readonly ByteFix[];
  readonly late: readonly TextFix[];
}

/** Sorts fixes by when they are asked, each kind in their order. */
export function orderFixes(fixes: readonly Fix[]): OrderedFixes {
  const texts = fixes.filter((fix): fix is TextFix => fix.kind === "text");
  return {
    early: texts.filter((fix) => !fix.late),
    bytes: fixes.filter((fix): fix is ByteFix => fix.kind === "bytes"),
    late: texts.filter((fix) => fix.late),
  };
}

/**
 * Repairs one line with the given fixes, in their order.
 *
 * @param signs signs of damage that the line has: at least one
 */
export function repairLine(line: string, signs: number, { early, bytes, late }: OrderedFixes): LineRepair {
  const work = new LineWork(line, signs);
  const plans = new PlanSearch(bytes);
  for (let round = 0; round < ROUNDS; round++) {
    const changed = early.map((fix) => work.apply(fix)).includes(true);
    if (!work.search(plans) && !changed) break;
  }
  for (const fix of late) work.apply(fix);
  if (work.text === line) return { text: line, repairs: NO_REPAIRS, signs };
  const repairs = repairsOf(line, work);
  return repairs.length === 0 ? { text: line, repairs, signs } : { text: work.text, repairs, signs: work.signs };
}
