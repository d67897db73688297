import { setImmediate as nextTurn } from "node:timers/promises";
import { NewsprocError } from "../model/newsproc-error.ts";
import type { RawPage } from "../model/page.ts";
import type { PageOutcome } from "./page-outcome.ts";
import type { RunSettings } from "./run-page.ts";
import { startWorkerPool, type WorkerPool } from "./worker-pool.ts";

/** How many threads there are, and what they do. */
export interface ThreadSettings {
  /** Threads that clean, this one among them where it takes part. */
  readonly jobs: number;
  /** Milliseconds a page may take before its worker is ended, 0 for any time. Only workers can be ended. */
  readonly pageTimeout: number;
  /** Address of the built worker. */
  readonly workerFile: string;
  readonly run: RunSettings;
  /** Cleans a page in this thread. */
  readonly cleanHere: (page: RawPage) => Promise<PageOutcome>;
}

/** Threads that clean pages. */
export interface Threads {
  /** @throws NewsprocError for a page that fails, or that its thread died of */
  readonly clean: (page: RawPage) => Promise<PageOutcome>;
  readonly close: () => Promise<void>;
}

/** With more jobs than these, this thread only hands out pages: too many others would wait for it while it cleans one. */
const MOST_JOBS_WITH_OWN_WORK = 4;
/** Pages that a worker has at once, so that it need not wait while this thread cleans one of its own. */
const PAGES_PER_WORKER = 3;
/** Larger pages (bytes) are not cleaned in this thread: they would keep it from handing out others, or end the run if memory runs out. */
const LARGEST_OWN_PAGE = 1 << 20;

/** Some threads with room for so many pages. */
interface Lane {
  readonly places: number;
  taken: number;
  readonly clean: (page: RawPage) => Promise<PageOutcome>;
}

/**
 * Starts threads for `jobs` pages at once. With a few jobs this thread is one of them: that saves a set of tables and a warm-up. A page
 * whose worker died is cleaned once more, alone in another one, so that only the page that is to blame fails.
 */
export function startThreads(settings: ThreadSettings): Threads {
  const { jobs, pageTimeout, cleanHere } = settings;
  const takesPart = pageTimeout === 0 && jobs <= MOST_JOBS_WITH_OWN_WORK;
  const threads = takesPart ? jobs - 1 : jobs;
  const pagesPerThread = pageTimeout > 0 ? 1 : PAGES_PER_WORKER;
  const pool = startWorkerPool({ ...settings, threads, pagesPerThread });
  let apart: WorkerPool | undefined;
  let closed = false;
  const cleanApart = (page: RawPage): Promise<PageOutcome> => {
    apart ??= startWorkerPool({ ...settings, threads: 1, pagesPerThread: 1 });
    return apart.clean(page);
  };
  const cleanInPool = (page: RawPage): Promise<PageOutcome> =>
    pool.clean(page).catch((error: unknown) => {
      if (error instanceof NewsprocError || pageTimeout > 0 || closed) throw error;
      return cleanApart(page);
    });
  const cleanOwn = async (page: RawPage): Promise<PageOutcome> => {
    if (page.bytes.length > LARGEST_OWN_PAGE) return cleanApart(page);
    // What the workers have sent is taken in first.
    await nextTurn();
    return cleanHere(page);
  };
  const lanes: Lane[] = [{ places: threads * pagesPerThread, taken: 0, clean: cleanInPool }];
  if (takesPart) lanes.push({ places: 1, taken: 0, clean: cleanOwn });
  return {
    clean: spreadOver(lanes),
    close: async () => {
      closed = true;
      await Promise.all([pool.close(), apart?.close()]);
    },
  };
}

/** Cleans each page in the first lane that has room for it; when all are full, pages wait in order. */
function spreadOver(lanes: readonly Lane[]): (page: RawPage) => Promise<PageOutcome> {
  const waiting: ((lane: Lane) => void)[] = [];
  const enter = async (): Promise<Lane> => {
    const lane = lanes.find(({ taken, places }) => taken < places);
    if (lane === undefined) return new Promise((resolve) => waiting.push(resolve));
    lane.taken += 1;
    return lane;
  };
  const leave = (lane: Lane): void => {
    const next = waiting.shift();
    if (next) next(lane);
    else lane.taken -= 1;
  };
  return async (page) => {
    const lane = await enter();
    try {
      return await lane.clean(page);
    } catch (error) {
      if (error instanceof NewsprocError) throw error;
      throw new NewsprocError("internal", { source: page.source }, { reason: String(error) }, error);
    } finally {
      leave(lane);
    }
  };
}
