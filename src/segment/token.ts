/** The engines that can be asked for, the default first. */
export const SEGMENTER_NAMES = ["jieba", "segmentit", "intl"] as const;

/**
 * One of {@link SEGMENTER_NAMES}: `"jieba"` is newsproc's own search over jieba's words, `"segmentit"` the npm package of that name
 * behind guards, `"intl"` the segmenter of the JavaScript engine.
 */
export type SegmenterName = (typeof SEGMENTER_NAMES)[number];

/** A word of a text: `{ text: "江州", start: 3, end: 5, partOfSpeech: "ns" }`. */
export interface Token {
  readonly text: string;
  /** Span in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /**
   * Part of speech in jieba's tags (`n`, `v`, `nr` a person, `ns` a place, `nt` a body …), with `m` a number, `t` a date or time, `eng`
   * a word in other letters, `url` an address, `w` punctuation; `""` where the engine does not tell.
   */
  readonly partOfSpeech: string;
}

/** A word to keep whole: a name of the page, a line of a user's dictionary. */
export interface AddedWord {
  /** Without white space; Traditional or Simplified. */
  readonly text: string;
  /** How often it stands among some 60 million words; 0 where nothing is known: the word is then kept whole wherever it can be. */
  readonly frequency: number;
  /** As in {@link Token.partOfSpeech}, `""` for none. */
  readonly partOfSpeech: string;
}

/** A stretch of text that the engine asked for did not divide, and who did. */
export interface Fallback {
  /** `"work-budget"`: the text asked for more work than a line may; `"text-changed"`: the engine lost or changed characters. */
  readonly because: "work-budget" | "text-changed";
  /** Span in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly by: SegmenterName;
}

/** Divides text into words. Law: the tokens, one after the other, are the text without its white space. */
export interface Segmenter {
  readonly engine: SegmenterName;
  /** Words of a text in order; one paragraph or a whole page, in any script. */
  readonly segment: (text: string) => readonly Token[];
  /** The same segmenter with more words, which this one does not learn of: for the names of a page. */
  readonly withWords: (words: readonly AddedWord[]) => Segmenter;
}
