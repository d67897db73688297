import { FIXES } from "../../repair/fixes.ts";
import { repairLines } from "../../repair/repair-lines.ts";
import { explainIrreparable, explainRepair, irreparableData, repairData, visibleText } from "../explain/repairs.ts";
import { pageSettings } from "../page-settings.ts";
import { runTextStage, type TextStage } from "../text-stage.ts";
import type { VerbContext } from "../verb.ts";

/** `newsproc repair`: text in, repaired text out. */
export async function run(context: VerbContext): Promise<void> {
  const { options, standardOutput } = context;
  if (options["listFixes"] === true) {
    const rows = FIXES.map(({ name, summary, example }) => {
      return `${name}\n    ${summary}\n    ${visibleText(example.before)} → ${visibleText(example.after)}\n`;
    });
    standardOutput.write(rows.join(""));
    return;
  }
  const settings = pageSettings(options);
  const changeLines: TextStage["changeLines"] = (lines, firstLine) => {
    const repaired = repairLines(lines, settings);
    const place = <Found extends { readonly line: number }>(found: Found): Found => ({
      ...found,
      line: found.line + firstLine - 1,
    });
    const repairs = repaired.repairs.map(place);
    const irreparable = repaired.irreparable.map(place);
    return {
      lines: repaired.lines,
      explain: () => [...repairs.map(explainRepair), ...irreparable.map(explainIrreparable)],
      data: (path) => [
        ...repairs.map((repair) => repairData(path, repair)),
        ...irreparable.map((span) => irreparableData(path, span)),
      ],
    };
  };
  await runTextStage(context, settings, () => ({ changeLines }));
}
