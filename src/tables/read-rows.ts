/** Rows of a table source: lines that are not blank and no `#` comment, split at tabs. */
export function readRows(content: string): string[][] {
  return content
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}
