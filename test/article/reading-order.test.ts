import { describe, expect, it } from "vitest";
import { readingOrder } from "../../src/article/reading-order.ts";
import { factsOf, headsOf } from "./pieces.ts";

describe("readingOrder", () => {
  it("puts a column that was dumped first behind the one it runs on from", () => {
    const { pieces } = factsOf(["body: +通局主持修建。", "", "headline: 鹭湖大桥通车", "body: 本报讯 鹭湖大桥由市交"]);
    expect(headsOf(readingOrder(pieces))).toEqual(["鹭湖大桥通车", "本报讯 鹭湖", "通局主持修建"]);
  });

  it("leaves a story alone whose last text is finished", () => {
    const { pieces } = factsOf(["body: +通局主持修建。", "", "headline: 鹭湖大桥通车", "body: 本报讯 鹭湖大桥已经建成。"]);
    expect(readingOrder(pieces)).toBe(pieces);
  });

  it("leaves a continuation from another page alone", () => {
    const { pieces } = factsOf(["body: +（上接第1版）通局主持修建。", "headline: 鹭湖大桥通车", "body: 本报讯 鹭湖大桥由市交"]);
    expect(readingOrder(pieces)).toBe(pieces);
  });
});
