import { encodeEach } from "./byte-writer.ts";
import { invertCodeTable, unpackCodeTable } from "./code-table.ts";
import { type Codec, packCharacter, type ReadCharacter } from "./codec.ts";
import { EUC_JP, EUC_KR, KOI8_R, SHIFT_JIS, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252 } from "./foreign.generated.ts";

/** Encodings that are an answer for what is not Chinese. */
type ForeignEncoding = "shift_jis" | "euc-jp" | "euc-kr" | "windows-1250" | "windows-1251" | "windows-1252" | "koi8-r";

const PACKED: Readonly<Record<ForeignEncoding, string>> = {
  shift_jis: SHIFT_JIS,
  "euc-jp": EUC_JP,
  "euc-kr": EUC_KR,
  "windows-1250": WINDOWS_1250,
  "windows-1251": WINDOWS_1251,
  "windows-1252": WINDOWS_1252,
  "koi8-r": KOI8_R,
};

const SINGLE_SHIFT_THREE = 0x8f;
/** Three-byte codes of EUC-JP stand behind all others in the table. */
const THREE_BYTES = 0x10000;

const lazyTables: Map<ForeignEncoding, Uint32Array> = new Map();

/** Code points of an encoding: one byte by the byte, two by `lead * 256 + trail`, three after 8F from 10000 on; 0 for none. */
export function foreignTable(encoding: ForeignEncoding): Uint32Array {
  let table = lazyTables.get(encoding);
  if (table === undefined) {
    table = unpackCodeTable(PACKED[encoding], encoding === "euc-jp" ? 0x20000 : 0x10000);
    lazyTables.set(encoding, table);
  }
  return table;
}

function makeReader(encoding: ForeignEncoding): ReadCharacter {
  const table = foreignTable(encoding);
  const threeBytes = encoding === "euc-jp";
  return (bytes, at, end) => {
    const lead = bytes[at]!;
    if (lead < 0x80) return packCharacter(lead, 1);
    if (table[lead] !== 0) return packCharacter(table[lead]!, 1);
    if (at + 1 >= end) return -1;
    const two = table[(lead << 8) | bytes[at + 1]!]!;
    if (two !== 0) return packCharacter(two, 2);
    if (!threeBytes || lead !== SINGLE_SHIFT_THREE || at + 2 >= end) return -1;
    const three = table[THREE_BYTES + (bytes[at + 1]! << 8) + bytes[at + 2]!]!;
    return three === 0 ? -1 : packCharacter(three, 3);
  };
}

/** Shift_JIS repeats NEC's and IBM's extensions; the Encoding Standard writes none of ED40 to EEFC. */
function isReadOnly(encoding: ForeignEncoding, code: number): boolean {
  return encoding === "shift_jis" && code >= 0xed40 && code <= 0xeefc;
}

function isSingleByte(encoding: ForeignEncoding): boolean {
  return encoding.startsWith("windows") || encoding === "koi8-r";
}

function makeCodec(label: ForeignEncoding): Codec {
  let codeOf: ((point: number) => number | undefined) | undefined;
  const encode = (text: string): Uint8Array | undefined => {
    codeOf ??= invertCodeTable(foreignTable(label), (code) => isReadOnly(label, code));
    return encodeEach(text, (point, out) => {
      const code = point < 0x80 ? point : codeOf?.(point);
      if (code === undefined) return false;
      if (code >= THREE_BYTES) out.push(SINGLE_SHIFT_THREE);
      if (code >= 0x100) out.push((code >> 8) & 0xff);
      out.push(code & 0xff);
      return true;
    });
  };
  const codec: Codec = { label, asciiTransparent: true, reader: () => makeReader(label), encode };
  return isSingleByte(label) ? codec : { ...codec, pairs: () => foreignTable(label) };
}

/** Strict codecs for Japanese, Korean and European text. */
export const FOREIGN_CODECS: readonly Codec[] = (Object.keys(PACKED) as ForeignEncoding[]).map(makeCodec);
