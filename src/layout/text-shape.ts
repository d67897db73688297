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
import { type CharacterKinds, characterKinds } from "./character-kinds.ts";
import { SET_WORDS } from "./character-sets.ts";
import { type Letters, MOST_LETTERS } from "./letters.ts";

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

/** How many of {@link SET_WORDS} are of sets that stand anywhere in the line. */
const HAS_WORDS = SET_WORDS.filter(({ kind }) => kind === "has").length;

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

/** Measures the lines of a page one after the other, and collects their letters. */
export class TextMeasure {
  private readonly units: Uint16Array;
  private readonly kinds: CharacterKinds = characterKinds();
  private readonly counts: Int32Array = new Int32Array(CLASSES);
  /** Letters so far and the line of each; what is no letter is written too, to be overwritten by the next character. */
  private readonly letterUnits: Uint16Array;
  private readonly lineOf: Uint32Array;
  private readonly starts: Uint32Array;
  private letterCount = 0;
  private lines = 0;

  /** @param units folded code units of the page; @param lines how many lines there are at most */
  constructor(units: Uint16Array, lines: number) {
    this.units = units;
    this.letterUnits = new Uint16Array(Math.min(units.length, MOST_LETTERS) + 1);
    this.lineOf = new Uint32Array(this.letterUnits.length);
    this.starts = new Uint32Array(lines + 1);
  }

  /** The letters of the lines measured so far. */
  get letters(): Letters {
    const { letterUnits, letterCount, lineOf, starts, lines } = this;
    return { units: letterUnits, length: letterCount, starts: starts.subarray(0, lines + 1), lineOf };
  }

  /**
   * Measures the next line in one pass, from `start` to before `end`, and writes the bits of the character sets that it shows.
   *
   * @param sets bits by {@link SET_WORDS}, from `at` on
   */
  measure(start: number, end: number, sets: Int32Array, at: number): TextShape {
    const { units, counts, letterUnits, lineOf, lines } = this;
    const { ofUnits, classes, letters, wide, bits } = this.kinds;
    const [first, second, third] = bits as [Int32Array, Int32Array, Int32Array];
    const mostLetters = letterUnits.length - 1;
    for (let counted = 0; counted < CLASSES; counted++) counts[counted] = 0;
    let letterCount = this.letterCount;
    let wideCount = 0;
    let inFirst = 0;
    let inSecond = 0;
    let inThird = 0;
    for (let index = start; index < end; index++) {
      const unit = units[index] as number;
      const kind = ofUnits[unit] as number;
      const counted = classes[kind] as number;
      counts[counted] = (counts[counted] as number) + 1;
      inFirst |= first[kind] as number;
      inSecond |= second[kind] as number;
      inThird |= third[kind] as number;
      wideCount += wide[kind] as number;
      letterUnits[letterCount] = unit;
      lineOf[letterCount] = lines;
      letterCount = Math.min(mostLetters, letterCount + (letters[kind] as number));
    }
    this.letterCount = letterCount;
    this.starts[++this.lines] = letterCount;
    sets[at] = inFirst;
    sets[at + 1] = inSecond;
    sets[at + 2] = inThird;
    if (end > start) this.writeEnds(start, end, sets, at);
    return this.shape(start, end, wideCount);
  }

  private writeEnds(start: number, end: number, sets: Int32Array, at: number): void {
    const { ofUnits, bits } = this.kinds;
    const opens = ofUnits[this.units[start] as number] as number;
    const ends = ofUnits[this.units[end - 1] as number] as number;
    for (let word = HAS_WORDS; word < SET_WORDS.length; word++)
      sets[at + word] = (bits[word] as Int32Array)[SET_WORDS[word]?.kind === "opens" ? opens : ends] as number;
  }

  private shape(start: number, end: number, wide: number): TextShape {
    const { counts } = this;
    return {
      length: end - start,
      width: end - start + wide,
      chinese: counts[CHINESE] as number,
      digits: counts[DIGIT] as number,
      latin: counts[LATIN] as number,
      spaces: counts[SPACE] as number,
      sentenceEnds: counts[SENTENCE] as number,
      clauseMarks: (counts[CLAUSE] as number) + (counts[COLON] as number),
      quoteBalance: (counts[QUOTE_OPEN] as number) - (counts[QUOTE_CLOSE] as number),
      bracketBalance: (counts[BRACKET_OPEN] as number) - (counts[BRACKET_CLOSE] as number),
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
