import { segmentPage } from "./segment-page.ts";
import type { Segmenter } from "./token.ts";

/** What of an article is divided into words. */
export interface TokenSource {
  /** Text of the paragraphs, in order. */
  readonly paragraphs: readonly string[];
  /** Names that are known of it: its authors. */
  readonly names: readonly string[];
}

/**
 * Words of the articles of one page, those of an article in one list, in order: what a record's `tokens` holds. The names and repeated
 * strings of any article of the page are words in all of them.
 *
 * @example tokensOf([{ paragraphs: ["沈砚秋昨日到访江州。"], names: ["沈砚秋"] }], segmenter) // [["沈砚秋", "昨日", "到访", "江州", "。"]]
 */
export function tokensOf(articles: readonly TokenSource[], segmenter: Segmenter): readonly (readonly string[])[] {
  const names = [...new Set(articles.flatMap((article) => article.names))];
  const paragraphs = articles.flatMap((article) => article.paragraphs);
  const divided = segmentPage(paragraphs, segmenter, names).map((tokens) => tokens.map((token) => token.text));
  let next = 0;
  return articles.map((article) => {
    const words = divided.slice(next, next + article.paragraphs.length).flat();
    next += article.paragraphs.length;
    return words;
  });
}
