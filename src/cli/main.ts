import { CommanderError } from "commander";
import { EXIT_INTERRUPTED, EXIT_OK, EXIT_USAGE } from "./exit-codes.ts";
import { buildProgram } from "./program.ts";
import { createRun } from "./run-verb.ts";
import { VERBS } from "./verbs.ts";

/** Starts the command line; the only place that ends the process. */
async function main(): Promise<void> {
  const { stdout, stderr, stdin, argv, env } = process;
  stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? EXIT_OK : 1));
  stderr.on("error", () => undefined);
  process.once("SIGINT", () => process.exit(EXIT_INTERRUPTED));
  const run = createRun(VERBS, { stdin, stdout, stderr, environment: env });
  const program = buildProgram(VERBS, run.runVerb);
  try {
    await program.parseAsync(argv);
    process.exitCode = run.exitCode();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? EXIT_OK : EXIT_USAGE;
  }
}

await main();
