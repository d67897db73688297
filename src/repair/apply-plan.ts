import type { RepairStep } from "../model/repair.ts";
import { decodeStrictly, encodeStrictly } from "./bytes/strict.ts";
import { applyEdits } from "./fix.ts";
import { FIXES } from "./fixes.ts";
import type { TargetEncoding } from "./search/decoder.ts";

function applyFix(text: string, name: string): string {
  const fix = FIXES.find((candidate) => candidate.name === name);
  if (fix === undefined) throw new RangeError(`no fix is named ${name}`);
  if (fix.kind === "text") return applyEdits(text, fix.find(text));
  return applyEdits(text, fix.read(text).spans);
}

/**
 * Replays a repair's plan on the text before it. Law: `applyPlan(repair.before, repair.plan) === repair.after`.
 *
 * @throws RangeError when a step names an unknown fix, or cannot be done on this text
 * @example applyPlan("淇℃伅", [{ op: "encode", encoding: "gb18030" }, { op: "decode", encoding: "utf-8" }]) // "信息"
 */
export function applyPlan(before: string, plan: readonly RepairStep[]): string {
  let text = before;
  let bytes: Uint8Array | undefined;
  for (const step of plan) {
    if (step.op === "encode") {
      bytes = encodeStrictly(text, step.encoding);
    } else if (step.op === "decode") {
      const decoded = bytes === undefined ? undefined : decodeStrictly(bytes, step.encoding as TargetEncoding);
      if (decoded === undefined) throw new RangeError(`cannot decode ${step.encoding} here`);
      text = decoded;
    } else {
      text = applyFix(text, step.fix);
    }
  }
  return text;
}
