import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldKey } from "../../src/language/fold.ts";

describe("foldKey", () => {
  it.each([
    ["〔記者程佑安／江州報導〕", "〔记者程佑安/江州报导〕"],
    ["爲了為民", "为了为民"],
    ["衞生署：２０１９年１２月", "卫生署:2019年12月"],
    ["　　江州市", "  江州市"],
    ["\u2F42\uF9B5", "文例"],
    ["安東尼‧韋恩・李", "安东尼·韦恩·李"],
    ["下轉第３版（Ａ２）", "下转第3版(A2)"],
    ["編著、著名、什么", "编著、著名、什么"],
    ["薴", "苎"],
  ])("%s → %s", (text, key) => expect(foldKey(text)).toBe(key));

  it("gives back the same text when there is nothing to fold", () => {
    expect(foldKey("江州日报讯（记者王楚）".replace(/[（）]/g, ""))).toBe("江州日报讯记者王楚");
    expect(foldKey("")).toBe("");
  });

  it("keeps every offset and folds once for all", () => {
    const character = fc.oneof(fc.string({ unit: "binary", maxLength: 3 }), fc.constantFrom("爲", "薴", "：", "𠮷", "豈", "體"));
    fc.assert(
      fc.property(fc.array(character, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        const key = foldKey(text);
        expect(key.length).toBe(text.length);
        expect(foldKey(key)).toBe(key);
      }),
    );
  });

  it("folds every code unit to one that stays", () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const key = foldKey(String.fromCharCode(unit));
      expect(key.length).toBe(1);
      if (foldKey(key) !== key) expect(unit.toString(16)).toBe("");
    }
  });

  it("is the same across its chunks", () => {
    const text = "說明書、".repeat(5000);
    expect(foldKey(text)).toBe("说明书、".repeat(5000));
  });
});
