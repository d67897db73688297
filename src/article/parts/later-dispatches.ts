import type { Author, Dateline } from "../../model/article.ts";
import { readDatelines } from "./dateline.ts";
import { readSigners } from "./signers.ts";

/** Dispatches and signatures inside of a paragraph. */
export interface LaterDispatches {
  readonly datelines: readonly Dateline[];
  readonly authors: readonly Author[];
}

const NOTHING: LaterDispatches = { datelines: [], authors: [] };

/** What a paragraph with a dispatch or a signature inside has: a reporter, a report. */
const MAY_SIGN = /[记記]者|[报報][导導道][)）〕】]/;

/** 电 or 讯 and the reporter after it, brackets between them or not. */
const SENT_BY_REPORTER = /[电電讯訊][】〕)）]?\s?[(（]?\s?(?:[\u3400-\u9fff]{2,6})?[记記]者/g;

/** 記者程佑安 台北19日電 behind the end of a sentence or a space. */
const SENT_FROM =
  /(?<=[。！？!?」”』\s])(?:本[报報刊])?(?:特派)?[记記]者[\u3400-\u9fff]{2,3}?\s?[\u3400-\u9fff]{2,4}\d{1,2}日[电電讯訊]/g;

/** (程佑安／台北報導) behind the end of a sentence: who reports from where, in brackets. */
const REPORTED_FROM =
  /(?<=[。！？!?」”』]\s?)[(（〔【]([^()（）〔〕【】。，,]{2,30}[/／╱∕|][\u3400-\u9fff]{2,8}?[报報][导導道])[)）〕】]/g;

/** Where a dateline may begin: behind the end of a sentence, a space, a tag. */
const BREAKS = /[。！？!?”」』>\s]/;

/** Longest dateline before 电, and all that is read of one, in UTF-16 code units. */
const LONGEST_DATELINE = 30;
const REACH = 180;

/**
 * Reads the datelines and signers that stand inside of a paragraph, behind the end of a sentence: a page that lost its line breaks holds
 * several dispatches in one, or has text behind the signature of a story. Only what names a reporter, or who reports from where, is read.
 * `from` is where the opening of the paragraph ends, in UTF-16 code units.
 *
 * @example readLaterDispatches("大桥通车。 本报江州3月4日电 记者沈砚秋报道：港口开港。", 0, "2019-03-05").authors // 沈砚秋 记者 本报
 * @example readLaterDispatches("大橋通車。（程佑安／台北報導）請關心您的家人", 0, "").authors // 程佑安 记者
 */
export function readLaterDispatches(paragraph: string, from: number, issueDate: string): LaterDispatches {
  if (!MAY_SIGN.test(paragraph)) return NOTHING;
  const authors: Author[] = [];
  const datelines: Dateline[] = [];
  SENT_BY_REPORTER.lastIndex = 0;
  for (let match = SENT_BY_REPORTER.exec(paragraph); match !== null; match = SENT_BY_REPORTER.exec(paragraph)) {
    const opening = dispatchBefore(paragraph, Math.max(from, match.index - LONGEST_DATELINE), match.index, issueDate);
    authors.push(...opening.authors);
    datelines.push(...opening.datelines);
  }
  REPORTED_FROM.lastIndex = 0;
  for (let match = REPORTED_FROM.exec(paragraph); match !== null; match = REPORTED_FROM.exec(paragraph)) {
    const signers = readSigners(match[1]!, false);
    if (match.index >= from && signers.unread === 0) authors.push(...signers.authors);
  }
  SENT_FROM.lastIndex = 0;
  for (let match = SENT_FROM.exec(paragraph); match !== null; match = SENT_FROM.exec(paragraph)) {
    const sent = readDatelines(paragraph.slice(match.index, match.index + match[0].length), issueDate);
    if (match.index < from) continue;
    authors.push(...sent.authors);
    datelines.push(...sent.datelines);
  }
  return { authors, datelines };
}

/** The dispatch that begins behind a break between two places and names its reporter. */
function dispatchBefore(text: string, first: number, last: number, issueDate: string): LaterDispatches {
  for (let at = first; at < last; at++) {
    if (!BREAKS.test(text.charAt(at))) continue;
    const { authors, datelines } = readDatelines(text.slice(at + 1, at + 1 + REACH), issueDate);
    if (datelines.length > 0 && authors.length > 0) return { authors, datelines };
  }
  return NOTHING;
}
