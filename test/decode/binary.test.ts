import { describe, expect, it } from "vitest";
import { describeBinary } from "../../src/decode/binary.ts";
import { strictEncode } from "../../src/decode/codecs.ts";
import { SAMPLES } from "./sample-text.ts";

describe("describeBinary", () => {
  it.each([
    ["\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "PNG image"],
    ["\xff\xd8\xff\xe0\0\x10JFIF", "JPEG image"],
    ["GIF89a\x01\0", "GIF image"],
    ["%PDF-1.7\n%\xe2\xe3\xcf\xd3", "PDF document"],
    ["PK\x03\x04\x14\0", "ZIP archive or Office document"],
    ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Office document"],
    ["\x1f\x8b\x08\0", "gzip archive"],
    ["\x7fELF\x02\x01", "ELF program"],
    ["SQLite format 3\0", "SQLite database"],
  ])("names %j", (head, name) => {
    expect(describeBinary(Buffer.from(head, "latin1"))).toBe(name);
  });

  it("refuses bytes that are no text without a name of their own", () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * at * 31 + at * 7 + (at >> 3)) & 0xff);
    expect(describeBinary(noise)).toBe("binary data");
    expect(describeBinary(new Uint8Array(64))).toBe("binary data");
  });

  it.each(SAMPLES)("takes %s for text, whole and in its first bytes", (encoding, text) => {
    const bytes = strictEncode(text, encoding)!;
    for (const length of [bytes.length, 64, 16, 8]) expect(describeBinary(bytes.subarray(0, length))).toBeUndefined();
  });

  it("takes a text with a stray control byte and an empty file for text", () => {
    expect(describeBinary(Buffer.from(`江州日报\0${"讯".repeat(200)}`))).toBeUndefined();
    expect(describeBinary(new Uint8Array())).toBeUndefined();
    expect(describeBinary(Buffer.from("BZhou and GIF and PK"))).toBeUndefined();
  });
});
