import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LineRole } from "../../model/layout.ts";
import type { Line } from "../../model/line.ts";
import { familyOf, type Source } from "../labelled-sources.ts";
import { seeded } from "./random.ts";
import { type LabelledRow, relayout, type Unit } from "./relayout.ts";

/** A labelled page as another paper would set it. */
export interface PageSetAgain {
  readonly name: string;
  readonly family: string;
  /** All lines, blank ones too. */
  readonly lines: readonly Line[];
  /** One for each line that is not blank. */
  readonly rows: readonly LabelledRow[];
}

/** Longest title that may serve as a subhead of another story, in code units. */
const LONGEST_SUBHEAD = 24;

/** The names of the labelled pages of a folder, in order. */
export function pageNames(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".labels.tsv"))
    .map((file) => file.slice(0, -".labels.tsv".length))
    .sort();
}

/** Sets each page of a source again as often as the source says. The same source gives the same pages. */
export function setAgain(source: Source): readonly PageSetAgain[] {
  const pages = pageNames(source.folder).map((name) => ({
    name,
    family: familyOf(source, name),
    units: readUnits(source.folder, name),
  }));
  return pages.flatMap(({ name, family, units }, index) => {
    const titles = pages.flatMap((page) =>
      page.family === family
        ? page.units.filter((unit) => unit.role === "subhead" || unit.role === "headline").map((unit) => unit.pieces.join(""))
        : [],
    );
    const short = titles.filter((title) => title.length <= LONGEST_SUBHEAD);
    return Array.from({ length: source.copies }, (_, copy) => ({
      name: `${name}/${copy}`,
      family,
      ...withBlankLines(relayout(units, short, seeded(index * 1000 + copy))),
    }));
  });
}

function withBlankLines(rows: readonly LabelledRow[]): Pick<PageSetAgain, "lines" | "rows"> {
  const lines: Line[] = [];
  const kept = rows.filter((row) => row.text.trim() !== "");
  for (const row of kept) {
    for (let blank = 0; blank < row.blank; blank++) lines.push({ number: lines.length + 1, text: "", byteStart: 0, byteEnd: 0 });
    lines.push({ number: lines.length + 1, text: row.text, byteStart: 0, byteEnd: 0 });
  }
  return { lines, rows: kept };
}

/** The pieces of a labelled page: lines that run on stand with the line they run on from. */
function readUnits(folder: string, name: string): readonly Unit[] {
  const lines = readLines(folder, name);
  const rows = readRows(join(folder, `${name}.labels.tsv`));
  const units: Unit[] = [];
  rows.forEach(([number, article, role, joined], index) => {
    const text = lines[Number(number) - 1]?.text ?? "";
    const previous = rows[index - 1];
    const last = units.at(-1);
    if (joined === "1" && last !== undefined && previous?.[1] === article && previous?.[2] === role)
      units[units.length - 1] = { ...last, pieces: [...last.pieces, text.trim()] };
    else
      units.push({
        article: Number(article),
        role: role as LineRole,
        inside: joined === "1",
        pieces: [text.trim()],
        blank: index === 0 ? 0 : Number(number) - Number(previous?.[0]) - 1,
      });
  });
  return units;
}

/** The labels of a page, row by row. */
export function readRows(path: string): readonly (readonly string[])[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => row.split("\t"));
}

/** The text of a page as lines, without byte offsets. */
export function readLines(folder: string, name: string): readonly Line[] {
  const clean = join(folder, `${name}.clean.txt`);
  const text = readFileSync(existsSync(clean) ? clean : join(folder, `${name}.txt`), "utf8");
  return text.split("\n").map((line, index) => ({ number: index + 1, text: line.replace(/\r$/, ""), byteStart: 0, byteEnd: 0 }));
}
