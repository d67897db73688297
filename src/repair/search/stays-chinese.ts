const HAN = /[\u3400-\u9fff]/g;
/** Letters and symbols of other scripts: neither Chinese characters, nor ASCII, nor punctuation of Chinese text. */
const OTHERS = /[^\p{ASCII}\u2010-\u2027\u3000-\u303f\u3400-\u9fff\uff00-\uff65]/gu;
const MOST_OTHERS = 0.3;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The part of two texts between what both begin and end with. */
function differing(before: string, after: string): readonly [before: string, after: string] {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let end = 0;
  while (end < shortest - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
}

/**
 * Whether Chinese characters stay Chinese characters: rare ones in a row (饕驕驍) may be the bytes of Greek or Cyrillic letters by
 * chance, but no page was damaged that way.
 */
export function staysChinese(before: string, after: string): boolean {
  const [changed, reading] = differing(before, after);
  if (count(changed, HAN) * 2 <= changed.length) return true;
  const others = count(reading, OTHERS);
  return others <= MOST_OTHERS * (others + count(reading, HAN));
}
