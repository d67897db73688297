import { strictDecode } from "../decode/codecs.ts";
import type { DecodedPage } from "../model/detection.ts";
import type { Line } from "../model/line.ts";

/** The lines of a text and what ended each of them. */
export interface TerminatedLines {
  readonly lines: readonly Line[];
  readonly terminators: readonly string[];
}

/** Takes a text apart at LF, CRLF and CR so that lines and terminators, put together again, give it back unchanged. */
export function linesOfText(text: string): TerminatedLines {
  const parts = text.split(/(\r\n|\n|\r)/);
  const lines: Line[] = [];
  const terminators: string[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    if (i > 0 && i === parts.length - 1 && parts[i] === "") break;
    lines.push({ number: lines.length + 1, text: parts[i] as string, byteStart: 0, byteEnd: 0 });
    terminators.push(parts[i + 1] ?? "");
  }
  return { lines, terminators };
}

/** What ended each line of a page, decoded from the bytes between it and the next one; `""` after a last line without terminator. */
export function lineTerminators(bytes: Uint8Array, decoded: DecodedPage): readonly string[] {
  const { lines, detection, ranges } = decoded;
  return lines.map((line, index) => {
    const gap = bytes.subarray(line.byteEnd, lines[index + 1]?.byteStart ?? bytes.length).filter((byte) => byte !== 0);
    if (gap.every((byte) => byte < 0x80)) return Buffer.from(gap).toString("latin1");
    const encoding =
      ranges.find((range) => line.number >= range.lineStart && line.number <= range.lineEnd)?.encoding ?? detection.encoding;
    return strictDecode(bytes.subarray(line.byteEnd, lines[index + 1]?.byteStart ?? bytes.length), encoding).text;
  });
}
