import { pairCost, startCost } from "../../language/character-model.ts";
import { joinText } from "../../language/join-text.ts";
import type { LabelledLine } from "../../model/layout.ts";
import { cleanTitle } from "./title-line.ts";

/** Which lines of a headline group are what, and the texts a reader wants. */
export interface Deck {
  readonly kicker: readonly LabelledLine[];
  readonly headline: readonly LabelledLine[];
  readonly subheadline: readonly LabelledLine[];
  readonly texts: { readonly kicker: string; readonly headline: string; readonly subheadline: string };
}

/** Ends of a line that only leads to what comes next: 陆明在江州调研时强调. */
const LEADS_ON =
  /(?:强调|強調|指出|要求|提出|批示|寄语|寄語|(?:调研|調研|座谈|座談|考察|检查|檢查|视察|視察|督导|督導|会见|會見|讲话|講話|部署|慰问|慰問)[时時])[:：]?$/;

/**
 * Divides the lines of one headline group into kicker (引题), headline (主题) and subheadline (副题), and gives their texts: wrapped lines
 * joined, Markdown marks, bullets, list numbers and （附图片1张） taken off. A kicker and a headline that stand on one line, divided by a
 * space, are taken apart where the first plainly leads to the second; their line then counts as the headline's.
 *
 * @example splitDeck([kicker 陆明强调, headline ## 全面提升港口能力]).texts.headline // "全面提升港口能力"
 */
export function splitDeck(lines: readonly LabelledLine[]): Deck {
  const { kicker, headline, subheadline } = divide(lines);
  let kickerText = textOf(kicker);
  let headlineText = textOf(headline);
  const fused = kickerText === "" ? divideFused(headlineText) : undefined;
  if (fused !== undefined) {
    kickerText = fused.kicker;
    headlineText = fused.headline;
  }
  return {
    kicker,
    headline,
    subheadline,
    texts: { kicker: kickerText, headline: headlineText, subheadline: textOf(subheadline) },
  };
}

interface Parts {
  readonly kicker: LabelledLine[];
  readonly headline: LabelledLine[];
  readonly subheadline: LabelledLine[];
}

function divide(lines: readonly LabelledLine[]): Parts {
  const parts: Parts = { kicker: [], headline: [], subheadline: [] };
  const titled = hasHeadline(lines);
  for (const line of lines) {
    if (line.role === "kicker" && titled) parts.kicker.push(line);
    else if (line.role === "subheadline" && titled) parts.subheadline.push(line);
    else parts.headline.push(line);
  }
  if (parts.headline.length < 2) return parts;
  takeDashed(parts);
  if (parts.kicker.length === 0) takeKicker(parts);
  return parts;
}

function hasHeadline(lines: readonly LabelledLine[]): boolean {
  for (const { role } of lines) if (role === "headline") return true;
  return false;
}

/** A dash opens a subheadline: ——写在江州大桥通车之际. */
function takeDashed(parts: Parts): void {
  const at = parts.headline.findIndex((line, index) => index > 0 && /^\s*(?:——|──|--|—)/.test(line.text));
  if (at > 0) parts.subheadline.unshift(...parts.headline.splice(at));
}

/** Two headline lines in separate blocks are kicker and headline; lines of one block are one headline. */
function takeKicker(parts: Parts): void {
  const first = parts.headline[0];
  const second = parts.headline[1];
  if (first === undefined || second === undefined) return;
  const gap = parts.headline.findIndex(
    (line, index) => index > 0 && !line.continues && line.number > (parts.headline[index - 1]?.number ?? 0) + 1,
  );
  if (gap > 0 && gap === parts.headline.length - 1) parts.kicker.push(...parts.headline.splice(0, gap));
}

function textOf(lines: readonly LabelledLine[]): string {
  if (lines.length === 0) return "";
  let text = cleanTitle(lines[0]!.text).trim();
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at]!;
    const next = cleanTitle(line.text);
    text =
      text !== "" && next !== "" && (!line.continues || areTwoClauses(text, next)) ? `${text} ${next}` : joinText([text, next]);
  }
  return text;
}

/** Shortest line of a headline of two lines, and how much longer one of them may be, in characters. */
const SHORTEST_CLAUSE = 5;
const UNEVEN = 1.6;

/** Bits by which two characters must be more than chance together to stand in one word. */
const INSIDE_WORD = 1.5;

/**
 * Whether two lines of one headline are its two clauses, which a space divides, and no wrap inside of one: of about the same length, no
 * word across the break, no mark at it.
 */
function areTwoClauses(before: string, after: string): boolean {
  const first = before.slice(before.lastIndexOf(" ") + 1);
  const [short, long] = first.length < after.length ? [first, after] : [after, first];
  if (short.length < SHORTEST_CLAUSE || long.length > short.length * UNEVEN) return false;
  const end = first.charAt(first.length - 1);
  const start = after.charAt(0);
  if (!HAN.test(end) || !HAN.test(start) || DANGLES.test(end) || LEANS.test(start)) return false;
  return pairCost(end.charCodeAt(0), start.charCodeAt(0)) > startCost(start.charCodeAt(0)) - INSIDE_WORD;
}

const HAN = /[\u3400-\u9fff]/;
/** Characters that no clause ends with, and that none begins with. */
const DANGLES = /[的和与與及或在将將把被向从從对對为為以于於由让讓使给給是]/;
const LEANS = /[的了着著过過们們吗嗎呢吧]/;

function divideFused(headline: string): { kicker: string; headline: string } | undefined {
  if (!/\s/.test(headline)) return undefined;
  const space = /^([^\s]{4,30})[\s\u3000]+([^\s].{5,})$/.exec(headline);
  if (space === null || !LEADS_ON.test(space[1] ?? "")) return undefined;
  return { kicker: (space[1] ?? "").trim(), headline: (space[2] ?? "").trim() };
}
