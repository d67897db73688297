import type { IssueStory } from "../model/link.ts";
import type { ArticleRecord } from "./article-record.ts";

/** What linking needs to know of a record. */
export function issueStory(record: ArticleRecord): IssueStory {
  const { continuation, datelines, quality, pages, page } = record;
  const open = continuation.status === "dangling";
  return {
    firstPage: pages[0] ?? page,
    lastPage: pages.at(-1) ?? page,
    sheets: record.sources.map(({ path, member, ordinal, sha256 }) => [path, member, ordinal, sha256].join("\n")),
    headline: [record.kicker, record.headline, record.subheadline].filter((text) => text !== "").join(" "),
    paragraphs: record.paragraphs.map((paragraph) => paragraph.text),
    fromPage: open ? continuation.from_page : "",
    toPage: open ? continuation.to_page : "",
    dispatch: datelines.length > 0,
    fragment: quality.flags.includes("fragment"),
  };
}
