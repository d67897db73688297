import { convertBlock } from "./convert-text.ts";
import { fadeMemory, newMemory } from "./memory.ts";
import type { ConversionSettings } from "./plan-page.ts";

/** Converts a text of any length piece by piece; the outcome does not depend on where the pieces are cut. */
export interface TextConverter {
  /** Takes the next piece of the text, cut anywhere (not inside a surrogate pair), and returns what is settled. */
  readonly push: (piece: string) => string;
  /** Ends the text and returns the rest. */
  readonly end: () => string;
}

/** Units after which a block ends at the next line end, and at the latest. */
const BLOCK = 1 << 16;
const LONGEST_BLOCK = 1 << 20;
/** Where a line without end is cut: after a sentence, or else after anything that stands in no phrase. */
const SENTENCE_END = /[。！？!?；;」』”]/;
const SEPARATOR = /[^\u3400-\u9fff\ud800-\udfff]/;

/**
 * Makes a converter for texts of any length in flat memory. The text is converted in blocks of whole lines (about 65,000 units; a longer
 * line is cut after a sentence); what a block tells of script, region and names helps the ones after it.
 *
 * @example
 * const converter = createTextConverter(DEFAULT_SETTINGS);
 * for await (const piece of pieces) output.write(converter.push(piece)); // "夜市昨晚開張" → "夜市昨晚开张"
 * output.write(converter.end());
 */
export function createTextConverter(settings: ConversionSettings): TextConverter {
  const memory = newMemory();
  let waiting: string[] = [];
  let length = 0;
  const convert = (text: string): string => {
    if (text === "") return "";
    const converted = convertBlock(text, settings, memory);
    fadeMemory(memory);
    return converted;
  };
  const push = (piece: string): string => {
    waiting.push(piece);
    length += piece.length;
    if (length < BLOCK) return "";
    let text = waiting.join("");
    const parts: string[] = [];
    for (let end = blockEnd(text); end > 0; end = blockEnd(text)) {
      parts.push(convert(text.slice(0, end)));
      text = text.slice(end);
    }
    waiting = text === "" ? [] : [text];
    length = text.length;
    return parts.join("");
  };
  const end = (): string => {
    const rest = convert(waiting.join(""));
    waiting = [];
    length = 0;
    return rest;
  };
  return { push, end };
}

/** Where the first block of a text ends, 0 when more text is needed to tell. */
function blockEnd(text: string): number {
  if (text.length < BLOCK) return 0;
  const lineEnd = text.indexOf("\n", BLOCK - 1);
  if (lineEnd >= 0 && lineEnd < LONGEST_BLOCK) return lineEnd + 1;
  if (text.length < LONGEST_BLOCK) return 0;
  for (const mark of [SENTENCE_END, SEPARATOR]) {
    for (let at = LONGEST_BLOCK - 1; at > LONGEST_BLOCK / 2; at--) if (mark.test(text.charAt(at))) return at + 1;
  }
  return isPairAt(text, LONGEST_BLOCK - 1) ? LONGEST_BLOCK - 1 : LONGEST_BLOCK;
}

function isPairAt(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}
