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
  /(?:强调|強調|指出|要求|提出|表示|主持召?开?|主持|讲话|講話|致辞|致辭|出席|会见|會見|批示|时|時|回应|回應|报告|報告|披露|说|說)[:：]?$/;

/**
 * Divides the lines of one headline group into kicker (引题), headline (主题) and subheadline (副题), and gives their texts: wrapped lines
 * joined, Markdown marks, bullets, list numbers and （附图片1张） taken off. A kicker and a headline that stand on one line, divided by a
 * space, are taken apart where the first plainly leads to the second; their line then counts as the headline's.
 *
 * @example splitDeck([kicker 陆明强调, headline ## 全面提升港口能力]).texts.headline // "全面提升港口能力"
 */
export function splitDeck(lines: readonly LabelledLine[]): Deck {
  const parts = divide(lines);
  const texts = {
    kicker: textOf(parts.kicker),
    headline: textOf(parts.headline),
    subheadline: textOf(parts.subheadline),
  };
  const fused = texts.kicker === "" ? divideFused(texts.headline) : undefined;
  return { ...parts, texts: fused === undefined ? texts : { ...texts, ...fused } };
}

interface Parts {
  readonly kicker: LabelledLine[];
  readonly headline: LabelledLine[];
  readonly subheadline: LabelledLine[];
}

function divide(lines: readonly LabelledLine[]): Parts {
  const parts: Parts = { kicker: [], headline: [], subheadline: [] };
  const heads = lines.filter((line) => line.role === "headline");
  const only = heads.length === 0;
  for (const line of lines) {
    if (line.role === "kicker" && !only) parts.kicker.push(line);
    else if (line.role === "subheadline" && !only) parts.subheadline.push(line);
    else parts.headline.push(line);
  }
  takeDashed(parts);
  if (parts.kicker.length === 0) takeKicker(parts);
  return parts;
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
  return joinText(lines.map((line) => cleanTitle(line.text)));
}

function divideFused(headline: string): { kicker: string; headline: string } | undefined {
  const space = /^([^\s]{4,30})[\s\u3000]+([^\s].{5,})$/.exec(headline);
  if (space === null || !LEADS_ON.test(space[1] ?? "")) return undefined;
  return { kicker: (space[1] ?? "").trim(), headline: (space[2] ?? "").trim() };
}
