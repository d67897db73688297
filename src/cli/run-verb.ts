import { appendFileSync, writeFileSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { NewsprocError } from "../model/newsproc-error.ts";
import { colorsFor } from "./colors.ts";
import { configuredOptions } from "./configuration.ts";
import { EXIT_FAILURES, EXIT_OK, EXIT_USAGE } from "./exit-codes.ts";
import { createLog, type Log } from "./log.ts";
import { asNewsprocError, errorData, errorMessage } from "./messages.ts";
import type { Verb } from "./verb.ts";

/** The streams and the environment of a run. */
export interface Surroundings {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly interrupted: AbortSignal;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** All verbs, for completion and documentation. */
  readonly verbs: readonly Verb[];
}

/** Stands beside this module once both are built. */
const WORKER_FILE = fileURLToPath(new URL("./worker.js", import.meta.url));

/** Runs a verb, reports failures on stderr (and in `--errors`) and goes on after them; answers the exit code. */
export async function runVerb(
  verb: Verb,
  files: readonly string[],
  command: Command,
  surroundings: Surroundings,
): Promise<number> {
  const { stdin, stdout, stderr, environment, interrupted, verbs } = surroundings;
  const flags = command.opts();
  if (verb.argument === "[files...]" && files.length === 0 && stdin.isTTY && !flags["listFixes"] && !flags["filesFrom"]) {
    command.outputHelp({ error: true });
    return EXIT_USAGE;
  }
  let code = EXIT_OK;
  const colors = colorsFor({ isTerminal: stderr.isTTY === true, refused: flags["color"] === false, environment });
  let log = createLog(stderr, flags["logFormat"] as Log["format"], colors);
  let errorsFile: string | undefined;
  const report = (error: NewsprocError): void => {
    code = error.code === "usage" || error.code === "unknown-encoding" ? EXIT_USAGE : Math.max(code, EXIT_FAILURES);
    log.error(error);
    if (errorsFile !== undefined) appendFileSync(errorsFile, `${JSON.stringify(errorData(error))}\n`);
  };
  try {
    const options = configuredOptions(command, process.cwd());
    log = createLog(stderr, options["logFormat"] as Log["format"], colors);
    errorsFile = openErrors(options["errors"] as string | undefined);
    const { run } = await verb.load();
    await run({
      verb,
      verbs,
      files: files.length === 0 ? ["-"] : files,
      options,
      isTerminal: stderr.isTTY === true,
      interrupted,
      workerFile: WORKER_FILE,
      standardInput: stdin,
      standardOutput: stdout,
      log,
      say: (line) => log.say("message", [line]),
      fail: (error, source) => report(asNewsprocError(error, source)),
    });
  } catch (error) {
    report(asNewsprocError(error, verb.name));
  }
  return code;
}

/** What is said when standard output cannot be written to. */
export function brokenOutputMessage(error: NodeJS.ErrnoException): string {
  return errorMessage(
    new NewsprocError("write-failed", { source: "standard output" }, { reason: error.code ?? error.message }, error),
  );
}

/** Begins an empty list of errors, so that an old one is not taken for this run's. */
function openErrors(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  try {
    writeFileSync(path, "");
  } catch (cause) {
    throw new NewsprocError(
      "write-failed",
      { source: path },
      { reason: (cause as NodeJS.ErrnoException).code ?? String(cause) },
      cause,
    );
  }
  return path;
}
