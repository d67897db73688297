import { foldKey } from "../../language/fold.ts";
import { personNameEvidence } from "../../language/person-names.ts";
import type { Author } from "../../model/article.ts";

/** A mark that stands before the name of who wrote an essay, the name, and a space before its first words: ◎沈砚秋 每天早晨……. */
const MARKED_OPENING = /^\s*[◎☉⊙]\s*([\u3400-\u9fff·]{2,6})\s+(?=[\u3400-\u9fff“「『《])/;

const MARKS = "◎☉⊙";

/** Names behind the last sentence of a story, parted from it by a space: ……照常开放。 沈砚秋 陆明. */
const NAMES_BEHIND = /[。！？!?”」』]\s+((?:[\u3400-\u9fff]{2,4}[\s、]+){0,3}[\u3400-\u9fff]{2,4})\s*$/;

/** The village or the work before a name behind the last sentence, and who signs a letter: ……方便。 白石县 沈砚秋, ……才来。 陆明 敬上. */
const PLACED = /[。！？!?」”…]\s+[\u3400-\u9fff]{2,8}[省市县區区鄉乡镇鎮村厂廠校]\s+([\u3400-\u9fff]{2,4})\s*$/;
const LETTER = /[。！？!?」”…]\s*([\u3400-\u9fff]{2,4})\s*(?:敬上|谨上|謹上|谨启|謹啟|敬启|敬啟)[。\s]*$/;

/** Who reports, behind the last sentence: ……一百元。记者沈砚秋, ……十二寸。程佑安报道。 */
const REPORTED =
  /[。！？!?」”]\s*(?:本?[报報]?[记記]者\s*([\u3400-\u9fff]{2,3}?)(?:[报報][道导導])?|([\u3400-\u9fff]{2,3})[报報][道导導])[。\s]*$/;

/** Evidence in powers of two from which what stands with a place, a report or 敬上 is a name. */
const LIKELY_NAME = 5;

/** How much of the end of a paragraph is looked at, in UTF-16 code units. */
const TAIL = 30;

/** Evidence in powers of two from which a word behind the last sentence is a name: nothing else says so. */
const SURE_NAME = 9;

/**
 * Who signs an essay at its start, behind a mark, with its first words on the same line; `""` for nobody.
 *
 * @example readMarkedOpening("◎沈砚秋 每天早晨，渡口的钟先响。") // "沈砚秋"
 */
export function readMarkedOpening(paragraph: string): string {
  if (!MARKS.includes(paragraph.trimStart().charAt(0))) return "";
  return MARKED_OPENING.exec(paragraph.slice(0, TAIL))?.[1] ?? "";
}

/**
 * Who signs behind the last sentence of a story without brackets: names alone, every one a good one; a name behind a village, before 敬上,
 * behind 记者 or before 报道.
 *
 * @example readNamesBehind("大桥照常开放。 沈砚秋 陆明") // 沈砚秋, 陆明
 * @example readNamesBehind("大桥照常开放。 敬请留意") // nobody
 */
export function readNamesBehind(paragraph: string): readonly Author[] {
  const tail = paragraph.slice(-TAIL);
  const writer = (PLACED.exec(tail) ?? LETTER.exec(tail))?.[1];
  if (writer !== undefined && isName(writer, LIKELY_NAME)) return [{ name: writer, role: "作者", organization: "" }];
  const reported = REPORTED.exec(tail);
  const reporter = reported?.[1] ?? reported?.[2];
  if (reporter !== undefined && isName(reporter, LIKELY_NAME)) return [{ name: reporter, role: "记者", organization: "" }];
  const names = NAMES_BEHIND.exec(tail)?.[1]?.split(/[\s、]+/) ?? [];
  const sure = names.every((name) => isName(name, SURE_NAME));
  return sure ? names.map((name) => ({ name, role: "", organization: "" })) : [];
}

/** A name before the first words of an essay or a poem, and what the name may do: 沈砚秋 诗并画. */
const UNMARKED = /^\s*([\u3400-\u9fff]{3})\s(?=[^\s，。、：；,:;]{4})/;
const WORK = /^\s*([\u3400-\u9fff]{2,4})\s+(?:[诗詩词詞][并並、][画畫]|诗画|詩畫|文[/／并並、][图圖])/;

/** Evidence in powers of two from which a name that nothing but a space parts from a text is one. */
const SURE_OPENING = 11;

/**
 * Who signs an essay at its start without a mark, a space before its first words; `""` for nobody. Whom the essay or `others`, its headline
 * and paragraphs, name again it is about.
 *
 * @example readUnmarkedOpening("沈砚秋 每天早晨渡口的钟先响。", []) // "沈砚秋"
 */
export function readUnmarkedOpening(paragraph: string, others: readonly { readonly text: string }[]): string {
  const work = WORK.exec(paragraph.slice(0, TAIL))?.[1];
  if (work !== undefined && isName(work, LIKELY_NAME)) return work;
  const name = UNMARKED.exec(paragraph.slice(0, TAIL))?.[1];
  if (name === undefined || !isName(name, SURE_OPENING)) return "";
  return paragraph.indexOf(name, TAIL) >= 0 || others.some(({ text }) => text.includes(name)) ? "" : name;
}

function isName(name: string, evidence: number): boolean {
  return (personNameEvidence(foldKey(name)) ?? 0) >= evidence;
}
