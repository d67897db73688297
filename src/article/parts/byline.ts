import { foldKey } from "../../language/fold.ts";
import { personNameEvidence } from "../../language/person-names.ts";
import type { Author } from "../../model/article.ts";
import { withoutPageData } from "./page-data.ts";
import { readGroupSignature, readPlainSignature } from "./plain-signature.ts";
import { findRoleWords } from "./role-words.ts";
import { isSectionName } from "./section-names.ts";
import { readSigners, type Signers } from "./signers.ts";
import { evenSlashes } from "./slash.ts";

/** A line that says who the author is, and does not name one: （作者为江州大学教授）. */
const DESCRIBES = /^[\s(]*(?:本文)?作者(?:为|系|是|单位|简介|介绍|分别|均)/;

/** The signature under a decree or a letter: 省长 沈砚秋, 江州市市长沈砚秋. It signs an act, not a story. */
const OFFICIAL =
  /^[\s(]*[\u3400-\u9fff]{0,16}(?:主席|总理|省长|市长|县长|区长|州长|部长|委员长|行长|检察长|总统|首相|局长|司令员?|董事长|书记官|法官|审判长)\s*[\u3400-\u9fff·\s]{2,8}[)\s]*$/;

/** The court or office that signs its notice, behind the province in brackets: [江东]江州市人民法院, 江州制药厂党委办公室. */
const OFFICE =
  /^[\s]*[\u3400-\u9fff]{4,}(?:办公室|委员会|编委会|宣传部|党支部|法院|检察院)$|^[\s]*[[【〔(][\u3400-\u9fff]{2,4}[\]】〕)]\s*[\u3400-\u9fff]{3,}(?:法院|检察院|[局厅委署]|委员会|政府|办公室)$/;

/** Who signs an obituary or thanks for condolences. */
const MOURNS = /孤哀子|孤子|哀子|未亡人|棘人|泣血|叩谢|治丧/;

/** 大桥通车 本报记者陆明摄: the credit of a picture, which signs no story. */
const PHOTOGRAPHED = /[\u3400-\u9fff]\s?摄\s*$/;

/** Marks behind which an essay or a letter is signed (☉沈砚秋), and what may stand behind the name: its paper and day in brackets. */
const MARKED = /^\s*[☉◎⊙]\s*[\u3400-\u9fff·]{2,6}\s*(?:\([^()]{2,30}\)\s*)?$/;

/**
 * Reads a line that signs a story: names with their roles and organizations, in Traditional or Simplified text. Names come back as the
 * text writes them, without padding. The desk (责编) and those who lend photos are no authors; an office that signs has no names. What is
 * no known name is a pen name only in a line that says nothing besides. The credit of a picture (陆明摄) signs nothing.
 *
 * @example parseByline("□ 江州日报记者 沈砚秋 通讯员 陆　明") // 沈砚秋 记者 江州日报; 陆明 通讯员
 * @example parseByline("（沈砚秋陆明）") // 沈砚秋, 陆明
 */
export function parseByline(line: string): readonly Author[] {
  const text = withoutPageData(line, foldKey(line));
  const key = foldKey(text.slice(0, 60));
  if (DESCRIBES.test(key) || OFFICIAL.test(key) || OFFICE.test(key) || MOURNS.test(key)) return [];
  const plain = readPlainSignature(text, evenSlashes(key), true);
  if (plain !== undefined) return [plain];
  const trusted = readSigners(text, true);
  const read = trusted.unread === 0 ? trusted : readSigners(text, false);
  const authors = isBareSignature(text) ? bareNames(read, key) : read.authors;
  if (authors.length === 0 && read.authors.length === 0) {
    const group = readGroupSignature(text, key);
    if (group !== undefined) return [group];
  }
  return PHOTOGRAPHED.test(key) && authors.every(({ role }) => role === "摄影") ? [] : authors;
}

/**
 * Whether a line is a signature without any word for who signs, and not in brackets: names, a mark before them (☉ □), the paper and day
 * behind them.
 *
 * @example isBareSignature("☉沈砚秋") && !isBareSignature("记者 沈砚秋") && !isBareSignature("（沈砚秋）")
 */
export function isBareSignature(text: string): boolean {
  const key = foldKey(text.slice(0, 60));
  return !/^\s*[(【〔[]/.test(key) && findRoleWords(key).length === 0;
}

/** Evidence in powers of two from which four characters without any word for who signs are a name: most are a heading. */
const SURE_LONG_NAME = 9;

/** The same from which what ends as a place does is a name. */
const SURE_NAME_LIKE_A_PLACE = 11;

const HAN_RUN = /^[\u3400-\u9fff]+$/;

/** Names of a line without a word for who signs: none where something else stands among several, or behind a label (中一组：沈砚秋). */
function bareNames(read: Signers, key: string): readonly Author[] {
  const names = read.authors.filter(mayStandBare);
  if (read.authors.some(({ role }) => role !== "")) return names;
  if (key.includes(":")) return [];
  if (read.unread > 0 || read.place !== "") return names.filter(({ name }) => evidenceOf(name) >= SURE_BESIDE_OTHERS);
  return read.authors.length > 1 && read.authors.some(({ name }) => evidenceOf(name) < SURE_AMONG_OTHERS) ? [] : names;
}

/** Evidence in powers of two that a name is one; that of names in other letters or with a dot is not known, and enough. */
function evidenceOf(name: string): number {
  return HAN_RUN.test(name) ? (personNameEvidence(foldKey(name)) ?? 0) : SURE_BESIDE_OTHERS;
}

/** Evidence from which a name without a word for who signs is one, where a place or other words stand beside it, and among other names. */
const SURE_BESIDE_OTHERS = 7;
const SURE_AMONG_OTHERS = 3;

/** Whether what stands in a line without a word for who signs may be a name: no section of the paper, no heading of four characters. */
function mayStandBare({ name }: Author): boolean {
  const key = foldKey(name);
  if (isSectionName(name) || key.startsWith("关于")) return false;
  const least = key.length === 4 ? SURE_LONG_NAME : /[省市县区乡镇村]$/.test(key) ? SURE_NAME_LIKE_A_PLACE : -Infinity;
  return !HAN_RUN.test(key) || (personNameEvidence(key) ?? 0) >= least;
}

/** Longest line that is held for nothing but a byline, with and without the data of the page in it, in UTF-16 code units. */
const LONGEST_LINE = 120;
const LONGEST_BYLINE = 60;

/** What makes a line of names a byline beyond doubt: a role, a report from somewhere, a bullet before the names, who wrote and who took the picture. */
const SURELY_SIGNED =
  /记者|通讯员|特派员|播报员|实习生|撰文|采写|编译|[作笔]者[:/]|(?:^|[|/(\s])(?:文|图文|文图|图[/、]文|文[/、]图|采访|撰稿|整理|口述|执笔|主笔|投书|译|译者)\s?[:/|]|[/|]\s*(?:文|图|摄|摄影)(?:$|\s)|[/][^/]{2,8}报\s?[导道]\s*[)\]】〕]?\s*$|报\s?[导道]\s*[:/]|[【〔[]报[导道]|^\s*[□■◎☉]\s*[\u3400-\u9fff]/;

/** A dateline in brackets with the first words of its text: 【記者程佑安江州報導】大橋. */
const OPENS_TEXT =
  /^\s*[【〔[][^】〕\]]*(?:报[导道]|[电讯]|特稿|专访|记者)[^】〕\]]*[】〕\]]\s?(?!记者|通讯员|文[:/])[\u3400-\u9fff]/;

/** Marks inside of sentences, and of no byline. */
const SENTENCE = /[。,，!?;](?!\s*$)/;

/**
 * Whether a line signs and says nothing else, so that it is a byline wherever it stands: 本报记者 沈砚秋, 程佑安／台北報導, □ 沈砚秋 陆明. Names
 * alone are not enough, a sentence is too much, and a photographer alone signs a picture. At the `edge` of a text, right before or behind
 * it, a place of work before a name signs as well.
 *
 * @param foldedKey of the line, where it is known
 * @example readsAsByline("江州日报记者 沈砚秋") && !readsAsByline("记者沈砚秋荣获江州新闻奖")
 */
export function readsAsByline(line: string, edge = false, foldedKey: string = foldKey(line)): boolean {
  if (line.length > LONGEST_LINE) return false;
  const whole = evenSlashes(foldedKey);
  if (readPlainSignature(line, whole, edge) !== undefined) return true;
  const text = withoutPageData(line, whole);
  if (text.length > LONGEST_BYLINE) return false;
  const key = text === line ? whole : evenSlashes(foldKey(text));
  if (text !== line && readPlainSignature(text, key) !== undefined) return true;
  if (!SURELY_SIGNED.test(key) || SENTENCE.test(key) || OPENS_TEXT.test(key)) return false;
  const signers = readSigners(text, MARKED.test(key));
  return signers.unread === 0 && signers.authors.some((author) => author.role !== "摄影");
}
