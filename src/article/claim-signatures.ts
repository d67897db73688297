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
const LONGEST_SIGNATURE = 40;

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
  const owners = new Map<number, number>();
  stories.forEach((story, at) => {
    for (const { index } of story) owners.set(index, at);
  });
  const given = stories.map((story) => [...story]);
  stories.forEach((story, at) => {
    const early = earlyByline(story);
    const owner = early === undefined ? undefined : ownerBefore(early, facts, owners);
    if (early === undefined || owner === undefined || owner === at || isSigned(given[owner]!)) return;
    given[at] = given[at]!.filter((piece) => piece !== early);
    given[owner]!.push(early);
  });
  return given.map((story) => {
    const last = story.at(-1);
    if (last?.kind !== "body" || isSigned(story)) return story;
    const next = facts.pieces[last.index + 1];
    if (next === undefined || held[next.index] === 1 || !isSignature(next)) return story;
    held[next.index] = 1;
    return [...story, { ...next, kind: "byline" as const, role: "byline" as const }];
  });
}

function isSigned(story: Pieces): boolean {
  return story.some(({ kind, text }) => kind === "byline" && parseByline(text).length > 0);
}

/** The byline that a story begins with, right before its headline. */
function earlyByline(story: Pieces): Piece | undefined {
  const [first, second] = story;
  return first?.kind === "byline" && second?.kind === "deck" && second.index > first.index ? first : undefined;
}

/** The story whose text stands right before a piece, furniture left out. */
function ownerBefore({ index }: Piece, { pieces }: PageFacts, owners: ReadonlyMap<number, number>): number | undefined {
  let at = index - 1;
  while (at >= 0 && pieces[at]!.kind === "furniture") at -= 1;
  const kind = pieces[at]?.kind;
  return kind === "body" || kind === "subhead" ? owners.get(at) : undefined;
}

/** Whether a line of furniture behind a text signs it: in brackets, or as a byline does wherever it stands. */
function isSignature({ lines, text, key, kind, cues }: Piece): boolean {
  if (kind !== "furniture" || lines.length > 1 || text.length > LONGEST_SIGNATURE) return false;
  if ((cues.end & CUE.closing) !== 0 && /^[\s]*[(（]/.test(text)) {
    const { authors } = readEndSignature(text);
    return (
      authors.length > 0 &&
      authors.every(({ name, role }) => role !== "" || (personNameEvidence(foldKey(name)) ?? 0) >= SURE_NAME)
    );
  }
  return (cues.all & (CUE.signing | CUE.mark)) !== 0 && readsAsByline(text, true, key);
}
