import { describeBinary } from "../../decode/binary.ts";
import { detectEncoding } from "../../decode/detect-encoding.ts";
import { gather } from "../../input/byte-stream.ts";
import { readError } from "../../input/open-input.ts";
import { readTexts } from "../../input/read-texts.ts";
import type { Detection } from "../../model/detection.ts";
import { NewsprocError } from "../../model/newsproc-error.ts";
import { explainDetection } from "../explain/detection.ts";
import { forEachInput } from "../for-each-input.ts";
import type { VerbContext } from "../verb.ts";

/** `newsproc detect`: one line a file (or a member of an archive), for people or as JSON. */
export async function run(context: VerbContext): Promise<void> {
  const { options, fail, standardInput } = context;
  const declared = options["declared"] as string | undefined;
  const candidates = options["candidates"] === true;
  await forEachInput(context, ".detect", async (input, sink) => {
    try {
      for await (const { member, stream } of readTexts(input, standardInput)) {
        const path = member === "" ? input.path : `${input.path}/${member}`;
        const bytes = await gather(stream);
        const kind = describeBinary(bytes);
        if (kind !== undefined) {
          fail(new NewsprocError("binary-input", { source: path }, { kind }), path);
          continue;
        }
        const detection = detectEncoding(bytes, declared === undefined ? {} : { declared });
        const lines =
          options["json"] === true ? [detectionData(path, detection, candidates)] : detectionText(path, detection, candidates);
        for (const line of lines) await sink.write(`${line}\n`);
      }
    } catch (cause) {
      throw readError(input, cause);
    }
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
