import { foldKey } from "../../language/fold.ts";
import type { Author } from "../../model/article.ts";
import { readSigners } from "./signers.ts";

/** Who signs at the end of a paragraph. */
export interface EndSignature {
  readonly authors: readonly Author[];
  /** Where the bracket with the signature opens in the paragraph, in UTF-16 code units; the length of the paragraph when nobody signs. */
  readonly start: number;
}

/** Longest signature between brackets, in UTF-16 code units: an office and half a dozen names. */
const LONGEST = 80;

const CLOSING: Readonly<Record<string, string>> = { ")": "(", "】": "【", "〕": "〔", "］": "［", "]": "[", "︶": "︵" };

/** （本报江州3月4日电） */
const SENT = /(?:[电讯]|消息)$/;

/** What the last few characters of a signed paragraph have. */
const MAY_CLOSE = /[)）】〕］\]︶]/;

/** Brackets at the end of a story that name nobody who wrote it. */
const NOT_SIGNED =
  /摄$|^(?:摄影?|图片?)\s?[/:：]|^(?:社长|发行人|总编辑)\s*[\u3400-\u9fff]{2,4}$|供图|提供|资料|来源|单位[:：]|作者[为系是]|见图|附图|图片|下转|上接|转载|待续|全文|标题|题图|漫画|据.*[电讯报]|^(?:责编|责任编辑|编辑|审核|未完|编者|原载|摘自|选自|转贴|文见|另文|另发|均|以上)|^(?:完|略|续|左|右|中|上|下)(?:$|[图排起:、])|[日期][续完]$|^图(?!们)|[。！？!?;；]|\d{3}/;

/**
 * Reads the signature in brackets at the end of a paragraph: （沈砚秋） （记者 沈砚秋 通讯员 陆明） （江州市公安局沈砚秋陆明）.
 * Other brackets that end a story （完） （见图） （图片由……提供） name nobody.
 *
 * @example readEndSignature("大桥昨日通车。（沈砚秋陆明）") // authors 沈砚秋 and 陆明, start 7
 * @example readEndSignature("大桥昨日通车。（完）") // no authors, start 10
 */
export function readEndSignature(paragraph: string): EndSignature {
  const none: EndSignature = { authors: [], start: paragraph.length };
  if (!MAY_CLOSE.test(paragraph.slice(-6))) return none;
  const tail = paragraph.slice(-LONGEST - 8);
  const key = foldKey(tail).replace(/[\s。.]+$/, "");
  const opening = CLOSING[key.at(-1) ?? ""];
  if (opening === undefined) return none;
  const open = openingOf(key, opening);
  if (open < 0 || key.length - open > LONGEST) return none;
  const inner = tail.slice(open + 1, key.length - 1);
  const innerKey = key.slice(open + 1, key.length - 1).trim();
  if (NOT_SIGNED.test(innerKey) || (SENT.test(innerKey) && !/记者|通讯员/.test(innerKey))) return none;
  const { authors } = readSigners(inner, false);
  if (authors.length === 0) return none;
  return { authors, start: paragraph.length - tail.length + open };
}

/** Where the bracket that closes at the end of a key opens, brackets inside it left out; -1 when it does not. */
function openingOf(key: string, opening: string): number {
  const closing = key.charAt(key.length - 1);
  let depth = 0;
  for (let at = key.length - 1; at >= 0; at--) {
    const character = key.charAt(at);
    if (character === closing) depth += 1;
    else if (character === opening) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
