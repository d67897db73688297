/** Shares of Korean syllables in ten-thousandths, by hand from how often letters stand in Korean prose; initials ㄱ to ㅎ. */
const INITIALS = [1300, 80, 750, 900, 130, 900, 500, 500, 40, 1050, 60, 2100, 900, 30, 330, 130, 220, 200, 750];
/** Vowels ㅏ to ㅣ. */
const VOWELS = [2000, 500, 110, 15, 1000, 550, 480, 90, 1050, 170, 40, 130, 150, 850, 70, 20, 90, 120, 1150, 180, 1500];
/** None, then the finals ㄱ to ㅎ. */
const FINALS = [
  5000, 550, 20, 5, 1250, 5, 40, 60, 850, 15, 10, 8, 2, 5, 2, 12, 380, 250, 30, 230, 230, 850, 50, 20, 8, 30, 25, 60,
];
const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11_172;

function bits(share: number): number {
  return -Math.log2(share / 10_000);
}

/**
 * Bits of a Hangul syllable in Korean text, in eighths of a bit: 이 costs 6 bits, 렇 15. Syllables that bytes of another text give are of
 * the second kind.
 *
 * @param unit one for which {@link isHangul} holds
 */
export function hangulCost(unit: number): number {
  const at = unit - FIRST_SYLLABLE;
  const initial = INITIALS[Math.floor(at / 588)]!;
  const vowel = VOWELS[Math.floor(at / 28) % 21]!;
  return Math.min(160, Math.round(8 * (bits(initial) + bits(vowel) + bits(FINALS[at % 28]!))));
}

/** Whether a UTF-16 unit is a Hangul syllable: 한. */
export function isHangul(unit: number): boolean {
  return unit >= FIRST_SYLLABLE && unit < FIRST_SYLLABLE + SYLLABLES;
}
