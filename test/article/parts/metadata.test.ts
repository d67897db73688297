import { describe, expect, it } from "vitest";
import { readPageMetadata } from "../../../src/article/parts/metadata.ts";
import type { LabelledLine, LineRole } from "../../../src/model/layout.ts";

function line(number: number, role: LineRole, text: string): LabelledLine {
  return { number, text, role, byteStart: 0, byteEnd: 0, continues: false, confidence: 1, runnerUp: "body", because: [] };
}

const read = (...lines: readonly (readonly [LineRole, string])[]): string => {
  const metadata = readPageMetadata(
    lines.map(([role, text], index) => line(index + 1, role, text)),
    {},
  );
  return [metadata.newspaper, metadata.date, metadata.page, metadata.pageName].join("|");
};

describe("readPageMetadata", () => {
  it.each([
    [["江州日报", "2019年3月4日　星期一", "第03版　要闻"], "江州日报|2019-03-04|3|要闻"],
    [["A3 要聞", "江州日報", "民國一〇八年三月四日　星期一"], "江州日報|2019-03-04|A3|要聞"],
    [["3 要闻 江州日报 2019年3月4日 星期一"], "江州日报|2019-03-04|3|要闻"],
    [["江州日报/2019 年/3 月/4 日/第 003 版"], "江州日报|2019-03-04|3|"],
    [["要闻·3", "江州日报 2019-03-04"], "江州日报|2019-03-04|3|要闻"],
    [["江州日报 数字报纸", "00003版:要闻", "2019年03月04日"], "江州日报|2019-03-04|3|要闻"],
    [["江 州 日 报", "2019年3月", "4", "星期一", "今日24版"], "江州日报|2019-03-04||"],
    [["1956年8月3日江州日报 第3版"], "江州日报|1956-08-03|3|"],
    [["大桥通车_新闻中心_江州晚报", "2019-03-04 08:30"], "江州晚报|2019-03-04||"],
    [["明報", "2019年3月4日", "A2", "要聞"], "明報|2019-03-04|A2|要聞"],
    [["版权所有 江州日报社", "2019年3月4日"], "江州日报|2019-03-04||"],
    [["刊登日期：2016-07-17", "刊登版面：G29"], "|||"],
    [["8"], "|||"],
  ] as const)("reads the masthead %j", (lines, expected) => {
    expect(read(...lines.map((text): [LineRole, string] => ["masthead", text]))).toBe(expected);
  });

  it("reads a masthead that the layout took for something else", () => {
    expect(read(["headline", "江州日报　2019年3月4日　第2版"], ["headline", "大桥通车"])).toBe("江州日报|2019-03-04|2|");
    expect(read(["body", "大桥通车。"], ["body", "《江州日报》（2019年03月04日 06 版）"])).toBe("江州日报|2019-03-04|6|");
  });

  it("takes the paper from its reporters where no masthead names it, never from an agency", () => {
    expect(read(["byline", "■江州日报记者沈砚秋"], ["body", "大桥"])).toBe("江州日报|||");
    expect(read(["body", "新华社北京3月4日电（记者沈砚秋）大桥"])).toBe("|||");
    expect(read(["body", "《江州日报》记者走访港口。"], ["body", "他对《江州日报》记者说。"])).toBe("江州日报|||");
    expect(read(["body", "他接受《海城晚报》记者采访。"])).toBe("|||");
  });

  it("takes no date from the story", () => {
    expect(read(["headline", "2019年3月4日，大桥通车"], ["body", "2018年5月6日，开工。"])).toBe("|||");
  });

  it("falls back on what was declared", () => {
    const declared = { newspaper: "江州日报", date: "2019-03-04", page: "2" };
    expect(readPageMetadata([], declared)).toEqual({ ...declared, pageName: "" });
  });
});
