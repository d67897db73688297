import { textCost } from "../../language/character-model.ts";
import type { RepairStep } from "../../model/repair.ts";
import { decodeStrictly, encodeStrictly } from "../bytes/strict.ts";
import { applyEdits, type ByteFix } from "../fix.ts";
import { FOREIGN, RARE, signsOf } from "../signs.ts";
import { searchBytes } from "./byte-search.ts";
import type { Channel } from "./channel.ts";
import type { TargetEncoding } from "./decoder.ts";

const ROUNDS = 3;
/** How many readings of a round are followed into the next one. */
const WIDTH = 3;
/** Bits that a plan must save before it is believed. */
const LEAST_GAIN = 15;
/** Bits a character in a span that was read anew: more is no Chinese. */
const READABLE = 13;
const DECISIVE = 10.5;
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
  return !channel.foreign || readable >= foreign.length * COVERAGE;
}

function isReadable(text: string): boolean {
  return textCost(text) <= READABLE * text.length;
}

function readRound(fix: ByteFix, channel: Channel, text: string): { round: PlanRound; gain: number } | undefined {
  const result = searchBytes(text, channel);
  const gain = result.gain - channel.prior;
  const spans = result.spans.filter((span) => channel.target === "utf-8" || isReadable(span.after));
  if (gain <= 0 || spans.length < Math.max(1, result.spans.length)) return undefined;
  const edits = spans.map((span) => ({ ...span, steps: stepsOf(fix, text.slice(span.start, span.end), span.after) }));
  return { round: { fix, edits, text: applyEdits(text, edits) }, gain };
}

function isDecisive(round: PlanRound): boolean {
  const read = round.edits.map((edit) => edit.after).join("");
  return (signsOf(round.text) & (FOREIGN | RARE)) === 0 && textCost(read) <= DECISIVE * read.length;
}

function searchRounds(text: string, fixes: readonly ByteFix[], left: number): Plan {
  const stay: Plan = { rounds: [], text, gain: 0 };
  const signs = signsOf(text);
  if (left === 0 || (signs & (FOREIGN | RARE)) === 0) return stay;
  const foreign = foreignCharacters(text);
  const readings: { round: PlanRound; gain: number }[] = [];
  for (const fix of fixes) {
    if ((fix.signs & signs) === 0) continue;
    const channel = fix.channel();
    if (!covers(channel, foreign)) continue;
    const reading = readRound(fix, channel, text);
    if (reading === undefined) continue;
    if (reading.gain >= LEAST_GAIN && isDecisive(reading.round)) {
      return { rounds: [reading.round], text: reading.round.text, gain: reading.gain };
    }
    readings.push(reading);
  }
  let best = stay;
  for (const { round, gain } of readings.sort((a, b) => b.gain - a.gain).slice(0, WIDTH)) {
    const rest = searchRounds(round.text, fixes, left - 1);
    const total = gain + rest.gain;
    if (total > best.gain) best = { rounds: [round, ...rest.rounds], text: rest.text, gain: total };
  }
  return best;
}

/**
 * Searches the chain of misreadings, up to three, whose undoing makes a line read clearly better: 閹存垹娈戣箛 → 鎴戠殑蹇 → 我的心.
 * `undefined` when nothing is clear enough: doubt means no change.
 */
export function searchPlan(text: string, fixes: readonly ByteFix[]): Plan | undefined {
  const plan = searchRounds(text, fixes, ROUNDS);
  return plan.gain >= LEAST_GAIN ? plan : undefined;
}
