import type { ArticleRecord } from "../record/article-record.ts";
import type { AddedWord, Segmenter, SegmenterName } from "../segment/token.ts";

/** How the words of a text are found; plain data, so that workers get it once. */
export interface TokenSettings {
  readonly engine: SegmenterName;
  readonly words: readonly AddedWord[];
}

/** Fills the tokens of the records of one page. */
export type TokenFiller = (records: readonly ArticleRecord[]) => readonly ArticleRecord[];

/** Flag of records of a page on which the segmenter left a part to another one. */
const FALLBACK_FLAG = "segmenter-fallback";

/** Loads a segmenter and what fills tokens with it: the names of all authors of a page are words on all of it. */
export async function loadTokenFiller(settings: TokenSettings): Promise<TokenFiller> {
  const [{ loadSegmenter }, { tokensOf }] = await Promise.all([
    import("../segment/segment-text.ts"),
    import("../segment/tokens-of.ts"),
  ]);
  let fallbacks = 0;
  const segmenter: Segmenter = await loadSegmenter(settings.engine, { words: settings.words, onFallback: () => fallbacks++ });
  return (records) => {
    fallbacks = 0;
    const sources = records.map(({ paragraphs, authors }) => ({
      paragraphs: paragraphs.map((paragraph) => paragraph.text),
      names: authors.map((author) => author.name),
    }));
    const tokens = tokensOf(sources, segmenter);
    return records.map((record, index) => {
      const filled = { ...record, tokens: tokens[index] ?? [] };
      if (fallbacks === 0) return filled;
      return { ...filled, quality: { ...record.quality, flags: [...record.quality.flags, FALLBACK_FLAG] } };
    });
  };
}
