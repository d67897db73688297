/** V8 of Node 20. Later ones count otherwise, do not know the flag and say so on standard error. */
const V8_OF_NODE_20 = "11.3.";
/** Bytes of byte code that a function runs before the optimizing compiler is asked; V8's own figure is 67584. */
const BUDGET = 600_000;

/**
 * The flag that has V8 optimize functions later, `undefined` for a version of V8 that is not known to gain by it.
 *
 * @example optimizerFlag("11.3.244.8-node.38") // "--interrupt-budget=600000"
 */
export function optimizerFlag(v8: string): string | undefined {
  return v8.startsWith(V8_OF_NODE_20) ? `--interrupt-budget=${BUDGET}` : undefined;
}

/**
 * Has V8 optimize functions later, in this thread and in all that it starts. A page runs through thousands of functions, few of them hot:
 * V8 compiles most for nothing, and again when the next page shows other types. Measured on two cores, the processor's time of
 * `newsproc clean` goes down by a sixth for one page, by a third for sixty and by a tenth for six hundred; the time until it is done goes
 * down or stays. Higher figures gain no more.
 */
export function postponeOptimizer(): void {
  const flag = optimizerFlag(process.versions.v8);
  if (flag !== undefined) process.getBuiltinModule("node:v8").setFlagsFromString(flag);
}
