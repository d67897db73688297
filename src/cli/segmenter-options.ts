import { readFileSync } from "node:fs";
import { decodePage } from "../decode/decode-page.ts";
import { readError } from "../input/open-input.ts";
import { rawPage } from "../raw-page.ts";
import { readDictionary } from "../segment/read-dictionary.ts";
import type { AddedWord, SegmenterName } from "../segment/token.ts";

/** Which segmenter a command line asks for: plain data, so that it can be handed to worker threads. */
export interface SegmenterChoice {
  readonly engine: SegmenterName;
  /** Words of the dictionaries given. */
  readonly words: readonly AddedWord[];
}

/**
 * Reads `--segmenter` and `--dictionary` off a verb's options. Dictionaries may be in any encoding that pages may be in.
 *
 * @throws NewsprocError `not-found` and the like for a dictionary that cannot be read, `usage` for a line that is none
 */
export function segmenterChoice(options: Readonly<Record<string, unknown>>): SegmenterChoice {
  const files = (options["dictionary"] as readonly string[] | undefined) ?? [];
  return {
    engine: (options["segmenter"] as SegmenterName | undefined) ?? "jieba",
    words: files.flatMap((path) => readDictionary(readText(path), path)),
  };
}

function readText(path: string): string {
  try {
    const { lines } = decodePage(rawPage(readFileSync(path), { source: path }), { encoding: "auto", strict: false });
    return lines.map((line) => line.text).join("\n");
  } catch (cause) {
    throw readError({ path, relativePath: path }, cause);
  }
}
