import { characterCost } from "../../language/character-model.ts";
import { asciiCost, isCyrillic, isHangul, isKana, SCRIPT_CHANGE, STRANGER } from "./language-cost.ts";

/** The hiragana that make up most of running text: particles and endings. */
const FREQUENT_HIRAGANA: ReadonlySet<number> = new Set(
  [..."のにたいをはしがとてなでるあれからもすこりまさっう"].map((kana) => kana.charCodeAt(0)),
);

function kanaCost(point: number): number {
  if (point >= 0x30a1) return 6.5;
  return FREQUENT_HIRAGANA.has(point) ? 4.8 : 7;
}

/** Japanese: kana by rounded frequency, kanji by what they cost in Chinese. */
export function japaneseCost(previous: number, point: number): number {
  if (point < 0x80) return asciiCost(point) + (previous >= 0x80 ? SCRIPT_CHANGE : 0);
  const change = previous >= 0 && previous < 0x80 ? SCRIPT_CHANGE : 0;
  if (isKana(point)) return kanaCost(point) + change;
  if (point >= 0xff61 && point <= 0xff9f) return 9 + change;
  if (isHangul(point) || isCyrillic(point)) return STRANGER;
  return Math.min(characterCost(point) + 1, STRANGER) + change;
}
