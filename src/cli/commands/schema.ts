import { articleJsonSchema } from "../../record/json-schema.ts";
import { openOutputs } from "../outputs.ts";
import type { VerbContext } from "../verb.ts";

/** `newsproc schema`: the JSON Schema of a record. */
export async function run(context: VerbContext): Promise<void> {
  const outputs = await openOutputs(context.options, ".json", context.standardOutput);
  const sink = await outputs.sinkFor({ path: "-", relativePath: "schema" });
  await sink.write(`${JSON.stringify(articleJsonSchema(), null, 2)}\n`);
  await outputs.close();
}
