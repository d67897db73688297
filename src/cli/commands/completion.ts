import { NewsprocError } from "../../model/newsproc-error.ts";
import { completionScript, SHELLS, type Shell } from "../completion-script.ts";
import type { VerbContext } from "../verb.ts";

/** `newsproc completion`: the script for a shell, bash when none is named. */
export async function run(context: VerbContext): Promise<void> {
  const named = context.files[0] === "-" ? "bash" : context.files[0];
  const shell = SHELLS.find((one) => one === named) as Shell | undefined;
  if (shell === undefined)
    throw new NewsprocError("usage", { source: "completion" }, { problem: `no shell "${named}": ${SHELLS.join(", ")}` });
  context.standardOutput.write(completionScript(shell, context.verbs));
}
