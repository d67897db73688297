import type { PageView } from "./evidence.ts";
import type { PageLine } from "./page-line.ts";
import type { TextEnd } from "./text-shape.ts";

/** The labelled line before a line, `undefined` for the first one. */
export function lineAbove(line: PageLine, page: PageView): PageLine | undefined {
  return page.lines[line.index - 1];
}

/**
 * Whether the line before ends in one of these ways.
 *
 * @example endsAbove(line, page, "sentence") // true behind 渡口停航了。
 */
export function endsAbove(line: PageLine, page: PageView, ...ends: readonly TextEnd[]): boolean {
  const end = lineAbove(line, page)?.shape.end;
  return end !== undefined && ends.includes(end);
}
