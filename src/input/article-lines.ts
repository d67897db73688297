/**
 * Reads article records (JSON lines of `newsproc.article/1`) where the input is made of them, so that a verb can work on the output of
 * another; `undefined` for any other input.
 */
export function parseArticleRecords(bytes: Uint8Array): readonly Readonly<Record<string, unknown>>[] | undefined {
  const start = Buffer.from(bytes.subarray(0, 64)).toString("latin1");
  if (!/^\s*\{\s*"schema"\s*:\s*"newsproc\.article\/1"/.test(start)) return undefined;
  const records: Readonly<Record<string, unknown>>[] = [];
  try {
    for (const line of Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8").split("\n")) {
      if (line.trim() !== "") records.push(JSON.parse(line) as Readonly<Record<string, unknown>>);
    }
  } catch {
    return undefined;
  }
  return records;
}
