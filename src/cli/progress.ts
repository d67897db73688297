import type { SingleBar } from "cli-progress";
import type { PageStatistics } from "../run/page-outcome.ts";
import { inputsOf } from "./inputs-of.ts";
import type { VerbContext } from "./verb.ts";

/** Tells a person at a terminal how far a long run is. */
export interface Progress {
  readonly update: (statistics: PageStatistics) => void;
  readonly inputDone: () => void;
  readonly stop: () => void;
}

const SILENCE: Progress = { update: () => undefined, inputDone: () => undefined, stop: () => undefined };

/** Milliseconds before a bar appears: short work needs none. */
const PATIENCE = 1500;

/** Milliseconds between two events of progress for a program. */
const EVENT_EVERY = 10_000;

/** A progress bar on a terminal's stderr, with rate and time left, or an event now and then in a log for programs; else nothing. */
export function createProgress(context: VerbContext): Progress {
  if (context.log.format === "json") return context.options["quiet"] === true ? SILENCE : eventProgress(context);
  if (!context.isTerminal || context.options["quiet"] === true || context.options["explain"] === true) return SILENCE;
  const started = performance.now();
  let bar: SingleBar | undefined;
  let stopped = false;
  let inputs = 0;
  const timer = setTimeout(() => {
    void openBar(context).then((opened) => {
      if (stopped) opened.stop();
      else bar = opened;
    });
  }, PATIENCE);
  timer.unref();
  return {
    update: ({ bytes, articles, pages }) => {
      const seconds = (performance.now() - started) / 1000;
      bar?.update(inputs, { articles, pages, rate: (bytes / 1e6 / seconds).toFixed(1) });
    },
    inputDone: () => {
      inputs += 1;
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      bar?.stop();
    },
  };
}

function eventProgress({ log }: VerbContext): Progress {
  let inputs = 0;
  let told = performance.now();
  return {
    update: ({ bytes, articles, pages }) => {
      if (performance.now() - told < EVENT_EVERY) return;
      told = performance.now();
      log.say("progress", [], { inputs, pages, articles, bytes });
    },
    inputDone: () => {
      inputs += 1;
    },
    stop: () => undefined,
  };
}

async function openBar(context: VerbContext): Promise<SingleBar> {
  const { default: progress } = await import("cli-progress");
  const total = await countInputs(context);
  const left = total === 0 ? "" : " | {value}/{total} inputs | {eta_formatted} left";
  const format = `{bar}${left} | {pages} pages | {articles} articles | {rate} MB/s`;
  const bar = new progress.SingleBar({ format, clearOnComplete: true, hideCursor: true, etaBuffer: 200 }, progress.Presets.rect);
  bar.start(total, 0, { articles: 0, pages: 0, rate: "0.0" });
  return bar;
}

/** How many inputs there will be; 0 when only reading them can tell. */
async function countInputs(context: VerbContext): Promise<number> {
  if (context.options["filesFrom"] === "-") return 0;
  let total = 0;
  for await (const _ of inputsOf(context)) total += 1;
  return total;
}
