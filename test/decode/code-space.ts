import { createHash } from "node:crypto";
import { PAIR_BASE, PAIRS } from "../../src/decode/codec/codec.ts";
import { codecOf, strictDecode } from "../../src/decode/codecs.ts";
import type { EncodingLabel } from "../../src/model/encoding-label.ts";

/** A row of an encoding's code space: its name and what each of its codes stands for, "" for none. */
export type Row = readonly [name: string, cells: string[]];
type Shape = (encoding: EncodingLabel) => Generator<Row>;

const GRAPHIC = range(0x21, 0x7f);
const HIGH = range(0xa1, 0xff);

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** A byte or a row in two hexadecimal digits. */
export function hex(value: number): string {
  return value.toString(16).padStart(2, "0");
}

/** The one character that a whole code stands for. */
function decode(encoding: EncodingLabel, code: readonly number[]): string {
  const packed = codecOf(encoding).reader()(Uint8Array.from(code), 0, code.length);
  if (packed < 0 || (packed & 15) !== code.length) return "";
  const point = packed >> 4;
  return point >= PAIR_BASE ? PAIRS[point - PAIR_BASE]! : String.fromCodePoint(point);
}

function* singleBytes(encoding: EncodingLabel): Generator<Row> {
  yield ["all", range(0x80, 0x100).map((byte) => decode(encoding, [byte]))];
}

function* bytePairs(encoding: EncodingLabel): Generator<Row> {
  for (const lead of range(0x80, 0x100)) {
    const alone = decode(encoding, [lead]) !== "";
    yield [hex(lead), range(0, 0x100).map((trail) => (alone || trail < 0x30 ? "" : decode(encoding, [lead, trail])))];
  }
}

function* triples(encoding: EncodingLabel): Generator<Row> {
  for (const row of HIGH) yield [`8f${hex(row)}`, HIGH.map((column) => decode(encoding, [0x8f, row, column]))];
}

function* quadruples(encoding: EncodingLabel): Generator<Row> {
  const digits = range(0x30, 0x3a);
  for (const first of range(0x81, 0xff)) {
    const cells: string[] = [];
    for (const second of digits) {
      for (const third of range(0x81, 0xff)) {
        for (const fourth of digits) cells.push(decode(encoding, [first, second, third, fourth]));
      }
    }
    yield [`${hex(first)}30`, cells];
  }
}

function* planes(encoding: EncodingLabel): Generator<Row> {
  for (const plane of range(1, 16)) {
    for (const row of HIGH) {
      yield [plane.toString(16) + hex(row), HIGH.map((column) => decode(encoding, [0x8e, 0xa0 + plane, row, column]))];
    }
  }
}

/** Two bytes between escape sequences. */
function wrapped(name: string, before: string, after: string): Shape {
  return function* (encoding) {
    for (const row of GRAPHIC) {
      const cells = GRAPHIC.map((column) => {
        const code = Buffer.from(before + String.fromCharCode(row, column) + after, "latin1");
        const { text, undecodable } = strictDecode(code, encoding);
        return undecodable.length === 0 ? text : "";
      });
      yield [name + hex(row), cells];
    }
  };
}

/** Every encoding with tables, and the shapes of its codes; the same as in golden/reference_code_space.py. */
export const CODE_SPACES: readonly (readonly [encoding: EncodingLabel, shapes: readonly Shape[]])[] = [
  ["gb18030", [bytePairs, quadruples]],
  ["big5", [bytePairs]],
  ["euc-tw", [planes]],
  ["hz-gb-2312", [wrapped("", "~{", "~}")]],
  ["iso-2022-cn", [wrapped("A", "\x1b$)A\x0e", "\x0f"), wrapped("G", "\x1b$)G\x0e", "\x0f"), wrapped("H", "\x1b$*H\x1bN", "")]],
  ["shift_jis", [singleBytes, bytePairs]],
  ["euc-jp", [bytePairs, triples]],
  ["iso-2022-jp", [wrapped("", "\x1b$B", "\x1b(B")]],
  ["euc-kr", [bytePairs]],
  ["windows-1250", [singleBytes]],
  ["windows-1251", [singleBytes]],
  ["windows-1252", [singleBytes]],
  ["koi8-r", [singleBytes]],
];

/** The rows of an encoding that have a character. */
export function* rowsOf(encoding: EncodingLabel, shapes: readonly Shape[]): Generator<Row> {
  for (const shape of shapes) for (const row of shape(encoding)) if (row[1].some((cell) => cell !== "")) yield row;
}

/** The hash of a row: the start of the SHA-256 of its cells, each followed by a line feed. */
export function hashRow(cells: readonly string[]): string {
  return createHash("sha256")
    .update(cells.map((cell) => `${cell}\n`).join(""))
    .digest("hex")
    .slice(0, 8);
}
