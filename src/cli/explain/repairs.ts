import type { Repair } from "../../model/repair.ts";
import { planText } from "../../record/plan-text.ts";

/** One repair for a person: line, rule, before → after, the plan in words, confidence. */
export function explainRepair(repair: Repair): string {
  const lost = repair.lostBytes > 0 ? `, ${repair.lostBytes} byte(s) lost` : "";
  return `line ${repair.line}:${repair.columnStart + 1}: ${repair.rule}: ${repair.before} → ${repair.after} (${planText(repair.plan)}; ${Math.round(repair.confidence * 100)} %${lost})`;
}

/** One repair as data. */
export function repairData(path: string, repair: Repair): string {
  return JSON.stringify({
    path,
    line: repair.line,
    column_start: repair.columnStart,
    column_end: repair.columnEnd,
    rule: repair.rule,
    before: repair.before,
    after: repair.after,
    plan: repair.plan,
    confidence: repair.confidence,
    lost_bytes: repair.lostBytes,
  });
}
