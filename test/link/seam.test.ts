import { describe, expect, test } from "vitest";
import { endSeam, startSeam } from "../../src/link/seam.ts";
import { story } from "./stories.ts";

describe("endSeam", () => {
  test.each([
    ["大桥由市交通局", true],
    ["大桥由市交通局，", true],
    ["大桥昨日通车。", false],
    ["他说：“大桥通车了！”", false],
    ["（记者林晚舟）", false],
    ["大桥由市（下转第3版）", true],
    ["大桥昨日通车。（下转第3版）", false],
  ])("%s breaks off: %s", (text, open) => expect(endSeam(story("1", { paragraphs: ["大桥。", text] })).open).toBe(open));

  test("a paragraph that is nothing but a marker is passed over", () => {
    expect(endSeam(story("1", { paragraphs: ["大桥由市交通局", "（下转第3版）"] })).key).toBe("大桥由市交通局");
  });

  test("counts what is left open", () => {
    expect(endSeam(story("1", { paragraphs: ["李长顺说：“我在渡口摆了"] })).balance).toBe(1);
    expect(startSeam(story("3", { paragraphs: ["（上接第1版）四十年渡。”他又说：“桥好。”"] })).balance).toBe(-1);
  });

  test("a signature closes a story", () => {
    expect(endSeam(story("1", { paragraphs: ["大桥昨日通车。（林晚舟）"] })).signed).toBe(true);
    expect(endSeam(story("1", { paragraphs: ["大桥昨日通车（下转第3版）"] })).signed).toBe(false);
  });
});

describe("startSeam", () => {
  test("sees through the marker, and knows what opens no sentence", () => {
    expect(startSeam(story("3", { paragraphs: ["（上接第1版）", "，历时三年。"] }))).toMatchObject({
      key: ",历时三年。",
      open: true,
    });
    expect(startSeam(story("3", { paragraphs: ["（上接第1版）大桥昨日通车。"] })).open).toBe(false);
    expect(startSeam(story("3")).key).toBe("");
  });
});
