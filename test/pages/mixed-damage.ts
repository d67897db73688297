/** The page on which each line has its own trouble, as when texts of many origins were put into one file. */
import { encode, readAsWindows1252 } from "./damage.ts";

const KANGXI: Readonly<Record<string, string>> = { 生: "⽣", 水: "⽔", 手: "⼿", 人: "⼈", 口: "⼝", 里: "⾥" };

const withRadicals = (line: string): string => Array.from(line, (character) => KANGXI[character] ?? character).join("");

/** `part` of the line as GBK bytes that were read as Windows-1252, the rest as it was. */
const misreadPart = (line: string, part: string): string => line.replace(part, readAsWindows1252(encode(part, "gbk")));

/** Line of the page, counted from 1, to what happens to it; a Buffer is bytes that are no UTF-8. */
const LINES: Readonly<Record<number, (line: string) => string | Buffer>> = {
  3: (line) => line.replace("缝补", "缝\u200b补"),
  5: (line) => `&nbsp;&nbsp;&nbsp;&nbsp;${line.replace("七十三", "&#19971;&#21313;&#19977;")}`,
  6: (line) => line.replaceAll("“", "&ldquo;").replaceAll("”", "&rdquo;").replaceAll("：", "&amp;#65306;"),
  7: (line) => misreadPart(line, "装了电扇和灯"),
  10: (line) => encode(line, "gbk"),
  11: (line) => withRadicals(line),
  14: (line) => line.replace("图书室", "图\u00ad书\ufeff室"),
};

/** The clean page with the trouble of each line. */
export function damageLines(clean: string): Buffer {
  const lines = clean.split("\n").map((line, index) => {
    const damaged = LINES[index + 1]?.(line) ?? line;
    return typeof damaged === "string" ? Buffer.from(damaged, "utf8") : damaged;
  });
  return Buffer.concat(lines.flatMap((line, index) => (index === 0 ? [line] : [Buffer.from("\n"), line])));
}
