import { NOTHING, PAIR_BASE, PAIRS } from "./codec/codec.ts";
import { type DecodedLines, isTerminator, LineCollector } from "./text-lines.ts";

const REPLACEMENT = 0xfffd;

/** A text that is being decoded: its UTF-16 units and its lines. */
export class TextOutput {
  /** One unit for each byte is always enough. */
  readonly units: Uint16Array;
  readonly collector: LineCollector;
  /** Units written. */
  length = 0;

  /** @param start first byte of the text, @param end byte after its last one */
  constructor(start: number, end: number) {
    this.units = new Uint16Array(end - start);
    this.collector = new LineCollector(start);
  }

  /** Writes bytes that are no character: one U+FFFD for a run. */
  writeLoss(byteStart: number, byteEnd: number): void {
    if (this.collector.lose(byteStart, byteEnd)) this.units[this.length++] = REPLACEMENT;
  }

  /** Writes the piece that a `ReadCharacter` packed at byte `at`; gives the byte after it. */
  writePiece(at: number, packed: number): number {
    if (packed < 0) {
      this.writeLoss(at, at - packed);
      return at - packed;
    }
    const point = packed >> 4;
    const next = at + (packed & 15);
    if (point > 0xffff) {
      if (point !== NOTHING) this.writeTwo(point);
    } else {
      this.units[this.length++] = point;
      if (isTerminator(point)) this.collector.endLine(this.length, point, at, next);
    }
    return next;
  }

  /** The whole text, whose bytes end at `end`. */
  finish(end: number): DecodedLines {
    const text = Buffer.from(this.units.buffer, 0, this.length * 2).toString("utf16le");
    return { text, ...this.collector.finish(this.length, end) };
  }

  /** Writes a code point beyond the Basic Multilingual Plane, or a pair of two code points. */
  private writeTwo(point: number): void {
    const pair = PAIRS[point - PAIR_BASE];
    this.units[this.length++] = pair === undefined ? 0xd7c0 + (point >> 10) : pair.charCodeAt(0);
    this.units[this.length++] = pair === undefined ? 0xdc00 | (point & 0x3ff) : pair.charCodeAt(1);
  }
}
