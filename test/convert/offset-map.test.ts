import { describe, expect, it } from "vitest";
import { convertWithOffsets } from "../../src/convert/convert-text.ts";

describe("convertWithOffsets", () => {
  it("is one to one where units are", () => {
    expect([...convertWithOffsets("說明\n乾旱", { from: "t" }).offsets]).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("goes around phrases that become shorter or longer, over both steps", () => {
    const { text, offsets } = convertWithOffsets("我的隨身碟壞了", { from: "tw", phrases: true });
    expect(text).toBe("我的U盘坏了");
    expect([...offsets]).toEqual([0, 1, 2, 3, 5, 6, 7]);
  });

  it("counts characters outside the first plane as two units", () => {
    const { text, offsets } = convertWithOffsets("𠮷鉶說", { from: "t" });
    expect(text).toBe("𠮷铏说");
    expect([...offsets]).toEqual([0, 1, 2, 3, 4]);
  });

  it("goes around compatibility ideographs that become shorter", () => {
    const { text, offsets } = convertWithOffsets("\u{2F80D}說", { from: "t" });
    expect(text.endsWith("说")).toBe(true);
    expect(offsets[text.length]).toBe(3);
    expect(offsets[text.length - 1]).toBe(2);
  });
});
