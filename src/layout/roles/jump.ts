import { readLeadingJump, readTrailingJump } from "../../language/jump.ts";
import type { Evidence } from "../evidence.ts";

const PAGE_NUMBER = "[A-Z]?[\\d〇零一二三四五六七八九十]{0,3}";

const JUMP = new RegExp(
  `^[(▲▼△◀▶►【〔\\[ ]*(?:(?:紧?[上下承]|紧)?(?:接|转)|见|详见|相关.{0,6}见|[^。]{0,8}请?见)(?:第| |p|P|本报)*${PAGE_NUMBER}(?:版|页|叠)?[^。]{0,8}[)】〕\\]▲▼ ]*$`,
);

/** Characters of jumps and of page labels. */
const PAGE = "版接转页见Pp";

/** Jump (转版): a stand-alone (上接第1版), 下转第三版. */
export const JUMP_EVIDENCE: readonly Evidence[] = [
  {
    name: "jump-whole",
    why: "nothing but 上接第1版 or 下转第三版",
    reach: "neighbours",
    has: ["接转见"],
    longest: 20,
    holds: (line) => JUMP.test(line.key),
  },
  {
    name: "jump-start",
    why: "(上接第1版) before the text it continues",
    reach: "line",
    has: [PAGE, "接承续fF"],
    opens: "▲△▼◀►▶←■●([【〔上紧",
    holds: (line) => readLeadingJump(line.head) !== undefined,
  },
  {
    name: "jump-end",
    why: "(下转第3版) behind the text that goes on elsewhere",
    reach: "line",
    has: [PAGE, "转接见续cC", "▲△▼►▶→■([【〔"],
    // A marker at the end of a line has no full stop behind it.
    holds: (line) => !line.key.endsWith("。") && readTrailingJump(line.tail) !== undefined,
  },
  {
    name: "pages-in-brackets",
    why: "(A、B版) tells where a series stands",
    reach: "line",
    has: ["版"],
    opens: "(",
    ends: ")",
    longest: 16,
    holds: (line) => /^\([A-Z\d、,至第一二三四五六七八九十]{1,12}版\)$/.test(line.key),
  },
];
