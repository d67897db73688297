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
  /** The whole line, nothing of it, or pieces of it in order, without overlap. */
  readonly convert: "all" | "nothing" | readonly Span[];
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
const BREAKS = "。！？；!?;“”‘’「」『』《》〈〉（）()【】〔〕|｜";

let cachedBreaks: Uint8Array | undefined;

/** 1 for the code units of the breaks. */
function breaks(): Uint8Array {
  if (cachedBreaks === undefined) {
    cachedBreaks = new Uint8Array(0x10000);
    for (const mark of BREAKS) cachedBreaks[mark.charCodeAt(0)] = 1;
  }
  return cachedBreaks;
}

/** What is decided for nearly every line. */
const TRADITIONAL_LINE: ScriptDecision = { script: "hant", language: "zh", convert: "all" };
const STRAY_LINE: ScriptDecision = { script: "hant", language: "zh", convert: "nothing" };
const SIMPLIFIED_LINE: ScriptDecision = { script: "hans", language: "zh", convert: "nothing" };
const TELLING_NOTHING: ScriptDecision = { script: "unknown", language: "zh", convert: "nothing" };
const BELIEVED_LINE: ScriptDecision = { script: "unknown", language: "zh", convert: "all" };
const WITHOUT_CHINESE: ScriptDecision = { script: "unknown", language: "und", convert: "nothing" };

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
  if (foreign !== undefined) return { script: "unknown", language: foreign, convert: "nothing" };
  const { traditional, simplified, han } = evidence;
  if (han === 0) return WITHOUT_CHINESE;
  if (traditional === 0) {
    if (simplified > 0) return SIMPLIFIED_LINE;
    return page.isTraditional ? withoutForeign(units, line, evidence, BELIEVED_LINE) : TELLING_NOTHING;
  }
  const share = traditional / (traditional + simplified);
  if (share > TRADITIONAL_SHARE) {
    const isStray = page.isSimplified && (traditional < LEAST_ALONE || traditional < FOREIGN_SHARE * han);
    return isStray ? STRAY_LINE : withoutForeign(units, line, evidence, TRADITIONAL_LINE);
  }
  if (share <= SIMPLIFIED_SHARE) return SIMPLIFIED_LINE;
  const pieces = traditionalPieces(units, line, page.isSimplified ? LEAST_QUOTED : LEAST_ALONE);
  return inPieces("mixed", pieces);
}

/**
 * Decides for one line whose origin was given: everything is converted but what is Simplified, Japanese or Korean beyond doubt.
 */
export function decideAsGiven(units: Uint16Array, line: Span, evidence: ScriptEvidence): ScriptDecision {
  const foreign = lineLanguage(units, line, evidence);
  if (foreign !== undefined) return { script: "unknown", language: foreign, convert: "nothing" };
  const { traditional, simplified, han } = evidence;
  if (han === 0) return WITHOUT_CHINESE;
  if (simplified === 0) return withoutForeign(units, line, evidence, traditional > 0 ? TRADITIONAL_LINE : BELIEVED_LINE);
  return inPieces(traditional === 0 ? "hans" : "mixed", piecesOf(units, line, isNotSimplified));
}

function inPieces(script: Script, pieces: readonly Span[]): ScriptDecision {
  return { script, language: "zh", convert: pieces.length === 0 ? "nothing" : pieces };
}

/** Whether the sentence or quotation around a place has Traditional characters: there 么 is no 麼 that was converted before. */
export function isAmongTraditional(units: Uint16Array, at: number, line: Span): boolean {
  const isBreak = breaks();
  let { from, to } = { from: at, to: at };
  while (from > line.from && isBreak[units[from - 1] as number] === 0) from--;
  while (to < line.to && isBreak[units[to] as number] === 0) to++;
  return readEvidence(units, from, to).traditional > 0;
}

function isNotSimplified(piece: ScriptEvidence): boolean {
  return foreignLanguage(piece) === undefined && (piece.simplified === 0 || piece.traditional > 0);
}

/** A decision for a whole line, but for its foreign quotations. */
function withoutForeign(units: Uint16Array, line: Span, evidence: ScriptEvidence, whole: ScriptDecision): ScriptDecision {
  if (evidence.kana + evidence.hangul + evidence.shinjitai === 0) return whole;
  return inPieces(
    whole.script,
    piecesOf(units, line, (piece) => foreignLanguage(piece) === undefined),
  );
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
  const isBreak = breaks();
  const spans: Span[] = [];
  for (let from = line.from; from < line.to; ) {
    let to = from;
    while (to < line.to && isBreak[units[to] as number] === 0) to++;
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
