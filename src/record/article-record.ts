/** Lines of one source that a text came from; bytes are counted in the source file, `byte_end` is the byte after the last one. */
export interface SpanRecord {
  /** Index into `sources`. */
  readonly source: number;
  readonly line_start: number;
  readonly line_end: number;
  readonly byte_start: number;
  readonly byte_end: number;
}

/** A paragraph of the text: `{"text":"小镇的夜市昨晚开张。","kind":"body","spans":[…]}`. */
export interface ParagraphRecord {
  readonly text: string;
  /** `body`, `subhead` (小标题) or `note` (编者按). */
  readonly kind: string;
  readonly spans: readonly SpanRecord[];
}

/** A photo caption and who took the picture. */
export interface CaptionRecord {
  readonly text: string;
  readonly credit: string;
  readonly spans: readonly SpanRecord[];
}

/** Somebody who signs the story. */
export interface AuthorRecord {
  readonly name: string;
  readonly role: string;
  readonly organization: string;
}

/** Somebody of the editing desk. */
export interface EditorRecord {
  readonly name: string;
  readonly role: string;
}

/** 新华社北京10月21日电 as agency, place and date. */
export interface DatelineRecord {
  readonly agency: string;
  readonly place: string;
  readonly date: string;
}

/** A seam at which `link` joined two parts of a story, and what stood there beside the text. */
export interface LinkRecord {
  readonly from_page: string;
  readonly to_page: string;
  /** Ids that the two parts had as articles of their own. */
  readonly from_id: string;
  readonly to_id: string;
  /** Headline group of the second part, where the first has its own. */
  readonly headline: string;
  /** Jump markers that were taken out of the text. */
  readonly markers: readonly string[];
  readonly confidence: number;
  readonly because: readonly string[];
}

/**
 * Jumps from and to other pages; `status` is `""`, `"linked"` or `"dangling"`. Of a linked story `from` is its first part and `to` its last;
 * of a dangling one they are the ends that were not found.
 */
export interface ContinuationRecord {
  readonly from_page: string;
  readonly to_page: string;
  readonly from_id: string;
  readonly to_id: string;
  readonly status: string;
  readonly links: readonly LinkRecord[];
}

/** A page that the article stands on. `sha256` is that of the page's own bytes. */
export interface SourceRecord {
  readonly path: string;
  readonly member: string;
  readonly ordinal: number;
  readonly sha256: string;
  readonly encoding: string;
  readonly encoding_confidence: number;
}

/** A repair inside the article; `plan` replays: `"encode gb18030, decode utf-8"`. */
export interface RepairRecord {
  readonly rule: string;
  readonly line: number;
  readonly column_start: number;
  readonly column_end: number;
  readonly before: string;
  readonly after: string;
  readonly plan: string;
  readonly confidence: number;
  readonly lost_bytes: number;
  /** Index into `sources`. */
  readonly source: number;
}

/** How far the record can be trusted. */
export interface QualityRecord {
  readonly confidence: number;
  readonly because: readonly string[];
  readonly flags: readonly string[];
  /** Code points of `text`. */
  readonly characters: number;
  /** Share of Chinese characters among them, 0 to 1. */
  readonly cjk_ratio: number;
  readonly replacement_characters: number;
}

/** One article as it is written, `newsproc.article/1`: every key is always present, types are fixed, nothing is null. */
export interface ArticleRecord {
  readonly schema: string;
  readonly id: string;
  readonly kicker: string;
  readonly headline: string;
  readonly subheadline: string;
  readonly authors: readonly AuthorRecord[];
  readonly editors: readonly EditorRecord[];
  readonly datelines: readonly DatelineRecord[];
  readonly newspaper: string;
  readonly date: string;
  readonly page: string;
  readonly page_name: string;
  readonly column: string;
  readonly pages: readonly string[];
  readonly language: string;
  readonly script: string;
  readonly text: string;
  readonly paragraphs: readonly ParagraphRecord[];
  readonly captions: readonly CaptionRecord[];
  readonly continuation: ContinuationRecord;
  readonly sources: readonly SourceRecord[];
  readonly repairs: readonly RepairRecord[];
  readonly quality: QualityRecord;
  readonly tokens: readonly string[];
  readonly meta: string;
  readonly newsproc: string;
}

/** A piece of a page that is in no article, `newsproc.furniture/1`. */
export interface FurnitureRecord {
  readonly schema: string;
  readonly source: SourceRecord;
  readonly spans: readonly SpanRecord[];
  readonly role: string;
  readonly text: string;
  readonly because: readonly string[];
}
