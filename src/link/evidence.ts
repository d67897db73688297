import { pairCost, startCost } from "../language/character-model.ts";
import type { IssueStory } from "../model/link.ts";
import { headlineLikeness } from "./headlines.ts";
import { pageDistance, samePage } from "./page-order.ts";
import type { Seam } from "./seam.ts";

/**
 * What speaks for and against a second story going on with a first, by name; the order is that of the weights.
 *
 * `to` is the marker of the first story (下转), `from` that of the second (上接); a marker agrees when the other story stands on its page.
 */
export const LINK_EVIDENCE = [
  "always",
  "to-page-agrees",
  "to-page-differs",
  "to-page-unknown",
  "from-page-agrees",
  "from-page-differs",
  "from-page-unknown",
  "both-pages-agree",
  "no-marker",
  "headline-repeated",
  "headline-other",
  "headline-none",
  "sentence-goes-on",
  "word-goes-on",
  "break-unlikely",
  "ends-open",
  "starts-open",
  "ends-whole",
  "quotation-goes-on",
  "quotation-left-open",
  "fragment",
  "shared-words",
  "other-words",
  "dispatch",
  "signed",
  "next-page",
  "backwards",
] as const;

/** One of {@link LINK_EVIDENCE}. */
export type LinkEvidence = (typeof LINK_EVIDENCE)[number];

/** Values of {@link LINK_EVIDENCE} for two stories; most are 0 or 1. */
export type LinkValues = Float64Array;

const PLACE = Object.fromEntries(LINK_EVIDENCE.map((name, place) => [name, place])) as Readonly<Record<LinkEvidence, number>>;

/** A story with what its ends show. */
export interface EndedStory {
  readonly story: IssueStory;
  readonly start: Seam;
  readonly end: Seam;
}

/** Likeness of headlines from which one repeats the other. */
const REPEATED = 0.5;

/**
 * Looks at a first story and one that may go on with it.
 *
 * @param kinship of `Vocabulary`
 */
export function observePair(first: EndedStory, second: EndedStory, kinship: number): LinkValues {
  const values = new Float64Array(LINK_EVIDENCE.length);
  const set = (name: LinkEvidence, value: boolean | number): void => {
    values[PLACE[name]] = Number(value);
  };
  set("always", 1);
  addMarkers(first.story, second.story, set);
  addHeadlines(first.story, second.story, set);
  addSeam(first.end, second.start, set);
  set("fragment", second.story.fragment);
  set("shared-words", Math.max(0, Math.min(2.5, kinship)));
  set("other-words", Math.max(0, Math.min(2.5, -kinship)));
  set("dispatch", second.story.dispatch);
  set("signed", first.end.signed);
  return values;
}

type SetValue = (name: LinkEvidence, value: boolean | number) => void;

function addMarkers(first: IssueStory, second: IssueStory, set: SetValue): void {
  const to = agreement(first.toPage, second.firstPage);
  const from = agreement(second.fromPage, first.lastPage);
  if (to !== "none") set(`to-page-${to}`, 1);
  if (from !== "none") set(`from-page-${from}`, 1);
  set("both-pages-agree", to === "agrees" && from === "agrees");
  set("no-marker", to === "none" && from === "none");
  const distance = pageDistance(first.lastPage, second.firstPage);
  set("next-page", distance === 1);
  set("backwards", distance < 0);
}

function agreement(marker: string, page: string): "none" | "unknown" | "agrees" | "differs" {
  if (marker === "") return "none";
  if (page === "") return "unknown";
  return samePage(marker, page) ? "agrees" : "differs";
}

function addHeadlines(first: IssueStory, second: IssueStory, set: SetValue): void {
  if (second.headline === "") set("headline-none", 1);
  else {
    const likeness = headlineLikeness(first.headline, second.headline);
    set(likeness >= REPEATED ? "headline-repeated" : "headline-other", likeness >= REPEATED ? likeness : 1);
  }
}

function addSeam(end: Seam, start: Seam, set: SetValue): void {
  set("starts-open", start.open);
  set("ends-whole", !end.open);
  if (end.balance > 0) set(start.balance < 0 ? "quotation-goes-on" : "quotation-left-open", 1);
  if (!end.open || start.key === "") return;
  set("ends-open", 1);
  const after = start.key.charCodeAt(0);
  const gain = startCost(after) - pairCost(end.key.charCodeAt(end.key.length - 1), after);
  if (start.open || gain > 1) set("sentence-goes-on", 1);
  if (gain > 1) set("word-goes-on", Math.min(1, gain / 8));
  if (gain < -1) set("break-unlikely", Math.min(1, -gain / 8));
}
