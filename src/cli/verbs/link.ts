import { EXPLAIN_OPTIONS, INPUT_OPTIONS, OUTPUT_OPTIONS, TALK_OPTIONS } from "../option-groups.ts";
import type { Verb } from "../verb.ts";

/** `newsproc link`: stories that go on on another page made whole. */
export const link: Verb = {
  name: "link",
  summary: "join the parts of stories that go on on another page of the issue (下转第3版, 上接第1版)",
  argument: "[files...]",
  options: [
    ...INPUT_OPTIONS,
    {
      flags: "--window <records>",
      about: "records held at once; what is sorted by issue, or nearly so, needs no more than an issue has",
      fallback: "2000",
    },
    ...OUTPUT_OPTIONS.slice(0, 1),
    ...EXPLAIN_OPTIONS,
    ...TALK_OPTIONS,
  ],
  examples: [
    ["newsproc clean 2019-03-04/*.txt | newsproc link > articles.jsonl", "the stories of an issue, whole"],
    ["newsproc link --explain articles.jsonl > linked.jsonl", "which parts were weighed against each other, and why"],
    [
      "newsproc link articles.jsonl | jq -c 'select(.continuation.status == \"dangling\") | [.id, .continuation.to_page]'",
      "stories whose other part is missing",
    ],
  ],
  load: () => import("../commands/link.ts"),
};
