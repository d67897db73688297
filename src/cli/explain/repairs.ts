import type { IrreparableSpan, Repair } from "../../model/repair.ts";
import { planText } from "../../record/plan-text.ts";

/** Characters of a damaged span that a person is shown. */
const SHOWN = 40;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be seen, and must not reach a terminal
const UNSEEN = /[\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ue000-\uf8ff\ufeff]/g;

/** A text with its control, invisible and private-use characters written out: `<U+200B>`. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, (character) => `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`);
}

/** One repair for a person: line, rule, before → after, the plan in words, confidence. */
export function explainRepair(repair: Repair): string {
  const lost = repair.lostBytes > 0 ? `, ${repair.lostBytes} byte(s) lost` : "";
  const change = `${visibleText(repair.before)} → ${visibleText(repair.after)}`;
  return `line ${repair.line}:${repair.columnStart + 1}: ${repair.rule}: ${change} (${planText(repair.plan)}; ${Math.round(repair.confidence * 100)} %${lost})`;
}

/** Text beyond repair for a person: line, what happened, how many characters, and how it reads as far as that is certain. */
export function explainIrreparable(span: IrreparableSpan): string {
  const length = span.columnEnd - span.columnStart;
  const likely = span.likely === undefined ? "" : `, probably ${visibleText(span.likely.slice(0, SHOWN))}`;
  return `line ${span.line}:${span.columnStart + 1}: ${span.kind}, ${length} character(s), cannot be repaired: ${visibleText(span.text.slice(0, SHOWN))}${likely}`;
}

/** One repair as data. */
export function repairData(path: string, repair: Repair): string {
  return JSON.stringify({
    path,
    line: repair.line,
    column_start: repair.columnStart,
    column_end: repair.columnEnd,
    rule: repair.rule,
    before: repair.before,
    after: repair.after,
    plan: repair.plan,
    confidence: repair.confidence,
    lost_bytes: repair.lostBytes,
  });
}

/** Text beyond repair as data: `rule` is `"irreparable"`. */
export function irreparableData(path: string, span: IrreparableSpan): string {
  return JSON.stringify({
    path,
    line: span.line,
    column_start: span.columnStart,
    column_end: span.columnEnd,
    rule: "irreparable",
    kind: span.kind,
    text: span.text,
    ...(span.likely === undefined ? {} : { likely: span.likely }),
  });
}
