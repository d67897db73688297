import type { IrreparableSpan, Repair } from "../model/repair.ts";
import type { PageSettings } from "../model/settings.ts";
import { repairLines } from "./repair-lines.ts";

/** A repaired text with what was done to it. */
export interface RepairedText {
  readonly text: string;
  readonly repairs: readonly Repair[];
  readonly irreparable: readonly IrreparableSpan[];
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
  const parts = text.split(/(\r\n|\n|\r)/u);
  const lines = parts
    .filter((_, index) => index % 2 === 0)
    .map((part, index) => ({ number: index + 1, text: part, byteStart: 0, byteEnd: 0 }));
  const page = repairLines(lines, settings);
  const repaired = page.lines.map((line, index) => line.text + (parts[2 * index + 1] ?? "")).join("");
  return { text: repaired === text ? text : repaired, repairs: page.repairs, irreparable: page.irreparable };
}
