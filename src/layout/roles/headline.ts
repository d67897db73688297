import { COHESION_STEPS } from "../conditions/recurrence.ts";
import type { Evidence } from "../evidence.ts";

/** Headline (主题). What tells it from a subhead is what follows: a dateline, a byline, a story in its own words. */
export const HEADLINE_EVIDENCE: readonly Evidence[] = [
  {
    name: "markdown-head",
    why: "# of OCR Markdown",
    reach: "neighbours",
    opens: "#*",
    holds: (line) => /^#{1,6} /.test(line.head),
  },
  {
    name: "markdown-top",
    why: "a single # is the page's title",
    reach: "line",
    opens: "#*",
    holds: (line) => /^# /.test(line.head),
  },
  {
    name: "markdown-deep",
    why: "### is below a headline",
    reach: "line",
    opens: "#*",
    holds: (line) => /^#{3,6} |^\*\*/.test(line.head),
  },
  {
    name: "picture-note",
    why: "(附图片1张), (图片) hang on headlines and decks",
    reach: "line",
    has: ["图"],
    ends: ")",
    longest: 120,
    holds: (line) => /\((?:附?图片?|组图|图)\s*\d*\s*张?\)$/.test(line.tail),
  },
  {
    name: "halves",
    why: "two clauses set apart by a space instead of a comma",
    reach: "line",
    has: [" "],
    when: ["no-sentence"],
    longest: 60,
    holds: (line) => /^[^ ]{4,}[\u4e00-\u9fff”」』)!?] {1,2}[\u4e00-\u9fff“「『(][^ ]{3,}$/.test(line.key),
  },
  {
    name: "shares-below",
    why: "its words come again in the story right below",
    reach: "line",
    when: ["shares-more-below"],
  },
  {
    name: "shares-much-below",
    why: "nearly all its words come again right below",
    reach: "line",
    when: ["shares-much-below"],
  },
  {
    name: "shares-above",
    why: "its words stand in the text right above: a subhead or an end rather than a start",
    reach: "line",
    when: ["shares-above"],
  },
  {
    name: "shares-below-only",
    why: "its words come again below and do not stand above: something new starts",
    reach: "line",
    when: ["shares-below", "shares-little-above"],
  },
  {
    name: "shares-nothing",
    why: "its words stand neither above nor below",
    reach: "line",
    when: ["shares-nothing"],
  },
  ...COHESION_STEPS.map(
    (share): Evidence => ({
      name: `cohesion-over-${share}`,
      why: "the text above and the text below share this much of their words: inside a story much, between stories little",
      reach: "line",
      when: [`cohesion-over-${share}`],
    }),
  ),
  {
    name: "cohesion-unknown",
    why: "too little text above or below to compare",
    reach: "line",
    when: ["cohesion-unknown"],
  },
];
