import { FIXES } from "../../repair/fixes.ts";
import { repairLines } from "../../repair/repair-lines.ts";
import { explainRepair, repairData } from "../explain/repairs.ts";
import { pageSettings } from "../page-settings.ts";
import { runTextStage, type TextStage } from "../text-stage.ts";
import type { VerbContext } from "../verb.ts";

/** `newsproc repair`: text in, repaired text out. */
export async function run(context: VerbContext): Promise<void> {
  const { options, standardOutput } = context;
  if (options["listFixes"] === true) {
    const rows = FIXES.map((fix) => `${fix.name}\n    ${fix.summary}\n    ${fix.example.before} → ${fix.example.after}\n`);
    standardOutput.write(rows.join(""));
    return;
  }
  const settings = pageSettings(options);
  const changeLines: TextStage["changeLines"] = (lines, firstLine) => {
    const repaired = repairLines(lines, settings);
    const placed = repaired.repairs.map((repair) => ({ ...repair, line: repair.line + firstLine - 1 }));
    return {
      lines: repaired.lines,
      explain: () => [
        ...placed.map(explainRepair),
        ...repaired.irreparable.map(
          (span) => `line ${span.line + firstLine - 1}: ${span.kind} cannot be repaired: ${span.text.slice(0, 40)}`,
        ),
      ],
      data: (path) => placed.map((repair) => repairData(path, repair)),
    };
  };
  await runTextStage(context, settings, () => ({ changeLines }));
}
