/** A run of bytes. */
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

/** LF, FF, CR, U+0085, U+2028, U+2029 end a line; the pair CRLF is one terminator. */
export function isTerminator(point: number): boolean {
  return (point < 0x0e && (point === 0x0a || point === 0x0d || point === 0x0c)) || point === 0x85 || (point & ~1) === 0x2028;
}

/** Gathers lines and lost bytes while a text is decoded. */
export class LineCollector {
  private readonly lines: TextLine[] = [];
  private readonly undecodable: { byteStart: number; byteEnd: number }[] = [];
  private lineStart = 0;
  private lineByteStart: number;
  private carriageReturnEnd = -1;

  /** @param start first byte of the first line */
  constructor(start: number) {
    this.lineByteStart = start;
  }

  /** Ends a line with the terminator `point`, one UTF-16 unit that was just written as the last of `length`. */
  endLine(length: number, point: number, byteStart: number, byteEnd: number): void {
    if (point === 0x0a && this.carriageReturnEnd === byteStart) this.carriageReturnEnd = -1;
    else {
      this.lines.push({ start: this.lineStart, end: length - 1, byteStart: this.lineByteStart, byteEnd: byteStart });
      this.carriageReturnEnd = point === 0x0d ? byteEnd : -1;
    }
    this.lineStart = length;
    this.lineByteStart = byteEnd;
  }

  /** Notes bytes that are no character; `false` when they only lengthen the run before them. */
  lose(byteStart: number, byteEnd: number): boolean {
    const last = this.undecodable.at(-1);
    if (last !== undefined && last.byteEnd === byteStart) {
      last.byteEnd = byteEnd;
      return false;
    }
    this.undecodable.push({ byteStart, byteEnd });
    return true;
  }

  /** Ends the last line, if it has any bytes, at `end`. */
  finish(length: number, end: number): Omit<DecodedLines, "text"> {
    if (this.lineByteStart < end) {
      this.lines.push({ start: this.lineStart, end: length, byteStart: this.lineByteStart, byteEnd: end });
    }
    return { lines: this.lines, undecodable: this.undecodable };
  }
}
