import { foldKey } from "../../language/fold.ts";
import { personNameEvidence } from "../../language/person-names.ts";

/** A headline and who signs on its line. */
export interface SignedTitle {
  /** The headline without the signature. */
  readonly title: string;
  /** As the text writes it; `""` for nobody. */
  readonly name: string;
}

/** A backslash, or a slash behind white space, and a name at the end of a headline: e-papers of Hong Kong set the author there. */
const SIGNED = /^(.{4,}?)\s*(?:[\\＼]|\s[/／╱])\s*([\u3400-\u9fff]{2,4})\s*$/;
const MAY_SIGN = /[\\＼/／╱]\s*[\u3400-\u9fff]{2,4}\s*$/;

/** Evidence in powers of two from which what stands there is a name: behind a backslash, which titles do not have, and a slash. */
const NAME_BEHIND_BACKSLASH = 3;
const NAME = 7;

/**
 * Takes the author off the end of a headline.
 *
 * @example readTitleSignature("江州大橋的來歷\\程佑安") // { title: "江州大橋的來歷", name: "程佑安" }
 * @example readTitleSignature("晴轉多雲/小雨") // { title: "晴轉多雲/小雨", name: "" }
 */
export function readTitleSignature(title: string): SignedTitle {
  const match = MAY_SIGN.test(title.slice(-12)) ? SIGNED.exec(title) : null;
  const least = /[\\＼]\s*[^\\＼]*$/.test(title) ? NAME_BEHIND_BACKSLASH : NAME;
  if (match === null || (personNameEvidence(foldKey(match[2]!)) ?? 0) < least) return { title, name: "" };
  return { title: match[1]!.trimEnd(), name: match[2]! };
}
