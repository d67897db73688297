import type { RepairStep } from "../model/repair.ts";

/**
 * A repair plan as one line of text: `"encode windows-1252, decode gb18030"`.
 *
 * @example planText([{ op: "encode", encoding: "gb18030" }, { op: "decode", encoding: "utf-8" }]) // how 淇℃伅 became 信息
 */
export function planText(plan: readonly RepairStep[]): string {
  return plan.map((step) => `${step.op} ${"encoding" in step ? step.encoding : step.fix}`).join(", ");
}
