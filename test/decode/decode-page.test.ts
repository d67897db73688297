import { describe, expect, it } from "vitest";
import { strictEncode } from "../../src/decode/codecs.ts";
import { decodePage } from "../../src/decode/decode-page.ts";
import type { DecodedPage } from "../../src/model/detection.ts";
import type { EncodingLabel } from "../../src/model/encoding-label.ts";
import { NewsprocError } from "../../src/model/newsproc-error.ts";
import type { RawPage } from "../../src/model/page.ts";
import { SAMPLES, SIMPLIFIED, TRADITIONAL } from "./sample-text.ts";

function pageOf(bytes: Uint8Array): RawPage {
  return { source: "江州日报/02.txt", member: "", ordinal: 0, bytes, byteStart: 0, declared: {}, meta: "" };
}

function decode(bytes: Uint8Array, encoding: EncodingLabel | "auto" = "auto"): DecodedPage {
  return decodePage(pageOf(bytes), { encoding, strict: false });
}

function textsOf({ lines }: DecodedPage): string[] {
  return lines.map(({ text }) => text);
}

function encode(text: string, encoding: EncodingLabel): Uint8Array {
  return strictEncode(text, encoding)!;
}

const STATELESS = SAMPLES.filter(([encoding]) => !/^(iso-2022|hz|utf-7)/.test(encoding));
const TERMINATORS = "\n\r\f\u0085\u2028\u2029";

describe("decodePage: lines", () => {
  it.each(SAMPLES)("%s: the lines of a page, numbered from 1", (encoding, text) => {
    const { lines, undecodable, ranges } = decode(encode(text, encoding));
    expect(lines.map((line) => line.text)).toEqual(text.split("\n").slice(0, -1));
    expect(lines.map((line) => line.number)).toEqual(lines.map((_, at) => at + 1));
    expect({ undecodable, ranges }).toEqual({ undecodable: [], ranges: [] });
  });

  it.each(STATELESS)("%s: the bytes of each line are the line", (encoding, text) => {
    const bytes = encode(text, encoding);
    for (const line of decode(bytes).lines) {
      expect(Buffer.from(bytes.subarray(line.byteStart, line.byteEnd))).toEqual(Buffer.from(encode(line.text, encoding)));
    }
  });

  it.each<EncodingLabel>(["utf-8", "gb18030", "utf-16le", "utf-16be", "utf-32le", "utf-32be", "utf-7"])(
    "%s: every terminator ends a line, CRLF once",
    (encoding) => {
      const text = "甲\n乙\r\n丙\r丁\f戊\u0085己\u2028庚\u2029辛\n\r壬";
      expect(textsOf(decode(encode(text, encoding), encoding))).toEqual([..."甲乙丙丁戊己庚辛", "", "壬"]);
    },
  );

  it("85 is an ellipsis in windows-1252 and part of a character in GBK", () => {
    expect(textsOf(decode(Uint8Array.of(0x61, 0x85, 0x62), "windows-1252"))).toEqual(["a…b"]);
    expect(textsOf(decode(encode("吘吥", "gb18030"), "gb18030"))).toEqual(["吘吥"]);
  });

  it("a terminator at the end makes no further line, a blank line is one", () => {
    expect(textsOf(decode(Buffer.from("江州\n\n")))).toEqual(["江州", ""]);
    expect(decode(new Uint8Array()).lines).toEqual([]);
    expect(textsOf(decode(Buffer.from("\n")))).toEqual([""]);
  });

  it("HZ and ISO-2022-CN: the escapes belong to the bytes of their line", () => {
    for (const encoding of ["hz-gb-2312", "iso-2022-cn"] as const) {
      const first = encode("江州", encoding);
      const bytes = Buffer.concat([first, Buffer.from("\n"), encode("白石岛", encoding)]);
      const { lines } = decode(bytes);
      expect(lines.map((line) => line.text)).toEqual(["江州", "白石岛"]);
      expect(lines.map((line) => [line.byteStart, line.byteEnd])).toEqual([
        [0, first.length],
        [first.length + 1, bytes.length],
      ]);
    }
  });

  it.each<EncodingLabel>(["utf-8", "utf-16le", "utf-16be", "utf-32be"])("%s: the byte order mark is no text", (encoding) => {
    const page = decode(encode("\ufeff江州\n", encoding));
    expect(textsOf(page)).toEqual(["江州"]);
    expect(page.detection).toMatchObject({ encoding, by: "bom" });
    expect(page.lines[0]?.byteStart).toBe(page.detection.bomLength);
    expect(textsOf(decode(encode("\ufeff江州\n", encoding), encoding))).toEqual(["江州"]);
  });
});

describe("decodePage: bytes that are no character", () => {
  it("become one U+FFFD a run, and are located", () => {
    const bytes = Buffer.concat([
      Buffer.from("江州\n白"),
      Uint8Array.of(0xff, 0xfe, 0xff),
      Buffer.from("石岛\n大"),
      Uint8Array.of(0xe6),
    ]);
    const { lines, undecodable } = decode(bytes, "utf-8");
    expect(lines.map((line) => line.text)).toEqual(["江州", "白\ufffd石岛", "大\ufffd"]);
    expect(undecodable).toEqual([
      { line: 2, byteStart: 10, byteEnd: 13 },
      { line: 3, byteStart: 23, byteEnd: 24 },
    ]);
  });

  it("are an error with strict, which names the place", () => {
    const page = pageOf(Buffer.concat([Buffer.from("江州\n"), Uint8Array.of(0xff)]));
    const attempt = (): DecodedPage => decodePage(page, { encoding: "utf-8", strict: true });
    expect(attempt).toThrow(NewsprocError);
    expect(attempt).toThrow(
      expect.objectContaining({ code: "undecodable", where: { source: page.source, line: 2, byte: 7 } }) as Error,
    );
    expect(decodePage(pageOf(Buffer.from("江州")), { encoding: "auto", strict: true }).lines.length).toBe(1);
  });

  it("a page that begins within a character loses that one only", () => {
    for (const [encoding, text] of [
      ["gb18030", SIMPLIFIED],
      ["big5", TRADITIONAL],
    ] as const) {
      const page = decode(encode(text, encoding).subarray(1));
      expect(page.detection.encoding).toBe(encoding);
      expect(page.lines[0]?.text).toBe(`\ufffd${text.split("\n")[0]?.slice(1)}`);
      expect(page.undecodable).toEqual([{ line: 1, byteStart: 0, byteEnd: 1 }]);
    }
  });

  it("the user's encoding is not doubted", () => {
    const page = decode(encode("江州", "gb18030"), "windows-1252");
    expect(page.detection).toMatchObject({ encoding: "windows-1252", by: "override", confidence: 1 });
    expect(textsOf(page)).toEqual(["½\u00adÖÝ"]);
  });
});

describe("decodePage: mixed files", () => {
  const lineEnd = Buffer.from("\n");

  function mix(...lines: readonly (readonly [text: string, encoding: EncodingLabel])[]): Buffer {
    return Buffer.concat(lines.flatMap(([text, encoding]) => [encode(text, encoding), lineEnd]));
  }

  it("reads a GBK line in a UTF-8 page", () => {
    const bytes = mix(
      ["江州市举行新港大桥通车仪式", "utf-8"],
      ["记者从市交通局获悉", "gb18030"],
      ["居民从此不用再等渡船", "utf-8"],
    );
    const page = decode(bytes);
    expect(textsOf(page)).toEqual(["江州市举行新港大桥通车仪式", "记者从市交通局获悉", "居民从此不用再等渡船"]);
    expect(page.detection.encoding).toBe("utf-8");
    expect(page.undecodable).toEqual([]);
    expect(page.ranges).toMatchObject([{ encoding: "gb18030", lineStart: 2, lineEnd: 2, byteStart: 40, byteEnd: 58 }]);
  });

  it("reads UTF-8 and Big5 lines in a GBK page", () => {
    const own = SIMPLIFIED.split("\n");
    const bytes = mix(
      [own[0]!, "gb18030"],
      ["居民从此不用再等渡船", "utf-8"],
      [own[1]!, "gb18030"],
      ["市交通局負責人介紹，大橋設雙向四車道", "big5"],
      [own[2]!, "gb18030"],
    );
    const page = decode(bytes);
    expect(textsOf(page)).toEqual([own[0], "居民从此不用再等渡船", own[1], "市交通局負責人介紹，大橋設雙向四車道", own[2]]);
    expect(page.ranges.map(({ encoding, lineStart }) => [encoding, lineStart])).toEqual([
      ["utf-8", 2],
      ["big5", 4],
    ]);
  });

  it("reads two dumps in one file, short lines with their neighbours, blank lines between", () => {
    const first = SIMPLIFIED.repeat(3);
    const second = `${TRADITIONAL}\n副刊\n\n${TRADITIONAL}`;
    const page = decode(Buffer.concat([encode(first, "gb18030"), encode(second, "big5")]));
    expect(textsOf(page)).toEqual((first + second).split("\n").slice(0, -1));
    expect(page.ranges.length).toBe(1);
    expect(page.ranges[0]).toMatchObject({ encoding: "big5", lineStart: 10, lineEnd: 18 });
  });

  it("leaves rare names, tables and poems of a clean page alone", () => {
    const text =
      "喆镕堃㛃\n┌──┐\n│甲│\n朱镕基、陶喆、丁堃\n沁園春·雪\nЖЗИЙ αβγδ ①②③ ㎡㎏\nひらがな カタカナ\n「春の雪はすぐに消える」と言った\n";
    const page = decode(encode(SIMPLIFIED + text, "gb18030"));
    expect(page.ranges).toEqual([]);
    expect(textsOf(page)).toEqual((SIMPLIFIED + text).split("\n").slice(0, -1));
  });
});

describe("decodePage: laws of size", () => {
  it("takes five megabytes in one line", () => {
    const bytes = encode("江州市举行新港大桥通车仪式。".repeat(180_000), "gb18030");
    expect(decode(bytes).lines.length).toBe(1);
  });

  it("knows no other terminators", () => {
    expect(textsOf(decode(Buffer.from("甲\v乙\u001c丙\0丁"), "utf-8"))).toEqual(["甲\v乙\u001c丙\0丁"]);
    expect([...TERMINATORS].length).toBe(6);
  });
});
