import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageView } from "../../layout/evidence.ts";
import { observe } from "../../layout/evidence-table.ts";
import { LABELS } from "../../layout/labels.ts";
import { viewPage } from "../../layout/page-view.ts";
import { activeRows } from "../../layout/sequence.ts";
import type { LineRole } from "../../model/layout.ts";
import type { Line } from "../../model/line.ts";
import { familyOf, type Source } from "../labelled-sources.ts";
import { seeded } from "./random.ts";
import { type LabelledRow, relayout, type Unit } from "./relayout.ts";

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

const LABEL_INDEX: ReadonlyMap<string, number> = new Map(LABELS.map((label, index) => [label.name, index]));

/** Reads the labelled pages of a folder, or sets them again. A page whose damage was undone by hand is read from `NAME.clean.txt`. */
export function readSamples(source: Source): readonly Sample[] {
  const names = readdirSync(source.folder)
    .filter((file) => file.endsWith(".labels.tsv"))
    .map((file) => file.slice(0, -".labels.tsv".length))
    .sort();
  if (source.copies === 0) return names.map((name) => readSample(source, name));
  const pages = names.map((name) => ({
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
    const short = titles.filter((title) => title.length <= 24);
    return Array.from({ length: source.copies }, (_, copy) =>
      sampleOf(`${name}/${copy}`, { ...source, family }, relayout(units, short, seeded(index * 1000 + copy))),
    );
  });
}

/** A page that was set again, as a sample. */
function sampleOf(name: string, source: Source, rows: readonly LabelledRow[]): Sample {
  const lines: Line[] = [];
  const gold: number[] = [];
  for (const row of rows) {
    for (let blank = 0; blank < row.blank; blank++) lines.push({ number: lines.length + 1, text: "", byteStart: 0, byteEnd: 0 });
    if (row.text.trim() === "") continue;
    lines.push({ number: lines.length + 1, text: row.text, byteStart: 0, byteEnd: 0 });
    gold.push(labelOf(row.role, row.place));
  }
  const page = viewPage(lines);
  return {
    name,
    set: `${source.folder} set again`,
    family: source.family,
    weight: source.weight,
    page,
    rows: activeRows(observe(page)),
    gold: Uint8Array.from(gold),
  };
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

function readRows(path: string): readonly (readonly string[])[] {
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

function readSample(source: Source, name: string): Sample {
  const page = viewPage(readLines(source.folder, name));
  const gold = readGold(join(source.folder, `${name}.labels.tsv`), page);
  return {
    name,
    set: source.folder,
    family: familyOf(source, name),
    weight: source.weight,
    page,
    rows: activeRows(observe(page)),
    gold,
  };
}

/**
 * Labels of a page. A line is the next of the one right before it where gold joins the two; it takes up a paragraph again where gold
 * joins it to one further up and a blank line or a line of another role stands before it.
 */
function readGold(path: string, page: PageView): Uint8Array {
  const rows = readRows(path);
  const byLine = new Map(rows.map((row, index) => [Number(row[0]), { row, previous: rows[index - 1] }]));
  return Uint8Array.from(page.lines, (line) => {
    const found = byLine.get(line.source.number);
    if (found === undefined) throw new Error(`${path}: no label for line ${line.source.number}`);
    const [, article, role, joined] = found.row;
    const adjacent = found.previous?.[1] === article && found.previous?.[2] === role;
    const apart = line.blankBefore > 0 || found.previous?.[2] !== role;
    const label =
      joined === "1" && adjacent
        ? labelOf(`${role}`, "+")
        : joined === "1" && apart
          ? labelOf(`${role}`, "~")
          : labelOf(`${role}`, "");
    return label;
  });
}

/** Label of a role and a place; roles whose text does not run over lines have one label only. */
function labelOf(role: string, suffix: string): number {
  const label = LABEL_INDEX.get(role + suffix) ?? LABEL_INDEX.get(role);
  if (label === undefined) throw new Error(`unknown role ${role}`);
  return label;
}

/** Hash over names and contents of all label and text files of a folder, for the header of the table. */
export function hashFolder(folder: string): string {
  const hash = createHash("sha256");
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith(".labels.tsv") || file.endsWith(".txt")) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest("hex").slice(0, 16);
}
