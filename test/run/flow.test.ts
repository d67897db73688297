import fc from "fast-check";
import { expect, test } from "vitest";
import { flow } from "../../src/run/flow.ts";

const pause = (turns: number): Promise<void> =>
  turns === 0 ? Promise.resolve() : new Promise((resolve) => setImmediate(resolve)).then(() => pause(turns - 1));

async function* slowly(items: readonly number[]): AsyncGenerator<number> {
  for (const item of items) {
    await pause(item % 3);
    yield item;
  }
}

test("everything comes out once, in order when asked, with never more than the window under way", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(20), { maxLength: 30 }),
      fc.integer({ min: 1, max: 5 }),
      fc.boolean(),
      async (items, window, ordered) => {
        let underWay = 0;
        let most = 0;
        const work = async (item: number): Promise<number> => {
          most = Math.max(most, ++underWay);
          await pause(item % 5);
          underWay -= 1;
          return item;
        };
        const out: number[] = [];
        for await (const item of flow(slowly(items), work, { window, ordered })) out.push(item);
        expect(ordered ? out : out.toSorted((a, b) => a - b)).toEqual(ordered ? items : items.toSorted((a, b) => a - b));
        expect(most).toBeLessThanOrEqual(window);
      },
    ),
    { numRuns: 60 },
  );
});

test("what is done comes out while the source still waits", async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  async function* trickle(): AsyncGenerator<string> {
    yield "第一版";
    await held;
    yield "第二版";
  }
  const out = flow(trickle(), (item) => Promise.resolve(item), { window: 8, ordered: true });
  expect((await out.next()).value).toBe("第一版");
  release();
  expect((await out.next()).value).toBe("第二版");
  expect((await out.next()).done).toBe(true);
});

test("a reader that stops ends the source", async () => {
  let ended = false;
  async function* source(): AsyncGenerator<number> {
    try {
      for (let i = 0; ; i++) yield i;
    } finally {
      ended = true;
    }
  }
  for await (const item of flow(source(), (item) => Promise.resolve(item), { window: 3, ordered: false })) if (item > 5) break;
  expect(ended).toBe(true);
});

test("no more weight is under way than the capacity allows, but always one thing", async () => {
  let underWay = 0;
  let most = 0;
  const work = async (item: number): Promise<number> => {
    underWay += item;
    if (underWay > item) most = Math.max(most, underWay);
    await pause(2);
    underWay -= item;
    return item;
  };
  const out: number[] = [];
  const settings = { window: 20, ordered: true, weigh: (item: number) => item, capacity: 10 };
  for await (const item of flow(slowly([30, 4, 4, 4, 4, 4, 50, 2, 2]), work, settings)) out.push(item);
  expect(out).toEqual([30, 4, 4, 4, 4, 4, 50, 2, 2]);
  expect(most).toBeGreaterThan(4);
  expect(most).toBeLessThan(10 + 50);
});
