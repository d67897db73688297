import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ActiveRows, activeRows } from "../../layout/active-rows.ts";
import type { PageView } from "../../layout/evidence.ts";
import { LABELS } from "../../layout/labels.ts";
import { observe } from "../../layout/observe.ts";
import { viewPage } from "../../layout/page-view.ts";
import { familyOf, type Source } from "../labelled-sources.ts";
import { type PageSetAgain, pageNames, readLines, readRows, setAgain } from "./set-again.ts";

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
  readonly rows: ActiveRows;
  readonly gold: Uint8Array;
}

const LABEL_INDEX: ReadonlyMap<string, number> = new Map(LABELS.map((label, index) => [label.name, index]));

/** Reads the labelled pages of a folder, or sets them again. A page whose damage was undone by hand is read from `NAME.clean.txt`. */
export function readSamples(source: Source): readonly Sample[] {
  if (source.copies === 0) return pageNames(source.folder).map((name) => readSample(source, name));
  return setAgain(source).map((page) => sampleOf(source, page));
}

/** A page that was set again, as a sample. */
function sampleOf({ folder, weight }: Source, { name, family, lines, rows }: PageSetAgain): Sample {
  const page = viewPage(lines);
  return {
    name,
    set: `${folder} set again`,
    family,
    weight,
    page,
    rows: activeRows(observe(page)),
    gold: Uint8Array.from(rows, (row) => labelOf(row.role, row.place)),
  };
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
