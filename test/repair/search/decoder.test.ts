import { describe, expect, test } from "vitest";
import { decoderStep, FAILED, stateOf, type TargetEncoding, WAITING } from "../../../src/repair/search/decoder.ts";

/** The characters of bytes; `undefined` where one goes wrong or more are needed. */
function decode(encoding: TargetEncoding, bytes: readonly number[]): string | undefined {
  const step = decoderStep(encoding);
  let state = 0;
  let text = "";
  for (const byte of bytes) {
    const outcome = step(state, byte);
    if (outcome === FAILED) return undefined;
    if ((outcome & WAITING) !== 0) {
      state = stateOf(outcome);
      continue;
    }
    state = 0;
    text += String.fromCodePoint(outcome);
  }
  return state === 0 ? text : undefined;
}

describe("utf-8", () => {
  test("sequences of one to four bytes", () => {
    expect(decode("utf-8", [...Buffer.from("aé江𨋢")])).toBe("aé江𨋢");
  });

  test.each([
    [[0x80]],
    [[0xc0, 0x80]],
    [[0xe0, 0x80, 0x80]],
    [[0xed, 0xa0, 0x80]],
    [[0xf4, 0x90, 0x80, 0x80]],
    [[0xe6, 0xb1]],
    [[0xe6, 0x41]],
  ])("not %j", (bytes) => {
    expect(decode("utf-8", bytes)).toBeUndefined();
  });
});

test("double-byte encodings take pairs and ASCII only", () => {
  expect(decode("gb18030", [0xd0, 0xc5, 0x61])).toBe("信a");
  expect(decode("big5", [0xab, 0x48])).toBe("信");
  expect(decode("gb18030", [0x80])).toBeUndefined();
  expect(decode("gb18030", [0xff, 0xc5])).toBeUndefined();
  expect(decode("gb18030", [0xd0])).toBeUndefined();
});
