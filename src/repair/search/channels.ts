import type { DoubleByteEncoding } from "../bytes/double-byte.ts";
import { fourBytesOf } from "../bytes/four-byte.ts";
import type { SingleByteEncoding } from "../bytes/single-byte.ts";
import { doubleByte, singleByte } from "../bytes/tables.ts";
import { type ByteReading, byteReading, type Channel, memoized, plainReading } from "./channel.ts";
import type { TargetEncoding } from "./decoder.ts";

const NONE: readonly ByteReading[] = [];
/** Full-width ｇ (A3E7) that was narrowed to g after the misreading: rarer than g itself. */
const NARROWED_PENALTY = 5;
const REPLACEMENT = 0xfffd;

/** Bytes of `target` read as a single-byte encoding: `ÐÅÏ¢` for 信息. */
export function singleByteChannel(source: SingleByteEncoding, target: TargetEncoding): Channel {
  const bytes = singleByte(source);
  const readings = memoized((codePoint) => {
    if (codePoint < 0x80) return [plainReading(codePoint)];
    const byte = codePoint < 0x10000 ? bytes[codePoint]! : 0;
    return byte === 0 ? NONE : [plainReading(byte)];
  });
  return {
    name: `${target}-read-as-${source}`,
    target,
    readings,
    foreign: true,
    chinese: false,
    single: true,
    lostBytes: 0,
    entrances: "",
    prior: 0,
  };
}

function fourByteReading(codePoint: number): readonly ByteReading[] {
  const bytes = fourBytesOf(codePoint);
  return bytes === undefined ? NONE : [plainReading(...bytes)];
}

function pairReadings(source: DoubleByteEncoding, codePoint: number): readonly ByteReading[] {
  const { pairs, units, duplicates } = doubleByte(source);
  const pair = codePoint < 0x10000 ? pairs[codePoint]! : 0;
  if (pair === 0) return source === "gb18030" ? fourByteReading(codePoint) : NONE;
  const all = [pair, ...(duplicates.get(codePoint) ?? [])];
  // € is byte 80 of code page 936 and a pair of GB18030.
  if (codePoint === 0x20ac && pair === 0x80) all.push(units.indexOf(codePoint));
  return all.filter((code) => code > 0).map((code) => (code > 0xff ? plainReading(code >> 8, code & 0xff) : plainReading(code)));
}

function narrowedReadings(codePoint: number): readonly ByteReading[] {
  if (codePoint < 0x21 || codePoint === 0x7f) return [plainReading(codePoint)];
  return [plainReading(codePoint), byteReading([0xa3, codePoint + 0x80], NARROWED_PENALTY)];
}

/** Bytes of `target` read as a double-byte encoding: `淇℃伅` for 信息. */
export function doubleByteChannel(source: DoubleByteEncoding, target: TargetEncoding): Channel {
  const narrowed = source === "gb18030" && target === "utf-8";
  const readings = memoized((codePoint) => {
    if (codePoint >= 0x80) return pairReadings(source, codePoint);
    return narrowed ? narrowedReadings(codePoint) : [plainReading(codePoint)];
  });
  // Big5 read as GBK gives kana, Cyrillic and private-use characters beside Chinese ones.
  const foreign = source === "shift_jis" || source === "euc-kr" || target === "big5";
  return {
    name: `${target}-read-as-${source}`,
    target,
    readings,
    foreign,
    chinese: true,
    single: true,
    lostBytes: 0,
    entrances: "",
    prior: 0,
  };
}

/** Bytes of `target` read as UTF-8 where they are valid UTF-8, else byte by byte as windows-1252: `Ä£Ð͵ÄʵÏÖ` for 模型的实现. */
export function mixedChannel(target: TargetEncoding): Channel {
  const bytes = singleByte("windows-1252");
  const readings = memoized((codePoint) => {
    if (codePoint < 0x80) return [plainReading(codePoint)];
    if (codePoint === REPLACEMENT) return NONE;
    const sequence = plainReading(...Buffer.from(String.fromCodePoint(codePoint), "utf8"));
    const byte = codePoint < 0x10000 ? bytes[codePoint]! : 0;
    return byte === 0 ? [sequence] : [byteReading([byte], 0, { single: true }), sequence];
  });
  return {
    name: `${target}-read-as-utf-8-or-windows-1252`,
    target,
    readings,
    foreign: true,
    chinese: false,
    single: false,
    lostBytes: 0,
    entrances: "",
    prior: 20,
  };
}
