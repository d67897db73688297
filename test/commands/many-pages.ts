import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const TOPICS = ["渡口添了新船", "夜市提前开张", "老桥加固完工", "山路通了班车", "茶园迎来采摘季", "水库开始放水"];

/** A page of invented news, another one for each number. */
export function inventedPage(number: number): string {
  const topic = TOPICS[number % TOPICS.length];
  const sentence = `${topic}，镇上的人说这是第${number}次了。记者在现场看到，路边的灯一盏接一盏亮起来，工人们正收拾工具。`;
  return `江州日报　2019年3月4日　第${(number % 8) + 1}版\n\n${topic}\n\n江州日报讯（记者贺长水）${sentence.repeat(1 + (number % 5))}\n${sentence.repeat(3)}\n`;
}

/** Fills a folder with pages in sub-folders, `0/000.txt` and so on. */
export function writePages(folder: string, count: number): void {
  for (let number = 0; number < count; number++) {
    const sub = join(folder, String(number % 5));
    mkdirSync(sub, { recursive: true });
    writeFileSync(join(sub, `${String(number).padStart(3, "0")}.txt`), inventedPage(number));
  }
}

/** Every file below a folder with its content, hidden ones left out. */
export function treeOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.[a-z]+$/.test(path) && !/(^|\/)\./.test(path),
  );
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
