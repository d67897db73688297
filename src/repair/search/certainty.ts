/**
 * Bits by which a supplied character must be ahead of every other one that the known bytes allow. At 2 bits three of four whole lines of
 * news are right; at 3 five of six, but a fifth fewer lines come back.
 */
export const DECISIVE = 2;
/** The same for one that has a Chinese character on one side only. */
export const DECISIVE_AT_EDGE = 4;
