import { foldKey } from "../../language/fold.ts";
import { personNameEvidence } from "../../language/person-names.ts";
import type { Author } from "../../model/article.ts";

/** A mark that stands before the name of who wrote an essay, the name, and a space before its first words: ◎沈砚秋 每天早晨……. */
const MARKED_OPENING = /^\s*[◎☉⊙]\s*([\u3400-\u9fff·]{2,6})\s+(?=[\u3400-\u9fff“「『《])/;

const MARKS = "◎☉⊙";

/** Names behind the last sentence of a story, parted from it by a space: ……照常开放。 沈砚秋 陆明. */
const NAMES_BEHIND = /[。！？!?”」』]\s+((?:[\u3400-\u9fff]{2,4}[\s、]+){0,3}[\u3400-\u9fff]{2,4})\s*$/;

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
 * Who signs behind the last sentence of a story without brackets or a word for it: names alone, every one a good one.
 *
 * @example readNamesBehind("大桥照常开放。 沈砚秋 陆明") // 沈砚秋, 陆明
 * @example readNamesBehind("大桥照常开放。 敬请留意") // nobody
 */
export function readNamesBehind(paragraph: string): readonly Author[] {
  const names = NAMES_BEHIND.exec(paragraph.slice(-TAIL))?.[1]?.split(/[\s、]+/) ?? [];
  const sure = names.every((name) => (personNameEvidence(foldKey(name)) ?? 0) >= SURE_NAME);
  return sure ? names.map((name) => ({ name, role: "", organization: "" })) : [];
}
