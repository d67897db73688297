import { TRADITIONAL_CHARACTER_PAIRS } from "../../language/traditional-characters.generated.ts";
import { doubleByte } from "../bytes/tables.ts";
import { lazily } from "../lazily.ts";

/** A character of both scripts, or of none. */
export const EITHER = 0;
/** A character that only Traditional text has: 們. */
export const TRADITIONAL = 1;
/** A character that only Simplified text has: 们. */
export const SIMPLIFIED = 2;

const FIRST_OF_GB2312 = 0xb0a1;

/** By UTF-16 unit: the script. 著 and 后 are in both: GB 2312 has the one, Big5 the other. */
const scripts = lazily(() => {
  const table = new Uint8Array(0x10000);
  const gbk = doubleByte("gb18030").pairs;
  const big5 = doubleByte("big5").pairs;
  for (let at = 0; at + 1 < TRADITIONAL_CHARACTER_PAIRS.length; at += 2) {
    const traditional = TRADITIONAL_CHARACTER_PAIRS.charCodeAt(at);
    const simplified = TRADITIONAL_CHARACTER_PAIRS.charCodeAt(at + 1);
    const pair = gbk[traditional]!;
    if (pair < FIRST_OF_GB2312 || (pair & 0xff) < 0xa1) table[traditional] = TRADITIONAL;
    if (big5[simplified] === 0) table[simplified] = SIMPLIFIED;
  }
  return table;
});

/** {@link EITHER}, {@link TRADITIONAL} or {@link SIMPLIFIED}. */
export function scriptOf(unit: number): number {
  return scripts()[unit] ?? EITHER;
}

/** The script of most characters that tell it; {@link EITHER} where as many tell the one as the other. */
export function scriptOfText(text: string): number {
  const counts = [0, 0, 0];
  for (let at = 0; at < text.length; at++) counts[scriptOf(text.charCodeAt(at))]!++;
  return counts[TRADITIONAL]! === counts[SIMPLIFIED]!
    ? EITHER
    : counts[TRADITIONAL]! > counts[SIMPLIFIED]!
      ? TRADITIONAL
      : SIMPLIFIED;
}

/** Whether a character belongs to the other script than a text. */
export function isContrary(unit: number, script: number): boolean {
  return script !== EITHER && scriptOf(unit) === 3 - script;
}
