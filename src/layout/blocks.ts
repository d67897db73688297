import { joinText } from "../language/join-text.ts";
import type { Block, LabelledLine } from "../model/layout.ts";

/**
 * Puts lines that run on into each other together: a paragraph, a headline, a caption each become one block, in page order.
 *
 * @example buildBlocks(lines).map((block) => block.text) // ["江州大桥通车", "本报讯 江州大桥昨日通车。"]
 */
export function buildBlocks(lines: readonly LabelledLine[]): readonly Block[] {
  const groups: LabelledLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (line.continues && group !== undefined && group[0]?.role === line.role) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    role: (group[0] as LabelledLine).role,
    lines: group,
    text: joinText(group.map((line) => line.text)),
  }));
}
