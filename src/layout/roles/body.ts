import type { Evidence } from "../evidence.ts";

/** How dispatches open: 江州日报讯(记者…), 本报讯, 新华社江州3月4日电, 〔記者…／江州報導〕, 【本報消息】, 【新华社江州四日电】. */
const DATELINE =
  /^[“「【〔([]*(?:据|另据)?(?:本报|本刊|本台|本网|本社|新华社|中新社|中新网|人民网|新华网|中央社|法新社|路透社?|美联社|[\u4e00-\u9fff]{2,8}(?:日报|晚报|早报|时报|商报|都市报|青年报|晨报|快报|通讯社|广网|[社网台报]))[^。,:]{0,24}?(?:讯|电|消息|专电|电讯|报道|报导)/;

const BRACKET_DATELINE = /^[〔【([][^〕】)\]。]{2,30}(?:讯|电|消息|报道|报导|专讯|专电|特稿|外电)[^〕】)\]。]{0,12}[〕】)\]]/;

const REPORTER_OPENS =
  /^(?:本报|本刊)?(?:特派|特约|见习)?记者[\u4e00-\u9fff、 ]{2,14}(?:报道|报导|\/[\u4e00-\u9fff]{2,6}报导|从)/;

/** Body (正文). */
export const BODY_EVIDENCE: readonly Evidence[] = [
  {
    name: "dateline",
    why: "the line opens as dispatches do",
    reach: "neighbours",
    cues: ["dispatch"],
    holds: (line) => DATELINE.test(line.head) || BRACKET_DATELINE.test(line.head) || REPORTER_OPENS.test(line.head),
  },
  { name: "long", why: "only running text fills so long a line", reach: "neighbours", holds: (line) => line.shape.length > 60 },
  { name: "very-long", why: "a whole paragraph on the line", reach: "line", holds: (line) => line.shape.length > 120 },
  {
    name: "sentence-inside",
    why: "a sentence ends inside the line",
    reach: "neighbours",
    holds: (line) => line.shape.sentenceEnds >= (line.shape.end === "sentence" ? 2 : 1),
  },
  { name: "clause-inside", why: "a comma stands in the line", reach: "neighbours", holds: (line) => line.shape.clauseMarks >= 1 },
  { name: "many-clauses", why: "three commas or more", reach: "line", holds: (line) => line.shape.clauseMarks >= 3 },
  {
    name: "speaker-verb",
    why: "…说。 closes a quotation",
    reach: "line",
    holds: (line) => /(?:说|道|表示|指出|称|认为)[。:]?[”」』]?$/.test(line.tail) && line.shape.length > 8,
  },
  {
    name: "story-verb",
    why: "running text has particles that titles leave out",
    reach: "line",
    holds: (line) => line.shape.length > 6 && /[的了着过是]/.test(line.head),
  },
  {
    name: "question-answer",
    why: "问: 答: 记者: open turns of an interview",
    reach: "line",
    cues: ["colon"],
    holds: (line) => /^(?:问|答|记者|主持人|[\u4e00-\u9fff]{2,4}):/.test(line.head) && line.shape.length > 30,
  },
];
