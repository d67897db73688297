import type { Token } from "./token.ts";

/** Times a string must stand on the page. */
const LEAST_COUNT = 3;
/** Words it may be made of, and how long it may be, in UTF-16 code units. */
const MOST_WORDS = 4;
const LONGEST = 7;
/** Share of all places of its single characters that it must explain. */
const LEAST_SHARE = 0.6;
/** Tokens beyond which a text is no page: it repeats everything. */
const MOST_TOKENS = 50_000;
/** Strings of a page that are taken, the most frequent first. */
const MOST_STRINGS = 300;

/** Parts of speech whose single characters hold sentences together and are in no new word. */
const GRAMMAR = /^(?:u|p|c|d|r|m|mq|q|f|y|e|o|t|w|eng|url|h|k|mg|rg|dg)$/;
/** Characters that hold sentences together whatever their tag says. */
const FREQUENT = new Set("说称道让到来去有是会能要可得着过被把将与及等时后前中上下里内外人间者讯电摄文图版化");
const HAN = /^[\u3400-\u9fff]+$/;

/**
 * Strings that the page repeats and that its words so far leave in pieces with single characters: 鄂水集 in 鄂/水/集. They are what the
 * dictionary lacks: names of firms, villages, people.
 *
 * @param paragraphs tokens of each paragraph, of folded text
 */
export function repeatedStrings(paragraphs: readonly (readonly Token[])[]): readonly string[] {
  if (paragraphs.reduce((sum, tokens) => sum + tokens.length, 0) > MOST_TOKENS) return [];
  const singles = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const tokens of paragraphs) {
    for (let first = 0; first < tokens.length; first++) {
      if (!mayJoin(tokens[first]!)) continue;
      if (tokens[first]!.text.length === 1) add(singles, tokens[first]!.text);
      countFrom(tokens, first, counts);
    }
  }
  const kept = [...counts]
    .filter(([text, count]) => count >= LEAST_COUNT && explainsItsCharacters(text, count, singles))
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_STRINGS);
  const isPart = ([text, count]: readonly [string, number]): boolean =>
    kept.some(([other, times]) => other.length > text.length && times >= count * LEAST_SHARE && other.includes(text));
  return kept.filter((entry) => !isPart(entry)).map(([text]) => text);
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function mayJoin(token: Token): boolean {
  return HAN.test(token.text) && !GRAMMAR.test(token.partOfSpeech) && !FREQUENT.has(token.text);
}

/** 表示, 发布: they stand beside a name, not in it. */
function isVerb(token: Token): boolean {
  return token.text.length > 1 && token.partOfSpeech === "v";
}

/** Counts the strings of two and more words that start with a word and have a single character among them. */
function countFrom(tokens: readonly Token[], first: number, counts: Map<string, number>): void {
  if (isVerb(tokens[first]!)) return;
  let text = tokens[first]!.text;
  let single = text.length === 1;
  for (let next = first + 1; next < first + MOST_WORDS; next++) {
    const token = tokens[next];
    if (token === undefined || token.start !== tokens[next - 1]!.end || !mayJoin(token)) return;
    text += token.text;
    single ||= token.text.length === 1;
    if (text.length > LONGEST) return;
    if (single && !isVerb(token)) add(counts, text);
  }
}

/** Whether the characters that stand alone on the page stand there mostly because of this string. */
function explainsItsCharacters(text: string, count: number, singles: ReadonlyMap<string, number>): boolean {
  for (const character of text) {
    const alone = singles.get(character) ?? 0;
    if (alone > 0 && count < alone * LEAST_SHARE) return false;
  }
  return true;
}
