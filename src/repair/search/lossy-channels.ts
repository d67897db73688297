import type { SingleByteEncoding } from "../bytes/single-byte.ts";
import { doubleByte, singleByte } from "../bytes/tables.ts";
import { type ByteReading, byteReading, type Channel, LOST_BYTE, LOST_PAIR, memoized } from "./channel.ts";
import { doubleByteChannel, singleByteChannel } from "./channels.ts";

const QUESTION_MARK = 0x3f;
const REPLACEMENT = 0xfffd;
/** Bytes that UTF-8 goes on with. */
const TRAILS: readonly number[] = Array.from({ length: 64 }, (_, index) => 0x80 + index);
/** Bits for a byte that is shown as `?` or U+FFFD, for two of them, for one or two that left nothing behind. */
const SHOWN_PENALTY = 2;
const SHOWN_PAIR_PENALTY = 5;
const DROPPED_PENALTY = 3;
const DROPPED_PAIR_PENALTY = 5;
/** Bits for a no-break space that became a space, and for quotation marks and dashes that were straightened. */
const SPACE_PENALTY = 3;
const STRAIGHTENED_PENALTY = 4;
/** Lost bytes that one damaged span may have. */
const MOST_LOST = 24;

function lost(bytes: readonly number[], penalty: number, values?: readonly number[]): ByteReading {
  return byteReading(bytes, penalty, { lost: values });
}

/** Pairs of bytes inside UTF-8 that GBK has no character for: readers drop them without a trace. */
function unassignedPairs(): readonly number[] {
  const { units } = doubleByte("gb18030");
  const found: number[] = [];
  for (let lead = 0x81; lead < 0xc0; lead++) {
    for (let trail = 0x80; trail < 0xf0; trail++) {
      if (trail >= 0xc0 && (trail < 0xe3 || (trail > 0xe9 && trail !== 0xef))) continue;
      const unit = units[(lead << 8) | trail]!;
      if (unit === 0 || (unit >= 0xe000 && unit < 0xf900)) found.push((lead << 8) | trail);
    }
  }
  return found;
}

/**
 * UTF-8 read as GBK by a reader that drops what GBK has no character for, or shows it as `?` or U+FFFD: 绗?5鐗 = 第5版,
 * 鏁版嵁搴 = 数据库.
 */
export function lossyGbkChannel(name: string): Channel {
  return { ...gbkChannel(name, true), whenShown: gbkChannel(name, false) };
}

function gbkChannel(name: string, drops: boolean): Channel {
  const whole = doubleByteChannel("gb18030", "utf-8");
  const pairs = unassignedPairs();
  const readings = memoized((codePoint) => {
    const own = whole.readings(codePoint);
    if (codePoint === QUESTION_MARK || codePoint === REPLACEMENT)
      return [...own, lost([LOST_BYTE], SHOWN_PENALTY), lost([LOST_BYTE, LOST_BYTE], SHOWN_PAIR_PENALTY)];
    if (!drops) return own;
    const dropped = own.map(({ bytes, penalty }) =>
      codePoint < 0x80
        ? lost([LOST_BYTE, ...bytes], penalty + DROPPED_PENALTY, TRAILS)
        : lost([LOST_PAIR, ...bytes], penalty + DROPPED_PAIR_PENALTY, pairs),
    );
    return [...own, ...dropped];
  });
  return {
    ...whole,
    name,
    readings,
    single: false,
    foreign: false,
    lostBytes: MOST_LOST,
    lostAtEnd: lost([LOST_BYTE], DROPPED_PENALTY, TRAILS),
  };
}

/** Characters of Windows' code pages that editors write plainly, with their plain form. */
const STRAIGHTENED: Readonly<Record<string, readonly number[]>> = { '"': [0x93, 0x94], "'": [0x91, 0x92], "-": [0x96, 0x97] };

/** Bytes of a code page without a visible character, in the order of their values: 81, 8D, 8F, 90 and 9D of windows-1252. */
function invisibleBytes(source: SingleByteEncoding): readonly number[] {
  const bytes = singleByte(source);
  return TRAILS.filter((byte) => byte < 0xa0 && bytes[byte] === byte);
}

/**
 * UTF-8 read as a code page by a reader that shows bytes without a character as U+FFFD or `?`, or drops them, in a file whose
 * no-break spaces, soft hyphens and curly quotation marks were made plain: `ä¸œå±�` = 东山.
 */
export function lossySingleByteChannel(name: string, source: SingleByteEncoding): Channel {
  return { ...codePageChannel(name, source, true), whenShown: codePageChannel(name, source, false) };
}

function codePageChannel(name: string, source: SingleByteEncoding, drops: boolean): Channel {
  const whole = singleByteChannel(source, "utf-8");
  const undefined_ = invisibleBytes(source);
  const controls = TRAILS.slice(0, 32);
  const dropped = [...(source === "windows-1252" ? controls : undefined_), 0xa0, 0xad];
  const readings = memoized((codePoint) => {
    const own = whole.readings(codePoint);
    const character = String.fromCodePoint(codePoint);
    const after = drops ? own.map(({ bytes, penalty }) => lost([LOST_BYTE, ...bytes], penalty + DROPPED_PENALTY, dropped)) : [];
    if (codePoint === REPLACEMENT || codePoint === QUESTION_MARK) return [...own, lost([LOST_BYTE], SHOWN_PENALTY, undefined_)];
    if (codePoint === 0x20) return [...own, lost([0xa0], SPACE_PENALTY), ...after];
    const straightened = (STRAIGHTENED[character] ?? []).map((byte) => lost([byte], STRAIGHTENED_PENALTY));
    return [...own, ...straightened, ...after];
  });
  return {
    ...whole,
    name,
    readings,
    single: false,
    lostBytes: MOST_LOST,
    lostAtEnd: lost([LOST_BYTE], DROPPED_PENALTY, dropped),
  };
}
