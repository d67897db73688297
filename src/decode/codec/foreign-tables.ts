import { createRequire } from "node:module";

/** Encodings that are an answer for what is not Chinese; their tables are read off iconv-lite at first use. */
export type ForeignEncoding = "shift_jis" | "euc-jp" | "euc-kr" | "windows-1250" | "windows-1251" | "windows-1252" | "koi8-r";

/** Code points of an encoding: one byte by the byte, two by `lead * 256 + trail`, three after 8F by `0x10000 + …`; 0 for none. */
export type ForeignTable = Uint32Array;

const REPLACEMENT = "\ufffd";
const requireModule: NodeJS.Require = createRequire(import.meta.url);

function* codesOf(encoding: ForeignEncoding): Generator<readonly number[]> {
  for (let single = 0x80; single <= 0xff; single++) yield [single];
  if (encoding.startsWith("windows") || encoding === "koi8-r") return;
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) yield [lead, trail];
  }
  if (encoding !== "euc-jp") return;
  for (let row = 0xa1; row <= 0xfe; row++) {
    for (let column = 0xa1; column <= 0xfe; column++) yield [0x8f, row, column];
  }
}

/** One code a line; what iconv-lite makes of a line that is no character is more than one character or U+FFFD. */
function readTable(encoding: ForeignEncoding): ForeignTable {
  const iconv = requireModule("iconv-lite") as typeof import("iconv-lite");
  const codes = [...codesOf(encoding)];
  const lines = iconv.decode(Buffer.from(codes.flatMap((code) => [...code, 0x0a])), encoding).split("\n");
  const table = new Uint32Array(encoding === "euc-jp" ? 0x20000 : 0x10000);
  codes.forEach((code, at) => {
    const line = lines[at] ?? "";
    const point = line.codePointAt(0) ?? 0;
    if (line.includes(REPLACEMENT) || line.length !== (point > 0xffff ? 2 : 1)) return;
    // C1 controls in windows-125x are holes that iconv-lite fills, and no newspaper uses the private area.
    if ((point < 0xa0 && point >= 0x80 && encoding !== "koi8-r") || (point >= 0xe000 && point <= 0xf8ff)) return;
    const [first = 0, second, third] = code;
    table[third !== undefined ? 0x10000 + (second! << 8) + third : second !== undefined ? (first << 8) | second : first] = point;
  });
  return table;
}

const lazyTables: Map<ForeignEncoding, ForeignTable> = new Map();

/** The table of an encoding; the first call loads iconv-lite. */
export function foreignTable(encoding: ForeignEncoding): ForeignTable {
  let table = lazyTables.get(encoding);
  if (table === undefined) {
    table = readTable(encoding);
    lazyTables.set(encoding, table);
  }
  return table;
}
