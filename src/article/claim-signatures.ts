import { foldKey } from "../language/fold.ts";
import { personNameEvidence } from "../language/person-names.ts";
import { CUE } from "./cues.ts";
import { heldPieces } from "./held-pieces.ts";
import type { PageFacts } from "./page-facts.ts";
import { parseByline, readsAsByline } from "./parts/byline.ts";
import { readEndSignature } from "./parts/signature.ts";
import type { Piece } from "./piece.ts";

/** A story of the page as its pieces, in reading order. */
type Pieces = readonly Piece[];

/** Longest line that is held for a signature, in UTF-16 code units. */
const LONGEST_SIGNATURE = 60;

/** Evidence in powers of two from which a name in brackets, without a word for who signs, is one. */
const SURE_NAME = 6;

/**
 * Gives each story the signature right behind its text that it was not given: one that the layout took for furniture, and a byline that
 * stands between its text and the headline of the story that holds it. A story that has a byline of its own takes none.
 *
 * @example story A: headline, body; story B: byline 本报记者 沈砚秋, headline, body → the byline goes to A
 */
export function claimSignatures(stories: readonly Pieces[], facts: PageFacts): readonly Pieces[] {
  const held = heldPieces(stories, facts.pieces.length);
  return giveBylinesBack(stories, facts).map((story) => {
    const last = story.at(-1);
    if (last?.kind !== "body") return story;
    const next = facts.pieces[last.index + 1];
    if (next === undefined || held[next.index] === 1 || !mayBeSignature(next)) return story;
    if (isSigned(story) || !isSignature(next)) return story;
    held[next.index] = 1;
    return [...story, { ...next, kind: "byline" as const, role: "byline" as const }];
  });
}

/** The stories with the bylines that stand right behind their texts and were given to the next ones. */
function giveBylinesBack(stories: readonly Pieces[], facts: PageFacts): readonly Pieces[] {
  const given = [...stories];
  let owners: Int32Array | undefined;
  for (let at = 0; at < stories.length; at += 1) {
    const early = earlyByline(stories[at]!);
    if (early === undefined) continue;
    owners ??= ownersOf(stories, facts.pieces.length);
    const owner = ownerBefore(early, facts, owners);
    if (owner < 0 || owner === at || isSigned(given[owner]!)) continue;
    given[at] = given[at]!.filter((piece) => piece !== early);
    given[owner] = [...given[owner]!, early];
  }
  return given;
}

/** By place on a page of so many pieces, the number of the story that holds each, -1 for none. */
function ownersOf(stories: readonly Pieces[], pieces: number): Int32Array {
  const owners = new Int32Array(pieces).fill(-1);
  for (let at = 0; at < stories.length; at += 1) for (const { index } of stories[at]!) owners[index] = at;
  return owners;
}

function isSigned(story: Pieces): boolean {
  return story.some(({ kind, text }) => kind === "byline" && parseByline(text).length > 0);
}

/** The byline that a story begins with, right before its headline. */
function earlyByline(story: Pieces): Piece | undefined {
  const first = story[0];
  const second = story[1];
  return first?.kind === "byline" && second?.kind === "deck" && second.index > first.index ? first : undefined;
}

/** The story whose text stands right before a piece, furniture left out; -1 for none. */
function ownerBefore({ index }: Piece, { pieces }: PageFacts, owners: Int32Array): number {
  let at = index - 1;
  while (at >= 0 && pieces[at]!.kind === "furniture") at -= 1;
  const kind = pieces[at]?.kind;
  return kind === "body" || kind === "subhead" ? owners[at]! : -1;
}

/** Whether a piece is a short line of furniture. */
function mayBeSignature({ lines, text, kind }: Piece): boolean {
  return kind === "furniture" && lines.length === 1 && text.length <= LONGEST_SIGNATURE;
}

/** Whether a line behind a text signs it: in brackets, or as a byline does wherever it stands. */
function isSignature({ text, key, cues }: Piece): boolean {
  if ((cues.end & CUE.closing) !== 0 && /^[\s]*[(（]/.test(text)) {
    const { authors } = readEndSignature(text);
    return (
      authors.length > 0 &&
      authors.every(({ name, role }) => role !== "" || (personNameEvidence(foldKey(name)) ?? 0) >= SURE_NAME)
    );
  }
  return (cues.all & (CUE.signing | CUE.mark)) !== 0 && readsAsByline(text, true, key);
}
