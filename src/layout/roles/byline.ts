import { personNameEvidence } from "../../language/person-names.ts";
import type { Evidence } from "../evidence.ts";
import type { PageLine } from "../page-line.ts";

/** Evidence in powers of two from which a word may be a name: far below certainty, for a line of names confirms them all. */
const NAME = 3;

function looksLikeName(word: string): boolean {
  return (personNameEvidence(word) ?? 0) >= NAME;
}

/** Signs that papers put before a byline. */
const SIGN = "[■□●○◎⊙☉◆◇▲△★☆*(【〔\\[<—– -]*";

/** Who signs. */
const WHO =
  "(?:记者|通讯员|实习生|见习生|作者|撰文|撰稿|采写|采访|整理|摄影报道|报道|编译|译者|评论员|特派员|特约撰稿|文字|文图|图文|文|图|供稿|本版撰文|主笔|执笔|口述|策划)";

/** Characters of which one stands in every word for who signs. */
const WHO_CHARACTERS = "者员生文撰稿写访理道译图笔述划";

/** Characters that lines with a signature have: who signs, how a dispatch opens, pictures. */
const SIGNING = "者员生文撰稿讯电息道导图摄照影▲△▼↑↓←→";

/** Words for who signs, without those that others begin with: one of {@link WHO} has one of them. */
const WHO_WORDS: readonly string[] =
  "记者 通讯员 实习生 见习生 作者 撰文 撰稿 采写 采访 整理 摄影报道 报道 编译 译者 评论员 特派员 特约撰稿 文 图 供稿 主笔 执笔 口述 策划".split(
    " ",
  );

const SIGNED = new RegExp(`^${SIGN}[^。!?,;]{0,22}${WHO}[^。!?;]{0,44}$`);

const LEADING_ROLE = new RegExp(
  `^${SIGN}(?:本报|本刊|本社|[\\u4e00-\\u9fff]{2,8}(?:报|社|网|台|媒体?))?(?:全媒体?|融媒体?)?(?:特派|特约|见习|首席|实习|驻[\\u4e00-\\u9fff]{1,4})?${WHO}[:/ ]?`,
);

const DISPATCH_SIGNATURE =
  /^\((?:据|综合|本报|本栏|本版|新华社|中新社|人民日报|作者|来源|原载|参与采写|转自|摘自|选自|原文|整理|供稿|责任)[^。]{0,50}\)(?:\(\d+\))?$/;

const TAIWAN_BYLINE =
  /^[〔【([]?(?:本报|特派|特约|驻.{2,4})?记?者?[\u4e00-\u9fff、 ]{2,14}\/[\u4e00-\u9fff、]{2,8}(?:报导|报道|特稿|专访|综合报导|外电报导)[〕】)\]]?$/;

const OFFICE =
  /(?:法院|检察院|委员会|办公[室厅]|编辑部|人民政府|工作部|管理局|公安局|[\u4e00-\u9fff]{2}局|指挥部|总公司|协会|主席|总理|举办|主办|供稿|编委会)\)?$/;

/** Longest list of names without the marks and brackets at its ends, in UTF-16 code units; most names in it; the longest name. */
const LONGEST_NAMES = 24;
const MOST_NAMES = 6;
const LONGEST_NAME = 4;

const MARKS_BEFORE = "■□●○◎⊙☉◆◇▲△★☆*(【〔[ ";
const MARKS_BEHIND = ")】〕] ";

/** What stands between names. */
const DIVIDERS = " 、,/";

function namesOnly({ key, shape }: PageLine): boolean {
  if (shape.chinese > LONGEST_NAME && shape.spaces + shape.clauseMarks === 0 && !key.includes("/")) return false;
  let start = 0;
  let end = key.length;
  while (start < end && MARKS_BEFORE.includes(key.charAt(start))) start++;
  while (end > start && MARKS_BEHIND.includes(key.charAt(end - 1))) end--;
  if (end - start < 2 || end - start > LONGEST_NAMES) return false;
  let first = start;
  while (first < end && !DIVIDERS.includes(key.charAt(first))) if (++first - start > LONGEST_NAME) return false;
  const bare = key.slice(start, end);
  if (first === end) return looksLikeName(bare);
  const parts = bare.split(/[ 、,/]+/);
  if (parts.length > MOST_NAMES) return false;
  if (parts.every(looksLikeName)) return true;
  return parts.every((part) => part.length === 1) && (parts.length === 2 || parts.length === 3) && looksLikeName(parts.join(""));
}

/** Byline (署名): a line that only signs the piece. */
export const BYLINE_EVIDENCE: readonly Evidence[] = [
  {
    name: "signed",
    why: "记者, 通讯员, 作者 and a few names, no sentence",
    reach: "neighbours",
    has: [SIGNING, WHO_CHARACTERS],
    says: WHO_WORDS,
    longest: 60,
    holds: (line) => SIGNED.test(line.key),
  },
  {
    name: "signs-first",
    why: "the line begins with the role of who signs",
    reach: "neighbours",
    has: [SIGNING, WHO_CHARACTERS],
    says: WHO_WORDS,
    longest: 60,
    holds: (line) => LEADING_ROLE.test(line.head),
  },
  {
    name: "names-only",
    why: "nothing but names of two to four characters, the first a surname",
    reach: "neighbours",
    when: ["no-sentence"],
    longest: 28,
    holds: (line) => line.shape.digits + line.shape.latin === 0 && namesOnly(line),
  },
  {
    name: "dispatch-signature",
    why: "(据新华社江州电), (作者为…): a signature in brackets",
    reach: "neighbours",
    opens: "(",
    ends: ")",
    longest: 70,
    holds: (line) => DISPATCH_SIGNATURE.test(line.key),
  },
  {
    name: "bracketed-dispatch",
    why: "brackets that close on 电, 讯 or 报道",
    reach: "line",
    opens: "(",
    ends: ")",
    longest: 50,
    holds: (line) => /^\([^()]*(?:电|讯|报道|报导|摄影报道|供稿|整理)\)(?:\(\d\))?$/.test(line.key),
  },
  {
    name: "taiwan-byline",
    why: "記者程佑安／江州報導 on its own line",
    reach: "neighbours",
    has: ["/"],
    longest: 30,
    holds: (line) => TAIWAN_BYLINE.test(line.key),
  },
  {
    name: "paper-and-bracket",
    why: "中國時報【林晚舟／江州報導】: a paper's name and who reports, in brackets, on its own line",
    reach: "neighbours",
    has: ["【〔["],
    ends: "】〕]",
    longest: 40,
    holds: (line) => /^[\u4e00-\u9fff]{2,8}[【〔[][^】〕\]]{2,26}[】〕\]]$/.test(line.key),
  },
  {
    name: "role-and-slash",
    why: "编译/林晚舟: a role, a slash, a name",
    reach: "neighbours",
    has: ["/"],
    longest: 28,
    holds: (line) => /^(?:记者|编译|特派员|特约记者|撰文|作者|文|译者|整理|摄影)\/[\u4e00-\u9fff ]{2,12}/.test(line.key),
  },
  {
    name: "office",
    why: "an office or court signs its notice",
    reach: "line",
    when: ["no-sentence"],
    ends: "院会室厅部府局司席理办稿)",
    longest: 30,
    holds: (line) => OFFICE.test(line.tail),
  },
  {
    name: "by-word",
    why: "文: 记者: By a name after a colon",
    reach: "line",
    has: [":"],
    says: WHO_WORDS,
    longest: 24,
    holds: (line) => /^[^:]{0,6}(?:文|作者|记者|撰文|图|摄影|编译|整理)(?:[/、](?:图|文|摄影))?:/.test(line.head),
  },
];
