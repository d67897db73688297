import { isMedium } from "../../language/agencies.ts";
import { foldKey } from "../../language/fold.ts";
import { divideNames } from "../../language/person-names.ts";
import { placeAtStart } from "../../language/places.ts";
import type { Author } from "../../model/article.ts";
import { findRoleWords } from "./role-words.ts";
import type { Signers } from "./signers.ts";
import { readSigners } from "./signers.ts";

/** Signers in running text and where they end, in UTF-16 code units. */
export interface InlineSigners extends Signers {
  readonly end: number;
}

/** Words that follow the last name where a sentence goes on: 记者沈砚秋从市政府获悉, 记者沈砚秋报道. */
const SENTENCE_GOES_ON =
  /^(?:摄影报[道导]|综合报[道导]|专题报[道导]|采访报[道导]|联合报[道导]|现场报[道导]|报[道导]|[从在今昨日近获了采发到由向与对走]|综合|连日|上午|下午|前天|:|\(|,|，|\d)/;

const NAMES = /^[\s:]*([\u3400-\u9fff·、,，\s]{2,60})/;
const REPORTS =
  /^(?:[\s]*[/╱|｜]?[\u3400-\u9fff]{2,8}?)?[\s]*(?:(?:\d{1,2}月)?\d{1,2}日|[一二三四五六七八九十]{1,3}日)?(?:摄影|综合|专题|采访|联合|现场)?(?:报[道导]|[专外]?电|讯)\s*[:：]?/;

/**
 * Reads signers that stand in running text without brackets at its start: 记者沈砚秋、陆明报道：…, 新华社记者沈砚秋、本报记者陆明…,
 * 記者程佑安／江州報導. `undefined` when the text does not start so.
 *
 * @example readInlineSigners("记者沈砚秋从市政府获悉") // authors 沈砚秋, end 5
 * @example readInlineSigners("记者从市政府获悉") === undefined
 */
export function readInlineSigners(text: string): InlineSigners | undefined {
  const key = foldKey(text.slice(0, 160));
  const words = findRoleWords(key.slice(0, 90));
  let at = 0;
  let found = false;
  for (const word of words) {
    if (word.kind !== "person" || key.charAt(word.end) === ":" || !startsSigner(key.slice(at, word.start), found)) break;
    const names = readNameList(key, word.end);
    if (names === undefined) break;
    found = true;
    at = names;
  }
  if (!found) return undefined;
  const reports = REPORTS.exec(key.slice(at));
  const end = at + (reports?.[0].length ?? 0);
  const signers = readSigners(text.slice(0, end), false);
  return signers.authors.length === 0 ? undefined : { ...signers, authors: signers.authors as readonly Author[], end };
}

/** Whether nothing but separators and the name of a medium stands before a role word. */
function startsSigner(between: string, found: boolean): boolean {
  const prefix = between.replace(/^[\s、,，;；及和与]+/, "");
  return (
    prefix === "" ||
    (prefix.length <= 12 && isMedium(prefix)) ||
    (found && prefix.length <= 10 && !/[。！？：:]/.test(prefix)) ||
    /^本[报刊网台社]驻?[\u3400-\u9fff]{0,6}$/.test(prefix)
  );
}

/** End of the names that start at `from`; `undefined` when there are none. */
function readNameList(key: string, from: number): number | undefined {
  const match = NAMES.exec(key.slice(from, from + 70));
  if (match === null) return undefined;
  const offset = from + match[0].length - (match[1] ?? "").length;
  let at = offset;
  let end: number | undefined;
  for (;;) {
    const next = readOneName(key, at);
    if (next === undefined) return end;
    end = next;
    const separator = /^\s*[、,，]\s*|^\s+/.exec(key.slice(end, end + 4));
    if (separator === null) return end;
    at = end + separator[0].length;
  }
}

/** Whether a place and what is sent from it follow: 台北5日电, 台北报导. */
function placeReports(after: string): boolean {
  const length = placeAtStart(after);
  return length > 0 && /^(?:\s*(?:\d|[一二三四五六七八九十]{1,3}日)|报[道导]|[电讯])/.test(after.slice(length));
}

/** End of the names without separators that start at `from` and are followed by a mark or by words that go on. */
function readOneName(key: string, from: number): number | undefined {
  for (let length = 2; length <= 12; length++) {
    const run = key.slice(from, from + length);
    if (run.length < length || !/^[\u3400-\u9fff·]+$/.test(run) || /^[从在今昨日近获采了由与对发综]/.test(run)) return undefined;
    const after = key.slice(from + length, from + length + 8);
    if (
      !/^(?:[\s、,，/╱|｜:：)]|$|通讯员|实习生|见习|特约|摄)/.test(after) &&
      !SENTENCE_GOES_ON.test(after) &&
      !placeReports(after)
    )
      continue;
    if (run.includes("·")) return from + length;
    const names = divideNames(run);
    if (names !== undefined && names.evidence >= 3 * names.ends.length) return from + length;
  }
  return undefined;
}
