import type { Article } from "../model/article.ts";
import type { QualityRecord } from "./article-record.ts";

const CHINESE = /\p{Script=Han}/u;

/** Measures an article's text: code points, share of Chinese characters, replacement characters left. */
export function qualityOf(article: Article, text: string, flags: readonly string[]): QualityRecord {
  return {
    confidence: article.confidence,
    because: article.because,
    flags: [...article.flags, ...flags],
    ...measureText(text),
  };
}

/** The figures of a text alone. */
export function measureText(text: string): Pick<QualityRecord, "characters" | "cjk_ratio" | "replacement_characters"> {
  let characters = text.length;
  let chinese = 0;
  let replacements = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x4e00 && unit <= 0x9fff) chinese += 1;
    else if (unit === 0xfffd) replacements += 1;
    else if (unit <= 0x2e00 || isMark(unit)) continue;
    else if (isPair(text, at)) {
      characters -= 1;
      if (CHINESE.test(text.slice(at, at + 2))) chinese += 1;
      at += 1;
    } else if (CHINESE.test(text.charAt(at))) chinese += 1;
  }
  return { characters, cjk_ratio: characters === 0 ? 0 : chinese / characters, replacement_characters: replacements };
}

/** The marks of Chinese prose, most of what is no Chinese character in it: 、。「」【】 and full-width ASCII. */
function isMark(unit: number): boolean {
  return (unit >= 0x3008 && unit <= 0x3011) || (unit >= 0x3000 && unit <= 0x3003) || (unit >= 0xff00 && unit <= 0xff60);
}

/** Whether two halves of one code point stand at a place. */
function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}
