import { joinText } from "../../language/join-text.ts";
import type { LineRole } from "../../model/layout.ts";
import { excerpt } from "./excerpt.ts";
import type { Random } from "./random.ts";
import { addArchive } from "./relayout-archive.ts";
import { addFurniture } from "./relayout-furniture.ts";
import { addParts } from "./relayout-parts.ts";
import { addStories } from "./relayout-stories.ts";
import { asWebPage } from "./relayout-web.ts";

/** A paragraph, headline or other piece of a labelled page: its lines in order. */
export interface Unit {
  readonly article: number;
  readonly role: LineRole;
  readonly pieces: readonly string[];
  /** Blank lines before it. */
  readonly blank: number;
  /** A blank line must stand before it, whatever the page's habit: a kicker is no part of the headline's block. */
  readonly apart?: boolean;
  /** It starts in the middle of a paragraph: its start stands further up. */
  readonly inside?: boolean;
}

/** A line of a page with its label. */
export interface LabelledRow {
  readonly text: string;
  /** Number of its article, 0 for none. */
  readonly article: number;
  readonly role: LineRole;
  /** `"+"` for the next line of what stands right above, `"~"` for a paragraph taken up again, `""` for a start. */
  readonly place: "" | "+" | "~";
  readonly blank: number;
}

/** Habits of a page: how it sets blank lines, indents, columns, headings. */
export interface Habits {
  readonly blank: "keep" | "none" | "every" | "blocks" | "paragraphs";
  readonly indent: string;
  /** Characters in a column, 0 for paragraphs in one line. */
  readonly column: number;
  readonly cut: number;
  readonly headlineMark: string;
  readonly subheadMark: string;
  readonly spaces: boolean;
}

/** Indents that are set and then lost, as PDF extraction loses them. */
const LOST = "lost";

const TITLES: readonly LineRole[] = ["kicker", "headline", "subheadline", "column"];

function chooseHabits(random: Random): Habits {
  const marked = random.chance(0.12);
  const column = random.chance(0.35) ? random.integer(11, 36) : 0;
  return {
    blank:
      column > 0
        ? random.pick(["none", "every", "every", "blocks", "paragraphs"])
        : random.pick(["keep", "keep", "none", "none", "every", "every", "blocks", "blocks", "paragraphs"]),
    indent: random.pick(["", "", "　　", "　　", "  ", "    ", LOST]),
    column,
    cut: random.pick([0, 0, 0.15, 0.4]),
    headlineMark: marked ? random.pick(["# ", "## "]) : "",
    subheadMark: marked ? random.pick(["## ", "### ", "**"]) : "",
    spaces: random.chance(0.1),
  };
}

/**
 * Sets a labelled page again as another paper would: other blank lines, indents, columns, datelines, bylines, captions, page heads. What is
 * added is made up (`invented-*.ts`) and labelled as what it is. The same seed gives the same page.
 *
 * @param titles headlines and subheads that may serve as subheads
 */
export function relayout(units: readonly Unit[], titles: readonly string[], random: Random): readonly LabelledRow[] {
  const habits = chooseHabits(random);
  const merged = random.chance(0.5) ? mergeParagraphs(units, random) : units;
  const parts = addParts(merged, titles, random);
  const dressed = random.chance(0.12)
    ? asWebPage(parts, titles, random)
    : addFurniture(addArchive(addStories(parts, random), random), random);
  const rows: LabelledRow[] = [];
  dressed.forEach((unit, index) => {
    const blank = blankBefore(unit, dressed[index - 1], habits);
    setUnit(unit, habits, random).forEach((row, place) => {
      const previous = dressed[index - 1];
      const inside = place === 0 && unit.inside === true && (blank > 0 || previous?.role !== unit.role);
      rows.push({ ...row, place: inside ? "~" : row.place, blank: place === 0 ? (index === 0 ? 0 : blank) : row.blank });
    });
  });
  return excerpt(rows, random);
}

/** Pages with one sentence on each line become pages with paragraphs of several. */
function mergeParagraphs(units: readonly Unit[], random: Random): readonly Unit[] {
  const body = units.filter((unit) => unit.role === "body");
  const mean = body.reduce((sum, unit) => sum + joinText(unit.pieces).length, 0) / Math.max(1, body.length);
  if (mean > 70 || body.length < 4) return units;
  const merged: Unit[] = [];
  let room = 0;
  for (const unit of units) {
    const last = merged.at(-1);
    if (last !== undefined && room > 0 && unit.role === "body" && last.role === "body" && last.article === unit.article) {
      merged[merged.length - 1] = { ...last, pieces: [joinText([...last.pieces, ...unit.pieces])] };
      room--;
    } else {
      merged.push(unit);
      room = random.integer(0, 3);
    }
  }
  return merged;
}

function blankBefore(unit: Unit, previous: Unit | undefined, habits: Habits): number {
  if (unit.apart === true) return Math.max(1, unit.blank);
  const isTitle = TITLES.includes(unit.role);
  const wasTitle = previous !== undefined && TITLES.includes(previous.role);
  if (habits.blank === "keep") return unit.blank;
  if (habits.blank === "none") return 0;
  if (habits.blank === "every") return 1;
  if (habits.blank === "paragraphs") return unit.role === "body" && previous?.role === "body" ? 0 : 1;
  return unit.article !== previous?.article || isTitle !== wasTitle || unit.role === "caption" || previous?.role === "caption"
    ? 1
    : 0;
}

type SetLine = Omit<LabelledRow, "role" | "article">;

function setUnit(unit: Unit, habits: Habits, random: Random): readonly LabelledRow[] {
  const flows = unit.role === "body" || unit.role === "note" || unit.role === "caption";
  const lost = habits.indent === LOST;
  const indent = !lost && (unit.role === "body" || unit.role === "note") ? habits.indent : "";
  const mark = unit.role === "headline" ? habits.headlineMark : unit.role === "subhead" ? habits.subheadMark : "";
  let lines: readonly SetLine[];
  if (flows && habits.column > 0) {
    const wrapped = wrap(
      spaced(joinText(unit.pieces), habits, random),
      habits.column,
      lost && unit.role === "body" ? "　　" : indent,
    );
    lines = wrapped.map((text, place) => ({
      text: lost ? text.trimStart() : text,
      place: place > 0 ? ("+" as const) : ("" as const),
      blank: place > 0 && random.chance(0.02) ? 1 : 0,
    }));
  } else if (flows && unit.role === "body" && unit.pieces.length === 1 && random.chance(habits.cut)) {
    lines = cutOnce(indent + spaced(joinText(unit.pieces), habits, random), habits, random);
  } else if (
    habits.column > 0 &&
    TITLES.includes(unit.role) &&
    unit.pieces.length === 1 &&
    (unit.pieces[0] as string).length > habits.column
  ) {
    lines = halves(mark + spaced(unit.pieces[0] as string, habits, random));
  } else {
    lines = unit.pieces.map((text, place) => ({
      text: (place === 0 ? indent + mark : "") + spaced(text, habits, random),
      place: place > 0 ? ("+" as const) : ("" as const),
      blank: place > 0 && habits.blank === "every" && flows ? 1 : 0,
    }));
  }
  return lines.map((line) => ({ ...line, role: unit.role, article: unit.article }));
}

function spaced(text: string, habits: Habits, random: Random): string {
  if (!habits.spaces) return text;
  const dense = random.chance(0.15);
  return text
    .replace(/(?<=[\u4e00-\u9fff])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=[\u4e00-\u9fff])/g, " ")
    .replace(dense ? /(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g : /(?!)/g, () => (random.chance(0.1) ? " " : ""));
}

/** A title too wide for its column, in two lines of about the same width. */
function halves(text: string): readonly SetLine[] {
  const middle = text.length >> 1;
  const space = text.indexOf(" ", middle - 4);
  const place = space > 0 && space < middle + 4 ? space : middle;
  return [
    { text: text.slice(0, place), place: "", blank: 0 },
    { text: text.slice(place).trim(), place: "+", blank: 0 },
  ];
}

/** A column break inside a sentence. */
function cutOnce(text: string, habits: Habits, random: Random): readonly SetLine[] {
  const place = random.integer(10, Math.max(10, text.length - 6));
  if (
    text.length < 40 ||
    /[。！？；”」』）…]$/.test(text.slice(0, place)) ||
    /^[。，、；：？！”」』）》]/.test(text.slice(place))
  )
    return [{ text, place: "", blank: 0 }];
  const blank = habits.blank === "none" ? 0 : habits.blank === "every" ? 1 : random.integer(0, 1);
  return [
    { text: text.slice(0, place), place: "", blank: 0 },
    { text: text.slice(place), place: "+", blank },
  ];
}

/** Hard wrap at a number of characters; a closing mark stays with its line. */
function wrap(text: string, column: number, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  let cells = indent.length * (indent.startsWith("　") ? 2 : 1);
  for (const character of text) {
    const width = (character.codePointAt(0) ?? 0) < 0x2000 ? 1 : 2;
    if (cells + width > column * 2 && !/[。，、；：？！”」』）》]/.test(character) && line.trim() !== "") {
      lines.push(line);
      line = "";
      cells = 0;
    }
    line += character;
    cells += width;
  }
  return line.trim() === "" ? lines : [...lines, line];
}
