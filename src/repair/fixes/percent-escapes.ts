import { textCost } from "../../language/character-model.ts";
import { decodeStrictly } from "../bytes/strict.ts";
import type { Edit, TextFix } from "../fix.ts";
import type { TargetEncoding } from "../search/decoder.ts";
import { PERCENT } from "../signs.ts";

/** ASCII without spaces, quotes and brackets that holds two escaped bytes in a row, the first of them above 7F. */
const RUN = /[^\s"<>`\u007f-\uffff]*?%[89A-Fa-f][0-9A-Fa-f](?:%[0-9A-Fa-f]{2}|[0-9A-Za-z@[\]^_{|}~])[^\s"<>`\u007f-\uffff]*/g;
/** Addresses and queries: `http://…`, `www.…`, `/path`, `?key=`. */
const ADDRESS = /:\/\/|www\.|^\/|[?&#][\w-]*=|=%|@\w/i;
const TARGETS: readonly TargetEncoding[] = ["utf-8", "gb18030", "big5"];
const ESCAPED = /%[0-9A-Fa-f]{2}/g;
const FEWEST = 3;
const FIRST_VISIBLE = 0x20;
/** Bits a character below which text reads as Chinese. */
const READABLE = 12.5;

/** Escaped control characters stay as they are: a line stays one line. */
function bytesOf(run: string): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < run.length; at++) {
    const escaped = run[at] === "%" ? Number.parseInt(run.slice(at + 1, at + 3), 16) : 0;
    const visible = escaped >= FIRST_VISIBLE;
    bytes.push(visible ? escaped : run.charCodeAt(at));
    if (visible) at += 2;
  }
  return Uint8Array.from(bytes);
}

function decodeRun(run: string): string | undefined {
  const bytes = bytesOf(run);
  let best: string | undefined;
  for (const target of TARGETS) {
    const text = decodeStrictly(bytes, target);
    if (text === undefined || !/\p{Script=Han}/u.test(text) || textCost(text) / text.length > READABLE) continue;
    if (target === "utf-8") return text;
    if (best === undefined || textCost(text) < textCost(best)) best = text;
  }
  return best;
}

function find(line: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of line.matchAll(RUN)) {
    const run = match[0];
    if (ADDRESS.test(run) || (run.match(ESCAPED)?.length ?? 0) < FEWEST) continue;
    const after = decodeRun(run);
    if (after !== undefined) edits.push({ start: match.index, end: match.index + run.length, after });
  }
  return edits;
}

/** `%E5%A4%9C%E5%B8%82` outside addresses: percent escapes of UTF-8, GBK or Big5 that carry Chinese text. */
export const percentEscapes: TextFix = {
  kind: "text",
  name: "percent-escapes",
  summary: "Percent-escaped UTF-8, GBK or Big5 bytes that carry Chinese text become the text, but not inside addresses.",
  example: { before: "%E6%B1%9F%E5%B7%9E%E5%A4%9C%E5%B8%82开张", after: "江州夜市开张" },
  signs: PERCENT,
  late: false,
  confidence: 0.97,
  find,
};
