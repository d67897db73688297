import { fileURLToPath } from "node:url";
import { CommanderError } from "commander";
import { NewsprocError } from "../model/newsproc-error.ts";
import { EXIT_FAILURES, EXIT_INTERRUPTED, EXIT_OK, EXIT_USAGE } from "./exit-codes.ts";
import { errorMessage } from "./messages.ts";
import { buildProgram } from "./program.ts";
import { createRun } from "./run-verb.ts";
import { VERBS } from "./verbs.ts";

/** Starts the command line; the only place that ends the process. */
async function main(): Promise<void> {
  const { stdout, stderr, stdin, argv, env } = process;
  const interruption = new AbortController();
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(EXIT_OK);
    const failure = new NewsprocError(
      "write-failed",
      { source: "standard output" },
      { reason: error.code ?? error.message },
      error,
    );
    stderr.write(`${errorMessage(failure)}\n`, () => process.exit(EXIT_FAILURES));
  });
  stderr.on("error", () => undefined);
  process.on("SIGINT", () => {
    if (interruption.signal.aborted) process.exit(EXIT_INTERRUPTED);
    interruption.abort();
    stdin.destroy();
  });
  const workerFile = fileURLToPath(new URL("./worker.js", import.meta.url));
  const run = createRun(VERBS, { stdin, stdout, stderr, environment: env, interrupted: interruption.signal, workerFile });
  const program = buildProgram(VERBS, run.runVerb);
  try {
    await program.parseAsync(argv);
    process.exitCode = interruption.signal.aborted ? EXIT_INTERRUPTED : run.exitCode();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? EXIT_OK : EXIT_USAGE;
  }
}

await main();
