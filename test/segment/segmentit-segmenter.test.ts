import { expect, test } from "vitest";
import { loadSegmenter } from "../../src/segment/segment-text.ts";
import { MOST_WORK, safeParts, segmentitWork, type WordsByLength } from "../../src/segment/segmentit-work.ts";
import type { Fallback } from "../../src/segment/token.ts";

const WORDS: WordsByLength = [
  [1, { 中: 1, 国: 1, 人: 1, 民: 1 }],
  [2, { 中国: 1, 国人: 1, 人民: 1 }],
];

test("the work of a run is the number of its divisions times its length", () => {
  expect(segmentitWork("中国人民", WORDS)).toBe(5 * 4);
  expect(segmentitWork("船", WORDS)).toBe(1);
});

test("a run is cut at the boundaries given, and only where the work would be too much", () => {
  const run = "中国人民".repeat(16);
  const boundaries = Array.from({ length: 32 }, (_, index) => (index + 1) * 2);
  const parts = [...safeParts(run, boundaries, WORDS)];
  expect(parts[0]?.start).toBe(0);
  expect(parts.at(-1)?.end).toBe(run.length);
  for (const [index, part] of parts.entries()) {
    expect(part.work).toBeLessThanOrEqual(MOST_WORK);
    if (index > 0) expect(part.start).toBe(parts[index - 1]?.end);
  }
  expect([...safeParts("中国人民", [2, 4], WORDS)]).toHaveLength(1);
});

test("divides text that takes segmentit alone for ever", async () => {
  const fallbacks: Fallback[] = [];
  const segmenter = await loadSegmenter("segmentit", { onFallback: (fallback) => fallbacks.push(fallback) });
  const text = "我们在江上生活的人都知道大水来时要把船拉上岸去不然第二天就再也看不到自己的船了所以老人们常说水大莫行船风大莫撒网";
  expect(segmenter.segment(text).length).toBeGreaterThan(20);
  expect(fallbacks).toEqual([]);
});

test("leaves what is beyond the work of a line to the other engine and tells so; the next line starts anew", async () => {
  const fallbacks: Fallback[] = [];
  const segmenter = await loadSegmenter("segmentit", { onFallback: (fallback) => fallbacks.push(fallback) });
  const long = "老船工解开缆绳等最后一班学生放学".repeat(400);
  const tokens = segmenter.segment(`${long}\n老船工解开缆绳`);
  expect(fallbacks).toHaveLength(1);
  expect(fallbacks[0]).toMatchObject({ because: "work-budget", by: "jieba", end: long.length });
  expect(fallbacks[0]?.start).toBeGreaterThan(1000);
  expect(tokens.map((token) => token.text).join("")).toBe(`${long}老船工解开缆绳`);
});

test("the outcome is the same every time", async () => {
  const segmenter = await loadSegmenter("segmentit");
  const text = "中国人民的生活水平不断提高".repeat(300);
  expect(segmenter.segment(text)).toEqual(segmenter.segment(text));
});
