import type { Profile, SchemaConsumer } from "../../record/schemas/names.ts";
import { schemaFor } from "../../record/schemas/schema-for.ts";
import { openOutputs } from "../outputs.ts";
import type { VerbContext } from "../verb.ts";

/** `newsproc schema`: how a record is typed. */
export async function run(context: VerbContext): Promise<void> {
  const outputs = await openOutputs(context.options, ".json", context.standardOutput);
  const sink = await outputs.sinkFor({ path: "-", relativePath: "schema" });
  await sink.write(schemaFor(context.options["for"] as SchemaConsumer, context.options["profile"] as Profile));
  await outputs.close();
}
