import type { LabelledLine, LineRole } from "../model/layout.ts";
import type { Line } from "../model/line.ts";
import { LABELS, type Label } from "./labels.ts";
import type { Reasons } from "./reasons.ts";

/** A line with the role that the evidence of its page gives it. Its reasons are looked up when somebody asks for them: most are never read. */
export class WeighedLine implements LabelledLine {
  readonly number: number;
  readonly text: string;
  readonly byteStart: number;
  readonly byteEnd: number;
  readonly role: LineRole;
  readonly continues: boolean;
  readonly confidence: number;
  readonly runnerUp: LineRole;
  readonly #reasons: Reasons;
  readonly #index: number;
  readonly #label: number;

  /** @param index its place among the non-blank lines of the page; @param label its place in {@link LABELS} */
  constructor(source: Line, index: number, label: number, confidence: number, runnerUp: LineRole, reasons: Reasons) {
    const { role, place } = LABELS[label] as Label;
    this.number = source.number;
    this.text = source.text;
    this.byteStart = source.byteStart;
    this.byteEnd = source.byteEnd;
    this.role = role;
    this.continues = place !== "start";
    this.confidence = confidence;
    this.runnerUp = runnerUp;
    this.#reasons = reasons;
    this.#index = index;
    this.#label = label;
  }

  get because(): readonly string[] {
    return this.#reasons.of(this.#index, this.#label);
  }

  /** All that JSON says of the line: `because` is no property of its own. */
  toJSON(): LabelledLine {
    return { ...this, because: this.because };
  }
}
