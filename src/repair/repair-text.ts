import type { Line } from "../model/line.ts";
import type { IrreparableSpan, Repair } from "../model/repair.ts";
import type { PageSettings } from "../model/settings.ts";
import { repairLines } from "./repair-lines.ts";

/** A repaired text with what was done to it. */
export interface RepairedText {
  readonly text: string;
  readonly repairs: readonly Repair[];
  readonly irreparable: readonly IrreparableSpan[];
}

const LINE_END = /\r\n|\n|\r/g;

function splitLines(text: string): { readonly lines: readonly Line[]; readonly ends: readonly string[] } {
  const lines: Line[] = [];
  const ends: string[] = [];
  let start = 0;
  const add = (end: number) => lines.push({ number: lines.length + 1, text: text.slice(start, end), byteStart: 0, byteEnd: 0 });
  for (const match of text.matchAll(LINE_END)) {
    add(match.index);
    ends.push(match[0]);
    start = match.index + match[0].length;
  }
  add(text.length);
  return { lines, ends };
}

/**
 * Repairs a text that stands alone, such as a field of a JSON record; it may have several lines (LF, CRLF or CR, which stay).
 *
 * @example repairText("ÐÂÎÅ£º½\u00adÖÝÒ¹ÊÐ¿ªÕÅ").text // "新闻：江州夜市开张"
 */
export function repairText(
  text: string,
  settings: Pick<PageSettings, "repair" | "disabledFixes"> = { repair: true, disabledFixes: [] },
): RepairedText {
  const { lines, ends } = splitLines(text);
  const page = repairLines(lines, settings);
  if (page.repairs.length === 0) return { text, repairs: page.repairs, irreparable: page.irreparable };
  const repaired = page.lines.map((line, index) => line.text + (ends[index] ?? "")).join("");
  return { text: repaired, repairs: page.repairs, irreparable: page.irreparable };
}
