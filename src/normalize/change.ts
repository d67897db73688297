/** A text after one step, and how many places of it the step changed. */
export interface Change {
  readonly text: string;
  readonly count: number;
}

/** A Chinese character, 〇 and 々 among them: 湖 is one, ， is none. */
export function isHan(character: string): boolean {
  return (
    (character >= "一" && character <= "鿿") ||
    (character >= "㐀" && character <= "䶿") ||
    character === "〇" ||
    character === "々"
  );
}

/** A mark of Chinese typography that is as wide as a character: ，。「）. */
export function isChineseMark(character: string): boolean {
  return CHINESE_MARKS.has(character);
}

const CHINESE_MARKS: ReadonlySet<string> = new Set("，。、；：？！（）《》〈〉「」『』【】〔〕“”‘’…—·");
