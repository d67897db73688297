import {
  DECODE_OPTIONS,
  FIELD_OPTIONS,
  INPUT_OPTIONS,
  OUTPUT_OPTIONS,
  SEGMENTER_OPTIONS,
  TALK_OPTIONS,
} from "../option-groups.ts";
import type { Verb } from "../verb.ts";

/** `newsproc segment`: text in words. */
export const segment: Verb = {
  name: "segment",
  summary: "divide text into words, with the names that the page itself tells",
  argument: "[files...]",
  options: [
    ...INPUT_OPTIONS,
    ...DECODE_OPTIONS,
    ...FIELD_OPTIONS,
    ...SEGMENTER_OPTIONS,
    {
      flags: "--keywords <n>",
      about: "the n words that tell most of each text instead of all words (TF-IDF against jieba's frequencies)",
    },
    { flags: "--json", about: "words with their offsets and part of speech, one JSON line a line of text" },
    ...OUTPUT_OPTIONS,
    ...TALK_OPTIONS,
  ],
  examples: [
    ["echo '江州日报讯，小镇的夜市昨晚开张。' | newsproc segment", "江州日报 讯 ， 小镇 的 夜市 昨晚 开张 。"],
    ["newsproc segment --json page.txt", "each line's words with place and part of speech"],
    ["newsproc segment --dictionary names.txt page.txt", "more words: word, frequency, part of speech, as for jieba"],
    ["newsproc clean page.txt | newsproc segment > articles.jsonl", "article records get their tokens"],
    ["newsproc segment --keywords 10 page.txt", "ten keywords with their weight and count"],
  ],
  load: () => import("../commands/segment.ts"),
};
