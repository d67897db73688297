const CODES = 39_420;
const UNITS = 0x1_0000;

/** Number of the code plus one by UTF-16 unit, 0 for what has none: filled in a fraction of the time of a map. */
let lazyNumbers: Uint16Array | undefined;

function writeBytes(bytes: Uint8Array | number[], at: number, index: number): void {
  bytes[at] = 0x81 + Math.floor(index / 12_600);
  bytes[at + 1] = 0x30 + (Math.floor(index / 1260) % 10);
  bytes[at + 2] = 0x81 + (Math.floor(index / 10) % 126);
  bytes[at + 3] = 0x30 + (index % 10);
}

/** The four bytes of a character that GB18030 has no pair for, `undefined` outside the first plane: U+0080 has 81308130. */
export function fourBytesOf(codePoint: number): readonly number[] | undefined {
  lazyNumbers ??= numberCodes();
  const number = codePoint < UNITS ? lazyNumbers[codePoint]! : 0;
  if (number === 0) return undefined;
  const bytes = [0, 0, 0, 0];
  writeBytes(bytes, 0, number - 1);
  return bytes;
}

function numberCodes(): Uint16Array {
  const bytes = new Uint8Array(CODES * 4);
  for (let index = 0; index < CODES; index++) writeBytes(bytes, index * 4, index);
  const text = new TextDecoder("gb18030").decode(bytes);
  const numbers = new Uint16Array(UNITS);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit !== 0xfffd && numbers[unit] === 0) numbers[unit] = index + 1;
  }
  return numbers;
}
