import { describe, expect, it } from "vitest";
import { plainText, utf8Of } from "../../src/cli/plain-block.ts";

describe("plainText", () => {
  it.each(["", "江州日報\n夜市昨晚開張\r\n𠮷野家\n", "ascii only"])("decodes a block that needs nothing else: %j", (text) => {
    expect(plainText(Buffer.from(text))).toBe(text);
    expect(Buffer.from(utf8Of(text)).toString()).toBe(text);
  });

  it.each([
    ["a byte order mark", Buffer.from("\ufeff夜市")],
    ["a carriage return alone", Buffer.from("夜市\r開張")],
    ["a form feed", Buffer.from("夜市\f開張")],
    ["U+2028", Buffer.from("夜市\u2028開張")],
    ["U+0085", Buffer.from("夜市\u0085開張")],
    ["other encodings", Buffer.from([0xba, 0xfe, 0xb1, 0xb1])],
  ])("leaves %s to the decoder", (_, bytes) => {
    expect(plainText(bytes)).toBeUndefined();
  });
});
