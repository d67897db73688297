import { foldKey } from "../language/fold.ts";

/** What stands in a headline beside its words: marks, and the words of a jump. */
const MARKS =
  /[\s,，。、:;!?“”‘’「」『』《》〈〉()（）【】〔〕[\]—–·…▲▼■●◆-]|[上下紧][接转](?:第?[A-Z]?[\d一二三四五六七八九十]{1,3}[版页])?/g;

/**
 * How much of the shorter of two headlines stands in the other, by pairs of characters, 0 to 1: a continuation repeats its headline whole,
 * shortened, or in brackets behind 上接. 0 where one of them is empty or of a single character.
 *
 * @example headlineLikeness("江州大桥昨日通车", "（上接第1版）大桥通车") // 0.66…
 */
export function headlineLikeness(one: string, other: string): number {
  const first = pairsOf(one);
  const second = pairsOf(other);
  const [few, many] = first.size < second.size ? [first, second] : [second, first];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared++;
  return shared / few.size;
}

function pairsOf(headline: string): ReadonlySet<string> {
  const key = foldKey(headline).replace(MARKS, "");
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < key.length; at++) pairs.add(key.slice(at, at + 2));
  return pairs;
}
