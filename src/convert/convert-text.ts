import type { Conversion, Region, Script } from "../model/conversion.ts";
import { DEFAULT_SETTINGS } from "../model/settings.ts";
import { replaceCompatibility } from "./compatibility.ts";
import { convertLines } from "./convert-lines.ts";
import { unitsOf } from "./convert-units.ts";
import { explainLine } from "./explain-line.ts";
import type { OffsetMap } from "./offset-map.ts";
import { type ConversionSettings, planPage } from "./plan-page.ts";

/** A converted text and what it was. */
export interface ConvertedText {
  readonly text: string;
  readonly script: Script;
  readonly region: Region;
  /** Conversions in order of place, by lines of the text; built on demand. */
  readonly conversions: () => readonly Conversion[];
}

/**
 * Converts one text, such as a field of a JSON record; its lines, ended by line feeds, are a page of their own.
 *
 * @example convertText("畢昇發明了活字印刷").text // "毕昇发明了活字印刷"
 */
export function convertText(text: string, settings: Partial<ConversionSettings> = {}): ConvertedText {
  const lines = text.split("\n").map((line, index) => ({ number: index + 1, text: line, byteStart: 0, byteEnd: 0 }));
  const page = convertLines(lines, { ...DEFAULT_SETTINGS, ...settings });
  const isSame = page.lines.every((line, index) => line === lines[index]);
  const scripts = new Set(page.scripts.map(({ script }) => script).filter((script) => script !== "unknown"));
  const regions = page.scripts.map(({ region }) => region).filter((region) => region !== "none");
  return {
    text: isSame ? text : page.lines.map((line) => line.text).join("\n"),
    script: scripts.size > 1 ? "mixed" : ([...scripts][0] ?? "unknown"),
    region: regions[0] ?? "none",
    conversions: page.conversions,
  };
}

/**
 * Converts one text and tells for each place of the outcome, in UTF-16 code units, where it was before: `offsets[n]` is the place before
 * conversion of the boundary before unit `n`; there is one more entry than units.
 *
 * @example convertWithOffsets("軟體業", { from: "tw", phrases: true }) // { text: "软件业", offsets: [0, 1, 2, 3] }
 */
export function convertWithOffsets(
  text: string,
  settings: Partial<ConversionSettings> = {},
): { readonly text: string; readonly offsets: OffsetMap } {
  const full = { ...DEFAULT_SETTINGS, ...settings };
  const source = unitsOf(text);
  const spans: { from: number; to: number }[] = [];
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf("\n", from);
    spans.push({ from, to: end < 0 ? text.length : end });
    from = (end < 0 ? text.length : end) + 1;
  }
  const { plans, marks } = planPage(source, spans, full);
  const units = replaceCompatibility(source, marks);
  const parts: string[] = [];
  const places: number[] = [];
  for (const plan of plans) {
    const line = explainLine(units, source, plan, full, 0);
    parts.push(line.text);
    for (const place of line.offsets) places.push(plan.line.from + place);
  }
  return { text: parts.join("\n"), offsets: Int32Array.from(places) };
}
