import fc from "fast-check";
import { expect, test } from "vitest";
import { type SplitterSettings, splitPages } from "../../src/input/page-splitter.ts";

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8");
const settings = (given: Partial<SplitterSettings>): SplitterSettings => ({
  beginsPage: undefined,
  limit: 1 << 20,
  oversize: "refuse",
  ...given,
});

async function split(chunks: readonly Uint8Array[], given: Partial<SplitterSettings> = {}): Promise<[string, number, boolean][]> {
  const pages: [string, number, boolean][] = [];
  const stream = (async function* () {
    yield* chunks;
  })();
  for await (const page of splitPages(stream, settings(given))) pages.push([text(page.bytes), page.byteStart, page.oversized]);
  return pages;
}

function pieces(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end));
}

const issue = Buffer.from("渡口日报 第1版\n灯亮了\n\f渡口日报 第2版\n夜市\r\n\f \n\f\n渡口日报 第3版\n船");
const beginsPage = (line: Uint8Array): boolean => /第\d版$/.test(text(line));

test("form feeds end pages, blank ones are passed over, offsets hold", async () => {
  const pages = await split([issue]);
  expect(pages.map(([page]) => page.trim().split("\n")[0])).toEqual(["渡口日报 第1版", "渡口日报 第2版", "渡口日报 第3版"]);
  for (const [page, start] of pages) expect(text(issue.subarray(start, start + Buffer.byteLength(page)))).toBe(page);
});

test("lines that begin a page end the one before", async () => {
  const pages = await split([Buffer.from(issue.toString().replaceAll("\f", ""))], { beginsPage });
  expect(pages.map(([page]) => page.trim())).toEqual(["渡口日报 第1版\n灯亮了", "渡口日报 第2版\n夜市", "渡口日报 第3版\n船"]);
});

test("any chunking gives the same pages", async () => {
  for (const given of [
    {},
    { beginsPage },
    { limit: 20 },
    { limit: 20, oversize: "cut" as const },
    { beginsPage, limit: 16, oversize: "cut" as const },
  ]) {
    const whole = await split(pieces(issue, []), given);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(issue.length), { maxLength: 8 }), async (cuts) => {
        expect(await split(pieces(issue, cuts), given)).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  }
});

test("a page over the limit is refused by name or cut, and its neighbours are kept", async () => {
  const stream = Buffer.from(`小\f${"长文\n".repeat(10)}\f尾`);
  expect(await split([stream], { limit: 40 })).toEqual([
    ["小", 0, false],
    ["", 4, true],
    ["尾", 75, false],
  ]);
  const cut = await split([stream], { limit: 40, oversize: "cut" });
  expect(cut.map(([page]) => page).join("")).toBe(stream.toString().replaceAll("\f", ""));
  expect(cut.every(([page]) => Buffer.byteLength(page) <= 40)).toBe(true);
});

test("UTF-16 is left whole", async () => {
  const wide = Buffer.from("第一版\f第二版", "utf16le");
  expect(await split([wide])).toHaveLength(1);
});
