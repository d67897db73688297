import { conditionBits, lineConditions, pageConditions } from "./conditions.ts";
import { type Cue, cueBit } from "./cues.ts";
import type { Evidence, PageView } from "./evidence.ts";
import { NumberLists } from "./number-lists.ts";
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
import { MASTHEAD_EVIDENCE } from "./roles/masthead.ts";
import { NOISE_EVIDENCE } from "./roles/noise.ts";
import { NOTE_EVIDENCE } from "./roles/note.ts";
import { PLACE_EVIDENCE } from "./roles/place.ts";
import { SHAPE_EVIDENCE } from "./roles/shape.ts";
import { SUBHEAD_EVIDENCE } from "./roles/subhead.ts";
import { SUBHEADLINE_EVIDENCE } from "./roles/subheadline.ts";
import { TITLE_EVIDENCE } from "./roles/titles.ts";
import { textConditionBits, textConditions } from "./text-conditions.ts";

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
  ...JOIN_EVIDENCE,
  ...BREAK_EVIDENCE,
];

/** The evidence that each line of a page shows, as indexes into {@link EVIDENCE}, ascending. */
export type Observations = readonly Uint16Array[];

/** What must hold of a line before a piece of evidence is asked at all. */
interface Gates {
  /** Cues of which the line needs one, 0 for none. */
  readonly cues: Int32Array;
  /** Conditions of which the line needs all. */
  readonly when: Int32Array;
  readonly whenText: Int32Array;
  readonly longest: Uint32Array;
  readonly wider: Int32Array;
  /** The questions themselves, in an array of their own: entries of {@link EVIDENCE} differ in shape, which makes looking them up slow. */
  readonly holds: readonly Evidence["holds"][];
}

let cachedGates: Gates | undefined;

function gates(): Gates {
  cachedGates ??= {
    cues: Int32Array.from(EVIDENCE, ({ cues }) => cues?.reduce((mask: number, cue: Cue) => mask | cueBit(cue), 0) ?? 0),
    when: Int32Array.from(EVIDENCE, ({ when }) => conditionBits(when ?? [])),
    whenText: Int32Array.from(EVIDENCE, ({ when }) => textConditionBits(when ?? [])),
    longest: Uint32Array.from(EVIDENCE, ({ longest }) => longest ?? 0xffffffff),
    wider: Int32Array.from(EVIDENCE, ({ wider }) => wider ?? -1),
    holds: EVIDENCE.map((evidence) => evidence.holds),
  };
  return cachedGates;
}

/** Looks at every line of a page for every piece of evidence. */
export function observe(page: PageView): Observations {
  const { cues, when, whenText, longest, wider, holds } = gates();
  const found = new Uint16Array(EVIDENCE.length);
  const lists = new NumberLists();
  const ofPage = pageConditions(page);
  return page.lines.map((line) => {
    const conditions = ofPage | lineConditions(line, page);
    const ofText = textConditions(line, page);
    const { cues: shown, length, width } = line.shape;
    let count = 0;
    for (let index = 0; index < holds.length; index++) {
      const needed = when[index] as number;
      const neededText = whenText[index] as number;
      if ((needed & conditions) !== needed || (neededText & ofText) !== neededText) continue;
      if (length > (longest[index] as number)) continue;
      const mask = cues[index] as number;
      if ((mask !== 0 && (mask & shown) === 0) || width <= (wider[index] as number)) continue;
      const question = holds[index];
      if (question === undefined || question(line, page)) found[count++] = index;
    }
    return lists.keep(found, count);
  });
}
