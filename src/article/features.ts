import type { PieceKind } from "./piece.ts";

/**
 * Kinds of decisions, in the order of the weights. Headlines and subheads are one: layouts confuse them. Headings and texts are judged by
 * other weights while the story before them has no text yet: what opens a story behind a text goes on with a headline.
 */
export const DECIDED_KINDS = ["heading", "deck", "column", "byline", "body", "opening", "caption", "jump"] as const;

/** One of {@link DECIDED_KINDS}. */
export type DecidedKind = (typeof DECIDED_KINDS)[number];

/** What can be done with a piece: open a story, go on with the one before it, take up an earlier one, leave it out. */
export const ACTIONS = ["open", "continue", "return", "omit"] as const;

/** One of {@link ACTIONS}. */
export type Action = (typeof ACTIONS)[number];

/** Names of all evidence, in the order of the weights; what each means stands where it is found. */
export const FEATURES = [
  // the piece and its neighbours: weigh-piece.ts
  "always",
  "role-kicker",
  "role-subheadline",
  "role-note",
  "opens-odds",
  "tells-share",
  "furniture-share",
  "gap",
  "gap-rare",
  "inside",
  "dateline",
  "from-page",
  "to-page",
  "signed",
  "long",
  "repeated",
  "last-copy",
  "behind-refrain",
  "next-deck",
  "next-byline",
  "next-body",
  "next-dateline",
  "next-inside",
  "next-caption",
  "next-other",
  "after-masthead",
  "later-kin",
  "no-kin",
  "ahead-dateline",
  "ahead-none",
  "ahead-no-dateline",
  "ahead-anew",
  "ahead-somewhere",
  "ahead-within",
  "anew",
  "somewhere",
  "within",
  "addressed",
  "echoed",
  "said-again",
  // the piece and a story: weigh-relation.ts
  "last-deck",
  "last-column",
  "last-byline",
  "last-subhead",
  "last-body",
  "last-caption",
  "last-jump",
  "open-inside",
  "open-fresh",
  "closed-inside",
  "closed-fresh",
  "quotation",
  "word-cut",
  "story-no-text",
  "story-no-deck",
  "story-signed",
  "story-to-page",
  "kin",
  "subhead-kin",
  "headless-kin",
  "block-kin",
  "ahead-kin",
  "density",
  "title-density",
  "ahead-density",
  "length-ratio",
  "subheads",
  "subhead-habit",
  "ahead-open-inside",
  "ahead-open-fresh",
  "ahead-closed-inside",
  "ahead-closed-fresh",
  "ahead-quotation",
  "width-same",
  "width-other",
  "bylines",
  "captions",
  "dateline-twin",
  "dateline-decked",
  "dateline-again",
  "dateline-deckless",
  "from-page-after-text",
  "level-deeper",
  "level-as-subhead",
  "deck-kicker-headline",
  "deck-headline-headline",
  "deck-headline-subheadline",
  "deck-other-pair",
  "deck-pair-gap",
  // the page so far: weigh-standing.ts
  "style-after",
  "distance",
  "first-ever",
  "rank",
] as const;

/** One of {@link FEATURES}. */
export type FeatureName = (typeof FEATURES)[number];

/** Where a feature stands in {@link FEATURES}. */
export const FEATURE: Readonly<Record<FeatureName, number>> = Object.fromEntries(
  FEATURES.map((name, at) => [name, at]),
) as Record<FeatureName, number>;

/** Number of weights: kinds × actions × features. */
export const WEIGHT_COUNT: number = DECIDED_KINDS.length * ACTIONS.length * FEATURES.length;

/** Places of the first weights of each kind, in the order of {@link ACTIONS}. */
export const WEIGHT_BASES: Readonly<Record<DecidedKind, readonly number[]>> = Object.fromEntries(
  DECIDED_KINDS.map((kind, row) => [kind, ACTIONS.map((_, column) => (row * ACTIONS.length + column) * FEATURES.length)]),
) as Record<DecidedKind, number[]>;

/** What is decided for a piece. @param waiting the story before it has no text yet */
export function decidedKind(kind: PieceKind, waiting: boolean): DecidedKind {
  if (kind === "deck" || kind === "subhead") return waiting ? "deck" : "heading";
  if (kind === "body" || kind === "furniture") return waiting ? "opening" : "body";
  return kind;
}

/** First weight of a row of the table, by the names of kind and action; -1 for names that are unknown. */
export function namedWeightBase(kind: string, action: string): number {
  return WEIGHT_BASES[kind as DecidedKind]?.[ACTIONS.indexOf(action as Action)] ?? -1;
}
