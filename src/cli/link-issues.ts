import { posix } from "node:path";
import type { Issue, IssueName } from "../link/issue-window.ts";
import { linkIssue } from "../link/link-issue.ts";
import type { WeighedLink } from "../model/link.ts";
import type { ArticleRecord } from "../record/article-record.ts";
import { issueStory } from "../record/issue-story.ts";
import { joinRecords } from "../record/join-records.ts";
import { serializeArticle } from "../record/serialize.ts";

/** A line of the input on its way through. */
export interface LinkEntry {
  /** As it will be written; `undefined` when its story stands in another record. */
  line: string | undefined;
  /** `undefined` for a line that is no article. */
  record: ArticleRecord | undefined;
}

/** What became of an issue. */
export interface LinkedIssue {
  readonly issue: Issue<LinkEntry>;
  /** Every pair that was weighed, with the records as they were then. */
  readonly weighed: readonly { readonly link: WeighedLink; readonly from: ArticleRecord; readonly to: ArticleRecord }[];
  readonly links: number;
  /** Jump markers whose other end was not found. */
  readonly dangling: number;
}

/** Newspaper, date and folder of a record. */
export function issueName(record: ArticleRecord): IssueName {
  const { path = "", member = "" } = record.sources[0] ?? {};
  return {
    newspaper: record.newspaper,
    date: record.date,
    place: posix.dirname([path, member].join("/").replaceAll("\\", "/")),
  };
}

/**
 * Links the stories of one issue and changes its entries: a joined story stands where its first part stood. Goes on until there is nothing
 * more to link, so that a linked file comes back as it is.
 */
export function linkEntries(issue: Issue<LinkEntry>): LinkedIssue {
  const weighed: LinkedIssue["weighed"][number][] = [];
  let links = 0;
  for (let again = true; again; ) {
    const entries = issue.entries.filter(({ line, record }) => line !== undefined && record !== undefined);
    const records = entries.map(({ record }) => record as ArticleRecord);
    const found = linkIssue(records.map(issueStory));
    for (const link of found)
      weighed.push({ link, from: records[link.from] as ArticleRecord, to: records[link.to] as ArticleRecord });
    // Joining from the last part on keeps what a link says of its two ends true.
    const chosen = found.filter(({ linked }) => linked);
    for (const link of inOrderOfEnds(chosen)) joinEntries(entries[link.from] as LinkEntry, entries[link.to] as LinkEntry, link);
    links += chosen.length;
    again = chosen.length > 0;
  }
  const ends = issue.entries.flatMap(({ line, record }) => (line !== undefined && record !== undefined ? openEnds(record) : []));
  return { issue, weighed, links, dangling: ends.length };
}

/** Links so that whatever follows on a story's second part comes before the link to that part: 2→4 before 1→2. */
function inOrderOfEnds(links: readonly WeighedLink[]): readonly WeighedLink[] {
  const next = new Map(links.map((link) => [link.from, link]));
  const ordered = new Set<WeighedLink>();
  const visit = (link: WeighedLink): void => {
    const later = next.get(link.to);
    if (later !== undefined && !ordered.has(later)) visit(later);
    ordered.add(link);
  };
  for (const link of links) visit(link);
  return [...ordered];
}

function joinEntries(first: LinkEntry, second: LinkEntry, { confidence, because }: WeighedLink): void {
  const joined = joinRecords(first.record as ArticleRecord, second.record as ArticleRecord, { confidence, because });
  first.record = joined;
  first.line = serializeArticle(joined);
  second.line = undefined;
}

/** Pages that dangling markers of a record point to. */
export function openEnds({ continuation }: ArticleRecord): readonly string[] {
  return continuation.status === "dangling" ? [continuation.from_page, continuation.to_page].filter((page) => page !== "") : [];
}
