import { setImmediate as nextTurn } from "node:timers/promises";
import Tinypool from "tinypool";
import { type ErrorPlace, NewsprocError } from "../model/newsproc-error.ts";
import type { RawPage } from "../model/page.ts";
import type { PageOutcome } from "./page-outcome.ts";
import { loadTokenFiller, type TokenFiller } from "./page-tokens.ts";
import { type RunSettings, runPage } from "./run-page.ts";

/** A failure as plain data: errors lose their fields on the way between threads. */
export interface WorkerFailure {
  readonly code: NewsprocError["code"];
  readonly where: ErrorPlace;
  readonly detail: NewsprocError["detail"];
}

/** What a worker answers: the outcome of a page, or why there is none. */
export type WorkerAnswer = { readonly outcome: PageOutcome } | { readonly failure: WorkerFailure };

let tokenFiller: Promise<TokenFiller> | undefined;

/** Cleans one page in a worker thread; a page that fails answers its failure, so that the worker lives on. */
export default async function cleanInWorker(page: RawPage): Promise<WorkerAnswer> {
  // Several pages may have come at once: the answer to one goes out before the next is begun.
  await nextTurn();
  try {
    const settings = Tinypool.workerData as RunSettings;
    if (settings.tokens) tokenFiller ??= loadTokenFiller(settings.tokens);
    return { outcome: runPage(page, settings, undefined, await tokenFiller) };
  } catch (error) {
    if (error instanceof NewsprocError) return { failure: { code: error.code, where: error.where, detail: error.detail } };
    return { failure: { code: "internal", where: { source: page.source }, detail: { reason: String(error) } } };
  }
}
