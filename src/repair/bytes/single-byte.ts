import { SINGLE_BYTE_CHARACTERS } from "./misreading-tables.generated.ts";

/** Single-byte encodings in which Chinese bytes are misread, by WHATWG label where there is one, else by IANA name. */
export const SINGLE_BYTE_ENCODINGS = [
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-874",
  "ibm437",
  "macintosh",
  "koi8-r",
] as const;

/** One of {@link SINGLE_BYTE_ENCODINGS}. */
export type SingleByteEncoding = (typeof SINGLE_BYTE_ENCODINGS)[number];

/** Characters that other tables give the same byte: Apple's logo and the euro, both omegas (Unicode's ROMAN.TXT before and after 1998). */
const OTHER_CHARACTERS: Partial<Record<SingleByteEncoding, readonly (readonly [unit: number, byte: number])[]>> = {
  macintosh: [
    [0xf8ff, 0xf0],
    [0x2126, 0xbd],
    [0x03a9, 0xbd],
    [0x20ac, 0xdb],
    [0x00a4, 0xdb],
  ],
};

/**
 * By UTF-16 unit: the byte of a character, 0 where it has none. "Sloppy": a byte without a character stands for the control character of
 * its number, as browsers and most tools read it, so that every byte survives (81, 8D, 8F, 90 and 9D of windows-1252).
 */
export function singleByteTable(encoding: SingleByteEncoding): Uint16Array {
  const bytes = new Uint16Array(0x10000);
  const characters = SINGLE_BYTE_CHARACTERS[encoding]!;
  for (let byte = 1; byte < 128; byte++) bytes[byte] = byte;
  for (let byte = 128; byte < 256; byte++) bytes[characters.charCodeAt(byte - 128)] = byte;
  // ISO-8859-1 and Windows-1252 differ in 80–9F only, and the controls of the one are no characters of the other: read both.
  for (let byte = 0x80; byte < 0xa0; byte++) if (bytes[byte] === 0) bytes[byte] = byte;
  for (const [unit, byte] of OTHER_CHARACTERS[encoding] ?? []) bytes[unit] = byte;
  return bytes;
}
