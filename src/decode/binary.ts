import { findByteOrderMark } from "./detection/byte-order-mark.ts";
import { HYPOTHESES } from "./detection/hypotheses.ts";
import { weighWindow } from "./detection/weigh-window.ts";

/** What a file is by the bytes it begins with, as latin-1 text; longer signatures stand before shorter ones that they contain. */
const SIGNATURES: readonly (readonly [signature: string, name: string, offset?: number])[] = [
  ["\x89PNG\r\n\x1a\n", "PNG image"],
  ["\xff\xd8\xff", "JPEG image"],
  ["GIF87a", "GIF image"],
  ["GIF89a", "GIF image"],
  ["II*\0", "TIFF image"],
  ["MM\0*", "TIFF image"],
  ["WEBP", "WebP image", 8],
  ["WAVE", "WAVE audio", 8],
  ["AVI ", "AVI video", 8],
  ["ftyp", "MP4 or HEIF file", 4],
  ["AT&TFORM", "DjVu document"],
  ["%PDF-", "PDF document"],
  ["%!PS-Adobe", "PostScript document"],
  ["HN\x02\0", "CAJ document"],
  ["PK\x03\x04", "ZIP archive or Office document"],
  ["PK\x05\x06", "empty ZIP archive"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Office document"],
  ["\x1f\x8b\x08", "gzip archive"],
  ["1AY&SY", "bzip2 archive", 4],
  ["\xfd7zXZ\0", "xz archive"],
  ["\x28\xb5\x2f\xfd", "Zstandard archive"],
  ["7z\xbc\xaf\x27\x1c", "7z archive"],
  ["Rar!\x1a\x07", "RAR archive"],
  ["ustar", "tar archive", 257],
  ["\x7fELF", "ELF program"],
  ["\xca\xfe\xba\xbe", "Java class or Mach-O program"],
  ["\xcf\xfa\xed\xfe", "Mach-O program"],
  ["\0asm", "WebAssembly module"],
  ["SQLite format 3\0", "SQLite database"],
  ["PAR1", "Parquet table"],
  ["ARROW1\0\0", "Arrow table"],
  ["ID3", "MP3 audio"],
  ["OggS", "Ogg audio"],
  ["\0\x01\0\0\0", "TrueType font"],
  ["OTTO", "OpenType font"],
  ["wOFF", "WOFF font"],
  ["wOF2", "WOFF font"],
];

/** How much of a file is looked at for control bytes, and how much of it is read as UTF-16 and UTF-32. */
const SAMPLE_BYTES = 65_536;
const WIDE_PROBE_BYTES = 512;

const WIDE_HYPOTHESES = HYPOTHESES.filter(({ width }) => width > 1);

/** Signatures of letters and digits alone: a text may begin so, but has no control bytes then. */
const COULD_BE_WORDS = /^[\w&]+$/;
const CONTROL_PROBE_BYTES = 1024;

function hasControlByte(bytes: Uint8Array): boolean {
  return bytes.subarray(0, CONTROL_PROBE_BYTES).some((byte) => byte < 0x09);
}

function startsWith(bytes: Uint8Array, signature: string, offset: number): boolean {
  if (bytes.length < offset + signature.length) return false;
  for (let at = 0; at < signature.length; at++) if (bytes[offset + at] !== signature.charCodeAt(at)) return false;
  return true;
}

/** Share of control bytes above which nothing is text unless it is UTF-16 or UTF-32. */
const CONTROL_SHARE = 0.01;
/** Bits a character above which UTF-16 is no text either; Chinese has about 9, the dearest short lines 18. */
const TEXT_BITS = 19;
/** Bits that a text may cost besides, which count in the shortest ones alone. */
const ALLOWED_BITS = 16;

/** Control bytes that no text of single bytes has: all below space but tab, line ends, escape, the shifts and DOS's end of file. */
function countControls(sample: Uint8Array): number {
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && (byte < 0x09 || byte > 0x0f) && byte !== 0x1b && byte !== 0x1a) controls++;
  return controls;
}

/** The bytes are UTF-16 or UTF-32 by a mark, or read as text in one of them. */
function isWideText(sample: Uint8Array): boolean {
  if (findByteOrderMark(sample) !== undefined) return true;
  const end = sample.length - (sample.length % 4);
  const window = { start: 0, end: end === 0 ? sample.length : Math.min(end, WIDE_PROBE_BYTES), cutAtStart: false };
  const [best] = weighWindow(sample, window, WIDE_HYPOTHESES);
  return best !== undefined && best.invalidAt < 0 && best.bitsPerCharacter <= TEXT_BITS + ALLOWED_BITS / best.characters;
}

/**
 * Says what a file is that is no text, `undefined` for text: PNG, JPEG, PDF, ZIP … by their first bytes, other files by control
 * bytes that stand in no text.
 *
 * @example describeBinary(readFileSync("江州日报/版面.png")) // "PNG image"
 */
export function describeBinary(bytes: Uint8Array): string | undefined {
  const named = SIGNATURES.find(([signature, , offset = 0]) => startsWith(bytes, signature, offset));
  if (named !== undefined && (!COULD_BE_WORDS.test(named[0]) || hasControlByte(bytes))) return named[1];
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const controls = countControls(sample);
  if (controls <= sample.length * CONTROL_SHARE || isWideText(sample)) return undefined;
  return "binary data";
}
