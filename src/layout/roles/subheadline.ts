import type { Evidence } from "../evidence.ts";

/** Subheadline (副题): below the main headline, often after a dash or in brackets. */
export const SUBHEADLINE_EVIDENCE: readonly Evidence[] = [
  {
    name: "dash-start",
    why: "——记江州渡口的摆渡人: a dash opens the line under a headline",
    reach: "neighbours",
    opens: "—–-",
    holds: (line) => /^[—–]{1,3}|^--/.test(line.head) && line.shape.length <= 60,
  },
  {
    name: "bracketed",
    why: "the whole line stands in brackets",
    reach: "neighbours",
    opens: "([【〔",
    ends: ")】〕]",
    longest: 80,
    holds: (line) => /^\([^()]*\)$|^[【〔[][^】〕\]]*[】〕\]]$/.test(line.key),
  },
  {
    name: "adopted",
    why: "(某年某月某日…通过), 第四十三号: the formal line under the title of a law or notice",
    reach: "line",
    says: ["通过", "公布", "发布", "修订", "修正", "号"],
    ends: "过布订正号)",
    longest: 90,
    holds: (line) =>
      /(?:通过|公布|发布|修[订正])\)?$|^第[〇○零一二三四五六七八九十百]+号$|^\((?:19|20)\d\d\).{2,14}号$/.test(line.tail),
  },
];
