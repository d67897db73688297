const FIRST_CAPACITY = 1 << 14;
/** Bytes of memory that are kept for the next use. */
const MOST_KEPT = 1 << 20;
/** Bytes of UTF-8 that a UTF-16 unit takes at most, and those of an escape: `\u2028`. */
const BYTES_A_UNIT = 3;
const BYTES_AN_ESCAPE = 6;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;
const ZERO = 0x30;
const DECIMALS = 1e6;
const MOST_DIGITS = 16;

/** Units below 0x80 that are not written as they are: control characters, marks and backslashes. */
const ESCAPED: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 0x80 }, (_, unit) =>
  unit < 0x20 || unit === QUOTE || unit === BACKSLASH ? 1 : 0,
);

/** Units that tools take for a line break though JSON does not: U+0085, U+2028, U+2029. */
function isLineBreak(unit: number): boolean {
  return unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

function isSurrogate(unit: number): boolean {
  return (unit & 0xf800) === 0xd800;
}

function escapeOf(unit: number): string {
  if (isLineBreak(unit) || isSurrogate(unit)) return `\\u${unit.toString(16).padStart(4, "0")}`;
  return JSON.stringify(String.fromCharCode(unit)).slice(1, -1);
}

/**
 * Writes JSON as bytes of UTF-8, piece by piece: texts are escaped and encoded in one look at each character, and nothing is made in
 * between.
 *
 * @example const out = new JsonWriter(); out.text("江州"); new TextDecoder().decode(out.written()) // "\"江州\""
 */
export class JsonWriter {
  private bytes: Uint8Array = new Uint8Array(FIRST_CAPACITY);
  private length = 0;

  /** A copy of what was written. */
  written(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  /** Forgets what was written, and keeps the memory for what is written next. */
  clear(): void {
    this.length = 0;
    if (this.bytes.length > MOST_KEPT) this.bytes = new Uint8Array(FIRST_CAPACITY);
  }

  private reserve(count: number): void {
    if (this.length + count > this.bytes.length) this.widen(count);
  }

  private widen(count: number): void {
    const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count));
    wider.set(this.bytes);
    this.bytes = wider;
  }

  /** Writes bytes as they stand: what is written again and again, such as keys. */
  constant(constant: Uint8Array): void {
    this.reserve(constant.length);
    const { bytes } = this;
    let at = this.length;
    for (let index = 0; index < constant.length; index++) bytes[at++] = constant[index]!;
    this.length = at;
  }

  /** Writes ASCII as it stands: figures, escapes. */
  plain(ascii: string): void {
    this.reserve(ascii.length);
    const { bytes } = this;
    let at = this.length;
    for (let index = 0; index < ascii.length; index++) bytes[at++] = ascii.charCodeAt(index);
    this.length = at;
  }

  /** Writes a text between quotation marks; U+2028, U+2029 and U+0085 are escaped, and so are halves of pairs, which UTF-8 has none of. */
  text(value: string): void {
    this.reserve(value.length * BYTES_A_UNIT + 2);
    this.bytes[this.length++] = QUOTE;
    for (let from = 0; from < value.length; ) from = this.special(value, this.copy(value, from));
    this.reserve(1);
    this.bytes[this.length++] = QUOTE;
  }

  /** Writes the characters from a place on that stand as they are; answers the place of the first other one. */
  private copy(value: string, from: number): number {
    const { bytes } = this;
    let to = this.length;
    let at = from;
    for (; at < value.length; at++) {
      const unit = value.charCodeAt(at);
      if (unit < 0x80) {
        if (ESCAPED[unit] !== 0) break;
        bytes[to++] = unit;
      } else if (unit < 0x800) {
        if (unit === 0x85) break;
        bytes[to++] = 0xc0 | (unit >> 6);
        bytes[to++] = 0x80 | (unit & 0x3f);
      } else {
        if (isSurrogate(unit) || isLineBreak(unit)) break;
        bytes[to++] = 0xe0 | (unit >> 12);
        bytes[to++] = 0x80 | ((unit >> 6) & 0x3f);
        bytes[to++] = 0x80 | (unit & 0x3f);
      }
    }
    this.length = to;
    return at;
  }

  /** Writes the character at a place that is escaped or takes two units, if there is one; answers the place behind it. */
  private special(value: string, at: number): number {
    if (at === value.length) return at;
    this.reserve(BYTES_AN_ESCAPE + (value.length - at) * BYTES_A_UNIT);
    const codePoint = value.codePointAt(at)!;
    if (codePoint < 0x10000) {
      this.plain(escapeOf(codePoint));
      return at + 1;
    }
    const { bytes } = this;
    bytes[this.length++] = 0xf0 | (codePoint >> 18);
    bytes[this.length++] = 0x80 | ((codePoint >> 12) & 0x3f);
    bytes[this.length++] = 0x80 | ((codePoint >> 6) & 0x3f);
    bytes[this.length++] = 0x80 | (codePoint & 0x3f);
    return at + 2;
  }

  /** Writes a whole number; what is behind the point is left out. */
  integer(value: number): void {
    let left = Math.trunc(value);
    if (!Number.isSafeInteger(left)) {
      this.plain(String(left));
      return;
    }
    this.reserve(MOST_DIGITS + 1);
    if (left < 0) {
      this.bytes[this.length++] = MINUS;
      left = -left;
    }
    let digits = 1;
    for (let power = 10; power <= left; power *= 10) digits++;
    for (let at = this.length + digits - 1; at >= this.length; at--) {
      this.bytes[at] = ZERO + (left % 10);
      left = Math.floor(left / 10);
    }
    this.length += digits;
  }

  /** Writes a figure with six decimals at most, and always with a decimal point. */
  float(value: number): void {
    const json = String(Math.round(value * DECIMALS) / DECIMALS);
    this.plain(/[.e]/.test(json) ? json : `${json}.0`);
  }
}
