import { describe, expect, it } from "vitest";
import { strictEncode } from "../../src/decode/codecs.ts";
import { detectEncoding } from "../../src/decode/detect-encoding.ts";
import type { EncodingLabel } from "../../src/model/encoding-label.ts";
import { FRENCH, SAMPLES, SIMPLIFIED, TRADITIONAL } from "./sample-text.ts";

function encode(text: string, encoding: EncodingLabel): Uint8Array {
  return strictEncode(text, encoding)!;
}

function encodingOf(bytes: Uint8Array): EncodingLabel {
  return detectEncoding(bytes).encoding;
}

describe("detectEncoding", () => {
  it.each(SAMPLES)("finds %s in a page and in its first 64 bytes", (encoding, text) => {
    const bytes = encode(text, encoding);
    expect(detectEncoding(bytes)).toMatchObject({ encoding, decided: true, bomLength: 0 });
    expect(encodingOf(bytes.subarray(0, 64))).toBe(encoding);
  });

  it.each(SAMPLES.slice(0, 13))("finds %s in eight bytes of running text", (encoding, text) => {
    const found = [...text.matchAll(/[。，]/gu)].filter(({ index }) => {
      const bytes = encode(text.slice(index + 1, index + 12).trim(), encoding).subarray(
        0,
        encoding.startsWith("utf-32") ? 16 : 8,
      );
      return encodingOf(bytes) === encoding;
    });
    expect(found.length).toBeGreaterThanOrEqual(encoding === "iso-2022-cn" || encoding === "euc-tw" ? 7 : 8);
  });

  it.each<[EncodingLabel, string]>([
    ["gb18030", SIMPLIFIED],
    ["big5", TRADITIONAL],
    ["utf-8", SIMPLIFIED],
  ])("%s: what is cut at both ends is forgiven", (encoding, text) => {
    const bytes = encode(text, encoding);
    for (let start = 0; start < 24; start++) expect(encodingOf(bytes.subarray(start, start + 49))).toBe(encoding);
  });

  it.each<[EncodingLabel, number[]]>([
    ["utf-8", [0xef, 0xbb, 0xbf]],
    ["utf-16le", [0xff, 0xfe]],
    ["utf-16be", [0xfe, 0xff]],
    ["utf-32le", [0xff, 0xfe, 0, 0]],
    ["utf-32be", [0, 0, 0xfe, 0xff]],
    ["gb18030", [0x84, 0x31, 0x95, 0x33]],
  ])("%s: the byte order mark decides", (encoding, mark) => {
    const bytes = Buffer.concat([Uint8Array.from(mark), encode("江州", encoding)]);
    expect(detectEncoding(bytes)).toMatchObject({ encoding, by: "bom", confidence: 1, bomLength: mark.length });
  });

  it("takes nothing and ASCII for UTF-8", () => {
    expect(detectEncoding(new Uint8Array())).toMatchObject({ encoding: "utf-8", by: "validity", decided: true });
    expect(detectEncoding(Buffer.from("Jiangzhou Daily, 4 March\n"))).toMatchObject({ encoding: "utf-8", by: "validity" });
  });

  it.each([
    "a+b, C++Tool, +Unix+Linux+Test-case, 1+MA-",
    "echo ~{foo,bar}/~{baz}",
    "x ~{} y +/- z",
    "phone +8610 and +4915-",
    "for (i = 0; i < n; i++) sum += a[i]+b[i];",
    "Just a tweet+Thanks for all+Great",
  ])("does not take %j for HZ or UTF-7", (text) => {
    expect(encodingOf(Buffer.from(text))).toBe("utf-8");
  });

  it("tells UTF-8 with a few bad bytes from other encodings", () => {
    const bytes = Buffer.from(SIMPLIFIED.repeat(3));
    bytes[100] = 0xff;
    bytes[301] = 0x20;
    expect(encodingOf(bytes)).toBe("utf-8");
  });

  it("knows that two-byte UTF-8 may be short GBK", () => {
    expect(encodingOf(encode("一二三四", "gb18030"))).toBe("gb18030");
    expect(encodingOf(Buffer.from("привет"))).toBe("utf-8");
    expect(encodingOf(Buffer.from("café"))).toBe("utf-8");
  });

  it("finds a region that comes late in a long page of ASCII", () => {
    const ascii = Buffer.alloc(3_000_000, "Jiangzhou Daily archive index\n");
    const bytes = Buffer.concat([ascii, encode(SIMPLIFIED, "gb18030"), ascii.subarray(0, 100_000)]);
    expect(encodingOf(bytes)).toBe("gb18030");
  });

  it("judges a long page by all of it, not by its beginning", () => {
    const bytes = Buffer.concat([encode(FRENCH, "windows-1252"), encode(SIMPLIFIED.repeat(200), "gb18030")]);
    expect(encodingOf(bytes)).toBe("gb18030");
  });

  it("takes a declaration for evidence", () => {
    const ambiguous = encode("黃潔", "big5");
    expect(encodingOf(ambiguous)).toBe("gb18030");
    expect(detectEncoding(ambiguous, { declared: "Big5" })).toMatchObject({ encoding: "big5", by: "declared" });
  });

  it("believes the bytes where a declaration lies", () => {
    expect(detectEncoding(encode(SIMPLIFIED, "gb18030"), { declared: "big5" }).encoding).toBe("gb18030");
    expect(detectEncoding(Buffer.from(SIMPLIFIED), { declared: "gb2312" }).encoding).toBe("utf-8");
    const page = `<html><head><meta charset="utf-8"><title>江州日报</title></head><body>${SIMPLIFIED}</body></html>`;
    expect(encodingOf(encode(page, "gb18030"))).toBe("gb18030");
  });

  it("reads the declaration within the page", () => {
    const page = '<meta http-equiv="Content-Type" content="text/html; charset=big5"><p>';
    expect(encodingOf(Buffer.concat([Buffer.from(page), encode("黃潔", "big5")]))).toBe("big5");
  });

  it("names Hong Kong's characters", () => {
    expect(encodingOf(encode(`${TRADITIONAL}嘅咗喺嚟啲`, "big5-hkscs"))).toBe("big5-hkscs");
  });

  it("lists candidates best first, and says when it only guesses", () => {
    const { candidates, confidence } = detectEncoding(encode("江州日報", "big5"), { maximumCandidates: 3 });
    expect(candidates.length).toBe(3);
    expect(candidates[0]).toMatchObject({ encoding: "big5", confidence });
    expect(candidates.reduce((sum, one) => sum + one.confidence, 0)).toBeLessThanOrEqual(1 + 1e-9);
    expect(candidates.every((one, at) => at === 0 || one.confidence <= candidates[at - 1]!.confidence)).toBe(true);
    expect(detectEncoding(Uint8Array.of(0xa4, 0xe9)).decided).toBe(false);
  });
});
