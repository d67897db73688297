import { NewsprocError } from "../model/newsproc-error.ts";
import type { AddedWord } from "./token.ts";

/**
 * Reads a dictionary in jieba's format: a word a line, then its frequency and its part of speech where they are known, parted by spaces or
 * tabs. Empty lines and lines that begin with `#` are passed over.
 *
 * @param source path of the dictionary, for messages
 * @throws NewsprocError `usage` for a line that has something else where the frequency or the part of speech should be
 * @example readDictionary("鄂水集 12 nz\n沈砚秋", "names.txt") // two words, the second one kept whole wherever it can be
 */
export function readDictionary(content: string, source: string): readonly AddedWord[] {
  const words: AddedWord[] = [];
  content.split(/\r\n|\n|\r/).forEach((line, index) => {
    const [text = "", ...rest] = line
      .replace(/^\uFEFF/, "")
      .trim()
      .split(/\s+/);
    if (text === "" || text.startsWith("#")) return;
    const frequency = rest[0] !== undefined && /^\d+$/.test(rest[0]) ? Number(rest.shift()) : 0;
    const partOfSpeech = rest.shift() ?? "";
    if (rest.length > 0 || !/^[A-Za-z]{0,8}$/.test(partOfSpeech)) {
      const problem = `line ${index + 1} is no dictionary entry ("${line.trim().slice(0, 40)}"): word, frequency, part of speech`;
      throw new NewsprocError("usage", { source, line: index + 1 }, { problem });
    }
    words.push({ text, frequency, partOfSpeech });
  });
  return words;
}
