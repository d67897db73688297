import { isUtf8 } from "node:buffer";
import { characterCost } from "../../language/character-model.ts";
import type { EncodingLabel } from "../../model/encoding-label.ts";
import type { DecodedLines, TextLine } from "../text-lines.ts";

/** A character that costs more than this is rare in Chinese; misread bytes give many of them. */
const RARE_BITS = 13.5;
/** Fewer characters than this prove nothing by being rare. */
const LEAST_WIDE_CHARACTERS = 4;
/** Share of rare characters from which a line may be misread. */
const RARE_SHARE = 0.35;

let lazyRare: Uint8Array | undefined;

/** 1 for UTF-16 units that are rare in Chinese text. */
function rareUnits(): Uint8Array {
  lazyRare ??= Uint8Array.from({ length: 0x10000 }, (_, unit) => (unit >= 0x80 && characterCost(unit) > RARE_BITS ? 1 : 0));
  return lazyRare;
}

/** Encodings of Chinese, in which what is misread shows by its rare characters. */
const CHINESE: ReadonlySet<EncodingLabel> = new Set(["gb18030", "gbk", "big5", "big5-hkscs", "euc-tw"]);

/** Index of the first character of a line beyond ASCII, its end when there is none. */
function firstWide(text: string, { start, end }: TextLine): number {
  let at = start;
  while (at < end && text.charCodeAt(at) < 0x80) at++;
  return at;
}

/** Says whether a line has any character beyond ASCII: only then can it be in another encoding. */
export function hasWideCharacter(text: string, line: TextLine): boolean {
  return firstWide(text, line) < line.end;
}

/** Many of the characters from `from` on are rare ones. */
function readsBadly(text: string, from: number, end: number, rare: Uint8Array): boolean {
  let wide = 0;
  let rareOnes = 0;
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    wide++;
    rareOnes += rare[unit]!;
  }
  return wide >= LEAST_WIDE_CHARACTERS && rareOnes >= wide * RARE_SHARE;
}

/** A line is valid UTF-8 although its page is not; `wideByte` is its first byte beyond ASCII. */
function isUtf8Line(bytes: Uint8Array, wideByte: number, { byteEnd }: TextLine): boolean {
  if (bytes[wideByte]! < 0xc2 || (bytes[wideByte + 1]! & 0xc0) !== 0x80) return false;
  return isUtf8(bytes.subarray(wideByte, byteEnd));
}

/**
 * Finds the lines that may be in another encoding than the page: they have bytes that are no character, or are valid UTF-8 in a page
 * that is not, or read badly. In a valid UTF-8 page there are none, and nothing is looked at.
 *
 * @returns indexes of lines, in order
 */
export function findSuspiciousLines(bytes: Uint8Array, decoded: DecodedLines, encoding: EncodingLabel): number[] {
  const { text, lines, undecodable } = decoded;
  if (encoding === "utf-8" && undecodable.length === 0) return [];
  const found: number[] = [];
  const rare = CHINESE.has(encoding) ? rareUnits() : undefined;
  let lost = 0;
  lines.forEach((line, index) => {
    while (lost < undecodable.length && undecodable[lost]!.byteEnd <= line.byteStart) lost++;
    const broken = lost < undecodable.length && undecodable[lost]!.byteStart < line.byteEnd;
    if (broken) found.push(index);
    if (broken || encoding === "utf-8") return;
    const wide = firstWide(text, line);
    if (wide === line.end) return;
    const badly = rare !== undefined && readsBadly(text, wide, line.end, rare);
    if (badly || isUtf8Line(bytes, line.byteStart + wide - line.start, line)) found.push(index);
  });
  return found;
}
