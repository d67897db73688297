import type { InputFile } from "../input/input-file.ts";
import { fileSink } from "../output/file-sink.ts";
import type { Sink } from "../output/sink.ts";
import { addStatistics, NO_STATISTICS, type PageStatistics } from "../run/page-outcome.ts";
import type { Outputs } from "./outputs.ts";
import { parseCount } from "./parse-size.ts";
import type { Progress } from "./progress.ts";
import type { DoneEvent } from "./run-pages.ts";
import { summaryData, summaryText } from "./summary.ts";
import type { VerbContext } from "./verb.ts";

/** Where outcomes go, and who is told of them. */
export interface OutcomeTargets {
  readonly outputs: Outputs;
  readonly furniture: Sink | undefined;
  readonly progress: Progress;
  /** Called when an input and its output are done for good. */
  readonly finished: (input: InputFile) => Promise<void>;
}

/** An input whose pages are coming. */
interface OpenInput {
  readonly sink: Sink;
  /** Pages that have come out, done or failed. */
  results: number;
  /** Pages that it has, once its end is known: with `--unordered` the end may come before its pages. */
  expected: number;
  failed: boolean;
  /** Nothing of it may be kept: it could not be read to its end. */
  broken: boolean;
}

/** Writes what comes out of a run, input by input, and the summary at its end. */
export async function writeOutcomes(
  context: VerbContext,
  events: AsyncIterable<DoneEvent>,
  targets: OutcomeTargets,
): Promise<void> {
  const { options, interrupted } = context;
  const started = performance.now();
  const most =
    options["failFast"] === true
      ? 1
      : options["maxErrors"] === undefined
        ? Infinity
        : parseCount(options["maxErrors"] as string, "--max-errors", 1);
  const open = new Map<InputFile, OpenInput>();
  let statistics = NO_STATISTICS;
  let failures = 0;
  for await (const event of events) {
    if (event.kind === "failure") {
      failures += 1;
      context.fail(event.error, event.input.path);
    } else if (event.kind === "outcome") {
      statistics = addStatistics(statistics, event.outcome.statistics);
      await targets.furniture?.write(event.outcome.furniture);
    }
    targets.progress.update(statistics);
    try {
      await route(event, open, targets, interrupted);
    } catch (error) {
      failures += 1;
      context.fail(error, event.input.path);
    }
    if (failures >= most) break;
  }
  for (const input of open.values()) await targets.outputs.done(input.sink, false);
  await writeSummary(context, statistics, failures, performance.now() - started);
}

/** Sends an event to its input's output, and ends the output when all pages of the input have come out. */
async function route(
  event: DoneEvent,
  open: Map<InputFile, OpenInput>,
  targets: OutcomeTargets,
  interrupted: AbortSignal,
): Promise<void> {
  if (event.kind === "begin") {
    const sink = await targets.outputs.sinkFor(event.input);
    open.set(event.input, { sink, results: 0, expected: Number.POSITIVE_INFINITY, failed: false, broken: false });
    return;
  }
  const input = open.get(event.input);
  if (input === undefined) return;
  if (event.kind === "end") input.expected = event.results;
  else if (event.kind === "outcome") {
    input.results += 1;
    await input.sink.write(event.outcome.articles);
  } else {
    input.results += event.what === "page" ? 1 : 0;
    input.failed = true;
    input.broken ||= event.what === "input";
  }
  if (input.results < input.expected) return;
  open.delete(event.input);
  await targets.outputs.done(input.sink, !input.broken);
  targets.progress.inputDone();
  if (!input.failed && !interrupted.aborted) await targets.finished(event.input);
}

async function writeSummary(
  context: VerbContext,
  statistics: PageStatistics,
  failures: number,
  milliseconds: number,
): Promise<void> {
  const { options, log, isTerminal } = context;
  const target = options["summary"] as string | undefined;
  const data = summaryData(statistics, failures, milliseconds);
  if (target !== undefined && target !== "-") {
    const sink = await fileSink(target);
    await sink.write(`${JSON.stringify(data)}\n`);
    await sink.close();
  }
  const wanted = options["quiet"] !== true && (log.format === "json" || (isTerminal && statistics.pages > 1));
  if (target === "-" || (target === undefined && wanted)) {
    log.say("summary", summaryText(statistics, failures, milliseconds), data);
  }
}
