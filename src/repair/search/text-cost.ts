import { rowCost } from "../../language/running-text-model.ts";

const LINE_FEED = 0x0a;
/** How likely a line that is broken by its width, as half of them are, ends after a given character. */
const BREAKS_ANYWHERE = 1 / 20;

/** The unit of a text at an offset; a line feed before and behind it. */
export function unitAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? LINE_FEED : text.charCodeAt(at);
}

/** Bits of characters of running text that follow two others. */
export function costAfter(first: number, second: number, characters: Iterable<number>): number {
  let bits = 0;
  let before = first;
  let last = second;
  for (const unit of characters) {
    bits += rowCost(before, last, unit);
    before = last;
    last = unit;
  }
  return bits;
}

/** Bits of the two characters of a text from an offset on that follow two others; a line that ends there may break anywhere. */
export function costBehind(text: string, at: number, first: number, second: number): number {
  if (at < text.length) return costAfter(first, second, [unitAt(text, at), unitAt(text, at + 1)]);
  return -Math.log2((2 ** -rowCost(first, second, LINE_FEED) + BREAKS_ANYWHERE) / 2);
}
