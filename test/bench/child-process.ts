import { spawnSync } from "node:child_process";
import { openSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The command as built by `npm run build`. */
export const BIN: string = fileURLToPath(new URL("../../bin/newsproc.js", import.meta.url));

/** The middle one of some values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Seconds that a command takes as a whole process, its output thrown away. Throws when it fails. */
export function seconds(command: string, args: readonly string[]): number {
  const nowhere = openSync("/dev/null", "w");
  const started = performance.now();
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", nowhere, "inherit"] });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? `exit code ${status}`}`);
  return (performance.now() - started) / 1000;
}

/** What a command takes as a whole process: seconds until it is done, and seconds of processor time in all its threads. */
export interface Taken {
  readonly wall: number;
  readonly processor: number;
}

/** {@link Taken} of a command, by the shell's own stopwatch; `undefined` where the command is not installed or fails. */
export function takenBy(command: string, args: readonly string[]): Taken | undefined {
  const script = 'TIMEFORMAT="%3R %3U %3S"; time "$0" "$@" 2>/dev/null';
  const { status, stderr } = spawnSync("bash", ["-c", script, command, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (status !== 0) return undefined;
  const [wall = 0, user = 0, system = 0] = stderr.trim().split(" ").map(Number);
  return { wall, processor: user + system };
}

/** A command line by name. */
export type Commands = Readonly<Record<string, readonly [command: string, ...args: string[]]>>;

/** Median seconds of each command; they take turns, so that a busy machine is unfair to none. */
export function medianSeconds(commands: Commands, rounds: number): Readonly<Record<string, number>> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, [command, ...args]] of Object.entries(commands)) {
      times[name] = [...(times[name] ?? []), seconds(command, args)];
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}
