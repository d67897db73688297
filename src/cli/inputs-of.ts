import { findInputs } from "../input/find-inputs.ts";
import type { InputFile } from "../input/input-file.ts";
import { nameList } from "../input/name-list.ts";
import { NewsprocError } from "../model/newsproc-error.ts";
import { parseCount } from "./parse-size.ts";
import type { VerbContext } from "./verb.ts";

/** The inputs that a command line names: its arguments or `--files-from`, folders opened with `-r`, one shard of them with `--shard`. */
export function inputsOf(context: VerbContext): AsyncIterable<InputFile | NewsprocError> {
  const { options, standardInput } = context;
  const list = options["filesFrom"] as string | undefined;
  const named = list === undefined ? context.files : nameList(list, options["null"] === true, standardInput);
  const found = findInputs(named, {
    recursive: options["recursive"] === true,
    include: (options["include"] as string[] | undefined) ?? [],
    exclude: (options["exclude"] as string[] | undefined) ?? [],
  });
  const shard = options["shard"] as string | undefined;
  return shard === undefined ? found : onlyShard(found, parseShard(shard, process.env));
}

/** One of `count` parts, counted from 1. */
interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Which part of the inputs is ours: `2/8`, or `auto/8` with the place in the variables of a job array. */
function parseShard(text: string, environment: Readonly<Record<string, string | undefined>>): Shard {
  const [place = "", total = environment["SLURM_ARRAY_TASK_COUNT"] ?? ""] = text.split("/");
  const count = parseCount(total, "--shard", 1);
  const { SLURM_ARRAY_TASK_ID: slurm, SLURM_ARRAY_TASK_MIN: least = "0", JOB_COMPLETION_INDEX: kubernetes } = environment;
  const automatic = slurm === undefined ? kubernetes : String(Number(slurm) - Number(least));
  if (place === "auto" && automatic === undefined) {
    throw new NewsprocError(
      "usage",
      { source: "--shard" },
      { problem: "auto needs SLURM_ARRAY_TASK_ID or JOB_COMPLETION_INDEX" },
    );
  }
  const index = place === "auto" ? parseCount(String(automatic), "--shard", 0) + 1 : parseCount(place, "--shard", 1);
  if (index > count) throw new NewsprocError("usage", { source: "--shard" }, { problem: `shard ${index} of ${count}` });
  return { index, count };
}

/** Parts are told by a hash of the path, so that an added file moves no other. */
async function* onlyShard(
  inputs: AsyncIterable<InputFile | NewsprocError>,
  shard: Shard,
): AsyncGenerator<InputFile | NewsprocError> {
  // Loaded on use: it takes a tenth of Node's own start.
  const { createHash } = await import("node:crypto");
  for await (const input of inputs) {
    const path = input instanceof Error ? input.where.source : input.relativePath;
    if (createHash("sha256").update(path).digest().readUInt32BE(0) % shard.count === shard.index - 1) yield input;
  }
}
