import type { Script } from "../model/conversion.ts";
import { readEvidence, type ScriptEvidence } from "./script-evidence.ts";

/** A stretch of units, the second place excluded. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a line is written in, and which parts of it are Traditional Chinese to be converted. */
export interface ScriptDecision {
  readonly script: Script;
  /** `"zh"`, `"ja"`, `"ko"` or `"und"`. */
  readonly language: string;
  /** In order, without overlap; empty when nothing of the line is to be converted. */
  readonly convert: readonly Span[];
}

/** What the page says of its lines. */
export interface PageScript {
  readonly evidence: ScriptEvidence;
  /** Traditional beyond doubt: a line that tells nothing by itself (旱災) is Traditional too. */
  readonly isTraditional: boolean;
  /** Simplified beyond doubt: a stray Traditional character is a name or a quotation. */
  readonly isSimplified: boolean;
}

/** Share of kana (hangul) from which a passage is Japanese (Korean): news in Japanese has about a half, its headlines a sixth. */
const FOREIGN_SHARE = 0.15;
/** Traditional characters that a line of its own on a Simplified page must have, and a piece of a mixed line there: fewer are a name. */
const LEAST_ALONE = 2;
const LEAST_QUOTED = 4;
/** Share of a line's characters in pieces without kana or hangul from which the others are quotations. */
const CHINESE_SHARE = 0.6;
/** Of the characters that tell, the share of Traditional ones from which a line is Traditional with slips, and up to which it is Simplified with quotations. */
const TRADITIONAL_SHARE = 0.75;
const SIMPLIFIED_SHARE = 0.2;
/** Sentence and quotation marks: a passage in another script begins or ends there. */
const BREAKS: ReadonlySet<number> = new Set(
  [..."。！？；!?;“”‘’「」『』《》〈〉（）()【】〔〕|｜"].map((mark) => mark.charCodeAt(0)),
);

const NOTHING: readonly Span[] = [];

/** Reads the script of a page off the sum of its lines' evidence. */
export function readPageScript(evidence: ScriptEvidence): PageScript {
  const { traditional, simplified } = evidence;
  return {
    evidence,
    isTraditional: traditional >= 12 && simplified * 20 <= traditional,
    isSimplified: simplified >= 30 && traditional * 10 <= simplified,
  };
}

/** The language that kana and hangul give a passage away as, or `undefined`. */
export function foreignLanguage(evidence: ScriptEvidence): "ja" | "ko" | undefined {
  const { han, kana, hangul, shinjitai } = evidence;
  if (hangul >= 2 && hangul >= FOREIGN_SHARE * (han + hangul)) return "ko";
  if (kana >= 2 && kana >= FOREIGN_SHARE * (han + kana)) return "ja";
  if (shinjitai >= 2 || (shinjitai === 1 && kana >= 1)) return "ja";
  return undefined;
}

/** The foreign language of a line; a Chinese line with a foreign quotation has none. */
function lineLanguage(units: Uint16Array, line: Span, evidence: ScriptEvidence): "ja" | "ko" | undefined {
  const foreign = foreignLanguage(evidence);
  if (foreign === undefined) return undefined;
  let chinese = 0;
  piecesOf(units, line, (piece) => {
    if (piece.kana + piece.hangul + piece.shinjitai === 0) chinese += piece.han;
    return false;
  });
  return chinese > CHINESE_SHARE * evidence.han ? undefined : foreign;
}

/**
 * Decides for one line whose origin nobody gave.
 *
 * A line without Traditional characters stays, unless it tells nothing at all and the page is Traditional. A line with both kinds is
 * taken by the larger share, or, where neither rules, sentence by sentence.
 */
export function decideByEvidence(units: Uint16Array, line: Span, evidence: ScriptEvidence, page: PageScript): ScriptDecision {
  const foreign = lineLanguage(units, line, evidence);
  if (foreign !== undefined) return { script: "unknown", language: foreign, convert: NOTHING };
  const { traditional, simplified, han } = evidence;
  const language = han === 0 ? "und" : "zh";
  if (traditional === 0) {
    const convert = simplified === 0 && han > 0 && page.isTraditional ? [line] : NOTHING;
    return { script: simplified > 0 ? "hans" : "unknown", language, convert: withoutForeign(units, convert, evidence) };
  }
  const share = traditional / (traditional + simplified);
  if (share > TRADITIONAL_SHARE) {
    const stray = page.isSimplified && (traditional < LEAST_ALONE || traditional < FOREIGN_SHARE * han);
    return { script: "hant", language, convert: stray ? NOTHING : withoutForeign(units, [line], evidence) };
  }
  if (share <= SIMPLIFIED_SHARE) return { script: "hans", language, convert: NOTHING };
  return { script: "mixed", language, convert: traditionalPieces(units, line, page.isSimplified ? LEAST_QUOTED : LEAST_ALONE) };
}

/**
 * Decides for one line whose origin was given: everything is converted but what is Simplified, Japanese or Korean beyond doubt.
 */
export function decideAsGiven(units: Uint16Array, line: Span, evidence: ScriptEvidence): ScriptDecision {
  const foreign = lineLanguage(units, line, evidence);
  if (foreign !== undefined) return { script: "unknown", language: foreign, convert: NOTHING };
  const { traditional, simplified, han } = evidence;
  const language = han === 0 ? "und" : "zh";
  if (simplified === 0) {
    const script = traditional > 0 ? "hant" : "unknown";
    return { script, language, convert: withoutForeign(units, [line], evidence) };
  }
  return { script: traditional === 0 ? "hans" : "mixed", language, convert: piecesOf(units, line, isNotSimplified) };
}

/** Whether the sentence or quotation around a place has Traditional characters: there 么 is no 麼 that was converted before. */
export function isAmongTraditional(units: Uint16Array, at: number, line: Span): boolean {
  let { from, to } = { from: at, to: at };
  while (from > line.from && !BREAKS.has(units[from - 1] as number)) from--;
  while (to < line.to && !BREAKS.has(units[to] as number)) to++;
  return readEvidence(units, from, to).traditional > 0;
}

function isNotSimplified(piece: ScriptEvidence): boolean {
  return foreignLanguage(piece) === undefined && (piece.simplified === 0 || piece.traditional > 0);
}

function withoutForeign(units: Uint16Array, spans: readonly Span[], evidence: ScriptEvidence): readonly Span[] {
  if (evidence.kana + evidence.hangul + evidence.shinjitai === 0) return spans;
  return spans.flatMap((span) => piecesOf(units, span, (piece) => foreignLanguage(piece) === undefined));
}

/** The sentences and quotations of a mixed line in which Traditional characters rule. */
function traditionalPieces(units: Uint16Array, line: Span, least: number): readonly Span[] {
  return piecesOf(units, line, (piece) => {
    const { traditional, simplified } = piece;
    return (
      foreignLanguage(piece) === undefined && traditional >= least && traditional > TRADITIONAL_SHARE * (traditional + simplified)
    );
  });
}

/** The pieces of a line between its breaks that are wanted; neighbours are joined. */
function piecesOf(units: Uint16Array, line: Span, isWanted: (piece: ScriptEvidence) => boolean): readonly Span[] {
  const spans: Span[] = [];
  for (let from = line.from; from < line.to; ) {
    let to = from;
    while (to < line.to && !BREAKS.has(units[to] as number)) to++;
    if (to < line.to) to++;
    if (isWanted(readEvidence(units, from, to))) {
      const last = spans.at(-1);
      if (last !== undefined && last.to === from) spans[spans.length - 1] = { from: last.from, to };
      else spans.push({ from, to });
    }
    from = to;
  }
  return spans;
}
