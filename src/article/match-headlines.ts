import { contrast } from "./contrast.ts";
import type { Kin } from "./kinship.ts";
import type { PageFacts } from "./page-facts.ts";
import type { Piece } from "./piece.ts";

/** What shared words (see `contrast`) weigh against the place where a headline stands. */
const WORDS_WEIGHT = 2;
/** What a headline without text costs, and a text without headline, as natural logarithms. */
const LONELY_HEADLINE = -3;
const LONELY_TEXT = -0.5;
/** An exchange must gain as much: doubt means no change. */
const LEAST_GAIN = 1.5;
/** Pages with more stories than this are lists: their headlines stand with their texts. */
const MOST_STORIES = 48;

/** A story of the page as its pieces. */
type Pieces = readonly Piece[];

/** A story in two parts that may belong to others: its headline group and the rest; either may be empty. */
interface Halves {
  readonly headline: Pieces;
  readonly text: Pieces;
}

/** Where a headline stands to a text: right before it, inside or right after it, or elsewhere. */
const ELSEWHERE = 0;
const INSIDE = 1;
const BEFORE = 2;

/**
 * Settles which headline belongs to which text, for all of a page together: shared words against the place where the headline stands, with
 * the page's own habit. Headlines are exchanged between two stories, or go to a text that has none, as long as the whole gains.
 *
 * @example the headline 江州大桥通车 at the page's end and a headless text about 江州大桥 become one story
 */
export function matchHeadlines(stories: readonly Pieces[], facts: PageFacts): readonly Pieces[] {
  if (stories.length < 2 || stories.length > MOST_STORIES) return stories;
  const halves = stories.map(divide);
  const places = placeTable(halves, facts);
  if (allBefore(halves, places)) return stories;
  const partner = settle(worthTable(halves, places, facts), halves.length);
  const matched: Pieces[] = [];
  for (let at = 0; at < halves.length; at += 1) {
    if (partner[at] === at) {
      matched.push(stories[at]!);
      continue;
    }
    const pieces = [...halves[partner[at]!]!.headline, ...halves[at]!.text];
    if (pieces.length > 0) matched.push(pieces.sort((one, other) => one.index - other.index));
  }
  return matched;
}

/** Whether every story has a headline, right before its text. */
function allBefore(halves: readonly Halves[], places: Uint8Array): boolean {
  for (let at = 0; at < halves.length; at += 1) {
    const { headline, text } = halves[at]!;
    if (text.length === 0 || headline.length === 0 || places[at * halves.length + at] !== BEFORE) return false;
  }
  return true;
}

const NO_PIECES: Pieces = [];

/** The headline group with its label; everything stays together where there is no text. */
function divide(story: Pieces): Halves {
  const headline: Piece[] = [];
  const text: Piece[] = [];
  let titled = false;
  let told = false;
  for (const piece of story) {
    if (piece.kind === "deck") titled = true;
    if (piece.kind === "body") told = true;
    (piece.kind === "deck" || piece.kind === "column" ? headline : text).push(piece);
  }
  if (!titled) return { headline: NO_PIECES, text: story };
  return told ? { headline, text } : { headline: story, text: NO_PIECES };
}

/** What each headline (row) is worth at each text (column). */
function worthTable(halves: readonly Halves[], places: Uint8Array, facts: PageFacts): Float64Array {
  const count = halves.length;
  const habits = habitsOf(halves, places);
  const worth = sharedWords(halves, facts);
  for (let row = 0; row < count; row += 1) {
    const bare = halves[row]!.headline.length === 0;
    for (let column = 0; column < count; column += 1) {
      const at = row * count + column;
      const empty = halves[column]!.text.length === 0;
      if (bare) worth[at] = empty ? 0 : LONELY_TEXT;
      else worth[at] = empty ? LONELY_HEADLINE : WORDS_WEIGHT * worth[at]! + habits[places[at]!]!;
    }
  }
  return worth;
}

/** What each place of a headline is worth on this page, by its number. */
function habitsOf(halves: readonly Halves[], places: Uint8Array): readonly number[] {
  const count = halves.length;
  const habit = [1, 1, 3];
  for (let at = 0; at < count; at += 1)
    if (halves[at]!.headline.length > 0 && halves[at]!.text.length > 0) habit[places[at * count + at]!]! += 1;
  const all = habit[ELSEWHERE]! + habit[INSIDE]! + habit[BEFORE]!;
  return habit.map((of) => Math.log(of / all));
}

/** Which headline each text gets, found by exchanges: at the start each its own. */
function settle(worth: Float64Array, count: number): Uint8Array {
  const partner = Uint8Array.from({ length: count }, (_, at) => at);
  for (let round = 0; round < count; round += 1) {
    let most = LEAST_GAIN;
    let first = -1;
    let second = -1;
    for (let one = 0; one < count; one += 1) {
      const row = partner[one]! * count;
      for (let other = one + 1; other < count; other += 1) {
        const otherRow = partner[other]! * count;
        const gain = worth[otherRow + one]! + worth[row + other]! - (worth[row + one]! + worth[otherRow + other]!);
        if (gain <= most) continue;
        most = gain;
        first = one;
        second = other;
      }
    }
    if (first < 0) break;
    const exchanged = partner[first]!;
    partner[first] = partner[second]!;
    partner[second] = exchanged;
  }
  return partner;
}

/** Where each headline (row) stands to each text (column). */
function placeTable(halves: readonly Halves[], facts: PageFacts): Uint8Array {
  const count = halves.length;
  const places = new Uint8Array(count ** 2);
  const textOf = new Int16Array(facts.pieces.length).fill(-1);
  const opens: (Piece | undefined)[] = [];
  for (let at = 0; at < count; at += 1) {
    const { text } = halves[at]!;
    const opening = text.find((piece) => piece.kind === "body");
    opens.push(opening);
    if (opening !== undefined) for (const { index } of text) textOf[index] = at;
  }
  for (let row = 0; row < count; row += 1) {
    const { headline } = halves[row]!;
    const first = headline[0];
    if (first === undefined) continue;
    for (let at = first.index - 1; at >= 0 && facts.next[at] === first; at -= 1)
      if (textOf[at]! >= 0) places[row * count + textOf[at]!] = INSIDE;
    const text = textBehind(headline.at(-1)!, facts);
    const column = text === undefined ? -1 : textOf[text.index]!;
    if (column >= 0 && opens[column] === text) places[row * count + column] = BEFORE;
  }
  return places;
}

/** The text that stands behind a headline with no other headline between. */
function textBehind(headline: Piece, facts: PageFacts): Piece | undefined {
  let next = facts.next[headline.index];
  while (next !== undefined && next.kind !== "body" && next.kind !== "deck") next = facts.next[next.index];
  return next?.kind === "body" ? next : undefined;
}

/** Words that each headline (row) shares with each text (column), against chance; 0 where there is no headline. */
function sharedWords(halves: readonly Halves[], facts: PageFacts): Float64Array {
  const { ofPiece, words } = facts.kinship;
  const count = halves.length;
  const headlineOf = new Int16Array(facts.pieces.length).fill(-1);
  const textOf = new Int16Array(facts.pieces.length).fill(-1);
  const expected = new Float64Array(count);
  const totals = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    const { headline, text } = halves[at]!;
    let length = 0;
    for (const { index } of headline) {
      headlineOf[index] = at;
      totals[at]! += ofPiece[index]!.total;
    }
    for (const { index } of text) {
      textOf[index] = at;
      length += ofPiece[index]!.words;
    }
    expected[at] = length / (words + 1);
  }
  const shared = addShared(ofPiece, headlineOf, textOf, count);
  for (let row = 0; row < count; row += 1) {
    if (halves[row]!.headline.length === 0) continue;
    for (let column = 0; column < count; column += 1) {
      const at = row * count + column;
      shared[at] = contrast(shared[at]!, totals[row]!, expected[column]!);
    }
  }
  return shared;
}

/** Words that each headline (row) shares with each text (column), in bits. @param headlineOf and textOf: their numbers by piece, -1 for none */
function addShared(kins: readonly Kin[], headlineOf: Int16Array, textOf: Int16Array, count: number): Float64Array {
  const shared = new Float64Array(count ** 2);
  for (let piece = 0; piece < kins.length; piece += 1) {
    const headline = headlineOf[piece]!;
    const text = textOf[piece]!;
    if (headline < 0 && text < 0) continue;
    const { pieces, shares, start, end } = kins[piece]!;
    // A headline is told from texts, a text from headlines: no piece is both.
    const partnerOf = headline >= 0 ? textOf : headlineOf;
    for (let at = start; at < end; at += 1) {
      const partner = partnerOf[pieces[at]!]!;
      if (partner >= 0) shared[headline >= 0 ? headline * count + partner : partner * count + text]! += shares[at]!;
    }
  }
  return shared;
}
