import type { EncodingLabel } from "../../model/encoding-label.ts";
import { type Hypothesis, LIKELY_HYPOTHESES } from "./hypotheses.ts";
import { beginReading, type Reading, readOn } from "./reading.ts";

/** A stretch of a page that is weighed. */
export interface Window {
  readonly start: number;
  readonly end: number;
  /** The window may begin within a character. */
  readonly cutAtStart: boolean;
}

/** What became of an encoding in a window: the best of its readings. */
export interface WeighedEncoding {
  readonly encoding: EncodingLabel;
  /** Bits more than the best encoding of the window; what was given up has at least {@link LARGEST_LOSS}. */
  readonly loss: number;
  readonly bitsPerCharacter: number;
  readonly characters: number;
  readonly invalidAt: number;
}

/** Bits in favour of an encoding. */
export type Bonus = (encoding: EncodingLabel) => number;

/** A reading this many bits behind the best one is given up: one chance in 2⁶⁴. */
export const LARGEST_LOSS: number = 64;

/**
 * Bytes in which a plain reading shows, and what makes it plain: so many Chinese characters at so few bits each. Measured on sixteen
 * characters or more, right readings have 6.5 to 12.6 bits, wrong ones 13.9 and more.
 */
const LIKELY_BYTES = 96;
const PLAIN_CHARACTERS = 16;
const PLAIN_BITS = 12.5;

/** Bytes after which the readings are compared and the hopeless ones given up. */
const STAGES: readonly number[] = [16, LIKELY_BYTES, 4 * LIKELY_BYTES, Number.POSITIVE_INFINITY];

function fragmentFits(hypothesis: Hypothesis, bytes: Uint8Array, start: number, fragment: number): boolean {
  if (fragment > hypothesis.longestFragment) return false;
  if (hypothesis.encoding !== "utf-8") return bytes[start]! >= 0x30;
  for (let at = start; at < start + fragment; at++) if ((bytes[at]! & 0xc0) !== 0x80) return false;
  return true;
}

function beginReadings(bytes: Uint8Array, window: Window, hypotheses: readonly Hypothesis[], bonus: Bonus): Reading[] {
  const readings: Reading[] = [];
  for (let fragment = 0; fragment <= (window.cutAtStart ? 3 : 0); fragment++) {
    for (const hypothesis of hypotheses) {
      const start = window.start - (window.start % hypothesis.width);
      if (start + fragment >= window.end) continue;
      if (fragment > 0 && !fragmentFits(hypothesis, bytes, start, fragment)) continue;
      const reading = beginReading(hypothesis, start, fragment);
      reading.bits -= bonus(hypothesis.encoding);
      readings.push(reading);
    }
  }
  return readings;
}

/** One reading is good Chinese throughout and far ahead of the others. */
function isPlain(readings: readonly Reading[]): boolean {
  const alive = readings.filter(({ givenUp }) => !givenUp);
  const [best] = alive;
  if (best === undefined || alive.some(({ hypothesis }) => hypothesis.encoding !== best.hypothesis.encoding)) return false;
  return best.undecodable === 0 && best.wideCharacters >= PLAIN_CHARACTERS && best.wideBits < best.wideCharacters * PLAIN_BITS;
}

/** The readings in order of their cost, one of each encoding. */
function bestOfEachEncoding(readings: readonly Reading[]): WeighedEncoding[] {
  const sorted = readings.toSorted((left, right) => Number(left.givenUp) - Number(right.givenUp) || left.bits - right.bits);
  const least = sorted[0]?.bits ?? 0;
  const seen = new Set<EncodingLabel>();
  const best: WeighedEncoding[] = [];
  for (const { hypothesis, bits, characters, invalidAt, givenUp } of sorted) {
    if (seen.has(hypothesis.encoding)) continue;
    seen.add(hypothesis.encoding);
    best.push({
      encoding: hypothesis.encoding,
      loss: givenUp ? LARGEST_LOSS : Math.min(bits - least, LARGEST_LOSS),
      bitsPerCharacter: bits / Math.max(1, characters),
      characters,
      invalidAt,
    });
  }
  return best;
}

/** Follows the readings in step and gives them up as soon as they lie hopelessly behind. */
function follow(bytes: Uint8Array, window: Window, hypotheses: readonly Hypothesis[], bonus: Bonus): Reading[] {
  const readings = beginReadings(bytes, window, hypotheses, bonus);
  let alive = readings;
  for (const stage of STAGES) {
    const until = Math.min(window.end, window.start + stage);
    let least = Number.POSITIVE_INFINITY;
    for (const reading of alive) {
      readOn(reading, bytes, until, window.end, least + LARGEST_LOSS);
      if (reading.bits < least) least = reading.bits;
    }
    const bound = least + LARGEST_LOSS;
    for (const reading of alive) reading.givenUp = reading.bits > bound;
    alive = alive.filter((reading) => !reading.givenUp);
    if (until === window.end || (alive.length === 1 && stage >= LIKELY_BYTES)) break;
  }
  return readings;
}

/**
 * Weighs a window under every hypothesis, best encoding first. Readings are followed in step and given up as soon as they lie
 * hopelessly behind, so that long windows cost little more than the one reading that fits.
 *
 * @param hypotheses the readings, the likely ones first
 * @param bonus bits in favour of an encoding, from what was declared
 */
export function weighWindow(
  bytes: Uint8Array,
  window: Window,
  hypotheses: readonly Hypothesis[],
  bonus: Bonus = () => 0,
): WeighedEncoding[] {
  if (hypotheses[0] === LIKELY_HYPOTHESES[0]) {
    const likely = follow(bytes, { ...window, end: Math.min(window.end, window.start + LIKELY_BYTES) }, LIKELY_HYPOTHESES, bonus);
    if (isPlain(likely)) return bestOfEachEncoding(likely);
  }
  return bestOfEachEncoding(follow(bytes, window, hypotheses, bonus));
}
