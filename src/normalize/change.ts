/** A text after one step, and how many places of it the step changed. */
export interface Change {
  readonly text: string;
  readonly count: number;
}

/** A code unit of a Chinese character, 〇 and 々 among them: of 湖 it is one, of ， none. */
export function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3007 || unit === 0x3005;
}

/** A mark of Chinese typography that is as wide as a character: ，。「）. */
export function isChineseMark(unit: number): boolean {
  return CHINESE_MARKS.has(unit);
}

const CHINESE_MARKS: ReadonlySet<number> = new Set(
  Array.from("，。、；：？！（）《》〈〉「」『』【】〔〕“”‘’…—·", (mark) => mark.charCodeAt(0)),
);

/** A space that extraction may have left: U+0020, U+00A0 and those of the typesetter from U+2000 to U+200A. */
export function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a);
}
