import type { EncodingLabel } from "./encoding-label.ts";
import type { Line } from "./line.ts";

/** One encoding that was considered, best first in {@link Detection.candidates}. */
export interface Candidate {
  readonly encoding: EncodingLabel;
  /** 0 to 1; all candidates of a detection sum to at most 1. */
  readonly confidence: number;
  /** Why it stands where it stands, as a short machine word with its figure: `"invalid at byte 31"`, `"characters 11.2 bits"`. */
  readonly because: string;
}

/** What settled the question. `default`: nothing in the bytes speaks for any encoding (empty or pure ASCII is `validity`). */
export type DetectionEvidence = "override" | "bom" | "validity" | "escape" | "declared" | "statistics" | "default";

/** Which encoding a page is in, and how sure that is. */
export interface Detection {
  readonly encoding: EncodingLabel;
  readonly by: DetectionEvidence;
  /** 0 to 1. */
  readonly confidence: number;
  readonly candidates: readonly Candidate[];
  /** `false` when the answer is a guess: the winner did not beat the runner-up clearly. */
  readonly decided: boolean;
  /** Bytes of the byte order mark at the start, 0 to 4. */
  readonly bomLength: number;
}

/** Bytes that are no character in the page's encoding. They stand in the text as one U+FFFD each run, and here with their place. */
export interface UndecodableBytes {
  /** Line they stand on, from 1. */
  readonly line: number;
  /** First byte in the page and the byte after the last one. */
  readonly byteStart: number;
  readonly byteEnd: number;
}

/** A run of whole lines in another encoding than the page: a GBK line in a UTF-8 file, two dumps concatenated. */
export interface EncodedRange {
  readonly encoding: EncodingLabel;
  readonly lineStart: number;
  readonly lineEnd: number;
  readonly byteStart: number;
  readonly byteEnd: number;
  readonly confidence: number;
}

/** A page after decoding. Every byte is accounted for: it is in a line, in a terminator, in the BOM or in `undecodable`. */
export interface DecodedPage {
  readonly detection: Detection;
  readonly lines: readonly Line[];
  readonly undecodable: readonly UndecodableBytes[];
  /** Ranges whose encoding differs from `detection.encoding`, in order; empty for nearly every page. */
  readonly ranges: readonly EncodedRange[];
}
