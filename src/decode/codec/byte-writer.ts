/** Bytes that grow as they are written; for encoders, which are no hot path. */
export class ByteWriter {
  private bytes = new Uint8Array(256);
  private length = 0;

  /** Appends a few bytes, each 0 to 255. */
  push(...values: readonly number[]): void {
    this.reserve(values.length);
    for (const value of values) this.bytes[this.length++] = value;
  }

  /** Appends any number of bytes. */
  append(values: Uint8Array): void {
    this.reserve(values.length);
    this.bytes.set(values, this.length);
    this.length += values.length;
  }

  /** What was written so far, as an array of its own. */
  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const larger = new Uint8Array(2 * (this.length + count));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/**
 * Encodes a text character by character; `undefined` when `write` refuses one.
 *
 * @example encodeEach("湖北", (point, out) => writeGb18030(point, out))
 */
export function encodeEach(text: string, write: (codePoint: number, out: ByteWriter) => boolean): Uint8Array | undefined {
  const out = new ByteWriter();
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at)!;
    if (point > 0xffff) at++;
    if (point >= 0xd800 && point <= 0xdfff) return undefined;
    if (!write(point, out)) return undefined;
  }
  return out.finish();
}
