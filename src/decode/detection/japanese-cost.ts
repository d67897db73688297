import { characterCost } from "../../language/character-model.ts";
import { asciiCost, isCyrillic, isHangul, isKana, SCRIPT_CHANGE, STRANGER } from "./language-cost.ts";

/** The hiragana that make up most of running text: particles and endings. */
const FREQUENT_HIRAGANA: ReadonlySet<number> = new Set(
  [..."のにたいをはしがとてなでるあれからもすこりまさっう"].map((kana) => kana.charCodeAt(0)),
);

/** Forms that only Japan writes, by the reform of 1946: common there, unknown to the Chinese model. */
const REFORMED_KANJI: ReadonlySet<number> = new Set(
  [
    ...("亜悪圧囲壱栄営駅円塩応殴桜穏仮価壊絵懐拡殻覚楽勧巻観関歓顔帰気亀戯犠拠挙挟郷暁駆勲薫恵渓経継蛍軽鶏芸撃倹剣圏検権県険" +
      "顕験厳広効鉱黒済砕斎剤雑桟賛糸児実釈収従渋獣縦粛処渉焼奨乗浄剰畳縄壌嬢譲醸寝図粋酔穂髄瀬斉摂専戦繊銭捜挿巣窓総荘騒増" +
      "蔵臓続堕対帯滝択沢単団弾遅昼鋳庁聴塚逓鉄転伝闘徳読弐悩脳覇廃拝売発髪抜払仏辺弁舗豊満黙訳薬謡様頼覧竜両猟緑塁隷霊齢労" +
      "録働込畑峠枠匂咲扱歩毎"),
  ].map((kanji) => kanji.charCodeAt(0)),
);
const REFORMED_BITS = 10;

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
  if (REFORMED_KANJI.has(point)) return REFORMED_BITS + change;
  return Math.min(characterCost(point) + 1, STRANGER) + change;
}
