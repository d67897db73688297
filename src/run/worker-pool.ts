import { Tinypool } from "tinypool";
import { NewsprocError } from "../model/newsproc-error.ts";
import type { RawPage } from "../model/page.ts";
import type { PageOutcome } from "./page-outcome.ts";
import type { RunSettings } from "./run-page.ts";
import type { WorkerAnswer } from "./worker.ts";

/** What a pool of worker threads is made of. */
export interface PoolSettings {
  readonly threads: number;
  /** Pages that a thread may have at once: the one it works on, and those that wait so that it need not. */
  readonly pagesPerThread: number;
  /** Milliseconds a page may take before its thread is ended, 0 for any time. */
  readonly pageTimeout: number;
  /** Address of the built worker. */
  readonly workerFile: string;
  readonly run: RunSettings;
}

/** Threads that clean pages. */
export interface WorkerPool {
  /**
   * Cleans a page in one of the threads. Its bytes cross as a copy: whoever gave it still has it when the thread dies.
   *
   * @throws NewsprocError what the page failed of; `too-slow`
   * @throws Error when the thread died, of this page or of another one it had
   */
  readonly clean: (page: RawPage) => Promise<PageOutcome>;
  readonly close: () => Promise<void>;
}

/** Starts worker threads. */
export function startWorkerPool(settings: PoolSettings): WorkerPool {
  const { threads, pagesPerThread, pageTimeout, workerFile, run } = settings;
  const pool = new Tinypool({
    filename: workerFile,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: pagesPerThread,
    isolateWorkers: false,
    workerData: run,
  });
  return {
    clean: async (page) => {
      const bytes = new Uint8Array(page.bytes);
      const limit = pageTimeout > 0 ? AbortSignal.timeout(pageTimeout) : undefined;
      const options = { transferList: [bytes.buffer], ...(limit ? { signal: limit } : {}) };
      try {
        return outcomeOf((await pool.run({ ...page, bytes }, options)) as WorkerAnswer);
      } catch (error) {
        if (!limit?.aborted) throw error;
        throw new NewsprocError("too-slow", { source: page.source }, { milliseconds: pageTimeout }, error);
      }
    },
    close: () => pool.destroy(),
  };
}

function outcomeOf(answer: WorkerAnswer): PageOutcome {
  if ("outcome" in answer) return answer.outcome;
  throw new NewsprocError(answer.failure.code, answer.failure.where, answer.failure.detail);
}
