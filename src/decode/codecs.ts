import type { EncodingLabel } from "../model/encoding-label.ts";
import { BIG5, BIG5_HONG_KONG } from "./codec/big5.ts";
import type { Codec } from "./codec/codec.ts";
import { EUC_TW } from "./codec/euc-tw.ts";
import { FOREIGN_CODECS } from "./codec/foreign.ts";
import { GB18030 } from "./codec/gb18030.ts";
import { HZ } from "./codec/hz.ts";
import { ISO_2022_CN } from "./codec/iso-2022-cn.ts";
import { ISO_2022_JP } from "./codec/iso-2022-jp.ts";
import { UTF_7 } from "./codec/utf-7.ts";
import { UTF_8 } from "./codec/utf-8.ts";
import { UTF_16BE, UTF_16LE } from "./codec/utf-16.ts";
import { UTF_32BE, UTF_32LE } from "./codec/utf-32.ts";
import { decodeText } from "./decode-text.ts";
import type { DecodedText } from "./text-lines.ts";

const CODECS: ReadonlyMap<EncodingLabel, Codec> = new Map(
  [
    UTF_8,
    GB18030,
    { ...GB18030, label: "gbk" } satisfies Codec,
    BIG5,
    BIG5_HONG_KONG,
    UTF_16LE,
    UTF_16BE,
    UTF_32LE,
    UTF_32BE,
    HZ,
    ISO_2022_CN,
    EUC_TW,
    UTF_7,
    ISO_2022_JP,
    ...FOREIGN_CODECS,
  ].map((codec) => [codec.label, codec]),
);

/** The codec of an encoding; every label of the model has one. */
export function codecOf(encoding: EncodingLabel): Codec {
  return CODECS.get(encoding)!;
}

/**
 * Decodes bytes; what is no character becomes one U+FFFD a run and is located. A byte order mark is kept as U+FEFF.
 *
 * @example strictDecode(Uint8Array.of(0xba, 0xfe, 0xb1, 0xb1, 0xff), "gb18030") // 湖北 and U+FFFD for byte 4
 */
export function strictDecode(bytes: Uint8Array, encoding: EncodingLabel): DecodedText {
  return decodeText(codecOf(encoding), bytes, 0, bytes.length);
}

/**
 * Encodes a text; `undefined` when the encoding lacks one of its characters (`"镕"` in windows-1252) or it has a lone surrogate.
 *
 * @example strictEncode("湖北", "gb18030") // BA FE B1 B1
 */
export function strictEncode(text: string, encoding: EncodingLabel): Uint8Array | undefined {
  return codecOf(encoding).encode(text);
}
