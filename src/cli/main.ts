import { CommanderError } from "commander";
import { EXIT_FAILURES, EXIT_INTERRUPTED, EXIT_OK, EXIT_USAGE } from "./exit-codes.ts";
import { postponeOptimizer } from "./postpone-optimizer.ts";
import { buildProgram } from "./program.ts";
import { VERBS } from "./verbs.ts";

/** Starts the command line; the only place that ends the process. Help needs no more than what is imported here. */
async function main(): Promise<void> {
  const { stdout, stderr, argv, env } = process;
  const interruption = new AbortController();
  let messageOf = (error: NodeJS.ErrnoException): string => `newsproc: standard output: ${error.code ?? error.message}`;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(EXIT_OK);
    stderr.write(`${messageOf(error)}\n`, () => process.exit(EXIT_FAILURES));
  });
  stderr.on("error", () => undefined);
  process.on("SIGINT", () => {
    if (interruption.signal.aborted) process.exit(EXIT_INTERRUPTED);
    interruption.abort();
    process.stdin.destroy();
  });
  let exitCode = EXIT_OK;
  const program = buildProgram(VERBS, argv, async (verb, files, command) => {
    postponeOptimizer();
    const { brokenOutputMessage, runVerb } = await import("./run-verb.ts");
    messageOf = brokenOutputMessage;
    const streams = { stdin: process.stdin, stdout, stderr };
    const surroundings = { ...streams, environment: env, interrupted: interruption.signal, verbs: VERBS };
    exitCode = await runVerb(verb, files, command, surroundings);
  });
  try {
    await program.parseAsync(argv);
    process.exitCode = interruption.signal.aborted ? EXIT_INTERRUPTED : exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? EXIT_OK : EXIT_USAGE;
  }
}

void main();
