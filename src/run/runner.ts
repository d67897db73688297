import type { RawPage } from "../model/page.ts";
import type { PageOutcome } from "./page-outcome.ts";
import { loadTokenFiller, type TokenFiller } from "./page-tokens.ts";
import { type Look, type RunSettings, runPage } from "./run-page.ts";
import type { ThreadSettings, Threads } from "./threads.ts";

/** How pages are spread over threads. */
export interface RunnerSettings extends RunSettings, Omit<ThreadSettings, "run" | "cleanHere"> {
  /** Is shown every clean page; keeps the work in this thread. */
  readonly look?: Look;
}

/** Cleans pages, in this thread or in others. */
export interface Runner {
  /** @throws NewsprocError for a page that fails; the next one can be run. */
  readonly run: (page: RawPage) => Promise<PageOutcome>;
  readonly close: () => Promise<void>;
}

/** Bytes that are cleaned in this thread before others are started: a few pages are done sooner than threads are. */
const BYTES_BEFORE_WORKERS = 1 << 17;

/** Makes a runner. Workers are started when there is enough to do for them, or when a time limit asks for them. */
export function createRunner(settings: RunnerSettings): Runner {
  const { jobs, pageTimeout, workerFile, look, ...shared } = settings;
  const alone = look !== undefined || (jobs <= 1 && pageTimeout === 0);
  let bytes = 0;
  let threads: Promise<Threads> | undefined;
  let tokenFiller: Promise<TokenFiller> | undefined;
  const cleanHere = async (page: RawPage): Promise<PageOutcome> => {
    if (shared.tokens) tokenFiller ??= loadTokenFiller(shared.tokens);
    return runPage(page, shared, look, await tokenFiller);
  };
  return {
    run: async (page) => {
      bytes += page.bytes.length;
      if (alone || (pageTimeout === 0 && bytes < BYTES_BEFORE_WORKERS)) return cleanHere(page);
      threads ??= import("./threads.ts").then(({ startThreads }) =>
        startThreads({ jobs, pageTimeout, workerFile, run: shared, cleanHere }),
      );
      return (await threads).clean(page);
    },
    close: async () => (await threads)?.close(),
  };
}
