import { contrast } from "./contrast.ts";
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
  headline: Pieces;
  text: Pieces;
}

type Place = "before" | "inside" | "elsewhere";

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
  if (halves.every(({ headline, text }, at) => text.length > 0 && headline.length > 0 && places[at]![at] === "before"))
    return stories;
  const worth = worthTable(halves, places, facts);
  const partner = settle(halves, worth);
  return halves.flatMap(({ text }, at) => {
    const headline = halves[partner[at]!]!.headline;
    const pieces = [...headline, ...text];
    return pieces.length === 0 ? [] : [pieces.sort((one, other) => one.index - other.index)];
  });
}

/** The headline group with its label; everything stays together where there is no text. */
function divide(story: Pieces): Halves {
  const moves = (piece: Piece): boolean => piece.kind === "deck" || piece.kind === "column";
  if (!story.some((piece) => piece.kind === "deck")) return { headline: [], text: story };
  const text = story.filter((piece) => !moves(piece));
  if (!text.some((piece) => piece.kind === "body")) return { headline: story, text: [] };
  return { headline: story.filter(moves), text };
}

/** What each headline (row) is worth at each text (column). */
function worthTable(halves: readonly Halves[], places: readonly (readonly Place[])[], facts: PageFacts): Float64Array {
  const habit = { before: 3, inside: 1, elsewhere: 1 };
  halves.forEach(({ headline, text }, at) => {
    if (headline.length > 0 && text.length > 0) habit[places[at]![at]!] += 1;
  });
  const all = habit.before + habit.inside + habit.elsewhere;
  const place = (of: Place): number => Math.log(habit[of] / all);
  const habits = { before: place("before"), inside: place("inside"), elsewhere: place("elsewhere") };
  const shared = sharedWords(halves, facts);
  const worth = new Float64Array(halves.length ** 2);
  halves.forEach(({ headline }, row) => {
    halves.forEach(({ text }, column) => {
      const at = row * halves.length + column;
      if (headline.length === 0) worth[at] = text.length === 0 ? 0 : LONELY_TEXT;
      else if (text.length === 0) worth[at] = LONELY_HEADLINE;
      else worth[at] = WORDS_WEIGHT * shared[at]! + habits[places[row]![column]!];
    });
  });
  return worth;
}

/** Which headline each text gets, found by exchanges: at the start each its own. */
function settle(halves: readonly Halves[], worth: Float64Array): number[] {
  const count = halves.length;
  const partner = halves.map((_, at) => at);
  for (let round = 0; round < halves.length; round += 1) {
    let best = { gain: LEAST_GAIN, one: -1, other: -1 };
    for (let one = 0; one < partner.length; one += 1) {
      for (let other = one + 1; other < partner.length; other += 1) {
        const row = partner[one]! * count;
        const otherRow = partner[other]! * count;
        const gain = worth[otherRow + one]! + worth[row + other]! - (worth[row + one]! + worth[otherRow + other]!);
        if (gain > best.gain) best = { gain, one, other };
      }
    }
    if (best.one < 0) break;
    [partner[best.one], partner[best.other]] = [partner[best.other]!, partner[best.one]!];
  }
  return partner;
}

/** Where each headline (row) stands to each text (column): right before it, inside or right after it, or elsewhere. */
function placeTable(halves: readonly Halves[], facts: PageFacts): Place[][] {
  const textOf = new Int16Array(facts.pieces.length).fill(-1);
  const opens = halves.map(({ text }) => text.find((piece) => piece.kind === "body"));
  halves.forEach(({ text }, at) => {
    if (opens[at] !== undefined) for (const { index } of text) textOf[index] = at;
  });
  return halves.map(({ headline }) => {
    const row = halves.map((): Place => "elsewhere");
    const first = headline[0];
    if (first === undefined) return row;
    for (let at = first.index - 1; at >= 0 && facts.next[at] === first; at -= 1)
      if (textOf[at]! >= 0) row[textOf[at]!] = "inside";
    const text = textBehind(headline.at(-1)!, facts);
    if (text !== undefined && textOf[text.index]! >= 0 && opens[textOf[text.index]!] === text)
      row[textOf[text.index]!] = "before";
    return row;
  });
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
  const count = facts.pieces.length;
  const headlineOf = new Int16Array(count).fill(-1);
  const textOf = new Int16Array(count).fill(-1);
  const lengths = halves.map(() => 0);
  const totals = halves.map(() => 0);
  halves.forEach(({ headline, text }, at) => {
    for (const { index } of headline) {
      headlineOf[index] = at;
      totals[at]! += ofPiece[index]!.total;
    }
    for (const { index } of text) {
      textOf[index] = at;
      lengths[at]! += ofPiece[index]!.words;
    }
  });
  const shared = new Float64Array(halves.length ** 2);
  for (let piece = 0; piece < count; piece += 1) {
    const kin = ofPiece[piece]!;
    for (let at = kin.start; at < kin.end; at += 1) {
      const other = kin.pieces[at]!;
      const headline = headlineOf[piece]! >= 0 ? headlineOf[piece]! : headlineOf[other]!;
      const text = textOf[piece]! >= 0 ? textOf[piece]! : textOf[other]!;
      if (headline >= 0 && text >= 0) shared[headline * halves.length + text]! += kin.shares[at]!;
    }
  }
  halves.forEach(({ headline }, row) => {
    if (headline.length === 0) return;
    for (let column = 0; column < halves.length; column += 1) {
      const at = row * halves.length + column;
      shared[at] = contrast(shared[at]!, totals[row]!, lengths[column]! / (words + 1));
    }
  });
  return shared;
}
