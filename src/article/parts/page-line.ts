import type { LabelledLine } from "../../model/layout.ts";

/** Longest line of furniture that is read, and of one that the layout took for something else, in UTF-16 code units. */
const LONGEST = 300;
const LONGEST_STRAY = 60;

/** 江州日报/2008 年/6 月/12 日/第 003 版 and （2019年03月04日 06 版）: tails that databases and web editions put under an article. */
const TAIL = /\d\s*年[\s/]*\d{1,2}\s*月[\s/]*\d{1,2}\s*日[\s/]*[^。，]{0,12}\d+\s*版/;

/** 第4版(体育)<br/>: the page at the head of a text that lost its line breaks. */
const HEAD = /^\s*第\s*[A-Za-z]{0,2}\d{1,3}\s*版\s*[(（<]/;
const HEAD_REACH = 20;
const TAIL_REACH = 80;

/**
 * What of a line may say something of the page: a line of furniture, a short line that is no text, the head or the tail of a text; `""`
 * for nothing.
 *
 * @example partOfPage(body 大桥通车。《江州日报》（2019年03月04日 06 版）) // "《江州日报》（2019年03月04日 06 版）"
 */
export function partOfPage({ role, text }: LabelledLine): string {
  if (role === "masthead") return text.slice(0, LONGEST);
  if (isPageTail(text)) {
    const tail = text.slice(-TAIL_REACH);
    return tail.slice(Math.max(0, tail.lastIndexOf("《")));
  }
  if (isPageHead(text)) return text.slice(0, HEAD_REACH);
  const story = role === "body" || role === "caption" || role === "note";
  return story || text.length > LONGEST_STRAY ? "" : text;
}

/** Whether a text ends as databases and web editions end an article: with the paper's day and page. */
export function isPageTail(text: string): boolean {
  return text.includes("版", text.length - 6) && TAIL.test(text.slice(-TAIL_REACH));
}

/** Whether a text begins with the number of its page: 第4版(体育)<br/>. */
export function isPageHead(text: string): boolean {
  const head = text.slice(0, HEAD_REACH);
  return head.includes("第") && HEAD.test(head);
}
