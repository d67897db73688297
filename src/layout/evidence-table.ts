import type { Evidence } from "./evidence.ts";
import { BODY_EVIDENCE } from "./roles/body.ts";
import { BREAK_EVIDENCE } from "./roles/breaks.ts";
import { BYLINE_EVIDENCE } from "./roles/byline.ts";
import { CAPTION_EVIDENCE } from "./roles/caption.ts";
import { COLUMN_EVIDENCE } from "./roles/column.ts";
import { CREDIT_EVIDENCE } from "./roles/credit.ts";
import { HEADLINE_EVIDENCE } from "./roles/headline.ts";
import { JOIN_EVIDENCE } from "./roles/joins.ts";
import { JUMP_EVIDENCE } from "./roles/jump.ts";
import { KICKER_EVIDENCE } from "./roles/kicker.ts";
import { MARKUP_EVIDENCE } from "./roles/markup.ts";
import { MASTHEAD_EVIDENCE } from "./roles/masthead.ts";
import { NOISE_EVIDENCE } from "./roles/noise.ts";
import { NOTE_EVIDENCE } from "./roles/note.ts";
import { PLACE_EVIDENCE } from "./roles/place.ts";
import { REPETITION_EVIDENCE } from "./roles/repetition.ts";
import { SHAPE_EVIDENCE } from "./roles/shape.ts";
import { SUBHEAD_EVIDENCE } from "./roles/subhead.ts";
import { SUBHEADLINE_EVIDENCE } from "./roles/subheadline.ts";
import { TITLE_EVIDENCE } from "./roles/titles.ts";

/** All evidence, in the order of LABELS.md's roles, then what every role and every join is judged by. Order is no precedence: weights are. */
export const EVIDENCE: readonly Evidence[] = [
  ...MASTHEAD_EVIDENCE,
  ...COLUMN_EVIDENCE,
  ...KICKER_EVIDENCE,
  ...HEADLINE_EVIDENCE,
  ...SUBHEADLINE_EVIDENCE,
  ...BYLINE_EVIDENCE,
  ...NOTE_EVIDENCE,
  ...SUBHEAD_EVIDENCE,
  ...BODY_EVIDENCE,
  ...CAPTION_EVIDENCE,
  ...JUMP_EVIDENCE,
  ...CREDIT_EVIDENCE,
  ...NOISE_EVIDENCE,
  ...TITLE_EVIDENCE,
  ...SHAPE_EVIDENCE,
  ...PLACE_EVIDENCE,
  ...REPETITION_EVIDENCE,
  ...MARKUP_EVIDENCE,
  ...JOIN_EVIDENCE,
  ...BREAK_EVIDENCE,
];
