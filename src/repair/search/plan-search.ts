import { textCost } from "../../language/character-model.ts";
import type { ByteFix } from "../fix.ts";
import { FOREIGN, isForeignUnit, LOST, RARE, rarityOf, signsOf, TONE, UNEASY } from "../signs.ts";
import type { Channel } from "./channel.ts";
import { type FoundRound, type PlanRound, readExactRound, readRound } from "./plan-round.ts";
import { staysChinese } from "./stays-chinese.ts";

const ROUNDS = 3;
/** How many readings of a round are followed into the next one. */
const WIDTH = 3;
/** Bits that a plan must save before it is believed. */
const LEAST_GAIN = 15;
/** The same for a plan that supplies bytes. */
const LEAST_LOSSY_GAIN = 11;
const WHOLE_BONUS = 12;
const DECISIVE = 10.5;
/** U+FFFD twice, read as GBK: what stood there is gone, and what is left beside it proves nothing. */
const KUN_JIN_KAO = "锟斤拷";
/** The share of U+FFFD up to which a line is searched: UTF-8 read as windows-1252 has up to one in ten. */
const MOST_REPLACED = 0.2;
const QUESTION_MARK = 0x3f;
const QUOTE = 0x22;
/** The share of foreign characters that a channel must be able to read. */
const COVERAGE = 0.5;

/** Characters of three bytes of UTF-8, and Latin ones of two that a further round may read: those of other scripts come by chance. */
const PROVING = /[\u0080-\u017f\u0800-\uffff]/g;
/** So many of them prove UTF-8, where they are most of what is damaged. */
const PROOF = 6;

/** A row of rounds that makes a text read clearly better. */
export interface Plan {
  readonly rounds: readonly PlanRound[];
  readonly text: string;
  /** Bits saved. */
  readonly gain: number;
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

/** Whether letters of other scripts are left that a page of Chinese does without; accents, Greek and the like. */
function hasLetters(text: string): boolean {
  return /[\u0080-\u00b6\u00b8-\u00d6\u00d8-\u00f6\u00f8-\u1fff]/.test(text);
}

function covers(channel: Channel, foreign: readonly number[]): boolean {
  const readable = foreign.filter((codePoint) => channel.readings(codePoint).length > 0).length;
  return !channel.foreign || ((channel.chinese || foreign.length > 0) && readable >= foreign.length * COVERAGE);
}

/**
 * The prior of a channel weighs it against the plain misreading of the same bytes, where that explains all; where that leaves characters
 * unexplained, little of it is left.
 */
function withPrior(readings: readonly FoundRound[]): FoundRound[] {
  const explained = new Set(
    readings
      .filter(({ round }) => round.fix.name.endsWith("-read-as-windows-1252") && !hasLetters(round.text))
      .map(({ round }) => round.fix.channel?.().target),
  );
  return readings.map(({ round, gain }) => {
    const channel = round.fix.channel?.();
    const prior = channel?.prior ?? 0;
    return { round, gain: gain - (explained.has(channel?.target) ? prior : prior / 4) };
  });
}

/** Damage is seldom in small pieces: of two readings that save nearly the same, the one of the whole line goes first. */
function rank({ round, gain }: FoundRound): number {
  return gain + (round.whole ? WHOLE_BONUS : 0);
}

function isDecisive(round: PlanRound): boolean {
  const read = round.edits.map((edit) => edit.after).join("");
  return !hasLetters(round.text) && (signsOf(round.text) & RARE) === 0 && textCost(read) <= DECISIVE * read.length;
}

/** Whether so much of a line is gone that what is left proves nothing. */
export function isBeyondSearch(text: string): boolean {
  return text.includes(KUN_JIN_KAO) || (text.match(/\ufffd/g)?.length ?? 0) > text.length * MOST_REPLACED;
}

/** Whether something of the damage is left beside what a plan read anew: then lost bytes may explain the whole better. */
function leavesResidue(text: string, { edits, text: read }: PlanRound): boolean {
  const covered = edits.reduce((sum, edit) => sum + edit.after.length, 0);
  return covered < read.length && edits.some(({ start, end }) => isOfDamage(text, start - 1) || isOfDamage(text, end));
}

function isOfDamage(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x80 ? rarityOf(unit) >= 2 || isForeignUnit(unit) : unit === QUESTION_MARK || (unit === QUOTE && at > 0);
}

/** Whether lost bytes leave nothing to explain: no other misreading need be asked. */
function explainsAll({ rounds: [round], gain }: Plan): boolean {
  if (round === undefined || gain < LEAST_GAIN || round.fix.channel?.().target !== "utf-8") return false;
  return isDecisive(round) && (signsOf(round.text) & (FOREIGN | UNEASY)) === 0;
}

/** Plain rounds, then a round of losses in what they leave. */
function joined(plain: Plan, losses: Plan | undefined): Plan {
  if (losses === undefined || !staysChinese(plain.text, losses.text)) return plain;
  return { rounds: [...plain.rounds, ...losses.rounds], text: losses.text, gain: plain.gain + losses.gain };
}

function isForeign(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x80 && (isForeignUnit(unit) || rarityOf(unit) >= 2);
}

/** Whether a round read so much of a text's damage as UTF-8 that it is no chance: bytes of another encoding need not be asked. */
function provesUtf8(text: string, { fix, edits }: PlanRound): boolean {
  if (fix.channel?.().target !== "utf-8") return false;
  const proving = edits.reduce((sum, { after }) => sum + (after.match(PROVING)?.length ?? 0), 0);
  if (proving < PROOF) return false;
  let explained = 0;
  let left = 0;
  for (let at = 0, next = 0; at < text.length; at++) {
    while (next < edits.length && edits[next]!.end <= at) next++;
    if (!isForeign(text, at)) continue;
    if (next < edits.length && edits[next]!.start <= at) explained++;
    else left++;
  }
  return explained > left;
}

/**
 * The plans for a line. Rounds lead to the same texts again and again, and a line is searched again after each repair: each text is read
 * once.
 */
export class PlanSearch {
  private readonly plain: readonly ByteFix[];
  private readonly lossy: readonly ByteFix[];
  private readonly known = new Map<string, readonly FoundRound[]>();
  private readonly knownLosses = new Map<string, Plan | undefined>();

  constructor(fixes: readonly ByteFix[]) {
    this.plain = fixes.filter((fix) => !fix.lossy);
    this.lossy = fixes.filter((fix) => fix.lossy);
  }

  /**
   * Searches the chain of misreadings, up to three, whose undoing makes a line read clearly better: 閹存垹娈戣箛 → 鎴戠殑蹇 → 我的心.
   * What still reads badly is searched for lost bytes. `signs` are those of the text. `undefined` when nothing is clear enough: doubt means no change.
   */
  find(text: string, signs: number): Plan | undefined {
    if ((signs & (FOREIGN | RARE | UNEASY | TONE)) === 0) return undefined;
    const shown = (signs & LOST) === 0 ? undefined : this.searchLosses(text, signs);
    if (shown !== undefined && explainsAll(shown)) return shown;
    const plain = this.searchRounds(text, signs, ROUNDS);
    const believed = plain.gain >= LEAST_GAIN && staysChinese(text, plain.text);
    const plan = believed ? plain : { rounds: [], text, gain: 0 };
    const losses = this.searchLosses(plan.text, plan.rounds.length === 0 ? signs : signsOf(plan.text));
    const best = joined(plan, losses);
    const [first] = plan.rounds;
    if (first !== undefined && leavesResidue(text, first)) {
      const direct = joined({ rounds: [], text, gain: 0 }, this.searchLosses(text, signs));
      if (direct.gain > best.gain) return direct;
    }
    return best.rounds.length > 0 ? best : undefined;
  }

  /** Readings of one round, best first; a single one when it leaves no doubt. */
  private readAll(text: string, signs: number): readonly FoundRound[] {
    let readings = this.known.get(text);
    if (readings === undefined) {
      readings = readAll(text, signs, this.plain);
      this.known.set(text, readings);
    }
    return readings;
  }

  private searchRounds(text: string, signs: number, left: number): Plan {
    let best: Plan = { rounds: [], text, gain: 0 };
    if (left === 0 || (signs & (FOREIGN | RARE)) === 0) return best;
    const readings = this.readAll(text, signs);
    // Valid UTF-8 throughout is no chance, even where it reads no better yet.
    const valid = readings.slice(WIDTH).filter(({ round }) => round.whole && round.fix.channel?.().target === "utf-8");
    for (const { round, gain } of [...readings.slice(0, WIDTH), ...valid]) {
      if (readings.length === 1 && gain >= LEAST_GAIN && isDecisive(round)) return { rounds: [round], text: round.text, gain };
      const rest = this.searchRounds(round.text, signsOf(round.text), left - 1);
      const total = gain + rest.gain;
      if (total > best.gain) best = { rounds: [round, ...rest.rounds], text: rest.text, gain: total };
    }
    return best;
  }

  private searchLosses(text: string, signs: number): Plan | undefined {
    if (this.knownLosses.has(text)) return this.knownLosses.get(text);
    const plan = readLosses(text, signs, this.lossy);
    this.knownLosses.set(text, plan);
    return plan;
  }
}

/** Readings of one round, best first; a single one when it leaves no doubt. */
function readAll(text: string, signs: number, fixes: readonly ByteFix[]): readonly FoundRound[] {
  const foreign = foreignCharacters(text);
  const asked = fixes.filter((fix) => (fix.signs & signs) !== 0 && (fix.channel === undefined || covers(fix.channel(), foreign)));
  for (const fix of asked) {
    const exact = readExactRound(fix, text);
    if (exact !== undefined && exact.gain >= LEAST_GAIN && isDecisive(exact.round)) return [exact];
  }
  const readings: FoundRound[] = [];
  let isUtf8 = false;
  for (const fix of asked) {
    const channel = fix.channel?.();
    if (isUtf8 && channel?.target !== "utf-8") continue;
    for (const reading of readRound(fix, text)) {
      if (reading.gain - (channel?.prior ?? 0) >= LEAST_GAIN && isDecisive(reading.round)) return [reading];
      isUtf8 ||= provesUtf8(text, reading.round);
      readings.push(reading);
    }
  }
  return withPrior(readings).sort((a, b) => rank(b) - rank(a));
}

/** The clearest reading that supplies lost bytes. */
function readLosses(text: string, signs: number, fixes: readonly ByteFix[]): Plan | undefined {
  if ((signs & LOST) !== 0 && isBeyondSearch(text)) return undefined;
  const foreign = foreignCharacters(text);
  let best: Plan | undefined;
  for (const fix of fixes) {
    if ((fix.signs & signs) === 0) continue;
    if (fix.channel !== undefined && !covers(fix.channel(), foreign)) continue;
    for (const { round, gain } of readRound(fix, text)) {
      if (gain < LEAST_LOSSY_GAIN || gain <= (best?.gain ?? 0)) continue;
      best = { rounds: [round], text: round.text, gain };
      // UTF-8 is no chance: other code pages need not be asked where nothing is left.
      if (fix.channel?.().target === "utf-8" && (isDecisive(round) || (signsOf(round.text) & (FOREIGN | RARE)) === 0))
        return best;
    }
  }
  return best;
}
