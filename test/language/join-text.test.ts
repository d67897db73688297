import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinText } from "../../src/language/join-text.ts";

describe("joinText", () => {
  test.each([
    [["江州大桥昨日通", "车，全长1", "280米。"], "江州大桥昨日通车，全长1280米。"],
    [["　　县里的渡口", "　　今年修好了。　"], "县里的渡口今年修好了。"],
    [["他在New", "York住过"], "他在New York住过"],
    [["参加G", "20会议"], "参加G20会议"],
    [["版本是Windows", "10"], "版本是Windows 10"],
    [["增长3.", "5%，"], "增长3.5%，"],
    [["the river rose.", "Nobody slept"], "the river rose. Nobody slept"],
    [["trans-", "mation"], "transmation"],
    [["well-", "known"], "well-known"],
    [["COVID-", "19疫情"], "COVID-19疫情"],
    [["soft\u00AD", "ware"], "software"],
    [["世界卫生组织World", "(WHO)"], "世界卫生组织World (WHO)"],
    [["国内生产总值GDP", "(万元)"], "国内生产总值GDP(万元)"],
    [["", "江州", "  ", "讯"], "江州讯"],
    [[], ""],
  ] as const)("%j", (parts, whole) => {
    expect(joinText(parts)).toBe(whole);
  });

  test("is associative", () => {
    const part = fc.array(fc.constantFrom("江", "州", "，", "。", "a", "B", "word", "7", "2", " ", "-", "(", "”", "tion", "．"), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        const [x, y, z] = [a.join(""), b.join(""), c.join("")];
        expect(joinText([joinText([x, y]), z])).toBe(joinText([x, y, z]));
      }),
    );
  });

  test("adds and drops nothing but spaces between Chinese parts", () => {
    const part = fc.array(fc.constantFrom("江", "州", "，", "。", "“", "渡", "9"), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(joinText(parts.map((p) => p.join("")))).toBe(parts.flat().join(""));
      }),
    );
  });
});
