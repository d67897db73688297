import { doubleByte } from "./bytes/tables.ts";
import { readsBetterShifted } from "./search/shift-test.ts";

/** Characters around rare ones that are looked at with them. */
const AROUND = 16;

/** Whether the text around a place reads better one byte out of step of GBK: 窘锥蔚陌 does, a name does not. */
export function isOutOfStep(line: string, first: number, last: number): boolean {
  const { units, pairs } = doubleByte("gb18030");
  return readsBetterShifted(line.slice(Math.max(0, first - AROUND), last + AROUND), units, pairs);
}
