import type { InputFile } from "../input/input-file.ts";
import type { Sink } from "../output/sink.ts";
import { inputsOf } from "./inputs-of.ts";
import { openOutputs } from "./outputs.ts";
import type { VerbContext } from "./verb.ts";

/**
 * Runs the work of a verb on each input in turn. An input that fails is reported and the rest goes on; its output file, if it has one of
 * its own, does not appear.
 */
export async function forEachInput(
  context: VerbContext,
  extension: string,
  work: (input: InputFile, sink: Sink) => Promise<void>,
): Promise<void> {
  const { options, fail } = context;
  const outputs = await openOutputs(options, extension, context.standardOutput);
  for await (const input of inputsOf(context)) {
    if (input instanceof Error) {
      fail(input, input.where.source);
      continue;
    }
    let sink: Sink | undefined;
    let succeeded = false;
    try {
      sink = await outputs.sinkFor(input);
      await work(input, sink);
      succeeded = true;
    } catch (error) {
      fail(error, input.path);
    } finally {
      if (sink) await outputs.done(sink, succeeded).catch((error: unknown) => fail(error, input.path));
    }
  }
  await outputs.close();
}
