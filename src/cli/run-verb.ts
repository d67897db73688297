import { appendFileSync, writeFileSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { NewsprocError } from "../model/newsproc-error.ts";
import { configuredOptions } from "./configuration.ts";
import { EXIT_FAILURES, EXIT_OK, EXIT_USAGE } from "./exit-codes.ts";
import { createLog, type Log } from "./log.ts";
import { asNewsprocError, errorData } from "./messages.ts";
import type { RunVerb } from "./program.ts";
import type { Verb } from "./verb.ts";

/** The streams and the environment of a run. */
export interface Surroundings {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly interrupted: AbortSignal;
  readonly workerFile: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A run of the command line: how verbs are run, and the exit code that came of it. */
export interface Run {
  readonly runVerb: RunVerb;
  readonly exitCode: () => number;
}

/** Makes a run that reports failures on stderr (and in `--errors`), goes on after them, and knows the exit code. */
export function createRun(verbs: readonly Verb[], surroundings: Surroundings): Run {
  const { stdin, stdout, stderr, environment, interrupted, workerFile } = surroundings;
  let code = EXIT_OK;
  const runVerb: RunVerb = async (verb, files, command) => {
    const flags = command.opts();
    if (verb.argument === "[files...]" && files.length === 0 && stdin.isTTY && !flags["listFixes"] && !flags["filesFrom"]) {
      command.outputHelp({ error: true });
      code = EXIT_USAGE;
      return;
    }
    const { colorsFor } = await import("./colors.ts");
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
        workerFile,
        standardInput: stdin,
        standardOutput: stdout,
        log,
        say: (line) => log.say("message", [line]),
        fail: (error, source) => report(asNewsprocError(error, source)),
      });
    } catch (error) {
      report(asNewsprocError(error, verb.name));
    }
  };
  return { runVerb, exitCode: () => code };
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
