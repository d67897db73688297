import type { AddedWord, Fallback, Segmenter, SegmenterName } from "./token.ts";

/** What a segmenter may be given beside its name. */
export interface SegmenterOptions {
  /** Words of a user's dictionary (`readDictionary`). */
  readonly words?: readonly AddedWord[];
  /** Told of every stretch that the engine asked for did not divide. */
  readonly onFallback?: (fallback: Fallback) => void;
}

/**
 * Loads an engine: the modules and the data of the one that is asked for, and nothing of the others.
 *
 * @example (await loadSegmenter("jieba")).segment("江州日报讯") // 江州 日报 讯
 */
export async function loadSegmenter(engine: SegmenterName, options: SegmenterOptions = {}): Promise<Segmenter> {
  const segmenter = await loadEngine(engine, options.onFallback ?? (() => {}));
  return options.words === undefined || options.words.length === 0 ? segmenter : segmenter.withWords(options.words);
}

async function loadEngine(engine: SegmenterName, onFallback: (fallback: Fallback) => void): Promise<Segmenter> {
  if (engine === "intl") return (await import("./intl-segmenter.ts")).createIntlSegmenter();
  const jieba = (await import("./jieba-segmenter.ts")).createJiebaSegmenter();
  if (engine === "jieba") return jieba;
  return (await import("./segmentit-segmenter.ts")).createSegmentitSegmenter(jieba, onFallback);
}
