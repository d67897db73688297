import { foldKey } from "../../language/fold.ts";
import { evenSlashes } from "./slash.ts";

/** A text that signs, and its key: as long as each other. */
export interface SignerText {
  readonly text: string;
  readonly key: string;
}

/** Longest text that is read as signers, in UTF-16 code units; the rest of a longer one is not looked at. */
const LONGEST = 300;

/** A letter of a symbol font at the start of a byline, where its page shows ■ or ●: N本报记者. */
const LOST_GLYPH = /^\s?[A-Za-z](?=本[报刊台网社]|记者|通讯员|评论员|特约)/;

/** Role words that extraction has torn apart. */
const TORN =
  /(?<=记)\s+(?=者)|(?<=通)\s+(?=讯员)|(?<=通讯)\s+(?=员)|(?<=报)\s+(?=[道导](?![\u3400-\u9fff]))|(?<=本)\s+(?=报)|(?<=摄)\s+(?=影)|(?<=实)\s+(?=习)|(?<=实习)\s+(?=生)|(?<=特派)\s+(?=员)|(?<=特)\s+(?=[约派])/g;

/**
 * Makes a text that signs ready for reading: plain spaces and slashes, no letter in place of a lost ■, no white space inside of a role word
 * (记 者), which is never a separator.
 *
 * @example prepareSigners("N本报记 者　沈砚秋").key // " 本报记者 沈砚秋"
 */
export function prepareSigners(text: string): SignerText {
  let head = text.slice(0, LONGEST).replace(/[\s\u3000]/g, " ");
  let key = evenSlashes(foldKey(head));
  const glyph = LOST_GLYPH.exec(key)?.[0].length ?? 0;
  if (glyph > 0) {
    head = ` ${head.slice(glyph)}`;
    key = ` ${key.slice(glyph)}`;
  }
  return closeTornWords(key, head);
}

function closeTornWords(key: string, text: string): SignerText {
  if (!key.includes(" ")) return { key, text };
  let closed = "";
  let from = 0;
  TORN.lastIndex = 0;
  for (let match = TORN.exec(key); match !== null; match = TORN.exec(key)) {
    closed += text.slice(from, match.index);
    from = match.index + match[0].length;
  }
  return from === 0 ? { key, text } : { key: key.replace(TORN, ""), text: closed + text.slice(from) };
}
