import { describe, expect, it } from "vitest";
import { strictDecode, strictEncode } from "../../src/decode/codecs.ts";
import { resolveEncodingLabel } from "../../src/decode/labels.ts";
import { ENCODING_LABELS, type EncodingLabel } from "../../src/model/encoding-label.ts";
import { SAMPLES } from "./sample-text.ts";

function bytesOf(latin1: string): Uint8Array {
  return Buffer.from(latin1, "latin1");
}

describe("strictEncode and strictDecode", () => {
  it.each(SAMPLES)("%s: round trip", (encoding, text) => {
    expect(strictDecode(strictEncode(text, encoding)!, encoding)).toEqual({ text, undecodable: [] });
  });

  it("do what the platform does for Unicode", () => {
    const text = "江州𠮷喆😀é\n";
    expect(strictEncode(text, "utf-8")).toEqual(new Uint8Array(Buffer.from(text)));
    expect(strictEncode(text, "utf-16le")).toEqual(new Uint8Array(Buffer.from(text, "utf16le")));
    expect(strictEncode(text, "utf-16be")).toEqual(new Uint8Array(Buffer.from(text, "utf16le").swap16()));
  });

  it.each<[EncodingLabel, string]>([
    ["windows-1252", "镕"],
    ["big5", "한"],
    ["euc-tw", "东"],
    ["hz-gb-2312", "镕"],
    ["euc-kr", "镕"],
    ["utf-8", "\ud842"],
    ["gb18030", "\udfb7"],
  ])("%s refuses %s instead of writing a question mark", (encoding, text) => {
    expect(strictEncode(text, encoding)).toBeUndefined();
  });

  it.each<[EncodingLabel, string, string, [number, number][]]>([
    ["utf-8", "a\xe6\xb1b", "a\ufffdb", [[1, 3]]],
    ["utf-8", "\xc0\x80\xed\xa0\x80", "\ufffd", [[0, 5]]],
    ["gb18030", "\xff\xff\xba\xfe", "\ufffd湖", [[0, 2]]],
    ["gb18030", "\xba\xfe\xb1", "湖\ufffd", [[2, 3]]],
    ["gb18030", "\xba\n", "\ufffd\n", [[0, 1]]],
    ["big5", "\x80\xb4\xf2", "\ufffd湖", [[0, 1]]],
    ["windows-1252", "caf\xe9 \x81", "café \ufffd", [[5, 6]]],
    ["utf-16le", "Vn\x00\xd8Vn", "湖\ufffd湖", [[2, 4]]],
    ["utf-16be", "nVn", "湖\ufffd", [[2, 3]]],
    ["utf-32be", "\0\0nV\0\x11\0\0", "湖\ufffd", [[4, 8]]],
    [
      "utf-7",
      "+blY-, +bl!\xff",
      "湖, \ufffd!\ufffd",
      [
        [8, 10],
        [11, 12],
      ],
    ],
  ])("%s: %j reads as %j", (encoding, bytes, text, lost) => {
    const decoded = strictDecode(bytesOf(bytes), encoding);
    expect(decoded.text).toBe(text);
    expect(decoded.undecodable).toEqual(lost.map(([byteStart, byteEnd]) => ({ byteStart, byteEnd })));
  });

  it("reads four-byte GB18030, the euro byte of CP936 and Hong Kong's pairs", () => {
    expect(strictDecode(bytesOf("\x81\x39\xee\x39\x95\x32\x82\x36\x80"), "gb18030").text).toBe("㐀𠀀€");
    expect(strictDecode(bytesOf("\x88\x62\x88\xa5"), "big5-hkscs").text).toBe("Ê̄ê̌");
  });

  it("HZ: a tilde, a joined line, and a line end that switches back", () => {
    const text = (bytes: string): string => strictDecode(bytesOf(bytes), "hz-gb-2312").text;
    expect(text("~{:~11~}~~x")).toBe("湖北~x");
    expect(text("a~\nb")).toBe("ab");
    expect(text("~{:~\n:~")).toBe("湖\n:\ufffd");
  });

  it("ISO-2022-CN: both sets in a line, named anew in the next one", () => {
    const bytes = bytesOf("\x1b$)A\x0e:~\x0f \x1b$)G\x0e\x7d\x24\x0f\n\x0e\x7d\x24");
    const { text, undecodable } = strictDecode(bytes, "iso-2022-cn");
    expect(text.slice(0, 4)).toBe("湖 灣\n");
    expect(undecodable.length).toBe(1);
  });

  it("UTF-7: runs of any length", () => {
    const text = "江州市举行新港大桥通车仪式。".repeat(20_000);
    expect(strictDecode(strictEncode(text, "utf-7")!, "utf-7").text === text).toBe(true);
  });

  it("UTF-7: a plus sign, surrogates, and an end without a minus", () => {
    expect(strictDecode(bytesOf("1 +- 1, +2ELft9g93gA!"), "utf-7")).toEqual({ text: "1 + 1, 𠮷😀!", undecodable: [] });
  });
});

describe("resolveEncodingLabel", () => {
  it.each([
    ["GB2312", "gb18030"],
    ["x-gbk", "gb18030"],
    ["CP936", "gb18030"],
    ["Big5", "big5"],
    ["cp950", "big5"],
    ["Big5-HKSCS", "big5-hkscs"],
    ["UTF8", "utf-8"],
    ["us-ascii", "utf-8"],
    ["ISO-8859-1", "windows-1252"],
    ["HZ", "hz-gb-2312"],
    ["x-euc-tw", "euc-tw"],
    ["Shift-JIS", "shift_jis"],
    ["UTF-16", "utf-16le"],
  ])("%s is read as %s", (name, label) => {
    expect(resolveEncodingLabel(name)).toBe(label);
  });

  it("knows every label and nothing else", () => {
    for (const label of ENCODING_LABELS) expect(resolveEncodingLabel(label)).toBe(label === "gbk" ? "gb18030" : label);
    for (const name of ["", "klingon", "utf-9", "constructor"]) expect(resolveEncodingLabel(name)).toBeUndefined();
  });
});
