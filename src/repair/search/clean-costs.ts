import { pairCost } from "../../language/character-model.ts";
import { keepingLatest } from "../keeping-latest.ts";

const LINE_FEED = 0x0a;
const OF_ALL = {};

/** What each character of a text costs as it stands, and all of them. */
export interface CleanCosts {
  /** Bits by UTF-16 offset; 0 at the second half of a surrogate pair. */
  readonly each: Float64Array;
  readonly total: number;
}

function weigh(text: string): CleanCosts {
  const each = new Float64Array(text.length);
  let total = 0;
  let last = LINE_FEED;
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at)!;
    const cost = pairCost(last, codePoint);
    each[at] = cost;
    total += cost;
    last = codePoint;
    at += codePoint < 0x10000 ? 1 : 2;
  }
  return { each, total };
}

const kept = /* @__PURE__ */ keepingLatest(weigh);

/** The bits of a text as it stands, at the start of a line; the last few texts are kept, for every channel asks for the same ones. */
export function cleanCostsOf(text: string): CleanCosts {
  return kept(text, OF_ALL);
}
