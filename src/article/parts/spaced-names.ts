import { divideNames } from "../../language/person-names.ts";
import { NAME_EVIDENCE } from "./name-piece.ts";
import type { SignerToken } from "./signer-tokens.ts";

/** Names as the text writes them, without padding. */
export interface SpacedNames {
  readonly names: readonly string[];
  /** The text says that they took a picture: 沈　明摄. */
  readonly picture: boolean;
}

/**
 * Names in texts where spaces pad or tear them: 沈　明 陆砚秋, 程 佑安, 沈砚秋陆　明. Only where one of the texts is a single character;
 * `undefined` where they cannot be divided into names so. `key` and `text` are what the tokens point into. Behind a word for who signs, a
 * `role`, single characters are a name whatever they are.
 *
 * @example readSpacedNames(tokens of "程 佑安", "程 佑安", "程 佑安", "") // names ["程佑安"]
 */
export function readSpacedNames(
  tokens: readonly SignerToken[],
  key: string,
  text: string,
  role: string,
): SpacedNames | undefined {
  if (tokens.length < 2 || !tokens.some((token) => token.end - token.start === 1)) return undefined;
  let joinedKey = "";
  let joinedText = "";
  const spaces = new Set<number>();
  for (const token of tokens) {
    if (joinedKey !== "" && token.spaced) spaces.add(joinedKey.length);
    joinedKey += key.slice(token.start, token.end);
    joinedText += text.slice(token.start, token.end);
  }
  const picture = joinedKey.length > 2 && joinedKey.endsWith("摄");
  const found = divideNames(picture ? joinedKey.slice(0, -1) : joinedKey, spaces);
  if (found === undefined || found.evidence < (NAME_EVIDENCE - 1) * found.ends.length) {
    const single = role !== "" && tokens.length <= 4 && joinedKey.length === tokens.length;
    return single ? { names: [joinedText], picture: false } : undefined;
  }
  return { names: found.ends.map((end, index) => joinedText.slice(found.ends[index - 1] ?? 0, end)), picture };
}
