import type { Conversion, ConvertedPage, KeptPiece, LineScript } from "../model/conversion.ts";
import type { Line } from "../model/line.ts";
import { convertedLines } from "./convert-page.ts";
import { explainLine, keptPieces } from "./explain-line.ts";
import { type ConversionMemory, newMemory } from "./memory.ts";
import type { ConversionSettings } from "./plan-page.ts";
import { readLines } from "./read-page.ts";
import { stablePlans } from "./stable-plans.ts";

/**
 * Converts the Traditional lines of a page to Simplified, one to one; lines that need nothing are the same objects.
 *
 * With `from: "auto"` the text itself says what is Traditional and where it comes from, line by line and over the page; Simplified,
 * Japanese and Korean passages stay. A given region is OpenCC's `t2s`, `tw2s` or `hk2s` (`tw2sp`, `hk2sp` with `phrases`); without
 * `protect` the output is then OpenCC's exactly. With `protect` names of persons found anywhere on the page, known names and words, and
 * passages that are Simplified already stay, and converting twice changes nothing more.
 *
 * @param memory what earlier blocks of the same text have told; it is added to
 * @example convertLines([{ number: 1, text: "〔記者程汎安／江州報導〕", byteStart: 0, byteEnd: 36 }], DEFAULT_SETTINGS).lines[0]?.text
 * // "〔记者程汎安／江州报导〕"
 */
export function convertLines(
  lines: readonly Line[],
  settings: ConversionSettings,
  memory: ConversionMemory = newMemory(),
): ConvertedPage {
  const reading = readLines(lines.map((line) => line.text));
  const plans = stablePlans(reading, settings, memory);
  const texts = convertedLines(reading.units, plans, settings);
  const converted = lines.map((line, index) => {
    const text = texts[index];
    return text === undefined || text === line.text ? line : { ...line, text };
  });
  const scripts = plans.map(({ decision, region }, index): LineScript => {
    const { script, language } = decision;
    return { line: lines[index]?.number ?? 0, script, language, region };
  });
  const conversions = (): readonly Conversion[] =>
    plans.flatMap((plan, index) => {
      const line = lines[index];
      if (plan.region === "none" || line === undefined) return [];
      return explainLine(reading.units, line.text, plan, settings, line.number).conversions;
    });
  const kept = (): readonly KeptPiece[] =>
    plans.flatMap((plan, index) => {
      const line = lines[index];
      return plan.kept.length === 0 || line === undefined ? [] : keptPieces(line.text, plan, line.number);
    });
  return { lines: converted, scripts, conversions, kept };
}
