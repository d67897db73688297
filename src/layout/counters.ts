import {
  BRACKET_CLOSE,
  BRACKET_OPEN,
  CHINESE,
  type CharacterRange,
  CLAUSE,
  COLON,
  DIGIT,
  isWide,
  LATIN,
  QUOTE_CLOSE,
  QUOTE_OPEN,
  SENTENCE,
  SPACE,
} from "./character-classes.ts";

/**
 * What is counted of a line: the place of each counter. While a line is read, five counters share a number of 32 bits: four of six bits each
 * and, above them, a balance, which falls as well as it rises.
 */
export const COUNTER = {
  chinese: 0,
  digits: 1,
  latin: 2,
  wide: 3,
  quoteBalance: 4,
  spaces: 5,
  sentenceEnds: 6,
  clauseMarks: 7,
  letters: 8,
  bracketBalance: 9,
} as const;

/** How many counters there are, how many share a number, and the bits of each. */
export const COUNTERS = 10;
export const SHARING = 5;
export const COUNTER_BITS = 6;

/** Most characters that can be counted before the counters must be read out. */
export const MOST_COUNTED: number = (1 << COUNTER_BITS) - 1;

const STEPS: ReadonlyMap<number, readonly [counter: number, step: number]> = new Map([
  [CHINESE, [COUNTER.chinese, 1]],
  [DIGIT, [COUNTER.digits, 1]],
  [LATIN, [COUNTER.latin, 1]],
  [SPACE, [COUNTER.spaces, 1]],
  [SENTENCE, [COUNTER.sentenceEnds, 1]],
  [CLAUSE, [COUNTER.clauseMarks, 1]],
  [COLON, [COUNTER.clauseMarks, 1]],
  [QUOTE_OPEN, [COUNTER.quoteBalance, 1]],
  [QUOTE_CLOSE, [COUNTER.quoteBalance, -1]],
  [BRACKET_OPEN, [COUNTER.bracketBalance, 1]],
  [BRACKET_CLOSE, [COUNTER.bracketBalance, -1]],
]);

/** What a character of a range adds to the numbers that the counters share. */
export function counterSteps({ first, counted, letter }: CharacterRange): readonly number[] {
  const steps = new Array<number>(COUNTERS / SHARING).fill(0);
  const add = (counter: number, step: number): void => {
    const place = Math.floor(counter / SHARING);
    steps[place] = (steps[place] as number) + (step << ((counter % SHARING) * COUNTER_BITS));
  };
  const ofClass = STEPS.get(counted);
  if (ofClass !== undefined) add(...ofClass);
  if (letter) add(COUNTER.letters, 1);
  if (isWide(first)) add(COUNTER.wide, 1);
  return steps;
}
