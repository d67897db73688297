import { EVIDENCE } from "./evidence-table.ts";
import { LABELS } from "./labels.ts";

/** Learned worth of every piece of evidence for every label, rows of {@link ROW_NAMES} by columns of {@link LABELS}. */
export type Weights = Float64Array;

const NEIGHBOURLY: readonly number[] = EVIDENCE.flatMap((evidence, index) => (evidence.reach === "neighbours" ? [index] : []));

/**
 * Names of the rows of the table of weights: `always`; evidence of the line itself; of the line before and the line after it; the label
 * before, in the same block and over a blank line; `page end` stands for the neighbour that a first or last line has not.
 */
export const ROW_NAMES: readonly string[] = [
  "always",
  ...EVIDENCE.map((evidence) => evidence.name),
  ...NEIGHBOURLY.map((index) => `previous ${EVIDENCE[index]?.name}`),
  "previous page-end",
  ...NEIGHBOURLY.map((index) => `next ${EVIDENCE[index]?.name}`),
  "next page-end",
  ...LABELS.map((label) => `after ${label.name}`),
  ...LABELS.map((label) => `over-blank-after ${label.name}`),
  ...LABELS.map((label) => `over-usual-blank-after ${label.name}`),
];

const COUNT = EVIDENCE.length;

/** What pieces of evidence count as: the row of each by its index in {@link EVIDENCE}, and a mask of those that have one. */
export interface EvidenceRows {
  readonly rows: Uint16Array;
  /** A bit for each piece, 32 in a number. */
  readonly mask: Int32Array;
}

const AFTER = 3 + COUNT + 2 * NEIGHBOURLY.length;

/** Rows of the table by what they stand for. */
export const ROWS: {
  readonly always: number;
  /** Evidence of the line itself, of the line before it and of the one after it. */
  readonly own: EvidenceRows;
  readonly previous: EvidenceRows;
  readonly next: EvidenceRows;
  /** What stands for the neighbour that a first or last line has not. */
  readonly previousEnd: number;
  readonly nextEnd: number;
  /** First row of the labels before: add the index of the label. */
  readonly after: number;
  readonly afterBlank: number;
  readonly afterHabit: number;
} = {
  always: 0,
  own: evidenceRows([...EVIDENCE.keys()], 1),
  previous: evidenceRows(NEIGHBOURLY, 1 + COUNT),
  previousEnd: 1 + COUNT + NEIGHBOURLY.length,
  next: evidenceRows(NEIGHBOURLY, 2 + COUNT + NEIGHBOURLY.length),
  nextEnd: 2 + COUNT + 2 * NEIGHBOURLY.length,
  after: AFTER,
  afterBlank: AFTER + LABELS.length,
  afterHabit: AFTER + 2 * LABELS.length,
};

function evidenceRows(evidence: readonly number[], first: number): EvidenceRows {
  const rows = new Uint16Array(COUNT);
  const mask = new Int32Array(Math.ceil(COUNT / 32));
  evidence.forEach((index, place) => {
    rows[index] = first + place;
    mask[index >> 5] = (mask[index >> 5] as number) | (1 << (index & 31));
  });
  return { rows, mask };
}

/**
 * Reads a table of weights: lines of a row name, a tab and as many whole numbers as there are labels, in hundredths. Rows that this
 * version does not know are left out, rows that are missing weigh nothing.
 */
export function parseWeights(table: string): Weights {
  const rowByName = new Map(ROW_NAMES.map((name, row) => [name, row]));
  const weights = new Float64Array(ROW_NAMES.length * LABELS.length);
  for (const line of table.split("\n")) {
    const [name, ...values] = line.split("\t");
    const row = rowByName.get(name ?? "");
    if (row === undefined) continue;
    values.forEach((value, label) => {
      weights[row * LABELS.length + label] = Number(value) / 100;
    });
  }
  return weights;
}
