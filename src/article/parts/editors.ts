import { foldKey } from "../../language/fold.ts";
import { closePaddedNames, splitNames } from "../../language/person-names.ts";
import type { Editor } from "../../model/article.ts";

/** Work of the desk as papers name it, on the folded key; longer words stand before the words they contain. */
const DESK =
  /(?:本版|本期|今日|执行|首席|值班|责任|文字|美术|视觉|图片|版面|版式|见习|助理|新媒体|网络|副|总)*(?:责任编辑|责编|编辑|主编|总编辑?|编委|监制|审稿|审核|校对|检校|审校|审读|美编|组版|排版|拼版|版式(?:设计)?|版面(?:设计)?|美术(?:设计)?|设计|制图|制版|统筹|策划|出品人?|编审|终审|二审|三审|一审|录入|值班主任|主任)/g;

/** Longest credit line that is read, in UTF-16 code units. */
const LONGEST = 400;

/**
 * Reads a line of the editing desk: 责编 沈砚秋 版式 陆明 校对：程佑安. Roles and names as the text writes them.
 *
 * @example readEditors("责任编辑：沈砚秋　校对：陆　明") // 沈砚秋 责任编辑, 陆明 校对
 */
export function readEditors(text: string): readonly Editor[] {
  const closed = closePaddedNames(text.slice(0, LONGEST));
  const key = foldKey(closed);
  const words = [...key.matchAll(DESK)];
  const editors: Editor[] = [];
  words.forEach((word, index) => {
    const start = word.index + word[0].length;
    const rest = closed.slice(start, words[index + 1]?.index ?? closed.length);
    const names = splitNames(rest.replace(/[^\u3400-\u9fff·、，,\s/／]+/g, " "));
    for (const name of names) editors.push({ name, role: closed.slice(word.index, start) });
  });
  return editors;
}
