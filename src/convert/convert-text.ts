import type { Conversion, Region, Script } from "../model/conversion.ts";
import { DEFAULT_SETTINGS } from "../model/settings.ts";
import { convertedLines, convertPlain, type PlainSettings, writePage } from "./convert-page.ts";
import { textOf, unitsOf } from "./convert-units.ts";
import { explainLine } from "./explain-line.ts";
import { type ConversionMemory, newMemory } from "./memory.ts";
import type { OffsetMap } from "./offset-map.ts";
import type { ConversionSettings, LinePlan } from "./plan-page.ts";
import { type PageReading, readBlock } from "./read-page.ts";
import { stablePlans } from "./stable-plans.ts";

/** A converted text and what it was. */
export interface ConvertedText {
  readonly text: string;
  readonly script: Script;
  /** Of the first line that was converted. */
  readonly region: Region;
  /** Conversions in order of place, by lines of the text; built on demand. */
  readonly conversions: () => readonly Conversion[];
}

/**
 * Converts one text, such as a field of a JSON record; its lines, ended by line feeds, are a page of their own. The same as
 * `convertLines` on them.
 *
 * @example convertText("畢昇發明了活字印刷").text // "毕昇发明了活字印刷"
 */
export function convertText(text: string, settings: Partial<ConversionSettings> = {}): ConvertedText {
  const full = { ...DEFAULT_SETTINGS, ...settings };
  const units = unitsOf(text);
  let cached: PlannedText | undefined;
  const planned = (): PlannedText => {
    cached ??= plan(units, full);
    return cached;
  };
  const converted = isPlain(full) ? convertPlain(units, full) : convertPlanned(units, planned(), full);
  return {
    text: converted === units ? text : textOf(converted, 0, converted.length),
    get script() {
      return scriptOf(planned().plans);
    },
    get region() {
      return planned().plans.find(({ region }) => region !== "none")?.region ?? "none";
    },
    conversions: () => explain(text, planned(), full).flatMap(({ conversions }) => conversions),
  };
}

/**
 * Converts a block of a longer text, given as UTF-16 code units: `convertText` with what earlier blocks have told.
 *
 * @param memory is added to
 * @returns the same units where there is nothing to convert
 */
export function convertBlock(units: Uint16Array, settings: ConversionSettings, memory: ConversionMemory): Uint16Array {
  if (isPlain(settings)) return convertPlain(units, settings);
  return convertPlanned(units, plan(units, settings, memory), settings);
}

/** Whether a region is given and nothing protected: then no line matters to another. */
function isPlain(settings: ConversionSettings): settings is PlainSettings {
  return !settings.protect && (settings.from === "t" || settings.from === "tw" || settings.from === "hk");
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
  const explained = explain(text, plan(unitsOf(text), full), full);
  const offsets = new Int32Array(explained.reduce((sum, line) => sum + line.offsets.length, 0));
  let start = 0;
  let end = 0;
  explained.forEach((line, index) => {
    for (const place of line.offsets) offsets[end++] = start + place;
    start += (lines[index] as string).length + 1;
  });
  return { text: explained.map((line) => line.text).join("\n"), offsets };
}

interface PlannedText {
  readonly reading: PageReading;
  readonly plans: readonly LinePlan[];
}

function plan(units: Uint16Array, settings: ConversionSettings, memory: ConversionMemory = newMemory()): PlannedText {
  const reading = readBlock(units);
  return { reading, plans: stablePlans(reading, settings, memory) };
}

function convertPlanned(units: Uint16Array, { reading, plans }: PlannedText, settings: ConversionSettings): Uint16Array {
  if (plans.every(({ region }) => region === "none")) return units;
  if (reading.isSource) return writePage(reading.units, plans, settings).units;
  const lines = textOf(units, 0, units.length).split("\n");
  const texts = convertedLines(reading.units, plans, settings).map((line, index) => line ?? lines[index]);
  return unitsOf(texts.join("\n"));
}

function explain(text: string, { reading, plans }: PlannedText, settings: ConversionSettings): ReturnType<typeof explainLine>[] {
  const lines = text.split("\n");
  return plans.map((one, index) => {
    const line = lines[index] as string;
    return explainLine(reading.units, line, one, settings, index + 1);
  });
}

function scriptOf(plans: readonly LinePlan[]): Script {
  const scripts = new Set(plans.map(({ decision }) => decision.script).filter((script) => script !== "unknown"));
  return scripts.size > 1 ? "mixed" : ([...scripts][0] ?? "unknown");
}
