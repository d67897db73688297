import { readJump } from "../language/jump.ts";
import type { Article, Author, Caption, Continuation, Dateline, Editor, TextPart } from "../model/article.ts";
import type { GatheredStory } from "./gather.ts";
import { parseByline } from "./parts/byline.ts";
import { readCaption } from "./parts/caption.ts";
import { readDatelines } from "./parts/dateline.ts";
import { splitDeck } from "./parts/deck.ts";
import { readLaterDispatches } from "./parts/later-dispatches.ts";
import { readEndSignature } from "./parts/signature.ts";

/** How far from either end of a story's text a jump may stand, in code units. */
const JUMP_REACH = 40;

/** What a paragraph inside a story has that opens with a dateline or signer; the reading itself costs more. */
const MAY_OPEN = /^[\s　]*[〔【［[(（]|[电電讯訊]|记者|記者|消息|通讯员|通訊員|报道|報道|報導/;
/** The end of a paragraph that a signature may close. */
const MAY_SIGN = /[)）】〕］\]︶][\s。.]*$/;

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
  const { authors, datelines } = readSigners(story, context.issueDate);
  const continuation = readContinuation(story);
  const headline: TextPart = { text: deck.texts.headline, lines: deck.headline };
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
    otherLines: [...story.bylines, ...story.jumps, ...story.columns].flatMap((part) => part.lines),
    confidence: context.confidence,
    because: context.because,
    flags: findFlags(story, headline, continuation),
  };
}

function splitCaption(caption: TextPart): Caption {
  return { lines: caption.lines, ...readCaption(caption.text) };
}

function readSigners(story: GatheredStory, issueDate: string): { authors: readonly Author[]; datelines: readonly Dateline[] } {
  const authors = new Map<string, Author>();
  const datelines: Dateline[] = [];
  const add = (found: readonly Author[]): void => {
    for (const author of found) if (!authors.has(author.name)) authors.set(author.name, author);
  };
  for (const byline of story.bylines) add(parseByline(byline.text));
  let first = true;
  for (const { kind, text } of story.paragraphs) {
    if (kind === "subhead") continue;
    let opened = 0;
    if (first || MAY_OPEN.test(text.slice(0, 60))) {
      const opening = readDatelines(text, issueDate);
      datelines.push(...opening.datelines);
      add(opening.authors);
      opened = opening.end;
    }
    const later = readLaterDispatches(text, opened, issueDate);
    datelines.push(...later.datelines);
    add(later.authors);
    if (MAY_SIGN.test(text.slice(-4))) add(readEndSignature(text).authors);
    first = false;
  }
  return { authors: [...authors.values()], datelines };
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
