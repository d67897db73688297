import type { Readable, Writable } from "node:stream";
import type { Log } from "./log.ts";

/** An option of a verb, as help, completion and the parser read it. */
export interface OptionSpec {
  /** In commander's notation: `"-o, --output <file>"`. */
  readonly flags: string;
  readonly about: string;
  readonly choices?: readonly string[];
  readonly fallback?: string | number | boolean;
  /** The option may be given many times: `--no-fix A --no-fix B`. */
  readonly repeatable?: boolean;
}

/** What a verb gets to work with. `fail` reports one bad input and lets the rest go on. */
export interface VerbContext {
  readonly verb: Verb;
  /** All verbs, for completion and documentation. */
  readonly verbs: readonly Verb[];
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly standardInput: Readable;
  readonly standardOutput: Writable;
  /** Whether stderr is a terminal: progress and a summary are wanted. */
  readonly isTerminal: boolean;
  /** Set on Ctrl-C: finish what is under way, begin nothing new. */
  readonly interrupted: AbortSignal;
  /** Address of the built worker. */
  readonly workerFile: string;
  /** What is said on stderr, in the form that was asked for. */
  readonly log: Log;
  /** Says something to a person (stderr), a line at a time. */
  readonly say: (line: string) => void;
  /** Reports an input that failed: the run goes on and ends with exit code 1. */
  readonly fail: (error: unknown, source: string) => void;
}

/** One verb of the command line: help, completion and documentation are made from this, the code is loaded on use. */
export interface Verb {
  readonly name: string;
  /** One sentence, no full stop. */
  readonly summary: string;
  /** In commander's notation; `""` for a verb that takes none. */
  readonly argument: "[files...]" | "[shell]" | "";
  readonly options: readonly OptionSpec[];
  /** Command lines with what they do. */
  readonly examples: readonly (readonly [command: string, about: string])[];
  readonly load: () => Promise<{ run: (context: VerbContext) => Promise<void> }>;
}
