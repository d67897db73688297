import { isUtf8 } from "node:buffer";
import { readUtf8 } from "./codec/utf-8.ts";
import { isTerminator } from "./text-lines.ts";
import type { TextOutput } from "./text-output.ts";

/** Invalid spans are halved down to this many bytes, so that one bad byte slows only what stands around it. */
const SMALLEST_SPAN_BYTES = 64;

/** Copies bytes that are known to be valid; the hot loop of UTF-8 pages, several times as fast as the platform's decoder. */
function copyValid(output: TextOutput, bytes: Uint8Array, start: number, end: number): void {
  const { units, collector } = output;
  let { length } = output;
  for (let at = start; at < end; ) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      units[length++] = lead;
      at++;
      if (lead < 0x0e && isTerminator(lead)) collector.endLine(length, lead, at - 1, at);
    } else if (lead >= 0xe0 && lead < 0xf0) {
      const point = ((lead & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f);
      units[length++] = point;
      at += 3;
      if ((point & ~1) === 0x2028) collector.endLine(length, point, at - 3, at);
    } else if (lead < 0xe0) {
      const point = ((lead & 0x1f) << 6) | (bytes[at + 1]! & 0x3f);
      units[length++] = point;
      at += 2;
      if (point === 0x85) collector.endLine(length, point, at - 2, at);
    } else {
      const high = ((lead & 0x07) << 18) | ((bytes[at + 1]! & 0x3f) << 12);
      const point = high | ((bytes[at + 2]! & 0x3f) << 6) | (bytes[at + 3]! & 0x3f);
      units[length++] = 0xd7c0 + (point >> 10);
      units[length++] = 0xdc00 | (point & 0x3ff);
      at += 4;
    }
  }
  output.length = length;
}

/** Copies UTF-8 from `start` to `end`, where a character begins; broken bytes become losses. */
export function copyUtf8(output: TextOutput, bytes: Uint8Array, start: number, end: number): void {
  if (isUtf8(bytes.subarray(start, end))) copyValid(output, bytes, start, end);
  else if (end - start <= SMALLEST_SPAN_BYTES) {
    for (let at = start; at < end; ) at = output.writePiece(at, readUtf8(bytes, at, end));
  } else {
    let middle = (start + end) >>> 1;
    for (let back = 0; back < 3 && (bytes[middle]! & 0xc0) === 0x80; back++) middle--;
    copyUtf8(output, bytes, start, middle);
    copyUtf8(output, bytes, middle, end);
  }
}
