import type { LabelledLine, LineRole } from "../../src/model/layout.ts";

/** Labelled lines from rows such as `headline: 江州大桥通车`; `+` before the text marks a line that runs on, an empty row is a blank line. */
export function labelled(rows: readonly string[]): LabelledLine[] {
  const lines: LabelledLine[] = [];
  rows.forEach((row, index) => {
    const [, role, mark, text] = /^(\w+): (\+?)(.*)$/s.exec(row) ?? [];
    if (role === undefined) return;
    lines.push({
      number: index + 1,
      text: text!,
      byteStart: 0,
      byteEnd: 0,
      role: role as LineRole,
      continues: mark === "+",
      confidence: 0.95,
      runnerUp: "noise",
      because: [],
    });
  });
  return lines;
}
