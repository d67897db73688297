import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cleanPage } from "../../clean-page.ts";
import { DEFAULT_SETTINGS } from "../../model/settings.ts";
import { rawPage } from "../../raw-page.ts";
import type { ArticleRecord } from "../../record/article-record.ts";
import { articleRecords } from "../../record/article-records.ts";

/** How a story was cut: what the pages say of it, where the cut is, what headline stands over the rest. */
export interface Cut {
  readonly markers: "both" | "to" | "from" | "none";
  readonly place: "in-sentence" | "sentence-end" | "paragraph-end";
  readonly headline: "none" | "whole" | "shortened";
}

/** An invented issue whose stories are real: some are cut in two and lie on different pages. */
export interface CutIssue {
  readonly records: readonly ArticleRecord[];
  /** Which record goes on with which, by their places. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly cut: Cut }[];
}

/** Numbers between 0 and 1, the same in every run. */
export type Chance = () => number;

/** A sequence of chances. */
export function chances(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Whole stories of the pages of a folder, as `split` finds them, each headline once; `half` 0 or 1 takes those whose page falls into it, so
 * that what is learned from one half is measured on the other.
 */
export function readStories(folder: string, half: 0 | 1): readonly ArticleRecord[] {
  const stories = new Map<string, ArticleRecord>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".txt") && !file.endsWith("clean.txt"))) {
    const page = cleanPage(rawPage(readFileSync(join(folder, name)), { source: name }), DEFAULT_SETTINGS);
    for (const record of articleRecords(page, "")) {
      const body = record.paragraphs.map((paragraph) => paragraph.text).join("");
      const whole = record.continuation.status === "" && !record.quality.flags.includes("fragment");
      if (record.headline.length < 6 || body.length < 160 || !whole || hashBit(record.headline) !== half) continue;
      stories.set(record.headline, record);
    }
  }
  return [...stories.values()].sort((one, other) => (one.headline < other.headline ? -1 : 1));
}

function hashBit(text: string): number {
  return (createHash("sha256").update(text).digest()[0] as number) % 2;
}

/** What is cut and how often; the rest of an issue are stories as they are. */
const CUT_SHARE = 0.3;
/** One half of a cut story is on a page that nobody has. */
const LOST_SHARE = 0.25;
/** A story breaks off though nothing of it stands elsewhere. */
const BROKEN_SHARE = 0.06;
const MISREAD_SHARE = 0.03;
const NAMELESS_SHARE = 0.08;

/** Lays stories out over the pages of an issue and cuts some of them. */
export function cutIssue(stories: readonly ArticleRecord[], chance: Chance): CutIssue {
  const pages = 2 + Math.floor(chance() * 7);
  const nameless = chance() < NAMELESS_SHARE ? 1 + Math.floor(chance() * pages) : 0;
  const records: ArticleRecord[] = [];
  const links: { from: number; to: number; cut: Cut }[] = [];
  const put = (record: ArticleRecord, page: number): number => {
    const shown = page === nameless ? "" : String(page);
    const sources = record.sources.map((source) => ({ ...source, path: `${page}.txt`, sha256: String(page) }));
    return records.push({ ...record, page: shown, pages: shown === "" ? [] : [shown], sources }) - 1;
  };
  for (let count = pages * (1 + Math.floor(chance() * 7)); count > 0; count--) {
    const story = stories[Math.floor(chance() * stories.length)] as ArticleRecord;
    if (records.some((record) => record.headline === story.headline)) continue;
    const page = 1 + Math.floor(chance() * pages);
    if (chance() >= CUT_SHARE || page === pages) {
      put(chance() < BROKEN_SHARE ? breakOff(story, chance) : story, page);
      continue;
    }
    const later = page + 1 + Math.floor(chance() * (pages - page));
    const cut = drawCut(chance);
    const [first, second] = cutStory(story, cut, [page, later], chance);
    const lost = chance() < LOST_SHARE ? (chance() < 0.5 ? 1 : 2) : 0;
    const from = lost === 1 ? -1 : put(first, page);
    const to = lost === 2 ? -1 : put(second, later);
    if (from >= 0 && to >= 0) links.push({ from, to, cut });
  }
  return { records, links };
}

function drawCut(chance: Chance): Cut {
  const pick = <Value>(values: readonly (readonly [Value, number])[]): Value => {
    let rest = chance();
    for (const [value, share] of values) {
      rest -= share;
      if (rest < 0) return value;
    }
    return (values.at(-1) as readonly [Value, number])[0];
  };
  return {
    markers: pick([["both", 0.45], ["to", 0.15], ["from", 0.2], ["none", 0.2]]), // biome-ignore format: a row a choice
    place: pick([["in-sentence", 0.55], ["sentence-end", 0.2], ["paragraph-end", 0.25]]), // biome-ignore format: a row a choice
    headline: pick([["none", 0.45], ["whole", 0.2], ["shortened", 0.35]]), // biome-ignore format: a row a choice
  };
}

type Paragraphs = ArticleRecord["paragraphs"];

function cutStory(
  story: ArticleRecord,
  cut: Cut,
  [page, later]: readonly [number, number],
  chance: Chance,
): [ArticleRecord, ArticleRecord] {
  const [before, after] = cutParagraphs(story.paragraphs, cut.place, chance);
  const misread = chance() < MISREAD_SHARE ? 1 : 0;
  const to = cut.markers === "both" || cut.markers === "to" ? String(later + misread) : "";
  const from = cut.markers === "both" || cut.markers === "from" ? String(page) : "";
  const marked = (text: string, marker: string): string => (marker === "" ? text : chance() < 0.5 ? text : marker);
  const first = withText(story, appendTo(before, marked("", to === "" ? "" : `（下转第${to}版）`)));
  const second = withText(story, prependTo(after, marked("", from === "" ? "" : `（上接第${from}版）`)));
  const inside = from !== "" || (cut.place === "in-sentence" && chance() < 0.7);
  return [
    { ...first, continuation: { ...first.continuation, to_page: to, status: to === "" ? "" : "dangling" } },
    {
      ...second,
      id: `${story.id}-2`,
      kicker: "",
      subheadline: "",
      headline: headlineOf(story.headline, cut, from, chance),
      datelines: [],
      authors: [],
      continuation: { ...second.continuation, from_page: from, status: from === "" ? "" : "dangling" },
      quality: { ...second.quality, flags: inside ? ["fragment"] : [] },
    },
  ];
}

/** The headline over the rest of a story: a stretch of the whole one, in half the cases behind the marker. */
function headlineOf(headline: string, cut: Cut, from: string, chance: Chance): string {
  if (cut.headline === "none") return "";
  const length = cut.headline === "whole" ? headline.length : Math.max(5, Math.floor(headline.length * (0.4 + chance() * 0.4)));
  const start = Math.floor(chance() * (headline.length - Math.min(length, headline.length)));
  const shown = headline.slice(start, start + length);
  return from !== "" && chance() < 0.4 ? `（上接第${from}版）${shown}` : shown;
}

/** Cuts somewhere in the middle half of the text. */
function cutParagraphs(paragraphs: Paragraphs, place: Cut["place"], chance: Chance): [Paragraphs, Paragraphs] {
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  const goal = Math.floor(text.length * (0.3 + chance() * 0.4));
  const found = place === "paragraph-end" && paragraphs.length > 1 ? text.indexOf("\n", goal) : -1;
  const stop = place === "in-sentence" ? -1 : text.indexOf("。", goal) + 1;
  const at = found > 0 ? found : stop > 0 && stop < text.length - 40 ? stop : insideSentence(text, goal);
  const kinds = paragraphs.map(({ kind }) => kind);
  const first = text.slice(0, at).split("\n");
  const second = text.slice(at).replace(/^\n/, "").split("\n");
  const part = (texts: readonly string[], shift: number): Paragraphs =>
    texts.map((one, index) => ({ text: one, kind: kinds[index + shift] ?? "body", spans: [] }));
  return [part(first, 0), part(second, kinds.length - second.length)];
}

/** A place behind a character that ends no sentence. */
function insideSentence(text: string, goal: number): number {
  let at = goal;
  while (at < text.length - 20 && /[。！？!?…”」』）\n]/.test(text.slice(at - 1, at + 1))) at++;
  return at;
}

function appendTo(paragraphs: Paragraphs, marker: string): Paragraphs {
  return paragraphs.map((part, at) => (at === paragraphs.length - 1 ? { ...part, text: part.text + marker } : part));
}

function prependTo(paragraphs: Paragraphs, marker: string): Paragraphs {
  return paragraphs.map((part, at) => (at === 0 ? { ...part, text: marker + part.text } : part));
}

function breakOff(story: ArticleRecord, chance: Chance): ArticleRecord {
  const [before, after] = cutParagraphs(story.paragraphs, "in-sentence", chance);
  if (chance() < 0.5) return withText(story, before);
  return {
    ...withText(story, after),
    headline: "",
    kicker: "",
    subheadline: "",
    datelines: [],
    quality: { ...story.quality, flags: ["fragment"] },
  };
}

function withText(story: ArticleRecord, paragraphs: Paragraphs): ArticleRecord {
  return { ...story, paragraphs, text: paragraphs.map((paragraph) => paragraph.text).join("\n") };
}
