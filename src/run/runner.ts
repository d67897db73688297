import type { Tinypool } from "tinypool";

import { NewsprocError } from "../model/newsproc-error.ts";
import type { RawPage } from "../model/page.ts";
import type { PageOutcome } from "./page-outcome.ts";
import { loadTokenFiller, type TokenFiller } from "./page-tokens.ts";
import { type Look, type RunSettings, runPage } from "./run-page.ts";
import type { WorkerAnswer } from "./worker.ts";

/** How pages are spread over threads. */
export interface RunnerSettings extends RunSettings {
  /** Worker threads; 1 works in this thread. */
  readonly jobs: number;
  /** Milliseconds a page may take before its worker is ended, 0 for any time. Only workers can be ended. */
  readonly pageTimeout: number;
  /** Address of the built worker. */
  readonly workerFile: string;
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
const BYTES_BEFORE_WORKERS = 1 << 20;

/** Makes a runner. Workers are started when there is enough to do for them, or when a time limit asks for them. */
export function createRunner(settings: RunnerSettings): Runner {
  const { jobs, pageTimeout, workerFile, look, ...shared } = settings;
  const alone = look !== undefined || (jobs <= 1 && pageTimeout === 0);
  let bytes = 0;
  let pool: Promise<Tinypool> | undefined;
  let tokenFiller: Promise<TokenFiller> | undefined;
  return {
    run: async (page) => {
      bytes += page.bytes.length;
      if (alone || (pageTimeout === 0 && bytes < BYTES_BEFORE_WORKERS)) {
        if (shared.tokens) tokenFiller ??= loadTokenFiller(shared.tokens);
        return runPage(page, shared, look, await tokenFiller);
      }
      pool ??= startPool(jobs, workerFile, shared);
      return runInPool(await pool, page, pageTimeout);
    },
    close: async () => (await pool)?.destroy(),
  };
}

async function startPool(jobs: number, workerFile: string, settings: RunSettings): Promise<Tinypool> {
  const { Tinypool } = await import("tinypool");
  return new Tinypool({ filename: workerFile, minThreads: jobs, maxThreads: jobs, isolateWorkers: false, workerData: settings });
}

async function runInPool(pool: Tinypool, page: RawPage, pageTimeout: number): Promise<PageOutcome> {
  const bytes = page.bytes.byteLength === page.bytes.buffer.byteLength ? page.bytes : page.bytes.slice();
  const limit = pageTimeout > 0 ? AbortSignal.timeout(pageTimeout) : undefined;
  try {
    const task = { ...page, bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
    const answer = (await pool.run(task, {
      transferList: [bytes.buffer as ArrayBuffer],
      ...(limit ? { signal: limit } : {}),
    })) as WorkerAnswer;
    if ("outcome" in answer) return answer.outcome;
    throw new NewsprocError(answer.failure.code, answer.failure.where, answer.failure.detail);
  } catch (error) {
    if (error instanceof NewsprocError) throw error;
    if (limit?.aborted) throw new NewsprocError("too-slow", { source: page.source }, { milliseconds: pageTimeout }, error);
    throw new NewsprocError("internal", { source: page.source }, { reason: String(error) }, error);
  }
}
