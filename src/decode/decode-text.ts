import { type Codec, NOTHING, PAIR_BASE, PAIRS } from "./codec/codec.ts";

/** A run of bytes that are no character. */
export interface ByteRange {
  readonly byteStart: number;
  readonly byteEnd: number;
}

/** A text, and the bytes that are no part of it. */
export interface DecodedText {
  readonly text: string;
  readonly undecodable: readonly ByteRange[];
}

/** A line of a text: where it begins and ends in UTF-16 units and in bytes, without its terminator. */
export interface TextLine extends ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A decoded text with its lines. */
export interface DecodedLines extends DecodedText {
  readonly lines: readonly TextLine[];
}

const REPLACEMENT = 0xfffd;

/** LF, FF, CR, U+0085, U+2028, U+2029; in CRLF the pair is one terminator. */
function isTerminator(point: number): boolean {
  return (point < 0x0e && (point === 0x0a || point === 0x0d || point === 0x0c)) || point === 0x85 || (point & ~1) === 0x2028;
}

/** What grows while a text is decoded. */
class TextSink {
  readonly units: Uint16Array;
  readonly lines: TextLine[] = [];
  readonly undecodable: { byteStart: number; byteEnd: number }[] = [];
  length = 0;
  private lineStart = 0;
  private lineByteStart: number;
  private carriageReturnEnd = -1;

  constructor(start: number, end: number) {
    this.units = new Uint16Array(end - start);
    this.lineByteStart = start;
  }

  /** Ends a line with a terminator of one unit, which was just written. */
  endLine(point: number, byteStart: number, byteEnd: number): void {
    if (point === 0x0a && this.carriageReturnEnd === byteStart) this.carriageReturnEnd = -1;
    else {
      this.lines.push({ start: this.lineStart, end: this.length - 1, byteStart: this.lineByteStart, byteEnd: byteStart });
      this.carriageReturnEnd = point === 0x0d ? byteEnd : -1;
    }
    this.lineStart = this.length;
    this.lineByteStart = byteEnd;
  }

  /** Marks bytes that are no character: one U+FFFD for a run. */
  lose(byteStart: number, byteEnd: number): void {
    const last = this.undecodable.at(-1);
    if (last !== undefined && last.byteEnd === byteStart) last.byteEnd = byteEnd;
    else {
      this.undecodable.push({ byteStart, byteEnd });
      this.units[this.length++] = REPLACEMENT;
    }
  }

  /** Writes a code point beyond the Basic Multilingual Plane, or a pair of two code points. */
  writeTwo(point: number): void {
    const pair = PAIRS[point - PAIR_BASE];
    this.units[this.length++] = pair === undefined ? 0xd7c0 + (point >> 10) : pair.charCodeAt(0);
    this.units[this.length++] = pair === undefined ? 0xdc00 | (point & 0x3ff) : pair.charCodeAt(1);
  }

  finish(end: number): DecodedLines {
    if (this.length > this.lineStart || this.lineByteStart < end) {
      this.lines.push({ start: this.lineStart, end: this.length, byteStart: this.lineByteStart, byteEnd: end });
    }
    const text = Buffer.from(this.units.buffer, 0, this.length * 2).toString("utf16le");
    return { text, lines: this.lines, undecodable: this.undecodable };
  }
}

/**
 * Decodes the bytes from `start` to `end` and finds the lines on the way. A terminator at the end makes no further line.
 *
 * @returns offsets in bytes from the beginning of `bytes`, offsets in UTF-16 units from the beginning of `text`
 */
export function decodeLines(codec: Codec, bytes: Uint8Array, start: number, end: number): DecodedLines {
  const sink = new TextSink(start, end);
  const { units } = sink;
  const { asciiTransparent } = codec;
  const read = codec.reader();
  for (let at = start; at < end; ) {
    const byte = bytes[at]!;
    if (asciiTransparent && byte < 0x80) {
      units[sink.length++] = byte;
      at++;
      if (byte < 0x0e && isTerminator(byte)) sink.endLine(byte, at - 1, at);
      continue;
    }
    const packed = read(bytes, at, end);
    if (packed < 0) {
      sink.lose(at, at - packed);
      at -= packed;
      continue;
    }
    const point = packed >> 4;
    const next = at + (packed & 15);
    if (point <= 0xffff) {
      units[sink.length++] = point;
      if (isTerminator(point)) sink.endLine(point, at, next);
    } else if (point !== NOTHING) sink.writeTwo(point);
    at = next;
  }
  return sink.finish(end);
}

/** Decodes the bytes from `start` to `end` without regard to lines. */
export function decodeText(codec: Codec, bytes: Uint8Array, start: number, end: number): DecodedText {
  const { text, undecodable } = decodeLines(codec, bytes, start, end);
  return { text, undecodable };
}
