import { ByteWriter } from "./byte-writer.ts";
import { chineseNationalStandard, PLANE_CELLS } from "./cns-11643.ts";
import { type Codec, NOTHING, packCharacter, type ReadCharacter } from "./codec.ts";
import { gb2312Code, gb2312Point } from "./gb2312.ts";

const ESCAPE = 0x1b;
const SHIFT_OUT = 0x0e;
const SHIFT_IN = 0x0f;
const DOLLAR = 0x24;
/** Stands for GB2312 where a plane of CNS 11643 could stand. */
const GB2312 = 0;

interface ShiftState {
  /** What Shift Out switches to: {@link GB2312}, plane 1, or -1 when nothing was named yet. */
  shiftOut: number;
  /** Plane that single shifts two (plane 2) and three (planes 3 to 7, in ISO-2022-CN-EXT) bring for one character; -1 for none. */
  singleTwo: number;
  singleThree: number;
  shifted: boolean;
}

/** Reads `ESC $ ) A|E|G`, `ESC $ * H`, `ESC $ + I…M`; -1 for anything else after the escape. */
function readDesignation(state: ShiftState, bytes: Uint8Array, at: number, end: number): number {
  if (at + 3 >= end || bytes[at + 1] !== DOLLAR) return -1;
  const slot = String.fromCharCode(bytes[at + 2]!);
  const name = String.fromCharCode(bytes[at + 3]!);
  if (slot === ")" && name === "A") state.shiftOut = GB2312;
  else if (slot === ")" && name === "G") state.shiftOut = 1;
  else if (slot === "*" && name === "H") state.singleTwo = 2;
  else if (slot === "+" && name >= "I" && name <= "M") state.singleThree = name.charCodeAt(0) - 0x49 + 3;
  else return -1;
  return packCharacter(NOTHING, 4);
}

function readCell(plane: number, bytes: Uint8Array, at: number, end: number, prefix: number): number {
  if (plane < 0 || at + 1 >= end) return -prefix - 1;
  const row = bytes[at]!;
  const column = bytes[at + 1]!;
  if (row < 0x21 || row > 0x7e || column < 0x21 || column > 0x7e) return -prefix - 1;
  const point =
    plane === GB2312
      ? gb2312Point(row, column)
      : chineseNationalStandard().points[plane * PLANE_CELLS + (row - 0x21) * 94 + column - 0x21]!;
  return point === 0 ? -prefix - 2 : packCharacter(point, prefix + 2);
}

/** Everything that was named is forgotten at the end of a line (RFC 1922, 7.1). */
function forget(state: ShiftState): void {
  state.shiftOut = -1;
  state.singleTwo = -1;
  state.singleThree = -1;
  state.shifted = false;
}

function makeReader(): ReadCharacter {
  const state: ShiftState = { shiftOut: -1, singleTwo: -1, singleThree: -1, shifted: false };
  return (bytes, at, end) => {
    const byte = bytes[at]!;
    if (byte >= 0x80) return -1;
    if (byte === ESCAPE) {
      const follower = bytes[at + 1];
      if (follower === 0x4e) return readCell(state.singleTwo, bytes, at + 2, end, 2);
      if (follower === 0x4f) return readCell(state.singleThree, bytes, at + 2, end, 2);
      return readDesignation(state, bytes, at, end);
    }
    if (byte === SHIFT_OUT || byte === SHIFT_IN) {
      state.shifted = byte === SHIFT_OUT;
      return packCharacter(NOTHING, 1);
    }
    if (byte === 0x0a || byte === 0x0d) forget(state);
    return state.shifted && byte > 0x20 ? readCell(state.shiftOut, bytes, at, end, 0) : packCharacter(byte, 1);
  };
}

/** Plane of a character and its two seven-bit bytes. */
function findCell(point: number): readonly [plane: number, row: number, column: number] | undefined {
  const simple = gb2312Code(point);
  if (simple !== undefined) return [GB2312, (simple >> 8) & 0x7f, simple & 0x7f];
  const code = chineseNationalStandard().codeOf(point);
  if (code === undefined) return undefined;
  return [Math.floor(code / PLANE_CELLS), 0x21 + Math.floor((code % PLANE_CELLS) / 94), 0x21 + (code % 94)];
}

/** Writes what has to stand before a character of the plane: the set's name once a line, and the shift. */
function writeShift(state: ShiftState, plane: number, out: ByteWriter): void {
  const single = plane === 2;
  if (single && state.singleTwo !== plane) {
    out.push(ESCAPE, DOLLAR, 0x2a, 0x48);
    state.singleTwo = plane;
  } else if (!single && state.shiftOut !== plane) {
    out.push(ESCAPE, DOLLAR, 0x29, plane === GB2312 ? 0x41 : 0x47);
    state.shiftOut = plane;
  }
  if (single) out.push(ESCAPE, 0x4e);
  else if (!state.shifted) {
    out.push(SHIFT_OUT);
    state.shifted = true;
  }
}

function encode(text: string): Uint8Array | undefined {
  const out = new ByteWriter();
  const state: ShiftState = { shiftOut: -1, singleTwo: -1, singleThree: -1, shifted: false };
  for (const character of text) {
    const point = character.codePointAt(0)!;
    if (point < 0x80) {
      if (state.shifted) out.push(SHIFT_IN);
      state.shifted = false;
      if (point === 0x0a || point === 0x0d) forget(state);
      out.push(point);
      continue;
    }
    const cell = findCell(point);
    if (cell === undefined || cell[0] > 2) return undefined;
    writeShift(state, cell[0], out);
    out.push(cell[1], cell[2]);
  }
  if (state.shifted) out.push(SHIFT_IN);
  return out.finish();
}

/**
 * ISO-2022-CN: GB2312 and CNS 11643 planes 1 and 2 in seven bits, switched by escape sequences; planes 3 to 7 of ISO-2022-CN-EXT
 * are read, not written.
 *
 * @see https://www.rfc-editor.org/rfc/rfc1922
 */
export const ISO_2022_CN: Codec = { label: "iso-2022-cn", asciiTransparent: false, reader: makeReader, encode };
