import type { IrreparableSpan } from "../model/repair.ts";

interface LossPattern {
  readonly kind: string;
  readonly pattern: RegExp;
}

/** Text that says nothing of what it was. The longest mark of a kind is one span. */
const PATTERNS: readonly LossPattern[] = [
  { kind: "replacement-characters", pattern: /\ufffd+/g },
  // U+FFFD in UTF-8 twice, read as GBK: EFBFBDEFBFBD.
  { kind: "kun-jin-kao", pattern: /(?:锟斤拷|锟\ufffd|锟(?=.?[拷\ufffd])|斤拷){2,}|锟斤拷/g },
  // Memory that a debugger filled with CC or CD, read as GBK.
  { kind: "tang-tang-tang", pattern: /烫{4,}|屯{4,}/g },
  // A character set without the character: one ? each.
  { kind: "question-marks", pattern: /\?{4,}/g },
  // Three rounds of UTF-8 read as GBK end in the same few characters.
  { kind: "three-rounds", pattern: /(?:[闂缂濞婵鐎閻閸閺娑鈧傚倸鍊搁崐鎼佸磹][\u4e00-\u9fff]?){8,}/g },
];
/** Text about the damage: “锟斤拷”是一种常见乱码. */
const QUOTED = /[“「『"'‘《]$/;

/** Finds text that is beyond repair in a line, and what happened to it; offsets in UTF-16 units. The text stays as it is. */
export function findIrreparable(text: string): readonly Omit<IrreparableSpan, "line">[] {
  const spans: Omit<IrreparableSpan, "line">[] = [];
  for (const { kind, pattern } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      if (QUOTED.test(text.slice(0, match.index))) continue;
      spans.push({ kind, columnStart: match.index, columnEnd: match.index + match[0].length, text: match[0] });
    }
  }
  return spans.sort((a, b) => a.columnStart - b.columnStart);
}
