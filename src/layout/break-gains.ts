import { characterCost, pairCost } from "../language/character-model.ts";
import type { PageLine } from "./page-line.ts";

/** Gain of a break that is not between two Chinese characters. */
export const NO_GAIN = -100;

/**
 * For each line, how many bits cheaper its first character is behind the last one of the line above than by itself; {@link NO_GAIN} where
 * they are not both Chinese.
 */
export function measureBreaks(lines: readonly PageLine[]): Float64Array {
  const gains = new Float64Array(lines.length).fill(NO_GAIN);
  for (let index = 1; index < lines.length; index++)
    gains[index] = breakGain(lines[index] as PageLine, lines[index - 1] as PageLine);
  return gains;
}

function breakGain(line: PageLine, previous: PageLine): number {
  if (previous.shape.end !== "character") return NO_GAIN;
  const above = previous.key.charCodeAt(previous.key.length - 1);
  const here = line.key.charCodeAt(0);
  if (!isChinese(above) || !isChinese(here)) return NO_GAIN;
  return characterCost(here) - pairCost(above, here);
}

function isChinese(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}
