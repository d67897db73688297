import { textCost } from "../../language/character-model.ts";
import type { RepairStep } from "../../model/repair.ts";
import { decodeStrictly, encodeStrictly } from "../bytes/strict.ts";
import { applyEdits, type ByteFix } from "../fix.ts";
import { FOREIGN, isForeign, LOST, RARE, signsOf, TONE, UNEASY } from "../signs.ts";
import type { Channel } from "./channel.ts";
import type { TargetEncoding } from "./decoder.ts";
import { staysChinese } from "./stays-chinese.ts";

const ROUNDS = 3;
/** How many readings of a round are followed into the next one. */
const WIDTH = 3;
/** Bits that a plan must save before it is believed. */
const LEAST_GAIN = 15;
/** The same for a plan that supplies bytes. */
const LEAST_LOSSY_GAIN = 15;
const DECISIVE = 10.5;
/** U+FFFD twice, read as GBK: what stood there is gone, and what is left beside it proves nothing. */
const KUN_JIN_KAO = "锟斤拷";
/** The share of foreign characters that a channel must be able to read. */
const COVERAGE = 0.5;

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
}

/** A row of rounds that makes a text read clearly better. */
export interface Plan {
  readonly rounds: readonly PlanRound[];
  readonly text: string;
  /** Bits saved. */
  readonly gain: number;
}

/** The steps that lead from a span to its reading: plain re-coding where that is enough, else the search by name. */
function stepsOf(fix: ByteFix, before: string, after: string): readonly RepairStep[] {
  const [encode, decode] = fix.steps;
  if (encode?.op === "encode" && decode?.op === "decode") {
    const bytes = encodeStrictly(before, encode.encoding);
    if (bytes !== undefined && decodeStrictly(bytes, decode.encoding as TargetEncoding) === after) return fix.steps;
  }
  return [{ op: "transcode", fix: fix.name }];
}

function foreignCharacters(text: string): readonly number[] {
  const found = new Set<number>();
  for (const character of text) {
    const codePoint = character.codePointAt(0)!;
    if (codePoint >= 0x80 && (codePoint < 0x2e80 || codePoint >= 0xac00) && (codePoint < 0xff00 || codePoint > 0xff60))
      found.add(codePoint);
  }
  return [...found];
}

function covers(channel: Channel, foreign: readonly number[]): boolean {
  const readable = foreign.filter((codePoint) => channel.readings(codePoint).length > 0).length;
  return !channel.foreign || ((channel.chinese || foreign.length > 0) && readable >= foreign.length * COVERAGE);
}

interface FoundRound {
  readonly round: PlanRound;
  readonly gain: number;
}

function readRound(fix: ByteFix, text: string): FoundRound | undefined {
  const { spans, gain } = fix.read(text);
  if (spans.length === 0) return undefined;
  const edits = spans.map((span) => ({ ...span, steps: stepsOf(fix, text.slice(span.start, span.end), span.after) }));
  return { round: { fix, edits, text: applyEdits(text, edits) }, gain };
}

function isDecisive(round: PlanRound): boolean {
  const read = round.edits.map((edit) => edit.after).join("");
  return !isForeign(round.text) && (signsOf(round.text) & RARE) === 0 && textCost(read) <= DECISIVE * read.length;
}

/** The prior of a channel weighs it against one that explains all: where none does, it speaks for nothing. */
function withoutPrior(readings: readonly FoundRound[]): FoundRound[] {
  const explained = readings.some(({ round }) => round.fix.channel?.().prior === 0 && !isForeign(round.text));
  return readings.map(({ round, gain }) => ({ round, gain: explained ? gain : gain + (round.fix.channel?.().prior ?? 0) }));
}

function searchRounds(text: string, signs: number, fixes: readonly ByteFix[], left: number): Plan {
  const stay: Plan = { rounds: [], text, gain: 0 };
  if (left === 0 || (signs & (FOREIGN | RARE)) === 0) return stay;
  const foreign = foreignCharacters(text);
  const readings: FoundRound[] = [];
  for (const fix of fixes) {
    if ((fix.signs & signs) === 0) continue;
    if (fix.channel !== undefined && !covers(fix.channel(), foreign)) continue;
    const reading = readRound(fix, text);
    if (reading === undefined) continue;
    if (reading.gain >= LEAST_GAIN && isDecisive(reading.round)) {
      return { rounds: [reading.round], text: reading.round.text, gain: reading.gain };
    }
    readings.push(reading);
  }
  let best = stay;
  for (const { round, gain } of withoutPrior(readings)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, WIDTH)) {
    const rest = searchRounds(round.text, signsOf(round.text), fixes, left - 1);
    const total = gain + rest.gain;
    if (total > best.gain) best = { rounds: [round, ...rest.rounds], text: rest.text, gain: total };
  }
  return best;
}

/** The clearest reading that supplies lost bytes. */
function searchLosses(text: string, signs: number, fixes: readonly ByteFix[]): Plan | undefined {
  if ((signs & LOST) !== 0 && text.includes(KUN_JIN_KAO)) return undefined;
  let best: Plan | undefined;
  for (const fix of fixes) {
    if ((fix.signs & signs) === 0) continue;
    const reading = readRound(fix, text);
    if (reading === undefined || reading.gain < LEAST_LOSSY_GAIN || reading.gain <= (best?.gain ?? 0)) continue;
    best = { rounds: [reading.round], text: reading.round.text, gain: reading.gain };
  }
  return best;
}

/**
 * Searches the chain of misreadings, up to three, whose undoing makes a line read clearly better: 閹存垹娈戣箛 → 鎴戠殑蹇 → 我的心.
 * What still reads badly is searched for lost bytes. `signs` are those of the text. `undefined` when nothing is clear enough: doubt means no change.
 */
export function searchPlan(text: string, signs: number, fixes: readonly ByteFix[]): Plan | undefined {
  if ((signs & (FOREIGN | RARE | UNEASY | TONE)) === 0) return undefined;
  const plain = searchRounds(
    text,
    signs,
    fixes.filter((fix) => !fix.lossy),
    ROUNDS,
  );
  const believed = plain.gain >= LEAST_GAIN && staysChinese(text, plain.text);
  const plan = believed ? plain : { rounds: [], text, gain: 0 };
  const losses = searchLosses(
    plan.text,
    plan.rounds.length === 0 ? signs : signsOf(plan.text),
    fixes.filter((fix) => fix.lossy),
  );
  if (losses === undefined || !staysChinese(plan.text, losses.text)) return plan.rounds.length > 0 ? plan : undefined;
  return { rounds: [...plan.rounds, ...losses.rounds], text: losses.text, gain: plan.gain + losses.gain };
}
