import { availableParallelism } from "node:os";
import { openInput } from "../input/open-input.ts";
import { readPages } from "../input/read-pages.ts";

import { NewsprocError } from "../model/newsproc-error.ts";
import type { PageSettings } from "../model/settings.ts";
import { fileSink } from "../output/file-sink.ts";
import type { Profile } from "../record/schemas/names.ts";
import { flow } from "../run/flow.ts";
import { type InputEvent, inputEvents } from "../run/input-events.ts";
import { type FinishedInput, type Manifest, openManifest, settingsHash, streamHash } from "../run/manifest.ts";
import type { PageOutcome } from "../run/page-outcome.ts";
import type { Look } from "../run/run-page.ts";
import { createRunner, type Runner } from "../run/runner.ts";
import { VERSION } from "../version.ts";
import { inputsOf } from "./inputs-of.ts";
import { type Outputs, openOutputs } from "./outputs.ts";
import { parseCount } from "./parse-size.ts";
import { createProgress } from "./progress.ts";
import { readSettings } from "./read-settings.ts";
import { segmenterChoice } from "./segmenter-options.ts";
import type { VerbContext } from "./verb.ts";
import { writeOutcomes } from "./write-outcomes.ts";

/** An event whose work is done. */
export type DoneEvent =
  | Exclude<InputEvent, { kind: "page" }>
  | { readonly kind: "outcome"; readonly input: InputEvent["input"]; readonly outcome: PageOutcome };

/** Events under way for each job: a slow page holds back the output of those after it, but not the work on them. */
const EVENTS_PER_JOB = 48;
/** Bytes of pages under way for each job. */
const BYTES_PER_JOB = 1 << 19;

/**
 * The work of `clean` and `split`: each page of each input becomes article records, on as many threads as `--jobs` says.
 *
 * @param look is shown every clean page (explanations), which keeps the work in this thread
 */
export async function runPages(context: VerbContext, settings: PageSettings, look?: Look): Promise<void> {
  const { options } = context;
  const reading = readSettings(options, context.standardInput);
  const inField: PageSettings = reading.field === undefined || reading.base64 ? settings : { ...settings, encoding: "utf-8" };
  const outputs = await openOutputs(options, ".jsonl", context.standardOutput);
  const furniture = options["furniture"] === undefined ? undefined : await fileSink(options["furniture"] as string);
  const profile = (options["profile"] as Profile | undefined) ?? "full";
  const jobs = options["jobs"] === undefined ? availableParallelism() : parseCount(options["jobs"] as string, "--jobs", 1);
  const seconds = options["pageTimeout"] === undefined ? 0 : parseCount(options["pageTimeout"] as string, "--page-timeout", 1);
  const tokens = options["tokens"] === true ? segmenterChoice(options) : undefined;
  const runner = createRunner({
    page: inField,
    profile,
    furniture: furniture !== undefined,
    tokens,
    jobs,
    pageTimeout: seconds * 1000,
    workerFile: context.workerFile,
    ...(look ? { look } : {}),
  });
  const resume = await resumption(
    context,
    outputs,
    settingsHash([
      profile,
      VERSION,
      inField,
      reading.field,
      reading.base64,
      options["pageSeparator"],
      reading.limit,
      reading.oversize,
      tokens,
    ]),
  );
  const events = inputEvents({
    inputs: inputsOf(context),
    read: (input) => readPages(input, reading),
    isFinished: resume.isFinished,
    interrupted: context.interrupted,
  });
  const done = flow(events, (event) => workOn(event, runner), {
    window: look ? 1 : jobs * EVENTS_PER_JOB,
    weigh: (event) => (event.kind === "page" ? event.page.bytes.length : 0),
    capacity: jobs * BYTES_PER_JOB,
    ordered: options["unordered"] !== true,
  });
  const progress = createProgress(context);
  try {
    await writeOutcomes(context, done, { outputs, furniture, progress, finished: resume.finished });
  } finally {
    progress.stop();
    await runner.close();
    await resume.close();
  }
  await outputs.close();
  await furniture?.close();
}

async function workOn(event: InputEvent, runner: Runner): Promise<DoneEvent> {
  if (event.kind !== "page") return event;
  try {
    return { kind: "outcome", input: event.input, outcome: await runner.run(event.page) };
  } catch (error) {
    return { kind: "failure", input: event.input, error, what: "page" };
  }
}

/** What `--resume` needs to know: what was finished before, and what is finished now. */
interface Resumption {
  readonly isFinished: (input: InputEvent["input"]) => Promise<boolean>;
  readonly finished: (input: InputEvent["input"]) => Promise<void>;
  readonly close: () => Promise<void>;
}

async function resumption(context: VerbContext, outputs: Outputs, settings: string): Promise<Resumption> {
  const resuming = context.options["resume"] === true;
  if (outputs.folder === undefined) {
    if (resuming)
      throw new NewsprocError(
        "usage",
        { source: "--resume" },
        { problem: "only --out-dir can be resumed: a pipe or a single file cannot" },
      );
    return { isFinished: () => Promise.resolve(false), finished: () => Promise.resolve(), close: () => Promise.resolve() };
  }
  const manifest: Manifest = await openManifest(outputs.folder);
  const hashes = new Map<string, string>();
  const entryOf = async (input: InputEvent["input"]): Promise<FinishedInput> => {
    const sha256 =
      hashes.get(input.path) ?? (input.path === "-" ? "" : await streamHash(openInput(input, context.standardInput)));
    hashes.set(input.path, sha256);
    return { output: outputs.pathFor(input), sha256, settings };
  };
  return {
    isFinished: async (input) => {
      const entry = await entryOf(input);
      return resuming && entry.sha256 !== "" && (await manifest.has(entry));
    },
    finished: async (input) => {
      await manifest.add(await entryOf(input));
      hashes.delete(input.path);
    },
    close: () => manifest.close(),
  };
}
