import { pairCost, startCost } from "../../language/character-model.ts";
import { asciiCost, isCyrillic, isHangul, isKana, STRANGER, scriptChange } from "./language-cost.ts";

/** Bits of Japanese kana in Chinese text, where a の is a shop sign. */
const KANA = 16;

/** Chinese of either script by the character model: 北 after 湖 costs about 4 bits, 砥 after 湖 about 18. */
export function chineseCost(previous: number, point: number): number {
  if (point < 0x80) return asciiCost(point) + (previous >= 0x80 ? scriptChange(point) : 0);
  if (isHangul(point) || isCyrillic(point)) return STRANGER;
  if (isKana(point)) return KANA;
  if (previous < 0x80) return startCost(point) + (previous < 0 ? 0 : scriptChange(previous));
  return pairCost(previous, point);
}
