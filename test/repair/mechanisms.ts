import iconv from "iconv-lite";
import { strictEncode } from "../../src/decode/codecs.ts";

/** One way of damage that loses nothing. */
export interface Mechanism {
  /** The encoding of the text, and the encodings that it was read as. */
  readonly name: string;
  /** The damaged text; `undefined` where this text cannot be damaged so without loss. */
  readonly damage: (text: string) => string | undefined;
}

const SINGLE = ["windows-1252", "iso-8859-1", "windows-1250", "windows-1251", "windows-874", "ibm437", "macintosh", "koi8-r"];
const DOUBLE = ["gb18030", "big5", "shift_jis", "euc-kr"];
const TARGETS = ["utf-8", "gb18030", "big5"] as const;
/** Control characters that no file has, and the line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_IN_A_LINE = /[\u0000-\u0008\n\r\u0085\u2028\u2029]/;

function bytesOf(text: string, target: (typeof TARGETS)[number]): Buffer | undefined {
  const bytes = strictEncode(text, target);
  return bytes === undefined ? undefined : Buffer.from(bytes);
}

/** Bytes read one by one; one without a character becomes the control character of its number. */
function readSingle(bytes: Buffer, encoding: string): string {
  return [...bytes]
    .map((byte) => iconv.decode(Buffer.of(byte), encoding))
    .map((character, at) => (character === "\ufffd" ? String.fromCharCode(bytes[at]!) : character))
    .join("");
}

function readDouble(bytes: Buffer, encoding: string): string | undefined {
  const text = iconv.decode(bytes, encoding);
  return text.includes("\ufffd") || !iconv.encode(text, encoding).equals(bytes) ? undefined : text;
}

/** Bytes read as UTF-8 where they are valid, else one by one as windows-1252. */
function readMixed(bytes: Buffer): string {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const length = [4, 3, 2, 1].find((count) => {
      const read = bytes.subarray(at, at + count).toString("utf8");
      return at + count <= bytes.length && [...read].length === 1 && read !== "\ufffd";
    });
    text +=
      length === undefined
        ? readSingle(bytes.subarray(at, at + 1), "windows-1252")
        : bytes.subarray(at, at + length).toString("utf8");
    at += length ?? 1;
  }
  return text;
}

function misreading(target: (typeof TARGETS)[number], source: string): Mechanism["damage"] {
  return (text) => {
    const bytes = bytesOf(text, target);
    if (bytes === undefined) return undefined;
    const read =
      source === "utf-8-or-windows-1252"
        ? readMixed(bytes)
        : DOUBLE.includes(source)
          ? readDouble(bytes, source)
          : readSingle(bytes, source);
    return read === undefined || NOT_IN_A_LINE.test(read) ? undefined : read;
  };
}

function misreadings(): Mechanism[] {
  return TARGETS.flatMap((target) =>
    [...SINGLE, ...DOUBLE, ...(target === "utf-8" ? [] : ["utf-8-or-windows-1252"])]
      .filter((source) => source !== target)
      .map((source) => ({ name: `${target} read as ${source}`, damage: misreading(target, source) })),
  );
}

/** Characters beyond ASCII written as something in ASCII. */
function escaped(name: string, write: (character: string) => string): Mechanism {
  return { name, damage: (text) => text.replace(/[^\0-\x7f]/gu, write) };
}

const hexadecimal = (character: string): string => character.charCodeAt(0).toString(16).padStart(4, "0");
const percents = (bytes: Buffer): string => [...bytes].map((byte) => `%${byte.toString(16).toUpperCase()}`).join("");

const ESCAPES: readonly Mechanism[] = [
  escaped("decimal entities", (character) => `&#${character.codePointAt(0)};`),
  escaped("hexadecimal entities", (character) => `&#x${hexadecimal(character)};`),
  escaped("entities escaped again", (character) => `&amp;#${character.codePointAt(0)};`),
  escaped("\\u escapes", (character) => `\\u${hexadecimal(character)}`),
  escaped("%u escapes", (character) => `%u${hexadecimal(character).toUpperCase()}`),
  escaped("percent escapes of UTF-8", (character) => percents(Buffer.from(character))),
  escaped("percent escapes of GBK", (character) => percents(iconv.encode(character, "gbk"))),
];

/** Ways of damage that lose nothing: misreadings of one round, and escapes. */
export const MECHANISMS: readonly Mechanism[] = [...misreadings(), ...ESCAPES];

/** The damage of a mechanism by its name. */
export function mechanism(name: string): Mechanism {
  const found = MECHANISMS.find((candidate) => candidate.name === name);
  if (found === undefined) throw new RangeError(`no mechanism is named ${name}`);
  return found;
}

/** Two rounds that are met in the wild. */
export const TWO_ROUNDS: readonly Mechanism[] = [
  ["utf-8 read as windows-1252", "utf-8 read as windows-1252"],
  ["utf-8 read as gb18030", "utf-8 read as gb18030"],
  ["utf-8 read as gb18030", "utf-8 read as windows-1252"],
  ["gb18030 read as windows-1252", "utf-8 read as windows-1252"],
  ["utf-8 read as windows-1252", "decimal entities"],
].map(([first, second]) => ({
  name: `${first}, then ${second}`,
  damage: (text) => {
    const once = mechanism(first!).damage(text);
    return once === undefined ? undefined : mechanism(second!).damage(once);
  },
}));
