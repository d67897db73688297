import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../src/model/settings.ts";
import { rawPage } from "../../src/raw-page.ts";
import { NO_STATISTICS, type PageOutcome } from "../../src/run/page-outcome.ts";
import { startThreads, type Threads } from "../../src/run/threads.ts";

/** Answers the bytes of a page as its articles; a page named 坏 kills its thread, one named 慢 never ends. */
const WORKER = `
export default async function (page) {
  if (page.source === "坏") {
    setImmediate(() => { throw new Error("out of memory"); });
    await new Promise(() => undefined);
  }
  if (page.source === "慢") for (;;);
  return { outcome: { articles: page.bytes, furniture: new Uint8Array(), statistics: {} } };
}
`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "newsproc-threads-"));
  writeFileSync(join(folder, "worker.mjs"), WORKER);
});
afterAll(() => rmSync(folder, { recursive: true }));

function start(jobs: number, pageTimeout = 0): { readonly threads: Threads; readonly here: string[] } {
  const here: string[] = [];
  const threads = startThreads({
    jobs,
    pageTimeout,
    workerFile: join(folder, "worker.mjs"),
    run: { page: DEFAULT_SETTINGS, furniture: false, profile: "full" },
    cleanHere: async (page) => {
      here.push(page.source);
      return { articles: page.bytes, furniture: new Uint8Array(), statistics: NO_STATISTICS };
    },
  });
  return { threads, here };
}

const textOf = ({ articles }: PageOutcome): string => Buffer.from(articles).toString();

/** What came of pages of these names: their text, or the code of the error. */
async function cleanAll(threads: Threads, names: readonly string[]): Promise<readonly string[]> {
  const outcomes = names.map((source) =>
    threads.clean(rawPage(`${source}的夜市`, { source })).then(textOf, (error: { code: string }) => error.code),
  );
  const texts = await Promise.all(outcomes);
  await threads.close();
  return texts;
}

const names = Array.from({ length: 40 }, (_, index) => `第${index}版`);

test("with a few jobs this thread does its share, with many it only hands out pages", async () => {
  const few = start(2);
  expect(await cleanAll(few.threads, names)).toEqual(names.map((name) => `${name}的夜市`));
  expect(few.here.length).toBeGreaterThan(0);
  expect(few.here.length).toBeLessThan(names.length);
  const many = start(6);
  expect(await cleanAll(many.threads, names)).toEqual(names.map((name) => `${name}的夜市`));
  expect(many.here).toEqual([]);
});

test("of the pages of a thread that dies only the one to blame fails", async () => {
  const mixed = names.map((name, index) => (index === 0 ? "坏" : name));
  expect(await cleanAll(start(2).threads, mixed)).toEqual(["internal", ...names.slice(1).map((name) => `${name}的夜市`)]);
});

test("a large page is not cleaned in this thread, which would keep the others waiting", async () => {
  const { threads, here } = start(2);
  const large = "渡口".repeat(200_000);
  const pages = names.slice(0, 6).map((source) => rawPage(large, { source }));
  const texts = await Promise.all(pages.map((page) => threads.clean(page).then(textOf)));
  await threads.close();
  expect(texts.every((text) => text === large)).toBe(true);
  expect(here).toEqual([]);
});

test("a page that takes too long is given up, and the others are done", async () => {
  expect(await cleanAll(start(2, 2000).threads, ["慢", ...names.slice(0, 3)])).toEqual([
    "too-slow",
    ...names.slice(0, 3).map((name) => `${name}的夜市`),
  ]);
});
