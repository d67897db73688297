import type { ArticleRecord, FurnitureRecord } from "./article-record.ts";

/** What a field holds; `number` is always written with a decimal point, `integer` never. */
export type FieldType<Value = unknown> = unknown extends Value
  ? ScalarType | ListType | StructType
  : Value extends string
    ? { readonly type: "string"; readonly about: string }
    : Value extends number
      ? { readonly type: "integer" | "number"; readonly about: string }
      : Value extends readonly (infer Item)[]
        ? { readonly type: "list"; readonly items: FieldType<Item>; readonly about: string }
        : { readonly type: "struct"; readonly fields: FieldTable<Value>; readonly about: string };

/** A field of plain text or a figure. */
export interface ScalarType {
  readonly type: "string" | "integer" | "number";
  readonly about: string;
}

/** A field that holds any number of one kind of thing. */
export interface ListType {
  readonly type: "list";
  readonly items: FieldType;
  readonly about: string;
}

/** A field with fields of its own. */
export interface StructType {
  readonly type: "struct";
  readonly fields: Readonly<Record<string, FieldType>>;
  readonly about: string;
}

/** The fields of a record in the order in which they are written; the compiler checks it against the record's type. */
export type FieldTable<Shape> = { readonly [Key in keyof Shape]-?: FieldType<Shape[Key]> };

const text = (about: string): { readonly type: "string"; readonly about: string } => ({ type: "string", about });
const integer = (about: string): { readonly type: "integer"; readonly about: string } => ({ type: "integer", about });
const number = (about: string): { readonly type: "number"; readonly about: string } => ({ type: "number", about });

const SPANS = {
  type: "list",
  about: "where it stands in its sources, in reading order",
  items: {
    type: "struct",
    about: "consecutive lines of one source",
    fields: {
      source: integer("index into sources"),
      line_start: integer("first line, from 1"),
      line_end: integer("last line"),
      byte_start: integer("first byte in the source file"),
      byte_end: integer("byte after the last one"),
    },
  },
} as const;

const SOURCE = {
  type: "struct",
  about: "a page that the article stands on",
  fields: {
    path: text("file as it was named, - for standard input"),
    member: text("member of an archive"),
    ordinal: integer("place of the page in its file, from 0"),
    sha256: text("hash of the page's own bytes"),
    encoding: text("lowercase label of the encoding it was read in"),
    encoding_confidence: number("0 to 1"),
  },
} as const;

/** The one source of the article's schema: types, order and meaning of every field of `newsproc.article/1`. */
export const ARTICLE_FIELDS: FieldTable<ArticleRecord> = {
  schema: text("newsproc.article/1"),
  id: text("stable across runs: hash of the page's bytes, its path and the article's place"),
  kicker: text("引题: lead-in above the headline"),
  headline: text("主题; empty for a story without a headline"),
  subheadline: text("副题 below the headline"),
  authors: {
    type: "list",
    about: "who signs: bylines, datelines, end signatures; never the editing desk",
    items: {
      type: "struct",
      about: "an author",
      fields: {
        name: text("as printed"),
        role: text("记者, 通讯员, 见习记者, 特约记者, 实习生, 作者, 摄影 or empty"),
        organization: text("as printed"),
      },
    },
  },
  editors: {
    type: "list",
    about: "the editing desk: 责编, 版式, 校对",
    items: { type: "struct", about: "an editor", fields: { name: text("as printed"), role: text("as printed") } },
  },
  datelines: {
    type: "list",
    about: "agency, place and date that open the text, which keeps them",
    items: {
      type: "struct",
      about: "a dateline",
      fields: { agency: text("新华社, 本报"), place: text("北京"), date: text("YYYY-MM-DD, empty if not known whole") },
    },
  },
  newspaper: text("from the masthead, the page's metadata or flags"),
  date: text("YYYY-MM-DD, empty if not known whole"),
  page: text("without leading zeros"),
  page_name: text("要闻, 副刊"),
  column: text("栏目 over this story"),
  pages: { type: "list", items: text("a page"), about: "all pages that carry the story" },
  language: text("BCP 47 of the text as written here: zh-Hans, zh-Hant, ja"),
  script: text("before conversion: hans, hant, mixed or unknown"),
  text: text('the paragraphs joined by "\\n"; no headline, caption or furniture'),
  paragraphs: {
    type: "list",
    about: "the story",
    items: {
      type: "struct",
      about: "a paragraph",
      fields: { text: text("without line breaks"), kind: text("body, subhead or note"), spans: SPANS },
    },
  },
  captions: {
    type: "list",
    about: "photo captions",
    items: {
      type: "struct",
      about: "a caption",
      fields: { text: text("without the credit"), credit: text("who took or lent the picture, as printed"), spans: SPANS },
    },
  },
  continuation: {
    type: "struct",
    about: "上接 and 下转",
    fields: {
      from_page: text("page it continues from"),
      to_page: text("page it continues on"),
      from_id: text("id of the article there"),
      to_id: text("id of the article there"),
      status: text("empty, linked or dangling"),
      links: {
        type: "list",
        about: "seams at which parts on different pages were joined",
        items: {
          type: "struct",
          about: "a seam",
          fields: {
            from_page: text("page before the seam"),
            to_page: text("page behind it"),
            from_id: text("id of the part before it"),
            to_id: text("id of the part behind it"),
            headline: text("headline of the part behind it, where the story has another"),
            markers: { type: "list", items: text("（上接第1版）"), about: "jump markers taken out of the text" },
            confidence: number("0 to 1"),
            because: { type: "list", items: text("a reason"), about: "what spoke for the link" },
          },
        },
      },
    },
  },
  sources: { type: "list", items: SOURCE, about: "the pages it stands on" },
  repairs: {
    type: "list",
    about: "mojibake repairs inside the article",
    items: {
      type: "struct",
      about: "a repaired span",
      fields: {
        rule: text("name of the fix"),
        line: integer("line of the page, from 1"),
        column_start: integer("UTF-16 code units from the start of the line before repair"),
        column_end: integer("the code unit after the span"),
        before: text("as found"),
        after: text("as repaired"),
        plan: text("steps that replay the repair"),
        confidence: number("0 to 1"),
        lost_bytes: integer("bytes that the damage destroyed"),
        source: integer("index into sources"),
      },
    },
  },
  quality: {
    type: "struct",
    about: "how far the record can be trusted",
    fields: {
      confidence: number("0 to 1"),
      because: { type: "list", items: text("a reason"), about: "why it was put together like this" },
      flags: { type: "list", items: text("a doubt"), about: "what a reader should know of" },
      characters: integer("code points of text"),
      cjk_ratio: number("share of Chinese characters, 0 to 1"),
      replacement_characters: integer("U+FFFD in text"),
    },
  },
  tokens: { type: "list", items: text("a word"), about: "words of text, only with --tokens" },
  meta: text("JSON text of fields passed through from the input"),
  newsproc: text("version"),
};

/** The fields of `newsproc.furniture/1`. */
export const FURNITURE_FIELDS: FieldTable<FurnitureRecord> = {
  schema: text("newsproc.furniture/1"),
  source: SOURCE,
  spans: SPANS,
  role: text("masthead, column, credit, noise …"),
  text: text("the lines, joined by newlines"),
  because: { type: "list", items: text("a reason"), about: "why it is in no article" },
};
