import { ByteWriter } from "./byte-writer.ts";
import { invertCodeTable } from "./code-table.ts";
import { type Codec, NOTHING, packCharacter, type ReadCharacter } from "./codec.ts";
import { foreignTable } from "./foreign.ts";

const ESCAPE = 0x1b;
const TO_KANJI = [ESCAPE, 0x24, 0x42] as const;
const TO_ASCII = [ESCAPE, 0x28, 0x42] as const;

type CharacterSet = "ascii" | "kanji" | "katakana";

/** Sets by the two bytes after the escape: `$ @`, `$ B` kanji, `( B`, `( J` ASCII and its Japanese kin, `( I` half-width katakana. */
const SETS: ReadonlyMap<string, CharacterSet> = new Map([
  ["$@", "kanji"],
  ["$B", "kanji"],
  ["(B", "ascii"],
  ["(J", "ascii"],
  ["(I", "katakana"],
]);

function makeReader(): ReadCharacter {
  const table = foreignTable("euc-jp");
  let set: CharacterSet = "ascii";
  return (bytes, at, end) => {
    const byte = bytes[at]!;
    if (byte === ESCAPE) {
      const next = at + 2 < end ? SETS.get(String.fromCharCode(bytes[at + 1]!, bytes[at + 2]!)) : undefined;
      if (next === undefined) return -1;
      set = next;
      return packCharacter(NOTHING, 3);
    }
    if (byte === 0x0a || byte === 0x0d) set = "ascii";
    if (byte >= 0x80) return -1;
    if (set === "ascii" || byte <= 0x20) return packCharacter(byte, 1);
    if (set === "katakana") return byte <= 0x5f ? packCharacter(0xff61 + byte - 0x21, 1) : -1;
    const follower = at + 1 < end ? bytes[at + 1]! : 0;
    if (follower < 0x21 || follower > 0x7e) return -1;
    const point = table[((byte | 0x80) << 8) | follower | 0x80]!;
    return point === 0 ? -2 : packCharacter(point, 2);
  };
}

function encode(text: string): Uint8Array | undefined {
  const codeOf = invertCodeTable(foreignTable("euc-jp"), (code) => code < 0xa1a1 || code > 0xfefe);
  const out = new ByteWriter();
  let kanji = false;
  for (const character of text) {
    const point = character.codePointAt(0)!;
    const code = point < 0x80 ? undefined : codeOf(point);
    if (point >= 0x80 && code === undefined) return undefined;
    if ((code !== undefined) !== kanji) {
      kanji = !kanji;
      out.push(...(kanji ? TO_KANJI : TO_ASCII));
    }
    if (code === undefined) out.push(point);
    else out.push((code >> 8) & 0x7f, code & 0x7f);
  }
  if (kanji) out.push(...TO_ASCII);
  return out.finish();
}

/**
 * ISO-2022-JP: JIS X 0208 in seven bits, switched by escape sequences.
 *
 * @see https://www.rfc-editor.org/rfc/rfc1468
 */
export const ISO_2022_JP: Codec = { label: "iso-2022-jp", asciiTransparent: false, reader: makeReader, encode };
