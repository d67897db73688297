import { NewsprocError } from "../model/newsproc-error.ts";

/** Does some writing; what fails of it becomes a `write-failed` that names the path and the system's reason. */
export async function namingFailure<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new NewsprocError("write-failed", { source: path }, { reason }, cause);
  }
}
