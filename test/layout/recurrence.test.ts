import { describe, expect, test } from "vitest";
import { readPageLines } from "../../src/layout/page-line.ts";
import { findRecurrence } from "../../src/layout/recurrence.ts";

function find(texts: readonly string[]): ReturnType<typeof findRecurrence> {
  return findRecurrence(
    readPageLines(texts.map((text, index) => ({ number: index + 1, text, byteStart: 0, byteEnd: 0 }))).letters,
  );
}

const STORY = "江州大桥昨日上午正式通车，来往两岸的车辆不必再等渡船，老船工李长顺头一回从桥上走到对岸。";

describe("findRecurrence", () => {
  test("knows a copy, in Traditional characters too", () => {
    const { copied, copiedLater } = find([
      STORY,
      "县里的茶园今年多收了三成。",
      "江州大橋昨日上午正式通車，來往兩岸的車輛不必再等渡船。",
    ]);
    expect(copied[2]).toBeGreaterThan(0.9);
    expect(copied[1]).toBe(0);
    expect(copiedLater[0]).toBeGreaterThan(0.4);
  });

  test("tells a headline by its words in the story below", () => {
    const { sharedAbove, sharedBelow } = find(["茶园今年丰收，茶农笑开了怀。", "江州大桥通车", STORY]);
    expect(sharedBelow[1]).toBeGreaterThan(0.5);
    expect(sharedAbove[1]).toBe(0);
  });

  test("says nothing of cohesion where there is too little text", () => {
    expect(find(["江州大桥通车", STORY]).cohesion[0]).toBe(-1);
  });
});
