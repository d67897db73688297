import { ByteWriter } from "./byte-writer.ts";
import { type Codec, NOTHING, packCharacter, type ReadCharacter } from "./codec.ts";
import { gb2312Code, gb2312Point } from "./gb2312.ts";

const TILDE = 0x7e;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const LINE_FEED = 0x0a;

/** What follows a tilde: a switch, a tilde, or a line feed that joins two lines. */
function readEscape(follower: number): number {
  if (follower === TILDE) return packCharacter(TILDE, 2);
  return follower === OPEN || follower === CLOSE || follower === LINE_FEED ? packCharacter(NOTHING, 2) : -1;
}

function makeReader(): ReadCharacter {
  let chinese = false;
  return (bytes, at, end) => {
    const byte = bytes[at]!;
    if (byte === LINE_FEED || byte === 0x0d) chinese = false;
    const follower = at + 1 < end ? bytes[at + 1]! : -1;
    if (byte === TILDE) {
      if (follower === OPEN || follower === CLOSE) chinese = follower === OPEN;
      return readEscape(follower);
    }
    if (byte >= 0x80) return -1;
    if (!chinese || byte <= 0x20) return packCharacter(byte, 1);
    if (follower < 0x21 || follower > 0x7e) return -1;
    const point = gb2312Point(byte, follower);
    return point === 0 ? -2 : packCharacter(point, 2);
  };
}

function encode(text: string): Uint8Array | undefined {
  const out = new ByteWriter();
  let chinese = false;
  for (let at = 0; at < text.length; at++) {
    const point = text.charCodeAt(at);
    const code = point < 0x80 ? undefined : gb2312Code(point);
    if (point >= 0x80 && code === undefined) return undefined;
    if ((code !== undefined) !== chinese) {
      chinese = !chinese;
      out.push(TILDE, chinese ? OPEN : CLOSE);
    }
    if (code !== undefined) out.push((code >> 8) & 0x7f, code & 0x7f);
    else if (point === TILDE) out.push(TILDE, TILDE);
    else out.push(point);
  }
  if (chinese) out.push(TILDE, CLOSE);
  return out.finish();
}

/**
 * HZ: GB2312 in seven bits between `~{` and `~}`; a line end switches back to ASCII.
 *
 * @see https://www.rfc-editor.org/rfc/rfc1843
 */
export const HZ: Codec = { label: "hz-gb-2312", asciiTransparent: false, reader: makeReader, encode };
