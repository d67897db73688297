import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageView } from "../../layout/evidence.ts";
import { observe } from "../../layout/evidence-table.ts";
import { LABELS } from "../../layout/labels.ts";
import { viewPage } from "../../layout/page-view.ts";
import { activeRows } from "../../layout/sequence.ts";
import type { Line } from "../../model/line.ts";

/** A labelled page, ready to learn from. */
export interface Sample {
  readonly name: string;
  /** Folder it comes from. */
  readonly set: string;
  /** Source family: what is left out together in cross-validation. */
  readonly family: string;
  /** How much each of its lines counts. */
  readonly weight: number;
  readonly page: PageView;
  readonly rows: readonly Uint16Array[];
  readonly gold: Uint8Array;
}

/** A folder of labelled pages; with `family`, all of it is one family, without, the page's name tells. */
export interface Source {
  readonly folder: string;
  readonly weight: number;
  readonly family: string;
}

const LABEL_INDEX: ReadonlyMap<string, number> = new Map(LABELS.map((label, index) => [label.name, index]));

/** Families of the pages of one folder by the start of their names, first match counts. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:rmrb_2001|asm_rmrb)/, "rmrb01"],
  [/^hk_/, "hk"],
  [/^ml_/, "ml"],
  [/^tw_/, "tw"],
  [/^(?:kjrb|zqrb|jjrb|rmrb_202)/, "new26"],
  [/^(?:ltn|apple|oriental|todaymacao|metrohk)/, "web"],
];

function familyOf(name: string): string {
  return FAMILIES.find(([pattern]) => pattern.test(name))?.[1] ?? "misc";
}

/** Reads the labelled pages of a folder. A page whose damage was undone by hand is read from `NAME.clean.txt`. */
export function readSamples(source: Source): readonly Sample[] {
  const names = readdirSync(source.folder)
    .filter((file) => file.endsWith(".labels.tsv"))
    .map((file) => file.slice(0, -".labels.tsv".length))
    .sort();
  return names.map((name) => readSample(source, name));
}

/** The text of a page as lines, without byte offsets. */
export function readLines(folder: string, name: string): readonly Line[] {
  const clean = join(folder, `${name}.clean.txt`);
  const text = readFileSync(existsSync(clean) ? clean : join(folder, `${name}.txt`), "utf8");
  return text.split("\n").map((line, index) => ({ number: index + 1, text: line.replace(/\r$/, ""), byteStart: 0, byteEnd: 0 }));
}

function readSample(source: Source, name: string): Sample {
  const page = viewPage(readLines(source.folder, name));
  const gold = readGold(join(source.folder, `${name}.labels.tsv`), page);
  const family = source.family === "" ? familyOf(name) : source.family;
  return { name, set: source.folder, family, weight: source.weight, page, rows: activeRows(page, observe(page)), gold };
}

/** Labels of a page: a line runs on where the labelled line right before it is of the same article and role and gold joins them. */
function readGold(path: string, page: PageView): Uint8Array {
  const rows = readFileSync(path, "utf8")
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => row.split("\t"));
  const byLine = new Map(rows.map((row, index) => [Number(row[0]), { row, previous: rows[index - 1] }]));
  return Uint8Array.from(page.lines, (line) => {
    const found = byLine.get(line.source.number);
    if (found === undefined) throw new Error(`${path}: no label for line ${line.source.number}`);
    const [, article, role, joined] = found.row;
    const runsOn = joined === "1" && found.previous?.[1] === article && found.previous?.[2] === role;
    const label = LABEL_INDEX.get(runsOn ? `${role}+` : `${role}`) ?? LABEL_INDEX.get(`${role}`);
    if (label === undefined) throw new Error(`${path}: unknown role ${role}`);
    return label;
  });
}

/** Hash over names and contents of all label and text files of a folder, for the header of the table. */
export function hashFolder(folder: string): string {
  const hash = createHash("sha256");
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith(".labels.tsv") || file.endsWith(".txt")) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest("hex").slice(0, 16);
}
