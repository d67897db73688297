import type { SearchSpan } from "./trace.ts";

/** What reading a text anew gives. */
export interface Reading {
  /** What changed, in order of place; empty when nothing reads better. */
  readonly spans: readonly SearchSpan[];
  /** Bits saved against the text as it stands. */
  readonly gain: number;
}

/** A reading that found nothing better. */
export const NOTHING: Reading = { spans: [], gain: 0 };
