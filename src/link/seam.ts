import { foldKey } from "../language/fold.ts";
import { readLeadingJump, readTrailingJump } from "../language/jump.ts";
import type { IssueStory } from "../model/link.ts";

/** Characters of a text that are looked through for what is open. */
const REACH = 2000;

const STOPS = "。!?…";
const CLOSING = "”’』」)】〕》〉]";
const GOES_ON = ",、;:。!?)”’』」】〕》〉%…";

/** One end of a story where it may have been cut; folded, without its jump marker. */
export interface Seam {
  /** The text at the end of a story, or at its beginning. */
  readonly key: string;
  /** It breaks off: no full stop ends it, or what cannot open a sentence begins it. */
  readonly open: boolean;
  /** Quotations and brackets that the text opens and does not close (above 0), or closes and did not open (below). */
  readonly balance: number;
  /** The last sentence is closed by a signature in brackets: nothing more is to come. */
  readonly signed: boolean;
}

/** The end of a story. */
export function endSeam(story: IssueStory): Seam {
  const last = lastText(story.paragraphs, (text) => {
    const jump = readTrailingJump(text);
    return jump === undefined ? text : text.slice(0, jump.start);
  });
  const key = foldKey(last).trim();
  const bare = key.replace(/[”’』」)】〕》〉\]\s]+$/, "");
  const stopped = STOPS.includes(bare.charAt(bare.length - 1)) && bare !== "";
  const closed = CLOSING.includes(key.charAt(key.length - 1));
  return { key, open: key !== "" && !stopped && !closed, balance: balanceOf(key), signed: SIGNED.test(key.slice(-48)) };
}

/** The beginning of a story. */
export function startSeam(story: IssueStory): Seam {
  const first = firstText(story.paragraphs, (text) => {
    const jump = readLeadingJump(text);
    return jump === undefined ? text : text.slice(jump.end);
  });
  const key = foldKey(first).trim();
  return { key, open: GOES_ON.includes(key.charAt(0)) && key !== "", balance: balanceOf(key), signed: false };
}

const SIGNED = /[。!?”][(〔【][^()〔〕]{2,40}[)〕】]$/;

/** What is left of the last paragraph that is more than a marker. */
function lastText(paragraphs: readonly string[], strip: (text: string) => string): string {
  for (let at = paragraphs.length - 1; at >= 0; at--) {
    const text = strip(paragraphs[at] as string).trim();
    if (text !== "") return text.slice(-REACH);
  }
  return "";
}

function firstText(paragraphs: readonly string[], strip: (text: string) => string): string {
  for (const paragraph of paragraphs) {
    const text = strip(paragraph).trim();
    if (text !== "") return text.slice(0, REACH);
  }
  return "";
}

/** Quotations and brackets left open at the end; where more are closed than opened, those that were closed before any was opened. */
function balanceOf(key: string): number {
  let depth = 0;
  let least = 0;
  for (const character of key) {
    if ("“「『(《".includes(character)) depth++;
    else if ("”」』)》".includes(character)) depth--;
    least = Math.min(least, depth);
  }
  return least < 0 ? least : depth;
}
