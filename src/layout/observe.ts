import { characterKinds } from "./character-kinds.ts";
import { pageConditions } from "./conditions/page.ts";
import { CONDITION_GROUPS, writeConditions } from "./conditions.ts";
import type { Evidence, PageView } from "./evidence.ts";
import { EVIDENCE } from "./evidence-table.ts";
import { Gates } from "./gates.ts";

/** Numbers of 32 bits that the evidence of a line takes. */
export const EVIDENCE_WORDS: number = Math.ceil(EVIDENCE.length / 32);

/** The evidence that each line of a page shows: a bit for each entry of {@link EVIDENCE}, {@link EVIDENCE_WORDS} numbers a line. */
export type Observations = Int32Array;

let cached: { readonly gates: Gates; readonly questions: readonly Evidence["holds"][]; readonly asked: Int32Array } | undefined;

/** The gates and, beside them, the questions: entries of {@link EVIDENCE} differ in shape, which makes looking them up slow. */
function prepare(): NonNullable<typeof cached> {
  if (cached !== undefined) return cached;
  const questions = EVIDENCE.map((evidence) => evidence.holds);
  const asked = new Int32Array(EVIDENCE_WORDS);
  questions.forEach((question, index) => {
    if (question !== undefined) asked[index >> 5] = (asked[index >> 5] as number) | (1 << (index & 31));
  });
  cached = { gates: new Gates(EVIDENCE, characterKinds().sets), questions, asked };
  return cached;
}

/** Looks at every line of a page for every piece of evidence. */
export function observe(page: PageView): Observations {
  const { gates, questions, asked } = prepare();
  const observations = new Int32Array(page.lines.length * EVIDENCE_WORDS);
  const known = new Int32Array(gates.words);
  const ofPage = pageConditions(page);
  const conditions = CONDITION_GROUPS.length;
  const sets = gates.words - conditions;
  for (const line of page.lines) {
    const at = line.index * EVIDENCE_WORDS;
    writeConditions(line, page, ofPage, known);
    for (let word = 0; word < sets; word++) known[conditions + word] = page.characterSets[line.index * sets + word] as number;
    gates.pass(known, line.shape.length, line.shape.width, observations, at);
    for (let word = 0; word < EVIDENCE_WORDS; word++) {
      const passed = observations[at + word] as number;
      let failed = 0;
      for (let open = passed & (asked[word] as number); open !== 0; open &= open - 1) {
        const place = 31 - Math.clz32(open & -open);
        if (questions[word * 32 + place]?.(line, page) !== true) failed |= 1 << place;
      }
      observations[at + word] = passed & ~failed;
    }
  }
  return observations;
}
