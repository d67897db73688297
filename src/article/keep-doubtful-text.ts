import type { LabelledLine, LineRole } from "../model/layout.ts";

/** A line that the layout is less sure of than this may be something else. */
const UNSURE = 0.5;

/** Chinese characters from which a line that ends a sentence is text that somebody may miss. */
const LONG = 40;

const FURNITURE: ReadonlySet<LineRole> = new Set(["masthead", "noise", "credit"]);

const TEXT: ReadonlySet<LineRole> = new Set(["body", "caption", "note"]);

/**
 * Takes whole sentences that the layout holds for furniture, but is not sure of, for the text that they may be: leaving out a story costs a
 * reader more than a sentence of the site too much.
 *
 * @example a lone paragraph 昨日上午，…… among the words of a site, masthead with 26 %, becomes body
 */
export function keepDoubtfulText(lines: readonly LabelledLine[]): readonly LabelledLine[] {
  return lines.map((line) => {
    if (!FURNITURE.has(line.role) || line.confidence >= UNSURE || !isLongSentence(line.text)) return line;
    const role = TEXT.has(line.runnerUp) ? line.runnerUp : "body";
    return { ...line, because: line.because, role, continues: false, runnerUp: line.role };
  });
}

function isLongSentence(text: string): boolean {
  if (text.length < LONG || !/[。！？!?…][”」』）)]?\s*$/.test(text.slice(-8))) return false;
  return (text.match(/[\u3400-\u9fff]/g)?.length ?? 0) >= LONG;
}
