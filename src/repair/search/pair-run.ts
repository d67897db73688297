import type { DoubleByteEncoding } from "../bytes/double-byte.ts";
import { doubleByte } from "../bytes/tables.ts";
import type { Stretch } from "../stretches.ts";

/** The two-byte characters around a place: text stays out of step no longer than they last. */
export function runAround(text: string, at: number, encoding: DoubleByteEncoding): Stretch {
  const { pairs } = doubleByte(encoding);
  const isPair = (place: number) => place >= 0 && place < text.length && pairs[text.charCodeAt(place)]! > 0xff;
  let start = at;
  while (isPair(start - 1)) start--;
  let end = at;
  while (isPair(end)) end++;
  return { start, end };
}
