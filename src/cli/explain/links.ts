import type { ArticleRecord } from "../../record/article-record.ts";
import type { LinkedIssue } from "../link-issues.ts";

/** Pairs less likely than this are not shown. */
const HOPELESS = 0.02;
const PREVIEW = 20;

/** What was weighed in an issue and what came of it, for a person: the candidates of each story, likeliest first. */
export function explainLinks({ issue, weighed, links, dangling }: LinkedIssue): readonly string[] {
  if (weighed.length === 0 && dangling === 0) return [];
  const grouped = issue.byPlace ? ", grouped by file" : "";
  const name = [issue.newspaper || "newspaper unknown", issue.date || "date unknown"].join(" ");
  const rows = shown(weighed).map(
    ({ link, from, to }) =>
      `  ${link.linked ? "linked" : "left  "} ${String(Math.round(link.confidence * 100)).padStart(3)} %  ${nameOf(from)} → ${nameOf(to)}  (${link.because.join(", ")})`,
  );
  return [`${name}${grouped}: ${issue.entries.length} record(s), ${links} linked, ${dangling} end(s) dangling`, ...rows];
}

/** The same as data: one JSON line a pair. */
export function linkData({ issue, weighed }: LinkedIssue): readonly string[] {
  return shown(weighed).map(({ link, from, to }) =>
    JSON.stringify({
      newspaper: issue.newspaper,
      date: issue.date,
      grouped_by_file: issue.byPlace,
      linked: link.linked,
      confidence: link.confidence,
      because: link.because,
      from: { id: from.id, page: from.pages.at(-1) ?? from.page, headline: from.headline, to_page: from.continuation.to_page },
      to: { id: to.id, page: to.pages[0] ?? to.page, headline: to.headline, from_page: to.continuation.from_page },
    }),
  );
}

function shown(weighed: LinkedIssue["weighed"]): LinkedIssue["weighed"] {
  return weighed
    .filter(({ link }) => link.linked || link.confidence >= HOPELESS)
    .sort((one, other) => other.link.confidence - one.link.confidence);
}

function nameOf(record: ArticleRecord): string {
  const page = record.pages.join("+") || "?";
  const text = record.headline || record.text;
  return `p${page} ${[...text].slice(0, PREVIEW).join("").replaceAll("\n", " ")}`;
}
