import { convertLines } from "../../convert/convert-lines.ts";
import { conversionData, explainConversions } from "../explain/conversions.ts";
import { pageSettings } from "../page-settings.ts";
import { runTextStage } from "../text-stage.ts";
import type { VerbContext } from "../verb.ts";

/** `newsproc convert`: text in, Simplified text out. */
export async function run(context: VerbContext): Promise<void> {
  const settings = pageSettings(context.options);
  await runTextStage(context, settings, (lines, firstLine) => {
    const converted = convertLines(lines, settings);
    return {
      lines: converted.lines,
      explain: () => explainConversions(converted.conversions()),
      data: (path) => converted.conversions().map((one) => conversionData(path, { ...one, line: one.line + firstLine - 1 })),
    };
  });
}
