import type { Conversion, Region, Script } from "../model/conversion.ts";
import { DEFAULT_SETTINGS } from "../model/settings.ts";
import { convertLines } from "./convert-lines.ts";
import { explainLine } from "./explain-line.ts";
import type { OffsetMap } from "./offset-map.ts";
import { type ConversionSettings, planPage } from "./plan-page.ts";
import { readPage } from "./read-page.ts";

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
  const lines = text.split("\n");
  const reading = readPage(lines);
  const parts: string[] = [];
  const places: number[] = [];
  let start = 0;
  planPage(reading, full).forEach((plan, index) => {
    const line = lines[index] as string;
    const explained = explainLine(reading.units, line, plan, full, index + 1);
    parts.push(explained.text);
    for (const place of explained.offsets) places.push(start + place);
    start += line.length + 1;
  });
  return { text: parts.join("\n"), offsets: Int32Array.from(places) };
}
