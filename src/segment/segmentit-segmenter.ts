/// <reference path="./segmentit-module.d.ts" />
import { foldKey } from "../language/fold.ts";
import { type AddedWords, addableWords, plantAddedWords } from "./added-words.ts";
import { type AtomFinder, createAtomFinder } from "./atoms.ts";
import { forcedPieces } from "./forced-pieces.ts";
import { LONGEST_RUN, MOST_WORK, safeParts, segmentitWork, type WordsByLength } from "./segmentit-work.ts";
import type { AddedWord, Fallback, Segmenter, Token } from "./token.ts";

/**
 * Work that a line may be: some 100 milliseconds on a machine of 2020, hence 1,500 to 3,000 characters. A unit of work is about half a
 * microsecond, a character is looked up in a quarter as long again as thirty of them.
 */
const LINE_WORK = 100_000;
const CALL_WORK = 30;
const CHARACTER_WORK = 30;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** How far a run was divided, and the work that the line has left. */
interface Divided {
  readonly end: number;
  readonly left: number;
}

/** What the guards work with. */
interface Guarded {
  readonly divide: (run: string) => readonly { readonly w: string; readonly partOfSpeech: string }[];
  readonly words: WordsByLength;
  readonly other: Segmenter;
  readonly findAtoms: AtomFinder;
  readonly onFallback: (fallback: Fallback) => void;
}

/**
 * segmentit behind guards. It enumerates every division of a run, which takes forever on runs of some sixty characters; so runs are cut at
 * punctuation and, where the divisions are too many, at word boundaries of the other engine. A line may ask for a limited amount of work,
 * counted and not timed so that the outcome is the same everywhere; what is beyond it is divided by the other engine and reported.
 */
export async function createSegmentitSegmenter(other: Segmenter, onFallback: (fallback: Fallback) => void): Promise<Segmenter> {
  const segmentit = await import("segmentit");
  const { Segment, useDefault, enPOSTag } = segmentit.default ?? segmentit;
  const engine = useDefault(new Segment());
  const words: WordsByLength = Object.entries(engine.getDict("TABLE2")).map(([length, table]) => [Number(length), table]);
  const divide: Guarded["divide"] = (run) =>
    engine.doSegment(run).map(({ w, p = 0 }) => ({ w, partOfSpeech: partOfSpeech(enPOSTag(p)) }));
  return segmenterWith({ divide, words, other, findAtoms: createAtomFinder(), onFallback }, []);
}

/** segmentit's first tag of a word, in jieba's names. */
function partOfSpeech(tags: string): string {
  const first = tags.split(",")[0] ?? "";
  return first === "un" ? "" : first === "nx" ? "eng" : first;
}

function segmenterWith(guarded: Guarded, words: readonly AddedWord[]): Segmenter {
  const keys = addableWords(words).map(({ key, word }) => ({ key, cost: 0, partOfSpeech: word.partOfSpeech }));
  const added = keys.length === 0 ? undefined : plantAddedWords(keys);
  return {
    engine: "segmentit",
    segment: (text) => segmentText(text, guarded, added),
    withWords: (more) => segmenterWith({ ...guarded, other: guarded.other.withWords(more) }, [...words, ...more]),
  };
}

function segmentText(text: string, guarded: Guarded, added: AddedWords | undefined): readonly Token[] {
  const key = foldKey(text);
  const tokens: Token[] = [];
  let left = LINE_WORK;
  let end = 0;
  for (const piece of forcedPieces(key, guarded.findAtoms(text, key), added)) {
    if (piece.start < end) continue;
    // White space makes no piece: between two pieces there is nothing else.
    if (key.slice(end, piece.start).includes("\n")) left = LINE_WORK;
    end = piece.end;
    if (!piece.undecided) {
      tokens.push({ text: text.slice(piece.start, end), start: piece.start, end, partOfSpeech: piece.partOfSpeech });
      continue;
    }
    const done = divideRun(text, key, piece, left, guarded, tokens);
    left = done.left;
    if (done.end < piece.end) end = divideRestOfLine(text, done.end, guarded, tokens);
  }
  return tokens;
}

/** Has the other engine divide what is left of a line; answers where the line ends. */
function divideRestOfLine(text: string, start: number, { other, onFallback }: Guarded, tokens: Token[]): number {
  const lineBreak = text.indexOf("\n", start);
  const end = lineBreak === -1 ? text.length : lineBreak;
  for (const token of other.segment(text.slice(start, end))) {
    tokens.push({ ...token, start: start + token.start, end: start + token.end });
  }
  onFallback({ because: "work-budget", start, end, by: other.engine });
  return end;
}

/** Divides a run of Chinese characters into tokens as far as the work goes that the line has left. */
function divideRun(text: string, key: string, { start, end }: Span, left: number, guarded: Guarded, tokens: Token[]): Divided {
  const { other, words, divide, onFallback } = guarded;
  // Of a long run only as much is looked at as the line can pay for.
  const run = key.slice(start, Math.min(end, start + LONGEST_RUN + Math.ceil(left / CHARACTER_WORK)));
  const push = (from: number, to: number, partOfSpeech: string): void => {
    tokens.push({ text: text.slice(start + from, start + to), start: start + from, end: start + to, partOfSpeech });
  };
  const whole = run.length <= LONGEST_RUN ? segmentitWork(run, words) : Number.POSITIVE_INFINITY;
  const parts = whole <= MOST_WORK ? [{ start: 0, end: run.length, work: whole }] : safeParts(run, wordEnds(other, run), words);
  let rest = left;
  for (const { start: from, end: to, work } of parts) {
    const price = CALL_WORK + work + (to - from) * CHARACTER_WORK;
    if (price > rest) return { end: start + from, left: 0 };
    rest -= price;
    const part = run.slice(from, to);
    const divided = work <= MOST_WORK ? divide(part) : [];
    let place = from;
    if (divided.map(({ w }) => w).join("") === part) {
      for (const { w, partOfSpeech } of divided) {
        push(place, place + w.length, partOfSpeech);
        place += w.length;
      }
      continue;
    }
    for (const token of other.segment(part)) push(from + token.start, from + token.end, token.partOfSpeech);
    const because = divided.length === 0 ? "work-budget" : "text-changed";
    onFallback({ because, start: start + from, end: start + to, by: other.engine });
  }
  return { end: start + run.length, left: start + run.length < end ? 0 : rest };
}

function wordEnds(segmenter: Segmenter, run: string): readonly number[] {
  return segmenter.segment(run).map((token) => token.end);
}
