import type { Evidence } from "../evidence.ts";

/** Kicker (引题): the lead-in line above a main headline, often one that says who speaks or where. */
export const KICKER_EVIDENCE: readonly Evidence[] = [
  {
    name: "leads-in",
    why: "盛某某强调, 在江州调研时指出: the line above the headline ends in the verb of saying",
    reach: "neighbours",
    has: ["调出求示说席辞定话时"],
    ends: "调出求示吁辞话席持见布为:,",
    when: ["no-sentence"],
    longest: 40,
    holds: (line) => /(?:强调|指出|要求|表示|提出|呼吁|指示|批示|致辞|讲话|出席|主持|会见|宣布|认为)[:,]?$/.test(line.tail),
  },
  {
    name: "ends-colon",
    why: "a colon hands over to the next line",
    reach: "neighbours",
    when: ["ends-colon"],
  },
];
