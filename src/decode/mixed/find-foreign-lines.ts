import type { EncodingLabel } from "../../model/encoding-label.ts";
import { codecOf } from "../codecs.ts";
import { decodeText } from "../decode-text.ts";
import { toConfidence } from "../detection/confidence.ts";
import { HYPOTHESES } from "../detection/hypotheses.ts";
import { beginReading, readOn } from "../detection/reading.ts";
import { LARGEST_LOSS, weighWindow } from "../detection/weigh-window.ts";
import type { DecodedLines, DecodedText, TextLine } from "../text-lines.ts";
import { findSuspiciousLines, hasWideCharacter } from "./suspicious-lines.ts";

/** Consecutive lines of a page in another encoding, by their indexes, `last` included. */
export interface ForeignLines {
  readonly encoding: EncodingLabel;
  readonly first: number;
  readonly last: number;
  readonly confidence: number;
}

/** Bytes of a line that are weighed. */
const LINE_WINDOW_BYTES = 384;
/** Bits that speak for the page's own encoding: a line in another one is rare. */
const PAGE_BITS = 8;
/** Bits that speak for the encoding of a foreign line beside a line. */
const NEIGHBOUR_BITS = 4;
/** Bits by which the other encoding has to be better, and by how many beside a foreign line. */
const LEAST_MARGIN = 20;
const LEAST_MARGIN_BESIDE = 6;

/** What makes a line good Chinese: so many characters at so few bits each; misread ones cost 14 and more. */
const WELL_READ_CHARACTERS = 8;
const WELL_READ_BITS = 12;

/** After so many suspicious lines that were the page's own after all, only one in sixteen is weighed, and those beside a foreign one. */
const PATIENCE = 400;
const SAMPLING = 16;

/** An encoding that fits a line better than the page's own. */
interface Verdict {
  readonly encoding: EncodingLabel;
  readonly confidence: number;
}

/** Encodings of whole ASCII-compatible lines: those of wider units cannot stand among lines that end with one byte. */
const LINE_HYPOTHESES = HYPOTHESES.filter(({ width }) => width === 1);

function countLost({ undecodable }: DecodedText): number {
  return undecodable.reduce((sum, { byteStart, byteEnd }) => sum + byteEnd - byteStart, 0);
}

/** The other encoding gives another text, and loses no more bytes. */
function isWorthwhile(bytes: Uint8Array, { byteStart, byteEnd }: TextLine, page: EncodingLabel, other: EncodingLabel): boolean {
  const own = decodeText(codecOf(page), bytes, byteStart, byteEnd);
  const foreign = decodeText(codecOf(other), bytes, byteStart, byteEnd);
  return own.text !== foreign.text && countLost(foreign) <= countLost(own);
}

/** Big5 with and without Hong Kong's characters is one encoding here. */
function sameEncoding(left: EncodingLabel, right: EncodingLabel): boolean {
  return (
    left === right || (left.startsWith("big5") && right.startsWith("big5")) || (left.startsWith("gb") && right.startsWith("gb"))
  );
}

/** The line is good Chinese in the page's encoding, but for a few lost bytes: nothing else need be tried. */
function readsWell(bytes: Uint8Array, { byteStart, byteEnd }: TextLine, page: EncodingLabel): boolean {
  const own = LINE_HYPOTHESES.find(({ encoding }) => sameEncoding(encoding, page));
  if (own === undefined) return false;
  const end = Math.min(byteEnd, byteStart + LINE_WINDOW_BYTES);
  const reading = beginReading(own, byteStart, 0);
  readOn(reading, bytes, end, byteEnd, Number.POSITIVE_INFINITY);
  const { wideCharacters, wideBits, undecodable } = reading;
  return (
    wideCharacters >= WELL_READ_CHARACTERS && wideBits <= wideCharacters * WELL_READ_BITS && undecodable * 2 <= wideCharacters
  );
}

/**
 * Weighs one line; gives the encoding that is plainly better than the page's own, if there is one.
 *
 * @param neighbour encoding of a foreign line beside it
 */
function judgeLine(bytes: Uint8Array, line: TextLine, page: EncodingLabel, neighbour?: EncodingLabel): Verdict | undefined {
  if (readsWell(bytes, line, page)) return undefined;
  const window = { start: line.byteStart, end: Math.min(line.byteEnd, line.byteStart + LINE_WINDOW_BYTES), cutAtStart: false };
  const bonus = (encoding: EncodingLabel): number => {
    if (encoding === neighbour) return NEIGHBOUR_BITS;
    return neighbour === undefined && sameEncoding(encoding, page) ? PAGE_BITS : 0;
  };
  const weighed = weighWindow(bytes, window, LINE_HYPOTHESES, bonus);
  const best = weighed[0];
  if (best === undefined || sameEncoding(best.encoding, page)) return undefined;
  const own = weighed.find(({ encoding }) => sameEncoding(encoding, page));
  const margin = own?.loss ?? LARGEST_LOSS;
  if (margin < (neighbour === undefined ? LEAST_MARGIN : LEAST_MARGIN_BESIDE)) return undefined;
  if (!isWorthwhile(bytes, line, page, best.encoding)) return undefined;
  return { encoding: best.encoding, confidence: toConfidence(1 - 2 ** (-margin / 2)) };
}

/** Index of the next line with a character beyond ASCII in the direction of `step`, -1 when there is none. */
function nextWideLine(decoded: DecodedLines, from: number, step: 1 | -1): number {
  for (let index = from + step; index >= 0 && index < decoded.lines.length; index += step) {
    if (hasWideCharacter(decoded.text, decoded.lines[index]!)) return index;
  }
  return -1;
}

/**
 * Lines beside foreign ones are likely in the same encoding even where they are too short to show it by themselves: they are weighed
 * with that in their favour, onwards from each foreign line as far as it holds.
 */
function judgeBeside(
  bytes: Uint8Array,
  decoded: DecodedLines,
  page: EncodingLabel,
  verdicts: Map<number, Verdict>,
  step: 1 | -1,
): void {
  const indexes = [...verdicts.keys()].sort((left, right) => (left - right) * step);
  for (const index of indexes) {
    const { encoding } = verdicts.get(index)!;
    for (let beside = nextWideLine(decoded, index, step); beside >= 0; beside = nextWideLine(decoded, beside, step)) {
      if (verdicts.has(beside)) break;
      const verdict = judgeLine(bytes, decoded.lines[beside]!, page, encoding);
      if (verdict?.encoding !== encoding) break;
      verdicts.set(beside, verdict);
    }
  }
}

/** Joins lines of one encoding that follow each other with nothing but ASCII between. */
function joinRuns(decoded: DecodedLines, verdicts: ReadonlyMap<number, Verdict>): ForeignLines[] {
  const runs: { encoding: EncodingLabel; first: number; last: number; confidence: number }[] = [];
  for (const [index, { encoding, confidence }] of [...verdicts].sort(([left], [right]) => left - right)) {
    const run = runs.at(-1);
    if (run !== undefined && run.encoding === encoding && nextWideLine(decoded, run.last, 1) === index) {
      run.last = index;
      run.confidence = Math.max(run.confidence, confidence);
    } else runs.push({ encoding, first: index, last: index, confidence });
  }
  return runs;
}

/**
 * Finds runs of lines that are in another encoding than their page: a GBK line in a UTF-8 file, two dumps in one file.
 *
 * @param decoded the page as its own encoding reads it
 */
export function findForeignLines(bytes: Uint8Array, decoded: DecodedLines, page: EncodingLabel): ForeignLines[] {
  const verdicts = new Map<number, Verdict>();
  let inVain = 0;
  findSuspiciousLines(bytes, decoded, page).forEach((index, at) => {
    if (inVain > PATIENCE && at % SAMPLING > 0) return;
    const verdict = judgeLine(bytes, decoded.lines[index]!, page);
    if (verdict === undefined) inVain++;
    else {
      verdicts.set(index, verdict);
      inVain = 0;
    }
  });
  if (verdicts.size === 0) return [];
  judgeBeside(bytes, decoded, page, verdicts, 1);
  judgeBeside(bytes, decoded, page, verdicts, -1);
  return joinRuns(decoded, verdicts);
}
