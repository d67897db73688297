const HAN = /[\u4e00-\u9fff]/gu;
/** Chinese characters that a line of prose has at least, and their least share of it. */
const LEAST_HAN = 4;
const LEAST_SHARE = 0.5;

/** Takes marks of Markdown off a line, and the spaces that stand beside Chinese characters. */
function plain(line: string): string {
  return line
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[`*#>|_]/g, "")
    .replaceAll(/\s+(?=[\u4e00-\u9fff])/gu, "")
    .replaceAll(/(?<=[\u4e00-\u9fff])\s+/gu, "")
    .trim();
}

/** The lines of a text that are Chinese prose, without marks of Markdown. */
export function* proseLines(text: string): Generator<string> {
  for (const row of text.split(/\r?\n/)) {
    const line = plain(row);
    const han = line.match(HAN)?.length ?? 0;
    if (han >= LEAST_HAN && han >= LEAST_SHARE * line.length) yield line;
  }
}
