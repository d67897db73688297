import type { PieceKind } from "./piece.ts";

/** Kinds of pieces that a decision is taken for, in the order of the weights. */
export const DECIDED_KINDS = ["deck", "column", "byline", "subhead", "body", "caption", "jump"] as const;

/** What can be done with a piece: open a story, go on with one, leave it out. */
export const ACTIONS = ["open", "continue", "omit"] as const;

/** One of {@link ACTIONS}. */
export type Action = (typeof ACTIONS)[number];

/** Names of all evidence; what each means stands in `evidence.ts` where it is found. */
export const FEATURES = [
  "always",
  "role-kicker",
  "role-headline",
  "role-subheadline",
  "role-note",
  "doubt",
  "second-guess-opens",
  "second-guess-tells",
  "second-guess-furniture",
  "gap",
  "gap-rare",
  "indented",
  "inside",
  "mark",
  "dateline",
  "from-page",
  "to-page",
  "ends-open",
  "ends-full",
  "signed",
  "short",
  "long",
  "first-of-page",
  "style-after",
  "headless-style",
  "next-deck",
  "next-byline",
  "next-body",
  "next-dateline",
  "next-inside",
  "next-caption",
  "next-other",
  "next-furniture",
  "before-furniture",
  "repeated",
  "later-kin",
  "no-kin",
  "ahead-own-kin",
  "ahead-dateline",
  "ahead-none",
  // the story that goes on, or for `open` the one that would have
  "active",
  "active-last-deck",
  "active-last-column",
  "active-last-byline",
  "active-last-subhead",
  "active-last-body",
  "active-last-caption",
  "active-last-jump",
  "active-open",
  "active-open-inside",
  "active-open-fresh",
  "active-closed-inside",
  "active-closed-fresh",
  "active-no-text",
  "active-no-deck",
  "active-signed",
  "active-to-page",
  "active-quotation",
  "active-word-cut",
  "active-kin",
  "active-last-kin",
  "active-block-kin",
  "active-ahead-kin",
  "active-ahead-open-inside",
  "active-ahead-open-fresh",
  "active-ahead-closed-inside",
  "active-ahead-closed-fresh",
  "active-ahead-quotation",
  "active-width-same",
  "active-width-other",
  "active-bylines",
  "active-captions",
  "active-twin-dateline",
  "active-dateline-decked",
  "active-dateline-again",
  "active-style-after",
  "active-closed-gap-fresh",
  "active-gap-rare",
  "away-gap-rare",
  "active-gap",
  "active-no-gap",
  "deck-kicker-headline",
  "deck-headline-headline",
  "deck-headline-subheadline",
  "deck-other-pair",
  "deck-pair-gap",
  "away",
  "away-distance",
  "away-first-ever",
  "away-again",
  "away-rank",
  "away-last-deck",
  "away-last-column",
  "away-last-byline",
  "away-last-subhead",
  "away-last-body",
  "away-last-caption",
  "away-last-jump",
  "away-open-inside",
  "away-open-fresh",
  "away-closed-inside",
  "away-closed-fresh",
  "away-no-text",
  "away-no-deck",
  "away-signed",
  "away-to-page",
  "away-quotation",
  "away-word-cut",
  "away-kin",
  "away-last-kin",
  "away-block-kin",
  "away-ahead-kin",
  "away-ahead-open-inside",
  "away-ahead-open-fresh",
  "away-ahead-closed-inside",
  "away-ahead-closed-fresh",
  "away-ahead-quotation",
  "away-width-same",
  "away-width-other",
  "away-only-waiting",
  "away-first-waiting",
  "away-headless-only",
  "page-parts-open",
  "page-parts-inside",
] as const;

/** One of {@link FEATURES}. */
export type FeatureName = (typeof FEATURES)[number];

/** Where a feature stands in {@link FEATURES}. */
export const FEATURE: Readonly<Record<FeatureName, number>> = Object.fromEntries(
  FEATURES.map((name, at) => [name, at]),
) as Record<FeatureName, number>;

/** Number of weights: kinds × actions × features. */
export const WEIGHT_COUNT: number = DECIDED_KINDS.length * ACTIONS.length * FEATURES.length;

/** Place of the first weight of a kind and action. */
export function weightBase(kind: PieceKind, action: Action): number {
  const row = DECIDED_KINDS.indexOf(kind as (typeof DECIDED_KINDS)[number]);
  return (row * ACTIONS.length + ACTIONS.indexOf(action)) * FEATURES.length;
}
