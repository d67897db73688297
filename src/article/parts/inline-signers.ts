import { isMedium } from "../../language/agencies.ts";
import { divideNames } from "../../language/person-names.ts";
import { placeAtStart } from "../../language/places.ts";
import { type CompactText, compactText } from "./compact-text.ts";
import { DATELINE_DATE_SOURCE } from "./date-pattern.ts";
import { NAME_EVIDENCE } from "./name-piece.ts";
import { findRoleWords } from "./role-words.ts";
import { readSigners, type Signers } from "./signers.ts";

/** Signers in running text and where they end, in UTF-16 code units. */
export interface InlineSigners extends Signers {
  readonly end: number;
}

/** Characters that are neither names nor roles nor places, from which a text does not sign but tell. */
const MOST_UNREAD = 8;

/** How far the signers reach at most, in UTF-16 code units. */
const REACH = 160;

/** How far a first glance reaches, in UTF-16 code units, and what it must see: a word that signs. */
const GLANCE = 40;
const MAY_SIGN = /[者员員][^，。]|[者员員]$|[报報]\s*[道导導]|[编編][译譯]/;

/** Evidence for a name that only a space divides from the one before: what stands there may be the story's first word. */
const SPACED_EVIDENCE = 6;

/** Longest distance between the last character of a name and the next name on the same line, in UTF-16 code units. */
const LONGEST_GAP = 2;

/** Longest run of names without separators, in characters. */
const LONGEST_RUN = 12;

/** Words that follow the last name where a sentence goes on: 记者沈砚秋从市政府获悉, 记者沈砚秋报道. */
const SENTENCE_GOES_ON =
  /^(?:(?:摄影|综合|专题|采访|联合|现场|独家|编译|特别)?报[道导]|发自|[从在今昨日近获采发到由向与对走随]|站在|走进|走在|走访|来到|赶到|赶赴|驱车|跟随|看到|看见|见到|前往|专访|坐在|乘坐|采访|综合|连日|上午|下午|前天|当天|[:(,，“"「\d])/;

/** Words that open a sentence and no name: 记者从市政府获悉, 记者综合报道. */
const OPENS_SENTENCE = /^[从在今昨日近获采了由与对发综就随到走向看问]/;

/** Marks and words right after a name. */
const AFTER_NAME = /^(?:[、,，/╱|:：)）]|通讯员|实习生|见习|特约|本[报刊网台社]|$)/;

/** What stands after a name and hardly anything else: even a poor name is one there. */
const SURELY_AFTER_NAME = /^(?:[/]|(?:摄影|综合|专题)?报[道导]|通讯员|实习生)/;
const POOR_EVIDENCE = -3;

/** What closes signers: a place after a slash, a date, 报道 or 电, a colon. */
const REPORTS = new RegExp(
  `^(?!本[报刊台网社])(?:[/|]?(?:[\\u3400-\\u9fff]{2,8}?))?(?:${DATELINE_DATE_SOURCE})?(?:(?:摄影|综合|专题|采访|联合|现场|独家|编译|特别|外电)*报[道导]|[专外]?电(?![话脑视影力台器子动梯网信池厂业站线车缆价量磁源机压费邮])|讯(?![息号问速期])):?`,
);

/**
 * Reads signers that stand in running text without brackets at its start: 记者沈砚秋、陆明报道：…, 新华社记者沈砚秋、本报记者陆明…,
 * 記者程佑安／江州報導, 程佑安／江州報導; after a dateline also names that report (本报讯 沈砚秋、记者陆明报道：). `undefined` when the text
 * does not start so.
 *
 * @example readInlineSigners("记者沈砚秋从市政府获悉") // authors 沈砚秋, end 5
 * @example readInlineSigners("记者从市政府获悉") === undefined
 */
export function readInlineSigners(text: string, afterDateline = false): InlineSigners | undefined {
  if (!MAY_SIGN.test(text.slice(0, GLANCE))) return undefined;
  const compact = compactText(text.slice(0, REACH));
  const key = compact.key;
  let at = readNamesAlone(compact, afterDateline);
  for (const word of findRoleWords(key.slice(0, 80))) {
    if (word.start < at) continue;
    if (word.kind !== "person" || key.charAt(word.end) === ":" || !startsSigner(key.slice(at, word.start), at > 0)) break;
    const end = readNameList(compact, word.end);
    if (end === undefined) break;
    at = end;
  }
  if (at === 0) return undefined;
  const reports = REPORTS.exec(key.slice(at, at + 30));
  at += reports?.[0].length ?? 0;
  const end = compact.placeOf(at - 1) + 1;
  const signers = readSigners(text.slice(0, end), false);
  return signers.authors.length === 0 || signers.unread > MOST_UNREAD ? undefined : { ...signers, end };
}

/** End of names without a role that a text starts with, where what follows shows that they sign; 0 for none. */
function readNamesAlone(text: CompactText, afterDateline: boolean): number {
  if (!/^[\u3400-\u9fff·]{2,12}[/|]|^[\u3400-\u9fff·、,，]{2,30}(?:报[道导]|记者)/.test(text.key)) return 0;
  const end = readNameList(text, 0);
  if (end === undefined) return 0;
  const reports = REPORTS.exec(text.key.slice(end, end + 30))?.[0] ?? "";
  if (/^[/|].*报[道导]/.test(reports)) return end;
  return afterDateline && (/^报[道导]/.test(reports) || /^[、,，]?(?:本报)?记者/.test(text.key.slice(end, end + 5))) ? end : 0;
}

/** Whether nothing but separators and the name of a medium stands before a role word. */
function startsSigner(between: string, later: boolean): boolean {
  const prefix = between.replace(/^[、,，;；及和与□■●◎◆☉◇○]+/, "").replace(/^(?:文|图|文图|图文|文[/、]图|采写|撰文)[/:|]/, "");
  if (prefix === "" || /^本[报刊网台社]驻?[\u3400-\u9fff]{0,6}$/.test(prefix)) return true;
  return (
    (prefix.length <= 12 && /^[\u3400-\u9fff\d·-]+$/.test(prefix) && isMedium(prefix)) ||
    (later && prefix.length <= 10 && /^[\u3400-\u9fff]+$/.test(prefix))
  );
}

/** End of the names that start at `from`; `undefined` when there are none. */
function readNameList(text: CompactText, from: number): number | undefined {
  let at = from;
  let end: number | undefined;
  for (;;) {
    const next = readOneName(text, at, end === undefined || at > end ? NAME_EVIDENCE : SPACED_EVIDENCE);
    if (next === undefined) return end;
    end = next;
    if (/^[、,，]$/.test(text.key.charAt(end))) at = end + 1;
    else if (text.spaces.has(end) && !indents(text, end)) at = end;
    else return end;
  }
}

/** End of the name, or the names without separators, that start at `from` and are followed by a mark, a space or words that go on. */
function readOneName(text: CompactText, from: number, evidence: number): number | undefined {
  if (OPENS_SENTENCE.test(text.key.slice(from, from + 1))) return undefined;
  let spaced: number | undefined;
  for (let length = 2; length <= LONGEST_RUN; length++) {
    const run = text.key.slice(from, from + length);
    if (run.length < length || !/^[\u3400-\u9fff·•]+$/.test(run) || indents(text, from + length - 1)) break;
    const after = text.key.slice(from + length, from + length + 8);
    const marked = AFTER_NAME.test(after) || SENTENCE_GOES_ON.test(after) || placeReports(after);
    if (!marked && !(spaced === undefined && text.spaces.has(from + length))) continue;
    const sure = SURELY_AFTER_NAME.test(after) || placeReports(after);
    if (!isNames(run, text.spaces, from, sure && length < 4 ? POOR_EVIDENCE : evidence)) continue;
    if (marked) return from + length;
    spaced = from + length;
  }
  return spaced;
}

/** Whether two spaces of a line's indent stand before a character: a new paragraph begins there, not the next name. */
function indents(text: CompactText, at: number): boolean {
  return text.spaces.has(at) && text.placeOf(at) - text.placeOf(at - 1) > LONGEST_GAP;
}

function isNames(run: string, spaces: ReadonlySet<number>, from: number, evidence: number): boolean {
  if (run.includes("·") || run.includes("•")) return true;
  const inside = new Set<number>();
  for (let index = 1; index < run.length; index++) if (spaces.has(from + index)) inside.add(index);
  const names = divideNames(run, inside);
  return names !== undefined && names.evidence >= (inside.size > 0 ? SPACED_EVIDENCE : evidence) * names.ends.length;
}

/** Whether a place and what is sent from it follow: 台北5日电, 台北报导. */
function placeReports(after: string): boolean {
  const length = placeAtStart(after);
  return length > 0 && /^(?:\d|[一二三四五六七八九十]{1,3}日|报[道导]|[电讯])/.test(after.slice(length));
}
