import { readJump } from "../language/jump.ts";
import type { Article, Caption, Continuation, Editor, TextPart } from "../model/article.ts";
import type { LabelledLine } from "../model/layout.ts";
import type { GatheredStory } from "./gather.ts";
import { readCaption } from "./parts/caption.ts";
import { splitDeck } from "./parts/deck.ts";
import { readTitleReporters } from "./parts/title-reporters.ts";
import { readTitleSignature } from "./parts/title-signature.ts";
import { readStorySigners } from "./story-signers.ts";

/** How far from either end of a story's text a jump may stand, in code units. */
const JUMP_REACH = 40;

/** What the page knows of a story besides its pieces. */
export interface StoryContext {
  /** `YYYY-MM-DD` or `""`. */
  readonly issueDate: string;
  readonly editors: readonly Editor[];
  readonly confidence: number;
  readonly because: readonly string[];
}

/** Makes the article of a gathered story: reads its headline group, signers, datelines, captions and jumps. */
export function assembleArticle(story: GatheredStory, context: StoryContext): Article {
  const deck = splitDeck(story.deck);
  const reported = readTitleReporters(deck.texts.headline);
  const signed = readTitleSignature(reported.title);
  const { authors, datelines } = readStorySigners(story, signed.name, context.issueDate, reported.authors);
  const continuation = readContinuation(story);
  const headline: TextPart = { text: signed.title, lines: deck.headline };
  return {
    kicker: { text: deck.texts.kicker, lines: deck.kicker },
    headline,
    subheadline: { text: deck.texts.subheadline, lines: deck.subheadline },
    column: story.columns[0]?.text ?? "",
    authors,
    editors: context.editors,
    datelines,
    paragraphs: story.paragraphs,
    captions: story.captions.map(splitCaption),
    continuation,
    otherLines: linesBeside(story),
    confidence: context.confidence,
    because: context.because,
    flags: findFlags(story, headline, continuation),
  };
}

/** Lines of a story that none of its texts holds. */
function linesBeside({ bylines, jumps, columns }: GatheredStory): readonly LabelledLine[] {
  const lines: LabelledLine[] = [];
  for (const part of bylines) lines.push(...part.lines);
  for (const part of jumps) lines.push(...part.lines);
  for (const part of columns) lines.push(...part.lines);
  return lines;
}

function splitCaption(caption: TextPart): Caption {
  const { text, credit } = readCaption(caption.text);
  return { lines: caption.lines, text, credit };
}

/** What stands before (上接第1版), and how 下转第3版 ends. */
const OPENS_WITH_MARK = /^[\s▲△▼◀►(（[【〔]/;
const ENDS_WITH_PAGE = /[版页頁][)）\]】〕]?\s*$/;

function readContinuation(story: GatheredStory): Continuation {
  const texts = story.paragraphs;
  const first = texts[0]?.text ?? "";
  const last = texts.at(-1)?.text ?? "";
  const end = last.slice(-JUMP_REACH);
  let fromPage = OPENS_WITH_MARK.test(first) ? readJump(first.slice(0, JUMP_REACH)).fromPage : "";
  let toPage = ENDS_WITH_PAGE.test(end) ? readJump(end).toPage : "";
  for (const { text } of story.jumps) {
    const jump = readJump(text);
    fromPage ||= jump.fromPage;
    toPage ||= jump.toPage;
  }
  return { fromPage, toPage };
}

function findFlags(story: GatheredStory, headline: TextPart, continuation: Continuation): string[] {
  const flags: string[] = [];
  if (headline.text === "") flags.push("no-headline");
  if (story.paragraphs.length === 0) flags.push(story.captions.length > 0 ? "caption-only" : "no-text");
  const opening = story.pieces.find((piece) => piece.kind === "body");
  if (continuation.fromPage !== "" || opening?.begins.inside === true) flags.push("fragment");
  return flags;
}
