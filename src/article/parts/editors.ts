import { foldKey } from "../../language/fold.ts";
import { closePaddedNames } from "../../language/person-names.ts";
import type { Editor } from "../../model/article.ts";
import { readNamePiece } from "./name-piece.ts";

/** Work of the desk as papers name it, on the folded key; what stands before a word (本版, 值班) is part of it. */
const DESK =
  /(?:本版|本期|今日|执行|首席|值班|责任|文字|美术|视觉|图片|版面|版式|见习|实习|助理|新媒体|网络|副|[一二三四五六七八九十]{1,2}版|常务|联席)*(?:责任编辑|责编|编辑|主编|总编辑?|编委|监制|审稿|审核|校对|检校|审校|审读|美编|组版|排版|拼版|版式(?:设计)?|版面(?:设计)?|美术(?:设计)?|设计|视觉|制图|制版|统筹|策划|出品人?|编审|终审|复审|[一二三]审|录入|主任|照排)/g;

/** Longest credit line that is read, in UTF-16 code units. */
const LONGEST = 400;

/** 沈砚秋（实习生）: what is said of a name. */
const DESCRIPTIONS = /(?<=[\u3400-\u9fff])[(（][^()（）]{1,12}[)）]/g;

/** Everything that is no Chinese character and no dot inside of a name divides names. */
const DIVIDES = /[^\u3400-\u9fff·•]+/;

/**
 * Reads a line of the editing desk: 责编 沈砚秋 版式 陆明 校对：程佑安. Roles and names as the text writes them; a word without a name gives
 * nothing, and one word with several names gives one editor each. 编辑/版式 沈砚秋 gives both works to 沈砚秋.
 *
 * @example readEditors("责任编辑：沈砚秋　校对：陆　明") // 沈砚秋 责任编辑, 陆明 校对
 */
export function readEditors(text: string): readonly Editor[] {
  const closed = closePaddedNames(text.slice(0, LONGEST)).replace(DESCRIPTIONS, (found) => " ".repeat(found.length));
  const words = [...foldKey(closed).matchAll(DESK)];
  const editors: Editor[] = [];
  let roles: string[] = [];
  words.forEach((word, index) => {
    const start = word.index + word[0].length;
    roles.push(closed.slice(word.index, start));
    const names = namesOf(closed.slice(start, words[index + 1]?.index ?? closed.length));
    if (
      names.length === 0 &&
      words[index + 1] !== undefined &&
      /^\s*[/／、&]\s*$/.test(closed.slice(start, words[index + 1]?.index))
    )
      return;
    for (const role of roles) for (const name of names) editors.push({ name, role });
    roles = [];
  });
  return editors;
}

function namesOf(text: string): string[] {
  const names: string[] = [];
  for (const piece of text.split(DIVIDES)) {
    if (piece === "" || NOT_NAMES.test(foldKey(piece))) continue;
    for (const [start, end] of readNamePiece(foldKey(piece), true).spans) names.push(piece.slice(start, end));
  }
  return names;
}

const NOT_NAMES = /^(?:电话|邮箱|热线|传真|投稿|微信|星期.|周[一二三四五六日]|年|月|日|版|本报|新闻|网址|地址|信箱|电子|邮件)/;
