import { isMedium } from "../language/agencies.ts";
import { divideNames, personNameEvidence } from "../language/person-names.ts";
import { placeAtEnd, placeAtStart } from "../language/places.ts";
import { surnameEvidence } from "../language/surnames.ts";

/** Words after which the people who made a piece are named: 记者沈砚秋, 文/陆明. */
const ROLE =
  /(?:(?:记者|通讯员|实习生|作者|编辑|责编|美编|版式|校对|审校|撰文|采写|整理|编译|主编|摄影|供图)[:/\s]{0,3}|(?:文|图|摄)[:/]\s{0,2})/g;
/** Words before which a photographer or a writer is named, at the end of brackets or of a line: (沈砚秋摄) */
const SIGNED = /(?:摄影?|文|图|供图|整理|报道|报导)(?:[)\]】〕]|$)/g;
/** What may stand before them. */
const NAMES_BEFORE = /[\u3400-\u9fff·、\s]{2,24}$/;
/** Brackets that hold nothing but names, at the end of a line: (沈砚秋 陆明) */
const BRACKETED = /[([【〔]([\u3400-\u9fff·、\s]{2,24})[)\]】〕]$/;
/** Han characters and marks that may stand between names. */
const NAMES_RUN = /[\u3400-\u9fff·][\u3400-\u9fff·、\s]{1,47}/y;
/** What closes a byline without a mark between: 沈砚秋台北报道, 沈砚秋摄. */
const TAIL = /(?:(?:综合|采访)?报[道导]|整理|摄影|摄|[电讯])$/;
/** Words that part names as a comma does. */
const JOINING_ROLE = /(?:本报|全媒体?|融媒体?|首席|见习|实习|特约|特派)*(?:记者|通讯员|实习生|摄影|编辑)/;
/** A place or a body before the name of who signs: 江州市公安局沈砚秋. */
const PLACE_OR_BODY = /^(?:[\u3400-\u9fff]{1,8}?(?:[省市县区州镇乡村局院部委厂社]|公司|大学|中学|中心|支队))+/;
/** Ends of what is no person: bodies, places, titles. */
const NO_PERSON = /(?:[局院市县部委厂区省乡镇村]|公司|大学|中心|教授|老师|先生|女士|同志|主任)$/;
/** Evidence that each name needs, in powers of two: after a word that announces names, and without one. */
const ANNOUNCED_EVIDENCE = 3;
const BARE_EVIDENCE = 6;

/** Places of one line at which names are looked for: no line of a newspaper has as many. */
const MOST_LOOKS = 1000;

/** A name of a medium that opens a dispatch: 江州日报讯, 江州晚报全媒体记者. */
const MEDIUM =
  /(?:^|[\s([【〔■□●◎▲])([\u3400-\u9fff]{2,10}?(?:[日晚早晨时商快]报|都市报|电视台|通讯社|在线|客户端))(?:讯|消息|全媒|融媒|见习|首席|特约|记者|[\u3400-\u9fff]{0,6}\d{1,2}月)/g;

/**
 * Names of people that the bylines, signatures and datelines of a line tell, and names of media that open a dispatch, folded.
 * Reads a folded line (`foldKey`); what may be prose is taken only where it divides into names without a rest.
 *
 * @example bylineNames("江州日报讯(记者沈砚秋 通讯员陆明)10月21日,") // { people: ["沈砚秋", "陆明"], media: ["江州日报"] }
 */
export function bylineNames(line: string): { readonly people: readonly string[]; readonly media: readonly string[] } {
  const people: string[] = [];
  let looks = MOST_LOOKS;
  for (const match of line.matchAll(ROLE)) {
    NAMES_RUN.lastIndex = match.index + match[0].length;
    const run = NAMES_RUN.exec(line)?.[0];
    if (run === undefined || !mayBeginName(run)) continue;
    if (looks-- === 0) break;
    people.push(...namesOf(run, ANNOUNCED_EVIDENCE));
  }
  for (const { index } of line.matchAll(SIGNED)) {
    if (looks-- <= 0) break;
    const before = line.slice(Math.max(0, index - 24), index).replace(/[/\s]$/, "");
    people.push(...namesOf(NAMES_BEFORE.exec(before)?.[0] ?? "", BARE_EVIDENCE));
  }
  people.push(...namesOf(BRACKETED.exec(line)?.[1] ?? "", BARE_EVIDENCE));
  const media = [...line.matchAll(MEDIUM)].map((match) => match[1] ?? "").filter((name) => isMedium(name));
  return { people, media };
}

/** Whether a run begins with a surname or a foreign name. */
function mayBeginName(run: string): boolean {
  return surnameEvidence(run.charAt(0)) !== undefined || surnameEvidence(run.slice(0, 2)) !== undefined || run.includes("·");
}

/** Names of a run that have the least evidence: between marks, spaces and role words; a piece that is neither names nor a place or a body ends it. */
function namesOf(run: string, least: number): string[] {
  const names: string[] = [];
  for (const piece of closePadding(run)
    .split(/[\s、]+/)
    .flatMap((part) => part.split(JOINING_ROLE))) {
    if (piece === "") continue;
    const found = namesOfPiece(piece, least);
    if (found === undefined) return names;
    names.push(...found);
  }
  return names;
}

/** 沈 明 → 沈明: a single character between spaces belongs to the one after it. */
function closePadding(run: string): string {
  return run.replace(/(?<![\u3400-\u9fff])([\u3400-\u9fff])\s{1,3}([\u3400-\u9fff])(?![\u3400-\u9fff])/g, "$1$2");
}

function namesOfPiece(piece: string, least: number): readonly string[] | undefined {
  if (/^[\u3400-\u9fff]{1,6}(?:·[\u3400-\u9fff]{1,6})+$/.test(piece)) return [piece];
  const body = piece.replace(TAIL, "");
  if (NO_PERSON.test(body)) return [];
  const placeLength = Math.max(PLACE_OR_BODY.exec(body)?.[0].length ?? 0, placeAtStart(body));
  if (placeLength > 0) return namesOfPiece(body.slice(placeLength), ANNOUNCED_EVIDENCE) ?? [];
  for (const text of [body, piece, body.slice(0, body.length - placeAtEnd(body))]) {
    const names = divideNames(text)?.ends.map((end, index, ends) => text.slice(ends[index - 1] ?? 0, end));
    if (names?.every((name) => (personNameEvidence(name) ?? 0) >= least)) return names;
  }
  return undefined;
}
