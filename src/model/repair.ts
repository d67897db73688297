import type { Line } from "./line.ts";

/**
 * One step of a repair plan. `encode` then `decode` undoes a misreading; `transcode` names a fix that works on bytes with a search
 * (its outcome is not a plain re-decoding); `apply` names a fix that works on text.
 */
export type RepairStep =
  | { readonly op: "encode"; readonly encoding: string }
  | { readonly op: "decode"; readonly encoding: string }
  | { readonly op: "transcode"; readonly fix: string }
  | { readonly op: "apply"; readonly fix: string };

/**
 * One span of a line that was repaired. Law: replaying `plan` on `before` gives `after`.
 *
 * @example 淇℃伅 → 信息, plan: encode gb18030, decode utf-8
 */
export interface Repair {
  /** Name of the fix in the ordered table, for example `"utf-8-read-as-gb18030"`. */
  readonly rule: string;
  /** Line of the page, from 1. */
  readonly line: number;
  /** Span of `before` in the line as it was before repair, in UTF-16 code units. */
  readonly columnStart: number;
  readonly columnEnd: number;
  readonly before: string;
  readonly after: string;
  readonly plan: readonly RepairStep[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Bytes that the damage destroyed and the repair supplied or gave up. */
  readonly lostBytes: number;
}

/** Text that is damaged beyond proof: it stays as it is, and is reported. */
export interface IrreparableSpan {
  /** What it is: `"replacement-characters"`, `"kun-jin-kao"` (锟斤拷), `"tang-tang-tang"` (烫烫烫), `"question-marks"`, `"damaged"`. */
  readonly kind: string;
  readonly line: number;
  readonly columnStart: number;
  readonly columnEnd: number;
  readonly text: string;
  /** Of damaged text: how it reads, U+FFFD for each character that the lost bytes leave open. */
  readonly likely?: string;
}

/** Lines after repair, one to one with the lines before. */
export interface RepairedPage {
  readonly lines: readonly Line[];
  readonly repairs: readonly Repair[];
  readonly irreparable: readonly IrreparableSpan[];
}
