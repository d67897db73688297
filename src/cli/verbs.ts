import type { Verb } from "./verb.ts";
import { clean } from "./verbs/clean.ts";
import { completion } from "./verbs/completion.ts";
import { convert } from "./verbs/convert.ts";
import { detect } from "./verbs/detect.ts";
import { link } from "./verbs/link.ts";
import { repair } from "./verbs/repair.ts";
import { schema } from "./verbs/schema.ts";
import { segment } from "./verbs/segment.ts";
import { split } from "./verbs/split.ts";

/** All verbs, in the order of the flow and of the help. */
export const VERBS: readonly Verb[] = [clean, detect, repair, convert, split, link, segment, schema, completion];
