import iconv from "iconv-lite";

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

const ICONV_NAMES: Readonly<Record<SingleByteEncoding, string>> = {
  "windows-1252": "windows-1252",
  "windows-1250": "windows-1250",
  "windows-1251": "windows-1251",
  "windows-874": "windows-874",
  ibm437: "cp437",
  macintosh: "macroman",
  "koi8-r": "koi8-r",
};

const HIGH_BYTES = Uint8Array.from({ length: 128 }, (_, at) => at + 128);

/**
 * The 256 characters of a single-byte encoding, "sloppy": a byte without a character stands for the control character of its number,
 * as browsers and most tools read it, so that every byte survives (81, 8D, 8F, 90 and 9D of windows-1252).
 */
export function singleByteCharacters(encoding: SingleByteEncoding): Uint16Array {
  const decoded = iconv.decode(Buffer.from(HIGH_BYTES), ICONV_NAMES[encoding]);
  return Uint16Array.from({ length: 256 }, (_, byte) => {
    const unit = byte < 128 ? byte : decoded.charCodeAt(byte - 128);
    return unit === 0xfffd ? byte : unit;
  });
}
