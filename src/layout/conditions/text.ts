import { bitsOf } from "../bits.ts";
import type { PageLine } from "../page-line.ts";
import type { TextEnd, TextShape } from "../text-shape.ts";

/** What may hold of a line by its own text. */
export const TEXT_CONDITIONS = [
  // More than 60 characters, more than 120.
  "long",
  "very-long",
  // A comma, a colon or the like stands in it; three do; no mark at all does.
  "clause",
  "clauses",
  "unmarked",
  // No sentence ends in it; one ends before its end.
  "no-sentence",
  "sentence-inside",
  // How it ends.
  "ends-sentence",
  "ends-closed",
  "ends-character",
  "ends-clause",
  "ends-number",
  "ends-letter",
  "ends-opened",
  "ends-colon",
  // A quarter of it are digits; no Chinese character; more Latin letters than Chinese characters.
  "many-digits",
  "no-chinese",
  "latin",
  // Fewer letters than signs; half of it spaces; its second character is its first.
  "signs",
  "scattered",
  "repeats",
  // Not indented; indented by 2 to 8 cells, by more than 5.
  "unindented",
  "indented",
  "indented-far",
] as const;

const BIT = bitsOf(TEXT_CONDITIONS);

const ENDS: Readonly<Record<TextEnd, number>> = {
  sentence: BIT["ends-sentence"],
  closed: BIT["ends-closed"],
  character: BIT["ends-character"],
  clause: BIT["ends-clause"],
  number: BIT["ends-number"],
  letter: BIT["ends-letter"],
  opened: BIT["ends-opened"],
  colon: BIT["ends-colon"],
  other: 0,
};

/** What holds of a line by its text, as bits of {@link TEXT_CONDITIONS}. */
export function textConditions(line: PageLine): number {
  const { key, shape, indent } = line;
  const { length, sentenceEnds, clauseMarks, end } = shape;
  let bits = ENDS[end] | letterConditions(shape);
  if (length > 60) bits |= length > 120 ? BIT.long | BIT["very-long"] : BIT.long;
  if (clauseMarks > 0) bits |= clauseMarks > 2 ? BIT.clause | BIT.clauses : BIT.clause;
  else if (sentenceEnds === 0) bits |= BIT.unmarked;
  if (sentenceEnds === 0) bits |= BIT["no-sentence"];
  else if (sentenceEnds > 1 || end !== "sentence") bits |= BIT["sentence-inside"];
  if (length > 2 && key.charCodeAt(0) === key.charCodeAt(1)) bits |= BIT.repeats;
  if (indent < 2) bits |= BIT.unindented;
  else if (indent <= 8) bits |= BIT.indented;
  if (indent > 5) bits |= BIT["indented-far"];
  return bits;
}

/** What the line is made of. */
function letterConditions({ length, chinese, digits, latin, spaces }: TextShape): number {
  let bits = 0;
  if (digits * 4 >= length) bits |= BIT["many-digits"];
  if (chinese === 0) bits |= BIT["no-chinese"];
  if (latin > chinese) bits |= BIT.latin;
  if (length >= 2 && chinese + digits + latin <= length * 0.4) bits |= BIT.signs;
  if (length >= 4 && spaces * 2.2 >= length) bits |= BIT.scattered;
  return bits;
}
