/** Letters of a page that are looked at; what stands behind them recurs nowhere. Bounds memory on a page of megabytes. */
const MOST_LETTERS = 1 << 20;

/** The letters and digits of a page, without anything between them. */
export interface Letters {
  readonly units: Uint16Array;
  readonly length: number;
  /** Where each line starts in `units`, and the end behind the last one. */
  readonly starts: Uint32Array;
  /** The line of each letter. */
  readonly lineOf: Uint32Array;
}

/** Collects the letters of a page, line by line. */
export class LetterCollector {
  private readonly units: Uint16Array;
  private readonly lineOf: Uint32Array;
  private length = 0;
  private readonly ends: Uint32Array;
  private lines = 0;

  /** @param size characters of the page; @param lines its lines, at most */
  constructor(size: number, lines: number) {
    this.units = new Uint16Array(Math.min(size, MOST_LETTERS));
    this.lineOf = new Uint32Array(this.units.length);
    this.ends = new Uint32Array(lines + 1);
  }

  /** Adds the next line: folded code units from `start` to before `end`. */
  add(units: Uint16Array, start: number, end: number): void {
    const { lineOf, lines } = this;
    const room = this.units.length;
    let length = this.length;
    for (let index = start; index < end && length < room; index++) {
      const code = units[index] as number;
      if (!isLetter(code)) continue;
      this.units[length] = code;
      lineOf[length++] = lines;
    }
    this.length = length;
    this.ends[++this.lines] = length;
  }

  /** What was collected. */
  get letters(): Letters {
    const { units, length, ends, lines, lineOf } = this;
    return { units, length, starts: ends.subarray(0, lines + 1), lineOf };
  }
}

function isLetter(code: number): boolean {
  return (
    (code >= 0x3400 && code < 0xe000) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a)
  );
}
