import { type TranscodeEncoding, transcode } from "node:buffer";

const BYTE_ORDER_MARK = Buffer.from("\ufeff");
/** What ends lines beside LF and CRLF: form feed, U+0085, U+2028, U+2029. */
const RARE_TERMINATORS: readonly Buffer[] = ["\f", "\u0085", "\u2028", "\u2029"].map((one) => Buffer.from(one));
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;

/**
 * The UTF-16 code units of a block that needs nothing but decoding: valid UTF-8 without byte order mark whose lines end with LF or CRLF;
 * `undefined` for any other block, whose lines have to be told apart first.
 *
 * @example unitsOfPlain(Buffer.from("江州")) // [0x6c5f, 0x5dde]
 */
export function unitsOfPlain(bytes: Uint8Array): Uint16Array | undefined {
  if (!isPlain(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))) return undefined;
  const decoded = transcoded(bytes, "utf8", "utf16le");
  return decoded === undefined ? undefined : new Uint16Array(decoded.buffer, decoded.byteOffset, decoded.length / 2);
}

/** Whether UTF-8 would need nothing but decoding. */
function isPlain(block: Buffer): boolean {
  if (block.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)) return false;
  if (RARE_TERMINATORS.some((one) => block.includes(one))) return false;
  for (let at = block.indexOf(CARRIAGE_RETURN); at >= 0; at = block.indexOf(CARRIAGE_RETURN, at + 1)) {
    if (block[at + 1] !== LINE_FEED) return false;
  }
  return true;
}

/** UTF-8 of UTF-16 code units; a lone surrogate becomes U+FFFD. */
export function utf8Of(units: Uint16Array): Uint8Array {
  const block = Buffer.from(units.buffer, units.byteOffset, units.byteLength);
  return transcoded(block, "utf16le", "utf8") ?? Buffer.from(block.toString("utf16le"));
}

/** By Node's own fast way between encodings, which refuses what is not valid in the first: `undefined` then. */
function transcoded(bytes: Uint8Array, from: TranscodeEncoding, to: TranscodeEncoding): Buffer | undefined {
  try {
    return transcode(bytes, from, to);
  } catch {
    return undefined;
  }
}
