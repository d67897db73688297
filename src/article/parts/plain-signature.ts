import { personNameEvidence } from "../../language/person-names.ts";
import type { Author } from "../../model/article.ts";

/** A line that signs by its form alone, without a word for who signs. Group 1 is the name. */
interface SignatureForm {
  readonly pattern: RegExp;
  /** Evidence in powers of two from which what stands there is a name. */
  readonly evidence: number;
  readonly role: string;
}

const NAME = "([\\u3400-\\u9fff]{2,4})";
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
  // 江州市白石乡 沈砚秋: where a letter comes from, and who signs it.
  { pattern: new RegExp(`^[\\u3400-\\u9fff]{2,14}[省市县区乡镇村旗州街]\\s+${NAME}$`), evidence: 7, role: "作者" },
  { pattern: new RegExp(`^[\\u3400-\\u9fff]{2,8}[省市县区乡镇村旗]${NAME}来信$`), evidence: 7, role: "作者" },
  // 江州日报 沈砚秋, 由 沈砚秋: what is left of a line of a site without its date.
  { pattern: new RegExp(`^(?:[\\u3400-\\u9fff]{2,8}[报网社刊]|由)\\s+${NAME}$`), evidence: 9, role: "" },
  // 江州经济日报 | 观景 | By 沈砚秋
  { pattern: new RegExp(`(?:^|[|/]\\s*)[Bb]y[: ]\\s*${NAME}\\s*\\|?$`), evidence: 3, role: "作者" },
];

/** What every form has: a space, a slash, 来信; the patterns themselves cost more. */
const MAY_SIGN = /[\s/|]|来信$/;

/** Longest line that is read so, in UTF-16 code units. */
const LONGEST = 40;

/**
 * Reads a line that signs by its form: a name before a day, a letter writer's calling and town, a village before a name. `undefined` for
 * any other line.
 *
 * @param key folded, slashes evened, as long as the text
 * @example readPlainSignature("江州市白石乡 沈砚秋", key) // 沈砚秋 作者
 */
export function readPlainSignature(text: string, key: string): Author | undefined {
  if (key.length > LONGEST || !MAY_SIGN.test(key)) return undefined;
  const start = key.length - key.trimStart().length;
  const trimmed = key.trim();
  for (const { pattern, evidence, role } of FORMS) {
    const match = pattern.exec(trimmed);
    const name = match?.[1];
    if (match === null || name === undefined || (personNameEvidence(name) ?? 0) < evidence) continue;
    const at = start + match.index + match[0].lastIndexOf(name);
    return { name: text.slice(at, at + name.length), role, organization: "" };
  }
  return undefined;
}
