import { hash } from "node:crypto";
import { posix } from "node:path";
import type { Article, SplitPage } from "../model/article.ts";
import type { CleanPage } from "../model/clean-page.ts";
import type { LineScript } from "../model/conversion.ts";
import type { UndecodableBytes } from "../model/detection.ts";
import type { LabelledLine } from "../model/layout.ts";
import type { IrreparableSpan, Repair } from "../model/repair.ts";
import type { ArticleRecord, ContinuationRecord, FurnitureRecord, RepairRecord, SourceRecord } from "./article-record.ts";
import { type ByLine, byLine, factsOf } from "./line-facts.ts";
import { planText } from "./plan-text.ts";
import { qualityOf } from "./quality.ts";
import { scriptOf } from "./script-of.ts";
import { type ReadingRanks, readingRanks, spansOf } from "./spans.ts";

/** What all records of a page share. */
interface PageFacts {
  readonly clean: CleanPage;
  readonly source: SourceRecord;
  readonly ranks: ReadingRanks;
  readonly version: string;
  readonly repairs: ByLine<Repair>;
  readonly irreparable: ByLine<IrreparableSpan>;
  /** By line number. */
  readonly scripts: readonly LineScript[];
  readonly undecodable: ByLine<UndecodableBytes>;
}

/**
 * Turns a clean page into its records, `newsproc.article/1`, one an article in reading order.
 *
 * @param version written into each record, for example `"0.1.0"`
 */
export function articleRecords(clean: CleanPage, version: string): readonly ArticleRecord[] {
  const facts = pageFacts(clean, version);
  return clean.split.articles.map((article, index) => articleRecord(article, index, facts));
}

/** Turns what a clean page left out into records, `newsproc.furniture/1`: nothing is dropped without a trace. */
export function furnitureRecords(clean: CleanPage): readonly FurnitureRecord[] {
  const { source, ranks } = pageFacts(clean, "");
  return clean.split.furniture.map((piece) => ({
    schema: "newsproc.furniture/1",
    source,
    spans: spansOf(piece.lines, ranks, clean.page.byteStart),
    role: piece.role,
    text: piece.text,
    because: piece.because,
  }));
}

function pageFacts(clean: CleanPage, version: string): PageFacts {
  const { page, decoded } = clean;
  const source: SourceRecord = {
    path: page.source,
    member: page.member,
    ordinal: page.ordinal,
    sha256: hash("sha256", page.bytes, "hex"),
    encoding: decoded.detection.encoding,
    encoding_confidence: decoded.detection.confidence,
  };
  return {
    clean,
    source,
    ranks: readingRanks(decoded.lines),
    version,
    repairs: byLine(clean.repaired.repairs),
    irreparable: byLine(clean.repaired.irreparable),
    scripts: scriptsByLine(clean.converted.scripts),
    undecodable: byLine(decoded.undecodable),
  };
}

function scriptsByLine(scripts: readonly LineScript[]): readonly LineScript[] {
  const found: LineScript[] = [];
  for (const script of scripts) found[script.line] = script;
  return found;
}

function articleRecord(article: Article, index: number, facts: PageFacts): ArticleRecord {
  const { clean, source, ranks, version } = facts;
  const offset = clean.page.byteStart;
  const numbers = lineNumbers(article);
  const repairs = factsOf(facts.repairs, numbers);
  const text = article.paragraphs.map((paragraph) => paragraph.text).join("\n");
  const { page, newspaper, date, pageName }: SplitPage["metadata"] = clean.split.metadata;
  const { language, script } = scriptOf(facts.scripts, numbers);
  return {
    schema: "newsproc.article/1",
    id: articleId(source, index),
    kicker: article.kicker.text,
    headline: article.headline.text,
    subheadline: article.subheadline.text,
    authors: article.authors,
    editors: article.editors,
    datelines: article.datelines,
    newspaper,
    date,
    page,
    page_name: pageName,
    column: article.column,
    pages: page === "" ? [] : [page],
    language,
    script,
    text,
    paragraphs: article.paragraphs.map((part) => ({
      text: part.text,
      kind: part.kind,
      spans: spansOf(part.lines, ranks, offset),
    })),
    captions: article.captions.map((part) => ({
      text: part.text,
      credit: part.credit,
      spans: spansOf(part.lines, ranks, offset),
    })),
    continuation: continuationRecord(article),
    sources: [source],
    repairs: repairs.map(repairRecord),
    quality: qualityOf(article, text, flagsOf(facts, numbers, repairs)),
    tokens: [],
    meta: clean.page.meta,
    newsproc: version,
  };
}

/** Stable across runs, and another one for another crawl of the page: hash of its bytes, where they lie, and which article it is. */
function articleId(source: SourceRecord, index: number): string {
  const place = [source.sha256, posix.normalize(source.path.replaceAll("\\", "/")), source.member, source.ordinal, index].join(
    "\n",
  );
  return hash("sha256", place, "hex").slice(0, 32);
}

/** Numbers of all lines of an article, whatever part of it they are, in the order of the page. */
function lineNumbers(article: Article): readonly number[] {
  const numbers: number[] = [];
  const addAll = (lines: readonly LabelledLine[]): void => {
    for (const line of lines) numbers.push(line.number);
  };
  addAll(article.kicker.lines);
  addAll(article.headline.lines);
  addAll(article.subheadline.lines);
  for (const part of article.paragraphs) addAll(part.lines);
  for (const part of article.captions) addAll(part.lines);
  addAll(article.otherLines);
  return isRising(numbers) ? numbers : numbers.sort((a, b) => a - b).filter((number, at) => number !== numbers[at - 1]);
}

function isRising(numbers: readonly number[]): boolean {
  for (let at = 1; at < numbers.length; at++) if (numbers[at]! <= numbers[at - 1]!) return false;
  return true;
}

function continuationRecord(article: Article): ContinuationRecord {
  const { fromPage, toPage } = article.continuation;
  const status = fromPage || toPage ? "dangling" : "";
  return { from_page: fromPage, to_page: toPage, from_id: "", to_id: "", status, links: [] };
}

function repairRecord(repair: Repair): RepairRecord {
  return {
    rule: repair.rule,
    line: repair.line,
    column_start: repair.columnStart,
    column_end: repair.columnEnd,
    before: repair.before,
    after: repair.after,
    plan: planText(repair.plan),
    confidence: repair.confidence,
    lost_bytes: repair.lostBytes,
    source: 0,
  };
}

/** Doubts that earlier stages had about lines of the article. */
function flagsOf(facts: PageFacts, numbers: readonly number[], repairs: readonly Repair[]): readonly string[] {
  const flags = new Set<string>();
  if (!facts.clean.decoded.detection.decided) flags.add("encoding-guessed");
  if (factsOf(facts.undecodable, numbers).length > 0) flags.add("undecodable-bytes");
  if (repairs.some((repair) => repair.lostBytes > 0)) flags.add("lost-bytes");
  for (const span of factsOf(facts.irreparable, numbers)) flags.add(span.kind);
  return [...flags];
}
