import type { LabelledLine, LineRole } from "../../model/layout.ts";
import { seeded } from "./random.ts";

/** What layouts take a role for, with the share of each mistake. */
const MISTAKEN: Readonly<Record<LineRole, readonly (readonly [LineRole, number])[]>> = {
  headline: [
    ["subhead", 0.8],
    ["subheadline", 0.08],
    ["kicker", 0.05],
    ["body", 0.05],
    ["masthead", 0.02],
  ],
  kicker: [
    ["headline", 0.7],
    ["subhead", 0.3],
  ],
  subheadline: [
    ["headline", 0.4],
    ["subhead", 0.4],
    ["body", 0.2],
  ],
  subhead: [
    ["headline", 0.75],
    ["body", 0.2],
    ["subheadline", 0.05],
  ],
  byline: [
    ["body", 0.5],
    ["headline", 0.2],
    ["credit", 0.2],
    ["caption", 0.1],
  ],
  caption: [
    ["body", 0.8],
    ["headline", 0.2],
  ],
  jump: [
    ["body", 0.5],
    ["masthead", 0.5],
  ],
  masthead: [
    ["headline", 0.4],
    ["column", 0.3],
    ["body", 0.2],
    ["noise", 0.1],
  ],
  column: [
    ["headline", 0.6],
    ["masthead", 0.3],
    ["subhead", 0.1],
  ],
  note: [["body", 1]],
  credit: [
    ["byline", 0.5],
    ["masthead", 0.5],
  ],
  noise: [
    ["body", 0.7],
    ["masthead", 0.3],
  ],
  body: [
    ["caption", 0.3],
    ["subhead", 0.2],
    ["headline", 0.2],
    ["noise", 0.2],
    ["note", 0.1],
  ],
};

/** How often a role is mistaken, as a multiple of the rate. */
const MISTAKES: Partial<Readonly<Record<LineRole, number>>> = {
  body: 0.06,
  masthead: 0.6,
  noise: 0.6,
  headline: 1.5,
  subhead: 1.5,
};

/** Mean of one minus the confidence of a doubtful label: how many doubtful labels make one mistake. */
const MISTAKE_SHARE = 0.3;

/**
 * Gold labels as a layout that is not sure would give them: a doubtful label is right as often as its confidence says, and the other role
 * is its runner-up. Whole pieces are mistaken, not lines; breaks between blocks are mistaken too.
 *
 * @param rate share of mistaken labels, 0 to 1
 */
export function doubtLabels(gold: readonly LabelledLine[], rate: number, seed: number): readonly LabelledLine[] {
  const random = seeded(seed);
  let doubt: Pick<LabelledLine, "role" | "runnerUp" | "confidence"> | undefined;
  return gold.map((line, index) => {
    const before = gold[index - 1];
    if (!(line.continues && before?.role === line.role)) doubt = drawDoubt(line.role, rate, random);
    const gap = before === undefined || line.number > before.number + 1;
    const turned = gap && line.role === "body" && random() < rate * 0.8;
    const sure = { confidence: 0.95 + 0.05 * random(), runnerUp: MISTAKEN[line.role][0]?.[0] ?? ("noise" as const) };
    return { ...line, ...(doubt ?? sure), continues: turned ? !line.continues : line.continues };
  });
}

function drawDoubt(
  role: LineRole,
  rate: number,
  random: () => number,
): Pick<LabelledLine, "role" | "runnerUp" | "confidence"> | undefined {
  if (random() >= ((MISTAKES[role] ?? 1) * rate) / MISTAKE_SHARE) return undefined;
  let left = random();
  const other = MISTAKEN[role].find(([, share]) => {
    left -= share;
    return left <= 0;
  })?.[0];
  if (other === undefined) return undefined;
  const confidence = 0.4 + 0.6 * random();
  const right = random() < confidence;
  return { role: right ? role : other, runnerUp: right ? other : role, confidence };
}
