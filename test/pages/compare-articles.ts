import type { ArticleRecord } from "../../src/record/article-record.ts";

/** An article as an editor would want it: a subset of the record. */
export interface ExpectedArticle {
  readonly kicker: string;
  readonly headline: string;
  readonly subheadline: string;
  readonly authors: readonly { readonly name: string; readonly role: string }[];
  readonly newspaper: string;
  readonly date: string;
  readonly page: string;
  readonly paragraphs: readonly { readonly text: string; readonly kind: string }[];
  readonly captions: readonly { readonly text: string; readonly credit: string }[];
  readonly continuation: { readonly from_page: string; readonly to_page: string };
}

/** Cuts a record down to what is compared; who signs without a word for what he is may be 作者 or nothing, a pointer before a caption may stay. */
export function comparable(record: ArticleRecord): ExpectedArticle {
  return {
    kicker: record.kicker,
    headline: record.headline,
    subheadline: record.subheadline,
    authors: record.authors.map(({ name, role }) => ({ name, role: role === "作者" ? "" : role })),
    newspaper: record.newspaper,
    date: record.date,
    page: record.page,
    paragraphs: record.paragraphs.map(({ text, kind }) => ({ text, kind })),
    captions: record.captions.map(({ text, credit }) => ({ text: text.replace(/^[▲▼◀▶]\s*/, ""), credit })),
    continuation: { from_page: record.continuation.from_page, to_page: record.continuation.to_page },
  };
}

const content = (article: ExpectedArticle): string =>
  [article.headline, ...article.paragraphs.map((one) => one.text), ...article.captions.map((one) => one.text)].join("");

function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) found.add(text.slice(at, at + 2));
  return found;
}

/** Share of the wanted article's neighbouring characters that the other holds. */
function likeness(wanted: ExpectedArticle, other: ExpectedArticle): number {
  const there = pairs(content(other));
  const asked = pairs(content(wanted));
  let shared = 0;
  for (const pair of asked) if (there.has(pair)) shared += 1;
  return asked.size === 0 ? 0 : shared / Math.max(asked.size, there.size);
}

/** Lines of a headline or subhead may be joined with a space or without one. */
const unspaced = (text: string): string => text.replace(/[ \u3000]/g, "");

function paragraphLines(article: ExpectedArticle): string[] {
  return article.paragraphs.map(({ kind, text }) => `[${kind}] ${kind === "subhead" ? unspaced(text) : text}`);
}

/** The same captions; a credit may say more than the name. */
function sameCaptions(wanted: ExpectedArticle["captions"], found: ExpectedArticle["captions"]): boolean {
  return (
    wanted.length === found.length &&
    wanted.every(({ text, credit }, index) => {
      const other = found[index];
      return other?.text === text && other.credit.includes(credit) && (other.credit === "") === (credit === "");
    })
  );
}

/** Paragraphs that only one side has, each named by its ends. */
function paragraphDifferences(wanted: ExpectedArticle, found: ExpectedArticle): string[] {
  const short = (line: string): string => (line.length > 60 ? `${line.slice(0, 36)}…${line.slice(-20)}` : line);
  const asked = paragraphLines(wanted);
  const there = paragraphLines(found);
  const missing = asked.filter((line) => !there.includes(line)).map((line) => `paragraph missing: ${short(line)}`);
  const extra = there.filter((line) => !asked.includes(line)).map((line) => `paragraph instead: ${short(line)}`);
  if (missing.length + extra.length > 0) return [...missing, ...extra];
  return asked.join("\n") === there.join("\n") ? [] : ["paragraphs in another order, or not as often"];
}

function articleDifferences(wanted: ExpectedArticle, found: ExpectedArticle): string[] {
  const differences: string[] = [];
  for (const key of ["kicker", "headline", "subheadline", "newspaper", "date", "page"] as const) {
    if (unspaced(wanted[key]) !== unspaced(found[key])) differences.push(`${key}: wanted "${wanted[key]}", found "${found[key]}"`);
  }
  for (const key of ["authors", "captions", "continuation"] as const) {
    const [asked, there] = [JSON.stringify(wanted[key]), JSON.stringify(found[key])];
    const same = key === "captions" ? sameCaptions(wanted.captions, found.captions) : asked === there;
    if (!same) differences.push(`${key}: wanted ${asked}, found ${there}`);
  }
  return [...differences, ...paragraphDifferences(wanted, found)];
}

/** What differs between the wanted and the found articles of a page, one line each, empty when they are the same. */
export function compareArticles(wanted: readonly ExpectedArticle[], found: readonly ExpectedArticle[]): string[] {
  const differences: string[] = [];
  const left = new Set(found.keys());
  const order: number[] = [];
  wanted.forEach((article, index) => {
    const [best] = [...left]
      .map((at) => ({ at, likeness: likeness(article, found[at] as ExpectedArticle) }))
      .sort((one, other) => other.likeness - one.likeness);
    if (best === undefined || best.likeness < 0.2) {
      differences.push(`article ${index + 1} missing: ${article.headline || content(article).slice(0, 20)}`);
      return;
    }
    left.delete(best.at);
    order.push(best.at);
    for (const difference of articleDifferences(article, found[best.at] as ExpectedArticle)) {
      differences.push(`article ${index + 1} ${difference}`);
    }
  });
  for (const at of left) differences.push(`article too many: ${content(found[at] as ExpectedArticle).slice(0, 30)}`);
  if (order.some((at, index) => index > 0 && at < (order[index - 1] ?? 0))) differences.push("articles in another order");
  return differences;
}
