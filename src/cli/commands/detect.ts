import { describeBinary } from "../../decode/binary.ts";
import { detectEncoding } from "../../decode/detect-encoding.ts";
import { readInput } from "../../input/read-input.ts";
import type { Detection } from "../../model/detection.ts";
import { NewsprocError } from "../../model/newsproc-error.ts";
import { explainDetection } from "../explain/detection.ts";
import { forEachInput } from "../for-each-input.ts";
import type { VerbContext } from "../verb.ts";

/** `newsproc detect`: one line a file, for people or as JSON. */
export async function run(context: VerbContext): Promise<void> {
  const { options } = context;
  const declared = options["declared"] as string | undefined;
  await forEachInput(context, ".detect", async (input, sink) => {
    const bytes = await readInput(input, context.standardInput);
    const kind = describeBinary(bytes);
    if (kind !== undefined) throw new NewsprocError("binary-input", { source: input.path }, { kind });
    const detection = detectEncoding(bytes, declared === undefined ? {} : { declared });
    const lines =
      options["json"] === true
        ? [detectionData(input.path, detection, options["candidates"] === true)]
        : detectionText(input.path, detection, options["candidates"] === true);
    for (const line of lines) await sink.write(`${line}\n`);
  });
}

function detectionText(path: string, detection: Detection, candidates: boolean): readonly string[] {
  const others = candidates
    ? detection.candidates.map((one) => `    ${one.encoding}  ${(one.confidence * 100).toFixed(1)} %  ${one.because}`)
    : [];
  return [explainDetection(path, detection), ...others];
}

function detectionData(path: string, detection: Detection, candidates: boolean): string {
  const { encoding, confidence, by, decided, bomLength } = detection;
  const because = detection.candidates[0]?.because ?? "";
  return JSON.stringify({
    path,
    encoding,
    confidence,
    by,
    decided,
    bom: bomLength > 0,
    because,
    ...(candidates ? { candidates: detection.candidates } : {}),
  });
}
