import { convertLines } from "../../convert/convert-lines.ts";
import { convertBlock } from "../../convert/convert-text.ts";
import { fadeMemory, newMemory } from "../../convert/memory.ts";
import type { PageSettings } from "../../model/settings.ts";
import { conversionData, explainConversions, explainKept, keptData } from "../explain/conversions.ts";
import { pageSettings } from "../page-settings.ts";
import { runTextStage, type TextStage } from "../text-stage.ts";
import type { VerbContext } from "../verb.ts";

/** A block fits the processor's cache, and is longer than a page. */
const BLOCK_BYTES = 1 << 20;

/** `newsproc convert`: text in, Simplified text out. */
export async function run(context: VerbContext): Promise<void> {
  const settings = pageSettings(context.options);
  await runTextStage(context, settings, () => newStage(settings));
}

/** The stage for one text: what its blocks tell of script, region and names helps the blocks after them. */
function newStage(settings: PageSettings): TextStage {
  const memory = newMemory();
  return {
    blockBytes: BLOCK_BYTES,
    changeUnits: (units) => {
      const converted = convertBlock(units, settings, memory);
      fadeMemory(memory);
      return converted;
    },
    changeLines: (lines, firstLine) => {
      const converted = convertLines(lines, settings, memory);
      fadeMemory(memory);
      return {
        lines: converted.lines,
        explain: () => [...explainConversions(converted.conversions()), ...explainKept(converted.kept())],
        data: (path) => [
          ...converted.conversions().map((one) => conversionData(path, { ...one, line: one.line + firstLine - 1 })),
          ...converted.kept().map((one) => keptData(path, { ...one, line: one.line + firstLine - 1 })),
        ],
      };
    },
  };
}
