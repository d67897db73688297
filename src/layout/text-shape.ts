import {
  BRACKET_CLOSE,
  BRACKET_OPEN,
  CHINESE,
  CLASSES,
  CLAUSE,
  COLON,
  DIGIT,
  LATIN,
  OTHER,
  QUOTE_CLOSE,
  QUOTE_OPEN,
  SENTENCE,
  SPACE,
  STOP,
} from "./character-classes.ts";
import { type CharacterKinds, characterKinds, FIRST_SET, KIND_NUMBERS } from "./character-kinds.ts";
import { SET_WORDS } from "./character-sets.ts";
import { COUNTER, COUNTER_BITS, COUNTERS, MOST_COUNTED, SHARING } from "./counters.ts";
import { type Letters, MOST_LETTERS } from "./letters.ts";
import { listsOf } from "./word-table.ts";

/** How a text ends, brackets and quotation marks after the last mark looked through. */
export type TextEnd = "sentence" | "clause" | "colon" | "closed" | "opened" | "number" | "letter" | "character" | "other";

/** What one look over the characters of a line tells. All counts are in UTF-16 code units of the folded key. */
export interface TextShape {
  readonly length: number;
  /** In half-width cells: a Chinese character is 2, a digit or Latin letter 1. */
  readonly width: number;
  readonly chinese: number;
  readonly digits: number;
  readonly latin: number;
  readonly spaces: number;
  /** 。！？…… inside or at the end. */
  readonly sentenceEnds: number;
  /** ，、；： */
  readonly clauseMarks: number;
  /** Quotation marks opened and not closed, less those closed and not opened: carries over to the next line of the paragraph. */
  readonly quoteBalance: number;
  /** The same for round, square and book-title brackets. */
  readonly bracketBalance: number;
  readonly end: TextEnd;
}

/** How many of {@link SET_WORDS} are of what stands anywhere in the line. */
const ANYWHERE = SET_WORDS.findIndex(({ kind }) => kind === "opens");

/** Closing marks and spaces at the end of a line that are looked through. */
const MOST_CLOSERS = 4;

/** 1 for the classes that are looked through. */
const CLOSES: Uint8Array = Uint8Array.from({ length: CLASSES }, (_, kind) =>
  kind === QUOTE_CLOSE || kind === BRACKET_CLOSE || kind === SPACE ? 1 : 0,
);

/** How a text ends by the class of its last character. */
const ENDS: readonly TextEnd[] = Array.from({ length: CLASSES }, (_, kind) => {
  if (kind === SENTENCE) return "sentence";
  if (kind === CLAUSE) return "clause";
  if (kind === COLON) return "colon";
  if (kind === QUOTE_OPEN || kind === BRACKET_OPEN) return "opened";
  if (kind === DIGIT) return "number";
  if (kind === LATIN) return "letter";
  return kind === CHINESE ? "character" : "other";
});

/** 1 for the {@link SET_WORDS} of sets that open lines: of those behind the ones that stand anywhere. */
const OPENS: Uint8Array = Uint8Array.from(SET_WORDS, ({ kind }) => (kind === "opens" ? 1 : 0));

/** Which of {@link SET_WORDS} is of words. */
const SAID = SET_WORDS.findIndex(({ kind }) => kind === "says");

/** Where the counter of letters stands in the number that it shares. */
const LETTER_SHIFT: number = (COUNTER.letters % SHARING) * COUNTER_BITS;

/** Measures the lines of a page one after the other, and collects their letters. */
export class TextMeasure {
  private readonly units: Uint16Array;
  private readonly kinds: CharacterKinds = characterKinds();
  private readonly counts: Int32Array = new Int32Array(COUNTERS);
  /** Letters so far; what is no letter is written too, to be overwritten by the next character. */
  private readonly letterUnits: Uint16Array;
  private readonly lineOf: Uint32Array;
  private readonly starts: Uint32Array;
  private letterCount = 0;
  private lines = 0;

  /** @param units folded code units of the page; @param lines how many lines there are at most */
  constructor(units: Uint16Array, lines: number) {
    this.units = units;
    this.letterUnits = new Uint16Array(units.length + 1);
    this.lineOf = new Uint32Array(Math.min(units.length, MOST_LETTERS) + 1);
    this.starts = new Uint32Array(lines + 1);
  }

  /** The letters of the lines measured so far. */
  get letters(): Letters {
    const { letterUnits, lineOf, starts, lines } = this;
    return { units: letterUnits, length: starts[lines] as number, starts: starts.subarray(0, lines + 1), lineOf };
  }

  /**
   * Measures the next line in one pass, from `start` to before `end`, and writes the bits of the character sets that it shows.
   *
   * @param sets bits by {@link SET_WORDS}, all 0, from `at` on
   */
  measure(start: number, end: number, sets: Int32Array, at: number): TextShape {
    const { counts, lineOf, starts, lines } = this;
    for (let counter = 0; counter < COUNTERS; counter++) counts[counter] = 0;
    for (let from = start; from < end; from += MOST_COUNTED) this.count(from, Math.min(end, from + MOST_COUNTED), sets, at);
    const letters = Math.min(this.letterCount, MOST_LETTERS);
    for (let letter = starts[lines] as number; letter < letters; letter++) lineOf[letter] = lines;
    starts[++this.lines] = letters;
    if (end > start) this.writeEnds(start, end, sets, at);
    return this.shape(start, end);
  }

  /** Counts at most {@link MOST_COUNTED} characters: five counters move in one addition. */
  private count(from: number, to: number, sets: Int32Array, at: number): void {
    const { units, letterUnits } = this;
    const { ofUnits, numbers, words } = this.kinds;
    const firstEnding = this.kinds.firstEnding * KIND_NUMBERS;
    let letterCount = this.letterCount;
    let scripts = 0;
    let marks = 0;
    let inFirst = 0;
    let inSecond = 0;
    let said = 0;
    for (let index = from; index < to; index++) {
      const unit = units[index] as number;
      const kind = (ofUnits[unit] as number) * KIND_NUMBERS;
      const counted = numbers[kind + 1] as number;
      scripts = (scripts + (numbers[kind] as number)) | 0;
      marks = (marks + counted) | 0;
      inFirst |= numbers[kind + FIRST_SET] as number;
      inSecond |= numbers[kind + FIRST_SET + 1] as number;
      if (kind >= firstEnding) said |= listsOf(words, units[index === 0 ? 0 : index - 1] as number, unit);
      letterUnits[letterCount] = unit;
      letterCount += (counted >>> LETTER_SHIFT) & 1;
    }
    this.letterCount = letterCount;
    this.readOut(0, scripts);
    this.readOut(SHARING, marks);
    sets[at] = (sets[at] as number) | inFirst;
    sets[at + 1] = (sets[at + 1] as number) | inSecond;
    sets[at + SAID] = (sets[at + SAID] as number) | said;
  }

  /** Adds the counters that share a number, from the one at `first` on. */
  private readOut(first: number, shared: number): void {
    const { counts } = this;
    for (let counter = 0; counter < SHARING - 1; counter++)
      counts[first + counter] = (counts[first + counter] as number) + ((shared >>> (counter * COUNTER_BITS)) & MOST_COUNTED);
    const balance = first + SHARING - 1;
    counts[balance] = (counts[balance] as number) + (shared >> ((SHARING - 1) * COUNTER_BITS));
  }

  private writeEnds(start: number, end: number, sets: Int32Array, at: number): void {
    const { ofUnits, numbers } = this.kinds;
    const opens = (ofUnits[this.units[start] as number] as number) * KIND_NUMBERS + FIRST_SET;
    const ends = (ofUnits[this.units[end - 1] as number] as number) * KIND_NUMBERS + FIRST_SET;
    for (let word = ANYWHERE; word < SET_WORDS.length; word++)
      sets[at + word] = numbers[(OPENS[word] === 1 ? opens : ends) + word] as number;
  }

  private shape(start: number, end: number): TextShape {
    const { counts } = this;
    return {
      length: end - start,
      width: end - start + (counts[COUNTER.wide] as number),
      chinese: counts[COUNTER.chinese] as number,
      digits: counts[COUNTER.digits] as number,
      latin: counts[COUNTER.latin] as number,
      spaces: counts[COUNTER.spaces] as number,
      sentenceEnds: counts[COUNTER.sentenceEnds] as number,
      clauseMarks: counts[COUNTER.clauseMarks] as number,
      quoteBalance: counts[COUNTER.quoteBalance] as number,
      bracketBalance: counts[COUNTER.bracketBalance] as number,
      end: this.textEnd(start, end),
    };
  }

  /** How the text ends: looks back through closing marks for what they close. */
  private textEnd(start: number, end: number): TextEnd {
    const last = Math.max(start - 1, end - 1 - MOST_CLOSERS);
    let index = end - 1;
    while (index > last && CLOSES[this.classAt(index)] === 1) index--;
    const kind = index < start ? OTHER : this.classAt(index);
    if (kind === STOP) return index > start && this.classAt(index - 1) === CHINESE ? "sentence" : "other";
    return kind === SENTENCE || index === end - 1 ? (ENDS[kind] as TextEnd) : "closed";
  }

  private classAt(index: number): number {
    return this.kinds.classes[this.kinds.ofUnits[this.units[index] as number] as number] as number;
  }
}
