import { joinText } from "../language/join-text.ts";
import { readLeadingJump, readTrailingJump } from "../language/jump.ts";
import type {
  ArticleRecord,
  AuthorRecord,
  ContinuationRecord,
  LinkRecord,
  ParagraphRecord,
  SourceRecord,
} from "./article-record.ts";
import { measureText } from "./quality.ts";

/** Why two records are joined. */
export interface JoinReason {
  readonly confidence: number;
  readonly because: readonly string[];
}

/**
 * Makes one record of a story's first part and the part on another page that goes on with it. The first part's id, metadata and headline
 * stay; a sentence that the jump cut in two becomes whole again. Nothing is lost: jump markers that are taken out of the text, and a
 * headline that stands on both pages, are kept with the link.
 *
 * @example 大桥由市（下转第3版） and （上接第1版）交通局主持修建。 become the paragraph 大桥由市交通局主持修建。
 */
export function joinRecords(first: ArticleRecord, second: ArticleRecord, reason: JoinReason): ArticleRecord {
  const sources = joinSources(first.sources, second.sources);
  const moved = second.sources.map((source) => sources.findIndex((other) => sameSource(source, other)));
  const seam = joinParagraphs(
    first.paragraphs,
    second.paragraphs.map((part) => movePart(part, moved)),
  );
  const text = seam.paragraphs.map((paragraph) => paragraph.text).join("\n");
  const deckless = deckOf(first) === "";
  const deck = deckless ? second : first;
  const link: LinkRecord = {
    from_page: first.pages.at(-1) ?? first.page,
    to_page: second.pages[0] ?? second.page,
    from_id: first.continuation.links.at(-1)?.to_id ?? first.id,
    to_id: second.id,
    headline: [deckless ? "" : deckOf(second), first.column === "" || first.column === second.column ? "" : second.column]
      .filter((text) => text !== "")
      .join("\n"),
    markers: seam.markers,
    ...reason,
  };
  return {
    ...first,
    kicker: deck.kicker,
    headline: deck.headline,
    subheadline: deck.subheadline,
    column: first.column || second.column,
    authors: joinPeople(first.authors, second.authors),
    editors: joinPeople(first.editors, second.editors),
    datelines: [...first.datelines, ...second.datelines],
    pages: [...new Set([...first.pages, ...second.pages])],
    script: joinScripts(first.script, second.script),
    text,
    paragraphs: seam.paragraphs,
    captions: [...first.captions, ...second.captions.map((part) => movePart(part, moved))],
    continuation: joinContinuations(first, second, link),
    sources,
    repairs: [...first.repairs, ...second.repairs.map((repair) => ({ ...repair, source: moved[repair.source ?? 0] ?? 0 }))],
    quality: { ...joinQuality(first, second, reason), ...measureText(text) },
    tokens: [...first.tokens, ...second.tokens],
    meta: joinMeta(first.meta, second.meta),
  };
}

function deckOf({ kicker, headline, subheadline }: ArticleRecord): string {
  return [kicker, headline, subheadline].filter((text) => text !== "").join("\n");
}

function sameSource(one: SourceRecord, other: SourceRecord): boolean {
  return one.path === other.path && one.member === other.member && one.ordinal === other.ordinal && one.sha256 === other.sha256;
}

function joinSources(first: readonly SourceRecord[], second: readonly SourceRecord[]): readonly SourceRecord[] {
  return [...first, ...second.filter((source) => !first.some((other) => sameSource(source, other)))];
}

function movePart<Part extends Pick<ParagraphRecord, "spans">>(part: Part, moved: readonly number[]): Part {
  return { ...part, spans: part.spans.map((span) => ({ ...span, source: moved[span.source] ?? 0 })) };
}

interface Seam {
  readonly paragraphs: readonly ParagraphRecord[];
  readonly markers: readonly string[];
}

/** Takes the jump markers out at the seam and makes the paragraph whole that they cut in two. */
function joinParagraphs(first: readonly ParagraphRecord[], second: readonly ParagraphRecord[]): Seam {
  const markers: string[] = [];
  const before = [...first];
  const after = [...second];
  const last = before.at(-1);
  const trailing = last === undefined ? undefined : readTrailingJump(last.text);
  if (last !== undefined && trailing !== undefined) {
    markers.push(last.text.slice(trailing.start).trim());
    before[before.length - 1] = { ...last, text: last.text.slice(0, trailing.start).trimEnd() };
  }
  const next = after[0];
  const leading = next === undefined ? undefined : readLeadingJump(next.text);
  if (next !== undefined && leading !== undefined) {
    markers.push(next.text.slice(leading.start, leading.end).trim());
    after[0] = { ...next, text: next.text.slice(leading.end).trimStart() };
  }
  const end = before.at(-1);
  const start = after[0];
  if (end === undefined || start === undefined || !(isCut(end, start) || end.text === "" || start.text === ""))
    return { paragraphs: [...before, ...after], markers };
  const whole = {
    text: joinText([end.text, start.text]),
    kind: end.text === "" ? start.kind : end.kind,
    spans: [...end.spans, ...start.spans],
  };
  return { paragraphs: [...before.slice(0, -1), whole, ...after.slice(1)], markers };
}

/** Whether a sentence runs from one paragraph into the other. */
function isCut(end: ParagraphRecord, start: ParagraphRecord): boolean {
  return end.kind === start.kind && !/[。！？…!?：:][”’』」）)】]*$/.test(end.text) && !/[”’』」）)】]$/.test(end.text);
}

function joinPeople<Person extends Pick<AuthorRecord, "name" | "role">>(
  first: readonly Person[],
  second: readonly Person[],
): readonly Person[] {
  return [
    ...first,
    ...second.filter((person) => !first.some((other) => other.name === person.name && other.role === person.role)),
  ];
}

function joinScripts(first: string, second: string): string {
  if (first === second || second === "unknown") return first;
  return first === "unknown" ? second : "mixed";
}

/** What is still open on either side; where nothing is, the ends of the whole story. */
function joinContinuations(first: ArticleRecord, second: ArticleRecord, link: LinkRecord): ContinuationRecord {
  const links = [...first.continuation.links, link, ...second.continuation.links];
  const from = first.continuation.status === "dangling" ? first.continuation.from_page : "";
  const to = second.continuation.status === "dangling" ? second.continuation.to_page : "";
  if (from !== "" || to !== "") return { from_page: from, to_page: to, from_id: "", to_id: "", status: "dangling", links };
  return {
    from_page: first.pages[0] ?? first.page,
    to_page: second.pages.at(-1) ?? second.page,
    from_id: first.id,
    to_id: links.at(-1)?.to_id ?? "",
    status: "linked",
    links,
  };
}

/** Flags that a link settles. */
const SETTLED: ReadonlySet<string> = new Set(["fragment", "no-headline"]);

function joinQuality(
  first: ArticleRecord,
  second: ArticleRecord,
  { confidence }: JoinReason,
): Pick<ArticleRecord["quality"], "confidence" | "because" | "flags"> {
  const settled = second.quality.flags.filter((flag) => !SETTLED.has(flag));
  const named = deckOf(second) === "" ? first.quality.flags : first.quality.flags.filter((flag) => flag !== "no-headline");
  return {
    confidence: Math.min(first.quality.confidence, second.quality.confidence, confidence),
    because: [...new Set([...first.quality.because, ...second.quality.because])],
    flags: [...new Set([...named, ...settled])],
  };
}

/** Fields that came with either page; where both give one, the first page's. */
function joinMeta(first: string, second: string): string {
  if (second === "" || first === second) return first;
  if (first === "") return second;
  return JSON.stringify({ ...(JSON.parse(second) as object), ...(JSON.parse(first) as object) });
}
