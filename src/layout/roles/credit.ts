import type { Evidence } from "../evidence.ts";

/** Characters of the offices of the desk: 编辑, 校对, 责编, 审读, 排版, 检校, 统筹. */
const DESK = "编校责审排检统";

/** Offices of the desk: those of which two make a credit, and those that make one alone. */
const OFFICES: readonly string[] = "编辑 责编 校对 版式 美编 设计 排版 统筹 监制 审读 编审 视觉 美术 组版 检校".split(" ");
const SURE_OFFICES: readonly string[] = "责任编辑 责编 校对 美编 版式设计 美术编辑".split(" ");

/** Credit (责编): who edited, laid out and proofread the page. */
export const CREDIT_EVIDENCE: readonly Evidence[] = [
  {
    name: "desk",
    why: "责任编辑, 校对, 版式 and names",
    reach: "neighbours",
    has: [DESK],
    when: ["no-sentence"],
    longest: 80,
    holds: (line) =>
      /^[■□●◆(【〔[ ]*(?:本版|本期|本刊|今日|值班|责任|执行|图片|文字|美术|视觉|新媒体|网络|一版|二版)*(?:责任编辑|责编|编辑|主编|副主编|总编|美编|美术编辑|版式|版面|组版|校对|校检|检校|审校|排版|统筹|监制|编审|值班编委|签发)[ :/;]?/.test(
        line.head,
      ),
  },
  {
    name: "desk-twice",
    why: "two offices of the desk on one line",
    reach: "line",
    has: [DESK],
    says: OFFICES,
    longest: 90,
    holds: (line) =>
      (line.head.match(/编辑|责编|校对|版式|美编|设计|排版|统筹|监制|审读|编审|视觉|美术|组版|检校/g)?.length ?? 0) >= 2,
  },
  {
    name: "desk-inside",
    why: "an office of the desk somewhere on a short line",
    reach: "line",
    has: [DESK],
    says: SURE_OFFICES,
    longest: 60,
    holds: (line) => /责任编辑|责编|责任校对|校对|美编|版式设计|美术编辑/.test(line.head),
  },
];
