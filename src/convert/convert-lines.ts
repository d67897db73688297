import type { Conversion, ConvertedPage, LineScript } from "../model/conversion.ts";
import type { Line } from "../model/line.ts";
import { replaceCompatibility } from "./compatibility.ts";
import { convertPlanned } from "./convert-page.ts";
import { unitsOf } from "./convert-units.ts";
import { explainLine } from "./explain-line.ts";
import { type ConversionMemory, newMemory } from "./memory.ts";
import { type ConversionSettings, planPage } from "./plan-page.ts";
import type { Span } from "./script-decision.ts";

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
  const source = unitsOf(lines.map((line) => line.text).join("\n"));
  const spans = spansOf(lines);
  const { plans, marks } = planPage(source, spans, settings, memory);
  const units = replaceCompatibility(source, marks);
  const texts = convertPlanned(units, source, plans, settings);
  const converted = lines.map((line, index) => {
    const text = texts[index];
    return text === undefined ? line : { ...line, text };
  });
  const scripts = plans.map(({ decision, region }, index): LineScript => {
    const { script, language } = decision;
    return { line: lines[index]?.number ?? 0, script, language, region };
  });
  const conversions = (): readonly Conversion[] =>
    plans.flatMap((plan, index) => {
      if (texts[index] === undefined) return [];
      return explainLine(units, source, plan, settings, lines[index]?.number ?? 0).conversions;
    });
  return { lines: converted, scripts, conversions };
}

/** Where the lines are in their texts joined by line feeds. */
function spansOf(lines: readonly Line[]): readonly Span[] {
  let from = 0;
  return lines.map(({ text }) => {
    const span = { from, to: from + text.length };
    from = span.to + 1;
    return span;
  });
}
