import type { Fallback, SegmenterName } from "../segment/token.ts";

/** Counts what an engine left to another one. */
export interface FallbackCounter {
  readonly count: (fallback: Fallback) => void;
  /** Tells what was counted since the last time, for a person; nothing when there was nothing. */
  readonly tell: (path: string) => readonly string[];
}

/** Makes a counter for an engine. */
export function fallbackCounter(engine: SegmenterName): FallbackCounter {
  let places = 0;
  let characters = 0;
  let by: SegmenterName = engine;
  return {
    count: (fallback) => {
      places++;
      characters += fallback.end - fallback.start;
      by = fallback.by;
    },
    tell: (path) => {
      if (places === 0) return [];
      const told = `${path}: ${engine} would have taken too long on ${characters} characters in ${places} places: ${by} divided them`;
      places = 0;
      characters = 0;
      return [told];
    },
  };
}
