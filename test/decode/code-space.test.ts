import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { strictDecode, strictEncode } from "../../src/decode/codecs.ts";
import { CODE_SPACES, hashRow, rowsOf } from "./code-space.ts";

const golden = fileURLToPath(new URL("golden/", import.meta.url));

/** Hashes of the reference: encoding → row → hash. */
function parseHashes(text: string): Map<string, Map<string, string>> {
  return new Map(
    text
      .trim()
      .split("\n")
      .map((line) => {
        const [encoding = "", ...rows] = line.split(" ");
        return [encoding, new Map(rows.map((row) => row.split(":") as [string, string]))];
      }),
  );
}

/** What the reference has in cells where it differs from us: "encoding row" → cell → character; `undefined` for a row it lacks. */
function readDifferences(): Map<string, Map<number, string> | undefined> {
  const rows = readFileSync(`${golden}differences.tsv`, "utf8").split("\n");
  const differences = new Map<string, Map<number, string> | undefined>();
  for (const line of rows) {
    if (line === "" || line.startsWith("#")) continue;
    const [encoding, row, cells = ""] = line.split("\t");
    const pairs = cells.split(" ").map((cell): [number, string] => {
      const [column = "", character = ""] = cell.split("=");
      return [Number.parseInt(column, 16), character];
    });
    differences.set(`${encoding} ${row}`, cells === "*" ? undefined : new Map(pairs));
  }
  return differences;
}

const differences = readDifferences();

/** The hash that the reference has for a row if it differs from ours in the listed cells only; `undefined` if it has no such row. */
function expectedHash(encoding: string, row: string, cells: readonly string[]): string | undefined {
  const key = `${encoding} ${row}`;
  if (!differences.has(key)) return hashRow(cells);
  const changed = differences.get(key);
  return changed && hashRow(cells.map((cell, column) => changed.get(column) ?? cell));
}

const reference = parseHashes(readFileSync(`${golden}code-space.txt`, "utf8"));

describe.each(CODE_SPACES)("%s", (encoding, shapes) => {
  const rows = new Map(rowsOf(encoding, shapes));

  it("reads every code as the reference does, but for the listed differences", () => {
    const rowsOfReference = reference.get(encoding)!;
    const wrong = [...rows].filter(([row, cells]) => expectedHash(encoding, row, cells) !== rowsOfReference.get(row));
    expect(wrong.map(([row]) => row)).toEqual([]);
    expect([...rowsOfReference.keys()].filter((row) => !rows.has(row))).toEqual([]);
  });

  it("writes every character so that it is read back", () => {
    const lost = [...rows].filter(([, cells]) => {
      const text = cells.join("");
      const bytes = strictEncode(text, encoding);
      const back = bytes && strictDecode(bytes, encoding);
      return back?.text !== text || back.undecodable.length > 0;
    });
    expect(lost.map(([row]) => row)).toEqual([]);
  });
});

// NEWSPROC_LIVE_CODECS=1 asks the Python and the C library of this machine themselves; it takes some ten seconds.
describe.runIf(process.env["NEWSPROC_LIVE_CODECS"] !== undefined)("the codecs of this machine", () => {
  it("are what the checked-in hashes say", () => {
    const live = execFileSync("python3", [`${golden}reference_code_space.py`], { encoding: "utf8", maxBuffer: 1 << 24 });
    expect(parseHashes(live)).toEqual(reference);
  });
});
