import type { LabelledLine, LineRole } from "./layout.ts";

/** A piece of an article's text and the lines it came from, in reading order. */
export interface TextPart {
  readonly text: string;
  readonly lines: readonly LabelledLine[];
}

/** A paragraph of the story. */
export interface Paragraph extends TextPart {
  readonly kind: "body" | "subhead" | "note";
}

/** A photo caption: 图为…… with its photographer. */
export interface Caption extends TextPart {
  /** Who took or lent the picture, as the page says it without brackets and 摄: 江州日报记者沈砚秋, 受访者供图; `""` when nobody is named. */
  readonly credit: string;
}

/** Somebody who signs a story: 记者 王楚 of 湖北日报. */
export interface Author {
  readonly name: string;
  /** 记者, 通讯员, 见习记者, 特约记者, 实习生, 作者, 摄影, or `""`. */
  readonly role: string;
  /** `""` when the byline names none. */
  readonly organization: string;
}

/** Somebody of the editing desk: 责编, 版式, 校对. */
export interface Editor {
  readonly name: string;
  readonly role: string;
}

/** 新华社北京10月21日电: who sends, from where, when. */
export interface Dateline {
  /** `""` when not named. */
  readonly agency: string;
  readonly place: string;
  /** `YYYY-MM-DD`, `""` when it cannot be known whole. */
  readonly date: string;
}

/** Where a story comes from and goes to: (上接第1版), 下转第3版. Pages as written, without leading zeros; `""` for none. */
export interface Continuation {
  readonly fromPage: string;
  readonly toPage: string;
}

/** One story of a page. */
export interface Article {
  readonly kicker: TextPart;
  readonly headline: TextPart;
  readonly subheadline: TextPart;
  /** Label that stands over this story alone, `""` for none. */
  readonly column: string;
  readonly authors: readonly Author[];
  readonly editors: readonly Editor[];
  readonly datelines: readonly Dateline[];
  readonly paragraphs: readonly Paragraph[];
  readonly captions: readonly Caption[];
  readonly continuation: Continuation;
  /** Lines that belong to the story but to none of its texts: bylines, jumps, the column label. */
  readonly otherLines: readonly LabelledLine[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Why the story was put together as it was. */
  readonly because: readonly string[];
  /** Doubts a reader should know of, for example `"no-headline"`, `"fragment"`. */
  readonly flags: readonly string[];
}

/** A piece of the page that belongs to no story, and why. */
export interface Furniture extends TextPart {
  readonly role: LineRole;
  readonly because: readonly string[];
}

/** What a page says of itself; `""` for what is not known. */
export interface PageMetadata {
  readonly newspaper: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Without leading zeros: `"2"`, `"A3"`. */
  readonly page: string;
  /** 要闻, 副刊. */
  readonly pageName: string;
}

/** A page taken apart. Law: each labelled line is in exactly one article or in furniture. */
export interface SplitPage {
  readonly metadata: PageMetadata;
  readonly articles: readonly Article[];
  readonly furniture: readonly Furniture[];
}
