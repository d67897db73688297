import type { Evidence } from "../evidence.ts";

/** Lines that stand on the page more than once: which copy is the title above its story, and what is only said over and over. */
export const REPETITION_EVIDENCE: readonly Evidence[] = [
  {
    name: "stands-twice",
    why: "another line of the page says the same",
    reach: "line",
    when: ["stands-twice"],
  },
  {
    name: "stands-thrice",
    why: "three lines of the page or more say the same: words of the site",
    reach: "neighbours",
    when: ["stands-thrice"],
  },
  {
    name: "last-copy-before-text",
    why: "it stood on the page before, and now text follows: the title above its story",
    reach: "line",
    when: ["last-copy", "opens-text"],
  },
  {
    name: "first-copy-before-text",
    why: "text follows, though it stands again further down",
    reach: "line",
    when: ["stands-again", "opens-text"],
  },
  {
    name: "copy-without-text",
    why: "it stands elsewhere on the page too, and no text follows here: a list of titles",
    reach: "neighbours",
    when: ["stands-elsewhere", "opens-no-text"],
  },
];
