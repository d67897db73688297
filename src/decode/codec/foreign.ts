import { encodeEach } from "./byte-writer.ts";
import { invertCodeTable } from "./code-table.ts";
import { type Codec, packCharacter, type ReadCharacter } from "./codec.ts";
import { type ForeignEncoding, foreignTable } from "./foreign-tables.ts";

const SINGLE_SHIFT_THREE = 0x8f;

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
    const three = table[0x10000 + (bytes[at + 1]! << 8) + bytes[at + 2]!]!;
    return three === 0 ? -1 : packCharacter(three, 3);
  };
}

/** Shift_JIS repeats NEC's and IBM's extensions; the Encoding Standard writes none of ED40–EEFC. */
function isReadOnly(encoding: ForeignEncoding, code: number): boolean {
  return encoding === "shift_jis" && code >= 0xed40 && code <= 0xeefc;
}

function makeCodec(label: ForeignEncoding): Codec {
  let codeOf: ((point: number) => number | undefined) | undefined;
  const encode = (text: string): Uint8Array | undefined => {
    codeOf ??= invertCodeTable(foreignTable(label), (code) => isReadOnly(label, code));
    return encodeEach(text, (point, out) => {
      const code = point < 0x80 ? point : codeOf?.(point);
      if (code === undefined) return false;
      if (code >= 0x10000) out.push(SINGLE_SHIFT_THREE);
      if (code >= 0x100) out.push((code >> 8) & 0xff);
      out.push(code & 0xff);
      return true;
    });
  };
  return { label, asciiTransparent: true, reader: () => makeReader(label), encode };
}

/** Strict codecs over iconv-lite's tables for what is not Chinese. */
export const FOREIGN_CODECS: readonly Codec[] = (
  ["shift_jis", "euc-jp", "euc-kr", "windows-1250", "windows-1251", "windows-1252", "koi8-r"] as const
).map(makeCodec);
