import type { Edit, TextFix } from "../fix.ts";
import { PRIVATE } from "../signs.ts";

const RUN = /[\ue000-\uf8ff]/g;
/**
 * Private-use characters that stand for one character everywhere: those of GB 18030-2000 that later editions moved to their own place,
 * and the bullets of the Symbol and Wingdings fonts (U+F000 and the code in the font). Pairs: private-use character, character.
 */
const PAIRS =
  "\ue5e5\u3000\ue78d\ufe10\ue78e\ufe12\ue78f\ufe11\ue790\ufe13\ue791\ufe14\ue792\ufe15\ue793\ufe16\ue794\ufe17\ue795\ufe18\ue796\ufe19\ue7c7\u1e3f\ue81e\u9fb4\ue826\u9fb5\ue82b\u9fb6\ue82c\u9fb7\ue832\u9fb8\ue843\u9fb9\ue854\u9fba\ue864\u9fbb\uf06c●\uf06e■\uf06f□\uf071❑\uf075◆\uf076❖\uf0a7▪\uf0a8◻\uf0b7•\uf0d8➢\uf0e0→\uf0fc✓";

let lazyCharacters: Map<string, string> | undefined;

function characters(): ReadonlyMap<string, string> {
  if (lazyCharacters === undefined) {
    lazyCharacters = new Map();
    for (let at = 0; at + 1 < PAIRS.length; at += 2) lazyCharacters.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));
  }
  return lazyCharacters;
}

function find(line: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of line.matchAll(RUN)) {
    const after = characters().get(match[0]);
    if (after !== undefined) edits.push({ start: match.index, end: match.index + 1, after });
  }
  return edits;
}

/** Private-use characters of old GB18030 and of symbol fonts become the characters that they stand for; all others stay. */
export const privateUseCharacters: TextFix = {
  kind: "text",
  name: "private-use-characters",
  summary: "Private-use characters of old GB18030 and the bullets of symbol fonts become their characters.",
  example: { before: "\uf0b7江州夜市\ue5e5开张", after: "•江州夜市\u3000开张" },
  signs: PRIVATE,
  late: true,
  confidence: 0.95,
  find,
};
