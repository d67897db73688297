import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where peers from package registries are installed, once for all runs. */
export const PEERS: string = join(tmpdir(), "newsproc-bench-peers");

/** Runs a command for its effect; tells whether it worked. */
export function works(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

/** A Python that has ftfy, installed from PyPI into an environment of its own; `undefined` where that cannot be done. */
export function pythonWithFtfy(): string | undefined {
  const python = join(PEERS, "venv", "bin", "python");
  if (works(python, "-c", "import ftfy")) return python;
  const made = works("python3", "-m", "venv", join(PEERS, "venv")) && works(python, "-m", "pip", "install", "--quiet", "ftfy");
  return made ? python : undefined;
}
