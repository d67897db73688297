import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strictDecode, strictEncode } from "../../src/decode/codecs.ts";
import { decodePage } from "../../src/decode/decode-page.ts";
import { detectEncoding } from "../../src/decode/detect-encoding.ts";
import { ENCODING_LABELS, type EncodingLabel } from "../../src/model/encoding-label.ts";
import type { RawPage } from "../../src/model/page.ts";
import { SAMPLES } from "./sample-text.ts";

function pageOf(bytes: Uint8Array): RawPage {
  return { source: "江州日报.txt", member: "", ordinal: 0, bytes, byteStart: 0, declared: {}, meta: "" };
}

const anyBytes = fc.uint8Array({ maxLength: 400 });
const anyLabel = fc.constantFrom<EncodingLabel>(...ENCODING_LABELS);
/** Encoded text, cut anywhere, with a stretch of other bytes put in. */
const damagedText = fc
  .tuple(fc.constantFrom(...SAMPLES), fc.nat(200), fc.nat(400), fc.uint8Array({ maxLength: 6 }), fc.nat(300))
  .map(([[encoding, text], from, length, noise, place]) => {
    const bytes = strictEncode(text, encoding)!.subarray(from, from + length);
    return new Uint8Array(Buffer.concat([bytes.subarray(0, place), noise, bytes.subarray(place)]));
  });
const input = fc.oneof(anyBytes, damagedText);

describe("laws", () => {
  it("any bytes decode in any encoding, and every byte has its place", () => {
    fc.assert(
      fc.property(input, fc.option(anyLabel, { nil: "auto" as const }), (bytes, encoding) => {
        const { lines, undecodable, detection, ranges } = decodePage(pageOf(bytes), { encoding, strict: false });
        let end = detection.bomLength;
        for (const line of lines) {
          // Between two lines there is a terminator of one to eight bytes (CRLF in UTF-32), nothing else.
          expect(line.byteStart).toBeGreaterThanOrEqual(end);
          expect(line.byteStart - end).toBeLessThanOrEqual(8);
          expect(line.byteEnd).toBeGreaterThanOrEqual(line.byteStart);
          end = line.byteEnd;
        }
        expect(bytes.length - end).toBeLessThanOrEqual(8);
        for (const { line, byteStart, byteEnd } of undecodable) {
          const place = lines[line - 1]!;
          expect(place.byteStart <= byteStart && byteStart < byteEnd && byteEnd <= place.byteEnd).toBe(true);
        }
        for (const { lineStart, lineEnd, byteStart, byteEnd } of ranges) {
          expect(lines[lineStart - 1]?.byteStart).toBe(byteStart);
          expect(lines[lineEnd - 1]?.byteEnd).toBe(byteEnd);
        }
      }),
      { numRuns: 600 },
    );
  });

  it("what is decoded without loss is encoded again to the same text", () => {
    fc.assert(
      fc.property(input, anyLabel, (bytes, encoding) => {
        const { text, undecodable } = strictDecode(bytes, encoding);
        if (undecodable.length > 0) return;
        const again = strictEncode(text, encoding);
        if (again !== undefined) expect(strictDecode(again, encoding).text).toBe(text);
      }),
      { numRuns: 600 },
    );
  });

  it("any text that an encoding takes comes back from it", () => {
    const character = fc.oneof(
      fc.constantFrom(..."江州日報讯，。「~+-{}\\\n\r a9é"),
      fc.string({ unit: "binary", maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(character, { maxLength: 60 }), anyLabel, (characters, encoding) => {
        const text = characters.join("");
        const bytes = strictEncode(text, encoding);
        if (bytes !== undefined) expect(strictDecode(bytes, encoding)).toEqual({ text, undecodable: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it("detection depends on the bytes alone, not on the buffer that holds them", () => {
    fc.assert(
      fc.property(input, fc.nat(9), (bytes, offset) => {
        const larger = new Uint8Array(bytes.length + offset + 7).fill(0xe6);
        larger.set(bytes, offset);
        expect(detectEncoding(larger.subarray(offset, offset + bytes.length))).toEqual(detectEncoding(bytes));
      }),
      { numRuns: 300 },
    );
  });

  it("confidences are shares", () => {
    fc.assert(
      fc.property(input, (bytes) => {
        const { confidence, candidates } = detectEncoding(bytes);
        expect(confidence).toBe(candidates[0]!.confidence);
        const sum = candidates.reduce((total, one) => total + one.confidence, 0);
        expect(confidence > 0 && sum <= 1 + 1e-9).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
