import { isAddressed } from "../../language/story-opening.ts";
import type { Evidence } from "../evidence.ts";

/** Words of which one stands where a notice or a letter addresses somebody. */
const ADDRESSING: readonly string[] = [
  ...":本 :我 :你 :您 :因 :经 :依 :关于 :现".split(" "),
  ..."敬启者 编辑 主编 总编 社长 版主 编者 贵报 贵刊".split(" "),
];

/** Body (正文). */
export const BODY_EVIDENCE: readonly Evidence[] = [
  {
    name: "dateline",
    why: "the line opens as dispatches do",
    reach: "neighbours",
    when: ["dispatch"],
  },
  { name: "long", why: "only running text fills so long a line", reach: "neighbours", when: ["long"] },
  { name: "very-long", why: "a whole paragraph on the line", reach: "line", when: ["very-long"] },
  {
    name: "sentence-inside",
    why: "a sentence ends inside the line",
    reach: "neighbours",
    when: ["sentence-inside"],
  },
  { name: "clause-inside", why: "a comma stands in the line", reach: "neighbours", when: ["clause"] },
  { name: "many-clauses", why: "three commas or more", reach: "line", when: ["clauses"] },
  {
    name: "speaker-verb",
    why: "…说。 closes a quotation",
    reach: "line",
    has: ["说道示出称为"],
    ends: "说道示出称为。:”」』",
    holds: (line) => line.shape.length > 8 && /(?:说|道|表示|指出|称|认为)[。:]?[”」』]?$/.test(line.tail.slice(-4)),
  },
  {
    name: "story-verb",
    why: "running text has particles that titles leave out",
    reach: "line",
    has: ["的了着过是"],
    // A line that is no longer than its head has it there.
    holds: (line) => line.shape.length > 6 && (line.head === line.key || /[的了着过是]/.test(line.head)),
  },
  {
    name: "addressed",
    why: "江立群:本院受理……: a notice addresses its party",
    reach: "neighbours",
    has: [":"],
    says: ADDRESSING,
    holds: (line) => isAddressed(line.head),
  },
  {
    name: "question-answer",
    why: "问: 答: 记者: open turns of an interview",
    reach: "line",
    has: [":"],
    holds: (line) => line.shape.length > 30 && /^(?:问|答|记者|主持人|[\u4e00-\u9fff]{2,4}):/.test(line.head),
  },
];
