import { textCost } from "../../language/character-model.ts";
import type { RepairStep } from "../../model/repair.ts";
import { decodeStrictly, encodeStrictly } from "../bytes/strict.ts";
import { applyEdits, type ByteFix } from "../fix.ts";
import type { TargetEncoding } from "./decoder.ts";
import { readExactly } from "./read-exactly.ts";
import { keepReadable } from "./readable.ts";
import type { SearchSpan } from "./trace.ts";

/** Bits against any damage: as much as a search counts for entering a span. */
const DAMAGE_COST = 10;

/** A span read anew, with the steps that did it. */
export interface PlannedEdit {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  readonly steps: readonly RepairStep[];
  readonly lostBytes: number;
}

/** One round of a plan: spans that came through one channel, in the text as the round before left it. */
export interface PlanRound {
  readonly fix: ByteFix;
  readonly edits: readonly PlannedEdit[];
  readonly text: string;
  /** The steps that do the same to the whole line. */
  readonly steps: readonly RepairStep[];
  /** The line was recoded as a whole, without a search. */
  readonly whole: boolean;
}

/** A round with the bits that it saves; fewer than none when only the next round shows what it is good for. */
export interface FoundRound {
  readonly round: PlanRound;
  readonly gain: number;
}

function recode(fix: ByteFix, text: string): string | undefined {
  const [encode, decode] = fix.steps;
  if (encode?.op !== "encode" || decode?.op !== "decode") return undefined;
  const bytes = encodeStrictly(text, encode.encoding);
  return bytes === undefined ? undefined : decodeStrictly(bytes, decode.encoding as TargetEncoding);
}

/** The steps that lead from a span to its reading: plain re-coding where that is enough, else the search by name. */
function stepsOf(fix: ByteFix, before: string, after: string): readonly RepairStep[] {
  return recode(fix, before) === after ? fix.steps : [{ op: "transcode", fix: fix.name }];
}

function roundOf(fix: ByteFix, text: string, spans: readonly SearchSpan[], whole: boolean): PlanRound {
  const edits = spans.map((span) => ({ ...span, steps: stepsOf(fix, text.slice(span.start, span.end), span.after) }));
  const steps: readonly RepairStep[] = whole ? fix.steps : [{ op: "transcode", fix: fix.name }];
  return { fix, edits, text: applyEdits(text, edits), steps, whole };
}

/** The part of a text that a recoded text differs in. */
function differingSpan(text: string, recoded: string): SearchSpan {
  const shortest = Math.min(text.length, recoded.length);
  let start = 0;
  while (start < shortest && text[start] === recoded[start]) start++;
  let kept = 0;
  while (kept < shortest - start && text[text.length - 1 - kept] === recoded[recoded.length - 1 - kept]) kept++;
  return { start, end: text.length - kept, after: recoded.slice(start, recoded.length - kept), lostBytes: 0 };
}

function readWhole(fix: ByteFix, text: string): FoundRound | undefined {
  const recoded = fix.lossy ? undefined : recode(fix, text);
  if (recoded === undefined || recoded === text) return undefined;
  const span = differingSpan(text, recoded);
  const gain = textCost(text) - textCost(recoded) - DAMAGE_COST;
  const channel = fix.channel?.();
  if (channel?.target !== "utf-8") {
    // Some characters of double-byte encodings stand for two pairs: only the search tells which.
    if (channel?.chinese === true || gain <= 0 || keepReadable({ spans: [span], gain }).spans.length === 0) return undefined;
  }
  return { round: roundOf(fix, text, [span], true), gain };
}

/** What a fix makes of a text without a search, where all bytes of its damaged stretches go together. */
export function readExactRound(fix: ByteFix, text: string): FoundRound | undefined {
  const channel = fix.channel?.();
  const exact = channel === undefined ? undefined : readExactly(text, channel);
  if (channel === undefined || exact === undefined) return undefined;
  const { spans, gain } = channel.target === "utf-8" ? exact : keepReadable(exact);
  return spans.length === 0 ? undefined : { round: roundOf(fix, text, spans, false), gain };
}

/** What a fix makes of a text: of its damaged stretches, and of all of it when its bytes are valid throughout. */
export function readRound(fix: ByteFix, text: string): readonly FoundRound[] {
  const whole = readWhole(fix, text);
  const { spans, gain } = fix.read(text);
  const searched = spans.length === 0 ? undefined : { round: roundOf(fix, text, spans, false), gain };
  return [searched, whole].filter((found) => found !== undefined);
}
