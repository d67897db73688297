import { areNames, personNameEvidence } from "../../language/person-names.ts";
import type { Author } from "../../model/article.ts";
import { isNoName } from "./name-piece.ts";

/** A line that signs by its form alone, without a word for who signs. Group 1 is the name. */
interface SignatureForm {
  readonly pattern: RegExp;
  /** Evidence in powers of two from which what stands there is a name. */
  readonly evidence: number;
  readonly role: string;
  /** It signs only where a signature may stand: right behind a text or before it. Elsewhere it is an item of a list. */
  readonly edge?: true;
}

const NAME = "([\\u3400-\\u9fff]{2,4}?)";
const DAY = "(?:19|20)\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?";
const TIME = "(?:\\s+\\d{1,2}:\\d\\d(?::\\d\\d)?)?";

/** Own compilation from papers and sites of the mainland, Taiwan and Hong Kong. */
const FORMS: readonly SignatureForm[] = [
  // 程佑安 2019/03/04 18:19: what sites set under a title.
  { pattern: new RegExp(`^${NAME}\\s+${DAY}${TIME}$`), evidence: 7, role: "" },
  { pattern: new RegExp(`^${DAY}${TIME}\\s*[|/]?\\s*文[:/]\\s*${NAME}$`), evidence: 3, role: "作者" },
  // 江州报/程佑安/渡口管理员(江州市): who writes to the paper, what they do, where they live.
  {
    pattern: new RegExp(
      `^(?:[\\u3400-\\u9fff]{2,5}报\\s?/\\s?)?${NAME}\\s?/\\s?[\\u3400-\\u9fff、]{2,12}\\([\\u3400-\\u9fff]{2,6}\\)$`,
    ),
    evidence: 3,
    role: "作者",
  },
  {
    pattern: new RegExp(
      `^(?!.*报[道导])[【〔](?<paper>[\\u3400-\\u9fff]{1,7}报)\\s?/\\s?${NAME.replace("(", "(?<name>")}\\s?/\\s?[^/】〕]{2,20}[】〕]$`,
    ),
    evidence: 3,
    role: "",
  },
  // 江州市白石乡 沈砚秋: where a letter comes from, and who signs it.
  { pattern: new RegExp(`^[\\u3400-\\u9fff]{2,14}[省市县区乡镇村旗州街]\\s+${NAME}$`), evidence: 7, role: "作者" },
  { pattern: new RegExp(`^[\\u3400-\\u9fff]{2,8}[省市县区乡镇村旗]${NAME}来信$`), evidence: 7, role: "作者" },
  // 沈砚秋 报道, 程佑安/報導, 沈砚秋 文
  { pattern: new RegExp(`^${NAME}(?:\\s?/\\s?|\\s+)(?:摄影)?报[道导]$`), evidence: 7, role: "记者" },
  { pattern: new RegExp(`^${NAME}\\s+(?:文|撰文|撰)$`), evidence: 7, role: "作者" },
  // 江州日报 沈砚秋, 由 沈砚秋: what is left of a line of a site without its date.
  { pattern: new RegExp(`^(?:[\\u3400-\\u9fff]{2,8}[报网社刊]|由)\\s+${NAME}$`), evidence: 9, role: "" },
  // 江州经济日报 | 观景 | By 沈砚秋
  { pattern: new RegExp(`(?:^|[|/]\\s*)[Bb]y[: ]\\s*${NAME}\\s*\\|?$`), evidence: 3, role: "作者" },
  // 初二(3)班 沈砚秋 指导教师 陆明, 会计1502班 陆明: who writes in the paper of a school.
  {
    pattern: new RegExp(
      `^[\\u3400-\\u9fff ]{0,14}?(?:[一二三四五六七八九]|[\\u3400-\\u9fff]\\d{1,4}|\\d{4}级?)\\s?(?:\\([一二三四五六七八九十\\d]{1,2}\\))?班\\s?${NAME}(?:\\s.{0,4}(?:教师|老师|辅导).*)?$`,
    ),
    evidence: 3,
    role: "作者",
  },
  // 第三棉纺厂 沈砚秋等七人, 心内科 陆明: where who writes to the paper works.
  {
    pattern: new RegExp(
      `^(?![^ ]*[省市县]委)[\\u3400-\\u9fff\\d]{2,14}(?:[厂矿场站所院校社店行司处科室局队连团组馆园学会地]|中心)\\s+${NAME}(?:等[\\u3400-\\u9fff\\d]{1,4}人|\\s+(?:报[道导]|供稿|撰稿|文))?$`,
    ),
    evidence: 5,
    role: "",
    edge: true,
  },
  // 程佑安/橡樹丘, 程佑安(塘尾): who writes to the paper, and from where.
  {
    pattern: new RegExp(`^${NAME}\\s?/\\s?(?!.*(?:报[道导]|专访|特稿|[文图摄影译撰])$)(?<other>[\\u3400-\\u9fff]{2,6})$`),
    evidence: 9,
    role: "",
    edge: true,
  },
  { pattern: new RegExp(`^${NAME}\\((?<other>[\\u3400-\\u9fff]{2,4})\\)$`), evidence: 9, role: "", edge: true },
  // 读者 pl_2013: who writes to the paper by a name of the net.
  { pattern: /^(?:读者|网友)\s+([A-Za-z][A-Za-z\d_.-]{2,15})$/, evidence: 0, role: "作者", edge: true },
  // 读者 沈砚秋, 工地民工 陆明
  {
    pattern: new RegExp(
      `^[\\u3400-\\u9fff]{0,8}(?:读者|网友|市民|居民|村民|学生|工人|职工|战士|民工|教师|家长|乘客|顾客)\\s+${NAME}$`,
    ),
    evidence: 3,
    role: "作者",
    edge: true,
  },
];

/** Any of the forms: most lines are none, which one pattern tells. Its groups have no names, for several forms use the same. */
const ANY_FORM = new RegExp(FORMS.map(({ pattern }) => `(?:${pattern.source.replace(/\(\?<[a-z]+>/g, "(")})`).join("|"));

/** What every form has: a space, a slash, a bracket, 来信, a class of a school; the patterns themselves cost more. */
const MAY_SIGN = /[\s/|班)]|来信$/;

/** Evidence in powers of two from which what stands where a place is looked for is a second name. */
const SECOND_NAME = 6;

/** The same from which what ends as a place does is a name. */
const SURE_NAME_LIKE_A_PLACE = 11;

/** Longest line that is read so, in UTF-16 code units. */
const LONGEST = 40;

/** A group as who writes a letter, in a line that is known to sign: 塘尾机务段检修组, 白石支队全体指战员. */
const GROUP =
  /^[\u3400-\u9fff]{2,10}(?:全体(?:同志|指战员|职工|工人|社员|师生|员工|居民)|[^编采记导剧摄访][组]|大队|支队|小队|车间|合作社)$/;

/** The paper itself as who writes: 本报评论员, ——本报编辑部. */
const OFFICE = /^[—-]{0,2}\s?(本[报刊](?:特约)?(?:评论员|编辑部))$/;

/**
 * Reads a group that signs a letter, in a line that is known to sign; `undefined` for any other line. Reads a folded key as long as the text.
 *
 * @example readGroupSignature("白石支队全体指战员", key) // 白石支队全体指战员 作者
 */
export function readGroupSignature(text: string, key: string): Author | undefined {
  return GROUP.test(key.trim()) ? { name: text.trim(), role: "作者", organization: "" } : undefined;
}

/**
 * Reads a line that signs by its form: a name before a day, a letter writer's calling and town, a village before a name. `undefined` for
 * any other line. At the `edge` of a text, right before or behind it, also what an item of a list looks like.
 *
 * @param key folded, slashes evened, as long as the text
 * @example readPlainSignature("江州市白石乡 沈砚秋", key) // 沈砚秋 作者
 */
export function readPlainSignature(text: string, key: string, edge = false): Author | undefined {
  if (key.length > LONGEST) return undefined;
  const bracketed = /^\s*\([^()]+\)\s*$/.test(key);
  const start = key.length - key.trimStart().length + (bracketed ? 1 : 0);
  const trimmed = bracketed ? key.trim().slice(1, -1) : key.trim();
  const office = OFFICE.exec(trimmed)?.[1];
  if (office !== undefined) {
    const end = start + trimmed.length;
    return { name: text.slice(end - office.length, end), role: "作者", organization: "" };
  }
  if (!MAY_SIGN.test(key) || !ANY_FORM.test(trimmed)) return undefined;
  for (const form of FORMS) {
    if (form.edge === true && !edge) continue;
    const { pattern, evidence, role } = form;
    const match = pattern.exec(trimmed);
    const name = match?.groups?.["name"] ?? match?.[1];
    if (match === null || name === undefined || isNoName(name) || (personNameEvidence(name) ?? 0) < evidence) continue;
    if (/[省市县区乡镇村]$/.test(name) && (personNameEvidence(name) ?? 0) < SURE_NAME_LIKE_A_PLACE) continue;
    if (match.groups?.["other"] !== undefined && areNames(match.groups["other"], SECOND_NAME)) continue;
    const at = start + match.index + match[0].lastIndexOf(name);
    const paper = match.groups?.["paper"]?.length ?? 0;
    const from = start + match.index + 1;
    return { name: text.slice(at, at + name.length), role, organization: text.slice(from, from + paper) };
  }
  return undefined;
}
