import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitsOfPlain, utf8Of } from "../../src/cli/plain-block.ts";
import { textOf, unitsOf } from "../../src/convert/convert-units.ts";

describe("unitsOfPlain", () => {
  it.each(["", "江州日報\n夜市昨晚開張\r\n𠮷野家\n", "ascii only"])("decodes a block that needs nothing else: %j", (text) => {
    const units = unitsOfPlain(Buffer.from(text));
    expect(textOf(units as Uint16Array, 0, text.length)).toBe(text);
    expect(Buffer.from(utf8Of(unitsOf(text))).toString()).toBe(text);
  });

  it("decodes and encodes whatever is no lone surrogate as Node does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const bytes = Buffer.from(text);
        const units = unitsOfPlain(bytes);
        if (units !== undefined) expect(textOf(units, 0, units.length)).toBe(text);
        expect(Buffer.from(utf8Of(unitsOf(text))).equals(bytes)).toBe(true);
      }),
    );
    expect(Buffer.from(utf8Of(Uint16Array.of(0xd840, 0x4e00, 0xdc0b, 0xd840))).toString()).toBe("\ufffd一\ufffd\ufffd");
  });

  it.each([
    ["a byte order mark", Buffer.from("\ufeff夜市")],
    ["a carriage return alone", Buffer.from("夜市\r開張")],
    ["a form feed", Buffer.from("夜市\f開張")],
    ["U+2028", Buffer.from("夜市\u2028開張")],
    ["U+0085", Buffer.from("夜市\u0085開張")],
    ["other encodings", Buffer.from([0xba, 0xfe, 0xb1, 0xb1])],
  ])("leaves %s to the decoder", (_, bytes) => {
    expect(unitsOfPlain(bytes)).toBeUndefined();
  });
});
