/**
 * How clean text becomes damaged bytes: each function here repeats, on purpose, one mistake that software makes with Chinese text.
 * They are written for sample pages and tests, from the accounts of the mistakes, and share no code with the repairs.
 */
import iconv from "iconv-lite";
import { PINYIN_READINGS } from "./pinyin-readings.ts";

const LATIN1 = "latin1";

/** The text in an encoding, as bytes. Throws when a character has no place in it: a sample page must not lose text by accident. */
export function encode(text: string, encoding: string): Buffer {
  const bytes = iconv.encode(text, encoding);
  if (iconv.decode(bytes, encoding) !== text) throw new Error(`text does not fit into ${encoding}`);
  return bytes;
}

/** One byte as Windows-1252 shows it; the five bytes without a character become C1 controls, as in browsers. */
function windows1252(byte: number): string {
  const shown = iconv.decode(Buffer.of(byte), "windows-1252");
  return shown === "\ufffd" ? String.fromCharCode(byte) : shown;
}

/** Length of the well-formed UTF-8 sequence of two or three bytes that starts at `at`, 0 when there is none. */
function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  const sequence = Buffer.from(bytes.subarray(at, at + length)).toString("utf8");
  return sequence.length === 1 && sequence !== "\ufffd" ? length : 0;
}

/** Bytes read by a program that takes what is valid UTF-8 as UTF-8 and every other byte as Windows-1252: 模型的 → Ä£Ð͵Ä. */
export function readAsUtf8ElseWindows1252(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const length = utf8Length(bytes, at);
    if (length > 0) text += Buffer.from(bytes.subarray(at, at + length)).toString("utf8");
    else text += windows1252(bytes[at] ?? 0);
    at += Math.max(1, length);
  }
  return text;
}

/** Bytes read as Windows-1252, whatever they are: 信息 in UTF-8 → ä¿¡æ¯. */
export function readAsWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, windows1252).join("");
}

/**
 * Bytes read as code page 936: 信息 in UTF-8 → 淇℃伅. Byte 80 stands alone as €. A lead byte without its second byte is lost as
 * `?`, so a line of an odd count of bytes loses its end: 完成。 → 瀹屾垚銆?
 */
export function readAsCodePage936(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const trail = bytes[at + 1] ?? 0;
    if (lead <= 0x80) {
      text += lead === 0x80 ? "€" : String.fromCharCode(lead);
      at += 1;
    } else if (lead <= 0xfe && trail >= 0x40 && trail !== 0x7f && trail <= 0xfe) {
      const pair = iconv.decode(Buffer.of(lead, trail), "gbk");
      text += pair;
      at += 2;
    } else {
      text += "?";
      at += 1;
    }
  }
  return text;
}

/** Replaces byte sequences without looking at where characters begin. Both sides are strings of one character per byte. */
function replaceBytes(bytes: string, before: Buffer, after: Buffer): string {
  return bytes.split(before.toString(LATIN1)).join(after.toString(LATIN1));
}

/** GBK bytes to text, with a lead byte that lacks its second byte turned into `lost` (`?` with its follower, or nothing). */
function decodeGbk(bytes: Buffer, lost: "?" | ""): string {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const trail = bytes[at + 1] ?? 0;
    if (lead < 0x80) {
      text += String.fromCharCode(lead);
      at += 1;
    } else if (lead > 0x80 && lead <= 0xfe && trail >= 0x40 && trail !== 0x7f && trail <= 0xfe) {
      text += iconv.decode(Buffer.of(lead, trail), "gbk");
      at += 2;
    } else {
      text += lost;
      at += lost === "?" && trail > 0x20 ? 2 : 1;
    }
  }
  return text;
}

const FULL_WIDTH = new Map(Array.from(",:;?!()", (mark) => [mark, String.fromCharCode(mark.charCodeAt(0) + 0xfee0)]));

/**
 * What some sites do to Traditional text so that it cannot be copied: over its GBK bytes, the readings of a fixed list of characters are
 * inserted by plain replacement (實 → 實(shí)), then ！？，。 are replaced in the same way. A sequence that matches across two
 * characters is torn: 。“ is A1[A3 A1]B0 and holds the bytes of ！; from there every pair is misread up to the next ASCII byte.
 */
export function annotateWithPinyin(text: string): string {
  const full = Array.from(text, (mark) => FULL_WIDTH.get(mark) ?? mark).join("");
  let bytes = encode(full, "gbk").toString(LATIN1);
  for (const [character, reading] of PINYIN_READINGS) {
    const before = encode(character, "gbk");
    bytes = replaceBytes(bytes, before, Buffer.concat([before, encode(`(${reading})`, "gbk")]));
  }
  bytes = iconv.encode(decodeGbk(Buffer.from(bytes, LATIN1), "?"), "gbk").toString(LATIN1);
  for (const [mark, shown] of [["！", "!"], ["？", "?"], ["，", ","], ["。", "&#12290;"]] as const) {
    bytes = replaceBytes(bytes, encode(mark, "gbk"), Buffer.from(shown, LATIN1));
  }
  const shown = decodeGbk(Buffer.from(bytes, LATIN1), "").replaceAll("&#12290;", "。");
  return shown.replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
}
