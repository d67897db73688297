import { pairCost, startCost } from "../../language/character-model.ts";
import { asciiCost, isCyrillic, isHangul, SCRIPT_CHANGE, STRANGER } from "./language-cost.ts";

/** Chinese of either script by the character model: 北 after 湖 costs about 4 bits, 砥 after 湖 about 18. */
export function chineseCost(previous: number, point: number): number {
  if (point < 0x80) return asciiCost(point) + (previous >= 0x80 ? SCRIPT_CHANGE : 0);
  if (isHangul(point) || isCyrillic(point)) return STRANGER;
  if (previous < 0x80) return startCost(point) + (previous < 0 ? 0 : SCRIPT_CHANGE);
  return pairCost(previous, point);
}
