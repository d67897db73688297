import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CorpusPage } from "./page-corpus.ts";
import { pythonWithFtfy, works } from "./peers.ts";

/** Splits at blank lines and writes JSON lines, as one would in a minute. */
const SPLITTER = `
import json, sys
for block in sys.stdin.read().split("\\n\\n"):
    lines = block.strip().split("\\n")
    if lines[0]: print(json.dumps({"headline": lines[0], "text": "\\n".join(lines[1:])}, ensure_ascii=False))
`;

/**
 * The shell's way: uchardet | iconv | ftfy | opencc | a splitter, on all pages of one encoding in one file, so that no time goes into
 * starting programs for every page. Answers the script, or the tools that are missing.
 */
export function shellPipeline(
  folder: string,
  pages: readonly CorpusPage[],
): { readonly script: string } | { readonly missing: string } {
  const python = pythonWithFtfy();
  const missing = ["uchardet", "iconv", "opencc"].filter((tool) => !works("sh", "-c", `command -v ${tool}`));
  if (python === undefined) missing.push("ftfy");
  if (missing.length > 0) return { missing: missing.join(", ") };
  writeFileSync(join(folder, "splitter.py"), SPLITTER);
  const files = ["utf-8", "gb18030"].map((encoding) => {
    const path = join(folder, `${encoding}.all`);
    writeFileSync(path, Buffer.concat(pages.filter((page) => page.encoding === encoding).map((page) => readFileSync(page.path))));
    return path;
  });
  const script = join(folder, "pipeline.sh");
  writeFileSync(
    script,
    `set -e\nfor file in ${files.join(" ")}; do
  iconv -c -f "$(uchardet "$file")" -t utf-8 "$file" | "${python}" -m ftfy.cli | opencc -c t2s.json | "${python}" ${join(folder, "splitter.py")}
done\n`,
  );
  return { script };
}
