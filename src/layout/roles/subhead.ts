import type { Evidence } from "../evidence.ts";
import { NUMBERING } from "../numbering.ts";

/** Subhead (小标题): a short line inside a story. */
export const SUBHEAD_EVIDENCE: readonly Evidence[] = [
  {
    name: "ordinal-start",
    why: "一、 （二） 第三章 3. number the parts of a story",
    reach: "neighbours",
    has: [NUMBERING],
    opens: "一二三四五六七八九十(第①②③④⑤⑥⑦⑧⑨0123456789之",
    holds: (line) =>
      /^(?:[一二三四五六七八九十]{1,3}(?:、|[:. ])|\([一二三四五六七八九十\d]{1,3}\)|第[一二三四五六七八九十百]{1,4}[章节条编部]|[①-⑨]|\d{1,2}(?:[、)]|\.(?!\d))|之[一二三四五六七八九十])/.test(
        line.head,
      ),
  },
  {
    name: "chapter-start",
    why: "第三章, 第二节 over the articles of a law",
    reach: "line",
    opens: "第",
    holds: (line) => /^第[一二三四五六七八九十百]{1,4}[章节编]/.test(line.head) && line.shape.length <= 36,
  },
  {
    name: "ordinal-alone",
    why: "a number alone on its line parts a story",
    reach: "line",
    opens: "(一二三四五六七八九十",
    longest: 4,
    holds: (line) => /^[(]?[一二三四五六七八九十]{1,2}[)]?$/.test(line.key),
  },
  {
    name: "bullet-start",
    why: "■ ● ▲ ◆ before a line",
    reach: "neighbours",
    opens: "●■◆▲★□◎○◇☆•※►▶⊙☉·*",
  },
  {
    name: "asks",
    why: "a short question or exclamation heads a part",
    reach: "line",
    longest: 30,
    when: ["ends-sentence"],
    ends: "?!",
    holds: (line) => line.shape.sentenceEnds === 1,
  },
  {
    name: "quotation",
    why: "a quotation that is the whole short line",
    reach: "line",
    opens: "“「『",
    ends: "”」』",
    longest: 36,
    holds: (line) => /^[“「『].*[”」』]$/.test(line.key),
  },
  {
    name: "speaker-start",
    why: "楊某：some words — a subhead that quotes",
    reach: "line",
    has: [":"],
    when: ["no-sentence"],
    longest: 30,
    holds: (line) => /^[\u4e00-\u9fff·]{2,10}[:﹕][^:]{3,}$/.test(line.key),
  },
];
