import { expect, test } from "vitest";
import { decodeStrictly, encodeStrictly } from "../../../src/repair/bytes/strict.ts";

test("text becomes the bytes of an encoding and back", () => {
  const bytes = encodeStrictly("信息 ok", "gb18030");
  expect([...(bytes ?? [])]).toEqual([0xd0, 0xc5, 0xcf, 0xa2, 0x20, 0x6f, 0x6b]);
  expect(decodeStrictly(bytes ?? new Uint8Array(), "gb18030")).toBe("信息 ok");
});

test("controls stand for the bytes that a code page has no character for", () => {
  expect([...(encodeStrictly("å\u008d", "windows-1252") ?? [])]).toEqual([0xe5, 0x8d]);
});

test("a character without bytes, a byte without a character and an end in the middle give nothing", () => {
  expect(encodeStrictly("信", "windows-1252")).toBeUndefined();
  expect(encodeStrictly("信", "no-such-encoding")).toBeUndefined();
  expect(decodeStrictly(Uint8Array.of(0xe4, 0x20), "utf-8")).toBeUndefined();
  expect(decodeStrictly(Uint8Array.of(0xe4, 0xbf), "utf-8")).toBeUndefined();
});
