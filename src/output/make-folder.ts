import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a folder and those above it, where they are missing. Node's own recursive way never comes back where the system takes no folder
 * and says that there is none above it (below `/proc`).
 *
 * @throws the error of the system: `EACCES`, `ENOENT`, `ENOTDIR`; `EEXIST` when a file is in the way
 */
export async function makeFolder(path: string): Promise<void> {
  const code = await tryFolder(path);
  if (code !== "ENOENT") return;
  const above = dirname(path);
  if (above !== path) await makeFolder(above);
  if ((await tryFolder(path)) === "ENOENT") await mkdir(path);
}

/** Makes one folder; `ENOENT` when the one above it is missing. */
async function tryFolder(path: string): Promise<"done" | "ENOENT"> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return code;
    if (code !== "EEXIST" || !(await stat(path)).isDirectory()) throw error;
  }
  return "done";
}
