import { readJump } from "../language/jump.ts";
import type { IssueStory } from "../model/link.ts";
import type { ArticleRecord } from "./article-record.ts";

/** What linking needs to know of a record. */
export function issueStory(record: ArticleRecord): IssueStory {
  const { continuation, datelines, quality, pages, page } = record;
  const open = continuation.status === "dangling";
  const headline = [record.kicker, record.headline, record.subheadline].filter((text) => text !== "").join(" ");
  // A headline that says 上接第1版 itself: its story's own beginning is what is looked for.
  const fromPage = continuation.status === "linked" ? "" : continuation.from_page || readJump(headline).fromPage;
  return {
    firstPage: pages[0] ?? page,
    lastPage: pages.at(-1) ?? page,
    sheets: record.sources.map(({ path, member, ordinal, sha256 }) => [path, member, ordinal, sha256].join("\n")),
    headline,
    paragraphs: record.paragraphs.map((paragraph) => paragraph.text),
    fromPage,
    toPage: open ? continuation.to_page : "",
    dispatch: datelines.length > 0,
    fragment: quality.flags.includes("fragment"),
  };
}
