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
  let characters = 0;
  let chinese = 0;
  let replacements = 0;
  for (const character of text) {
    characters += 1;
    const code = character.codePointAt(0) as number;
    if (code === 0xfffd) replacements += 1;
    else if (code >= 0x4e00 && code <= 0x9fff) chinese += 1;
    else if (code > 0x2e00 && CHINESE.test(character)) chinese += 1;
  }
  return { characters, cjk_ratio: characters === 0 ? 0 : chinese / characters, replacement_characters: replacements };
}
