import { textCost } from "../../language/character-model.ts";
import { doubleByte } from "../bytes/tables.ts";
import type { ByteFix } from "../fix.ts";
import { lazily } from "../lazily.ts";
import {
  type Channel,
  type CharacterGroup,
  LOST_BYTE,
  memoized,
  plainReading as plain,
  byteReading as reading,
} from "../search/channel.ts";
import { doubleByteChannel } from "../search/channels.ts";
import { keepReadable } from "../search/readable.ts";
import { NOTHING } from "../search/reading.ts";
import { searchBytes } from "../search/search-bytes.ts";
import { readsBetterShifted } from "../search/shift-test.ts";
import type { SearchSpan } from "../search/trace.ts";
import { TONE, UNEASY } from "../signs.ts";
import { ANNOTATION, charactersRead } from "./traditional-readings.ts";

/** A reading left over where its character was torn apart: `鄠(gè)`, `?nèi)`. */
const LEFT_OVER = /[?(]([a-zɑɡāáǎàēéěèêīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]{1,6})\)/y;
/** Signs that the replacing table wrote, and the full-width bytes it looked for. */
const REPLACED: Readonly<Record<string, readonly number[]>> = {
  "!": [0xa3, 0xa1],
  "?": [0xa3, 0xbf],
  "，": [0xa3, 0xac],
  ",": [0xa3, 0xac],
  "。": [0xa1, 0xa3],
};
/** Bits that a reading left over speaks for the damage. */
const TRACE_GAIN = 5;
/** Bits for the byte before a replaced sign to be A1, as in 。“: most passages begin so. It makes up for what a supplied sign costs. */
const PUNCTUATION_BEFORE = -1;
/** Traces of the table: a reading, or a narrow sign before a Chinese character. */
const WORKED_OVER = /\([a-z\u0080-\u02ff]+\)|[!?,][\u4e00-\u9fff]/;
const WIDE = "，：；！？（）";
const NARROW = ",:;!?()";

function groupAt(text: string, at: number): CharacterGroup | undefined {
  LEFT_OVER.lastIndex = at;
  const match = LEFT_OVER.exec(text);
  if (match === null) return undefined;
  const { pairs } = doubleByte("gb18030");
  const characters = charactersRead(match[1]!);
  const bytes = characters.map((character) => pairs[character.charCodeAt(0)]!);
  if (bytes.length === 0) return undefined;
  // To drop the reading must not pay by itself: only what it lets the characters around it read counts.
  const dropped = textCost(match[0]);
  const whole = bytes.map((pair) => reading([pair >> 8, pair & 0xff], dropped + 2));
  const trail = bytes.map((pair) => reading([pair & 0xff], dropped + 2));
  const fits = (state: number, last: number) => state !== 0 || characters.includes(String.fromCodePoint(last));
  return { length: match[0].length, readings: [reading([], dropped, { fits }), ...trail, ...whole] };
}

/** Bits for a full-width character (A3xx) that was narrowed: letters are narrowed rarely but by the same hand as everything else. */
function narrowedPenalty(codePoint: number): number {
  return /[0-9A-Za-z]/.test(String.fromCharCode(codePoint)) ? 1 : 5;
}

function shiftedChannel(): Channel {
  const whole = doubleByteChannel("gb18030", "gb18030");
  const readings = memoized((codePoint) => {
    const replaced = codePoint < 0x10000 ? REPLACED[String.fromCharCode(codePoint)] : undefined;
    const full = codePoint > 0x20 && codePoint < 0x7f ? [reading([0xa3, codePoint + 0x80], narrowedPenalty(codePoint))] : [];
    const searched =
      replaced === undefined
        ? []
        : [reading([LOST_BYTE, ...replaced], 2), reading([LOST_BYTE, ...replaced], PUNCTUATION_BEFORE, { lost: [0xa1] })];
    const own = codePoint < 0x80 ? [plain(codePoint)] : whole.readings(codePoint);
    return [...own, ...full, ...searched];
  });
  const name = "gb18030-shifted-by-annotations";
  return {
    name,
    target: "gb18030",
    readings,
    groupAt,
    foreign: false,
    chinese: true,
    single: false,
    lostBytes: 3,
    entrances: "!?,",
    prior: 5,
  };
}

/** The page's punctuation was narrowed after the damage: what comes back wide is narrowed like the rest. */
function narrow(text: string, spans: readonly SearchSpan[]): readonly SearchSpan[] {
  let outside = text;
  for (const span of spans.toReversed()) outside = outside.slice(0, span.start) + outside.slice(span.end);
  if (/[，：；（）]/.test(outside)) return spans;
  return spans.map((span) => ({
    ...span,
    after: span.after.replace(/[，：；！？（）]/g, (sign) => NARROW[WIDE.indexOf(sign)]!),
  }));
}

const channel = lazily(shiftedChannel);
/** Where readings are left over, the table was at work. */
const annotatedChannel = lazily(() => ({ ...channel(), entersCheaper: 6 }));
const HAS_READING = new RegExp(LEFT_OVER.source);

/**
 * The same table worked on bytes: where its pattern lay across two characters it tore both, and the reading is shifted by a byte up to
 * the next ASCII character. `!拔覀?nèi)钡` = 。“我們缺, the ！ (A3A1) having been found inside 。“ (A1A3 A1B0).
 */
export const shiftedAnnotations: ByteFix = {
  kind: "bytes",
  name: "gb18030-shifted-by-annotations",
  summary: "Passages that byte-wise replacements of readings and punctuation shifted by a byte are read in step again.",
  example: {
    before: "他們在江邊等了三年!斑@座橋終於修好了!贝\ue0d4ふf。",
    after: "他們在江邊等了三年。“這座橋終於修好了。”船工說。",
  },
  signs: TONE | UNEASY,
  lossy: true,
  read: (line) => {
    if (!WORKED_OVER.test(line)) return NOTHING;
    const annotated = HAS_READING.test(line);
    const { units, pairs } = doubleByte("gb18030");
    if (!annotated && !readsBetterShifted(line.replace(ANNOTATION, ""), units, pairs)) return NOTHING;
    const found = keepReadable(searchBytes(line, annotated ? annotatedChannel() : channel()));
    return { gain: found.gain + (annotated ? TRACE_GAIN : 0), spans: narrow(line, found.spans) };
  },
  steps: [],
};
