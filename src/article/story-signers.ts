import type { Author, Dateline } from "../model/article.ts";
import { ANY_CUES, CUE } from "./cues.ts";
import type { GatheredStory } from "./gather.ts";
import { isBareSignature, parseByline } from "./parts/byline.ts";
import { readDatelines } from "./parts/dateline.ts";
import { readLaterDispatches } from "./parts/later-dispatches.ts";
import { readMarkedOpening, readNamesBehind, readUnmarkedOpening } from "./parts/loose-signature.ts";
import { readEndSignature } from "./parts/signature.ts";
import type { Piece } from "./piece.ts";

/** Who signs a story, and where it was sent from. */
export interface StorySigners {
  readonly authors: readonly Author[];
  readonly datelines: readonly Dateline[];
}

/** What a paragraph inside a story has that opens with a dateline or signer; the reading itself costs more. */
const MAY_OPEN = /^[\s　]*[〔【［[(（]|[电電讯訊]|记者|記者|消息|通讯员|通訊員|报道|報道|報導/;
/** The end of a paragraph that a signature may close. */
const MAY_SIGN = /[)）】〕］\]︶][\s。.]*$/;

/** What a paragraph has to have for {@link MAY_OPEN}, and what one that {@link readLaterDispatches} finds something in. */
const OPENS = CUE.opening | CUE.dispatch | CUE.reporter;
const SENDS = CUE.dispatch | CUE.reporter;

/** Roles of news: where one of these has signed, a name without a role word is no writer of an essay. */
const NEWS: ReadonlySet<string> = new Set(["记者", "特约记者", "见习记者", "通讯员", "实习生"]);

/** Labels of columns in which those who sign are writers, in Simplified or Traditional text. */
const OPINION =
  /[论論][坛壇]|[评評]|[来來][论論]|社[论論]|言[论論]|[观觀][点點]|副刊|[读讀]者|[来來]信|[随隨][笔筆]|[杂雜][谈談文]|散文|[专專][栏欄]|[广廣][场場]/;

/**
 * Reads the signers and datelines of a gathered story: its bylines, who signs on the line of its headline (`titleName`, `""` for nobody,
 * and `titleReporters`), the openings, insides and ends of its paragraphs. A name that stands on a line of its own without a role word is 作者 where nothing says
 * that the story is news, neither a dateline nor a reporter; several names are where the column is one of opinion or letters.
 *
 * @example headline 江州的桥, byline 沈砚秋, body without dateline → 沈砚秋 作者
 */
export function readStorySigners(
  story: GatheredStory,
  titleName: string,
  issueDate: string,
  titleReporters: readonly Author[] = [],
): StorySigners {
  const authors = new Map<string, Author>();
  const datelines: Dateline[] = [];
  const bare = new Set<string>();
  if (titleName !== "") authors.set(titleName, writer(titleName));
  addNew(authors, titleReporters);
  for (const { text } of story.bylines) {
    const found = parseByline(text);
    if (found.length > 0 && isBareSignature(text)) for (const { name } of found) bare.add(name);
    addNew(authors, found);
  }
  let first = true;
  for (let at = 0; at < story.paragraphs.length; at += 1) {
    const { kind, text } = story.paragraphs[at]!;
    if (kind === "subhead") continue;
    readParagraph(text, story.whole[at], first, issueDate, authors, datelines);
    first = false;
  }
  const last = story.paragraphs.at(-1);
  if (last?.kind === "body" && authors.size === 0) addNew(authors, readNamesBehind(last.text));
  if (authors.size === 0 && datelines.length === 0) addNew(authors, openingWriter(story));
  const signers = [...authors.values()];
  const news = datelines.length > 0 || signers.some(({ role }) => NEWS.has(role));
  const essay = !news && (bare.size === 1 || story.columns.some(({ text }) => OPINION.test(text)));
  return { authors: essay ? signers.map((author) => asWriter(author, bare)) : signers, datelines };
}

/** Reads who signs in a paragraph, which may be one whole piece; its opening where it may have one or is the story's `first`. */
function readParagraph(
  text: string,
  whole: Piece | undefined,
  first: boolean,
  issueDate: string,
  authors: Map<string, Author>,
  datelines: Dateline[],
): void {
  const cues = whole?.cues ?? ANY_CUES;
  let opened = 0;
  if (first || ((cues.head & OPENS) !== 0 && MAY_OPEN.test(text.slice(0, 60)))) {
    const opening = readDatelines(text, issueDate, whole?.key);
    datelines.push(...opening.datelines);
    addNew(authors, opening.authors);
    opened = opening.end;
    const name = readMarkedOpening(text);
    if (name !== "") addNew(authors, [writer(name)]);
  }
  if ((cues.all & SENDS) !== 0) {
    const later = readLaterDispatches(text, opened, issueDate);
    datelines.push(...later.datelines);
    addNew(authors, later.authors);
  }
  if ((cues.tail & CUE.closing) !== 0 && MAY_SIGN.test(text.slice(-4))) addNew(authors, readEndSignature(text).authors);
}

/** Adds those who have not signed yet. */
function addNew(authors: Map<string, Author>, found: readonly Author[]): void {
  for (const author of found) if (!authors.has(author.name)) authors.set(author.name, author);
}

function writer(name: string): Author {
  return { name, role: "作者", organization: "" };
}

function asWriter(author: Author, bare: ReadonlySet<string>): Author {
  return author.role === "" && bare.has(author.name) ? { ...author, role: "作者" } : author;
}

/** Who signs at the start of an essay under its headline, without a mark. */
function openingWriter({ deck, paragraphs }: GatheredStory): readonly Author[] {
  const [first, ...others] = paragraphs;
  if (first?.kind !== "body" || deck.length === 0) return [];
  const name = readUnmarkedOpening(first.text, [...deck, ...others]);
  return name === "" ? [] : [writer(name)];
}
