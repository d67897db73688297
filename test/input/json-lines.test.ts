import { Readable } from "node:stream";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readJsonLines } from "../../src/input/json-lines.ts";

async function read(chunks: readonly Uint8Array[]): Promise<unknown[]> {
  const seen: unknown[] = [];
  for await (const line of readJsonLines(Readable.from(chunks), "渡口.jsonl")) {
    seen.push(line instanceof Error ? [line.code, line.where.line] : [line.number, line.record]);
  }
  return seen;
}

const dump = Buffer.from('\uFEFF{"text":"夜市开张"}\n\n[1]\n{"text":\n{"text":"渡口"}\r\n{"last":"灯"}');

test("objects come out with their line, other lines as errors in their place", async () => {
  const seen = await read([dump]);
  expect(seen).toEqual([
    [1, { text: "夜市开张" }],
    ["bad-json", 3],
    ["bad-json", 4],
    [5, { text: "渡口" }],
    [6, { last: "灯" }],
  ]);
});

test("any chunking gives the same", async () => {
  const whole = await read([dump]);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(dump.length), { maxLength: 6 }), async (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), dump.length];
      expect(await read(places.slice(1).map((end, i) => dump.subarray(places[i], end)))).toEqual(whole);
    }),
  );
});
