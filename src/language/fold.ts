import { TRADITIONAL_CHARACTER_PAIRS } from "./traditional-characters.generated.ts";

/**
 * Variants that OpenCC's Traditional → Simplified characters leave out because its regional step comes first
 * (HKVariantsRev and TWVariantsRev followed by TSCharacters), and middle dots that only differ in their encoding.
 */
const VARIANT_PAIRS = "敍叙枱台粧妆糭粽衞卫衹只痺痹睪睾簷檐‧·・·･·";

/**
 * Key of a text for comparison and pattern matching: as many UTF-16 code units, so that every offset in the key is an offset in the text.
 *
 * Traditional characters and their variants become the Simplified character where that is one code unit for one (爲 and 為 → 为),
 * full-width ASCII becomes ASCII (：→ `:`, ８ → `8`), the ideographic and the no-break space become a space, compatibility ideographs
 * and Kangxi radicals become the character they stand for, `‧ ・` become `·`. Everything else stays, 著 and 么 among it. The key is
 * nothing to print: 乾隆 becomes 干隆. A text that has nothing to fold comes back as the same string. `foldKey(foldKey(x)) === foldKey(x)`.
 *
 * @example foldKey("〔記者程佑安／江州報導〕") // "〔记者程佑安/江州报导〕"
 */
export function foldKey(text: string): string {
  const table = foldTable();
  const length = text.length;
  let index = 0;
  while (index < length && table[text.charCodeAt(index)] === 0) index++;
  if (index === length) return text;
  return length - index <= SHORT ? foldRuns(text, index, table) : foldAll(text);
}

/** A short text: runs that stay are copied whole. */
function foldRuns(text: string, first: number, table: Uint16Array): string {
  let folded = "";
  let start = 0;
  for (let index = first; index < text.length; index++) {
    const unit = table[text.charCodeAt(index)] as number;
    if (unit === 0) continue;
    if (index > start) folded += text.slice(start, index);
    folded += String.fromCharCode(unit);
    start = index + 1;
  }
  return start < text.length ? folded + text.slice(start) : folded;
}

/** A long text, unit by unit. */
function foldAll(text: string): string {
  return foldUnits(text).text;
}

const LITTLE_ENDIAN: boolean = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * The folded key of a text (see {@link foldKey}) and its code units, for callers that look at every one of them.
 *
 * @example foldUnits("電") // { text: "电", units: Uint16Array [0x7535] }
 */
export function foldUnits(text: string): { readonly text: string; readonly units: Uint16Array } {
  const table = foldTable();
  const bytes = Buffer.from(text, "utf16le");
  if (!LITTLE_ENDIAN) bytes.swap16();
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
  for (let index = 0; index < units.length; index++) {
    const unit = units[index] as number;
    units[index] = table[unit] || unit;
  }
  if (LITTLE_ENDIAN) return { text: bytes.toString("utf16le"), units };
  return { text: Buffer.from(bytes).swap16().toString("utf16le"), units };
}

/**
 * The folded code unit of a code unit, by the same table: foldUnit(0x7232) (爲) is 0x4e3a (为).
 */
export function foldUnit(unit: number): number {
  return foldTable()[unit] || unit;
}

/** Up to so many code units runs are copied. */
const SHORT = 48;

let cachedTable: Uint16Array | undefined;

/** Folded code unit by code unit, 0 where the unit stays: built at first use. */
function foldTable(): Uint16Array {
  cachedTable ??= buildFoldTable();
  return cachedTable;
}

function buildFoldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const pairs of [TRADITIONAL_CHARACTER_PAIRS, VARIANT_PAIRS]) {
    for (let index = 0; index < pairs.length; index += 2) table[pairs.charCodeAt(index)] = pairs.charCodeAt(index + 1);
  }
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0;
  table[0x3000] = 0x20;
  table[0xa0] = 0x20;
  addDecompositions(table, 0x2f00, 0x2fd5);
  addDecompositions(table, 0xf900, 0xfaff);
  for (const pairs of [TRADITIONAL_CHARACTER_PAIRS, VARIANT_PAIRS]) {
    // 薴 → 苧 → 苎: a key must not fold again.
    for (let index = 0; index < pairs.length; index += 2) foldTwice(table, pairs.charCodeAt(index));
  }
  return table;
}

/** Kangxi radicals and compatibility ideographs by their Unicode decomposition, which the Unicode stability policy freezes. */
function addDecompositions(table: Uint16Array, first: number, last: number): void {
  for (let unit = first; unit <= last; unit++) {
    const character = String.fromCharCode(unit);
    const decomposed = character.normalize("NFKC");
    if (decomposed === character || decomposed.length > 1) continue;
    table[unit] = decomposed.charCodeAt(0);
    foldTwice(table, unit);
  }
}

function foldTwice(table: Uint16Array, unit: number): void {
  const again = table[table[unit] as number] as number;
  if (again !== 0) table[unit] = again;
}
