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
    [["第A35版:社会", "3上一版　下一版4", "3上一期", "3上一篇　下一篇4　2019年3月4日"], "|2019-03-04|A35|社会"],
    [["江州日报 2019年3月4日", "版面:头版"], "江州日报|2019-03-04|1|"],
    [["今日江州晚报", "今日江州晚报", "发布时间:2019-3-4"], "江州晚报|2019-03-04||"],
    [["今日早报", "2019-3-4"], "今日早报|2019-03-04||"],
    [["2026年11月24日 星期二", "第1版:一版要闻 2019-03-04"], "|2019-03-04|1|一版要闻"],
    [["2019年3月3日 星期日", "2019/03/04 第7923期 | 订阅/退订"], "|2019-03-04||"],
    [["Published on Mar 02,2019", "江州新報2019_03_04要聞"], "江州新報|2019-03-04||"],
    [["15:312019/03/04"], "|2019-03-04||"],
    [["2019/03/0415:31"], "|2019-03-04||"],
    [["江州日报~全国_-_04_04_2019"], "江州日报|2019-04-04||"],
    [["六合彩 第82期 2011年7月13日 星期三 www.metrohk.com.hk"], "都市日報|2011-07-13||"],
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

  it("reads what a label names, and a day beside the name of a section, anywhere on the page", () => {
    const text: readonly [LineRole, string] = ["body", "大桥通车。"];
    const around = Array.from({ length: 8 }, () => text);
    expect(read(...around, ["subheadline", "**来源：** 江州日報"], ...around)).toBe("江州日報|||");
    expect(read(...around, ["body", "2019年03月04日09:14来源:大江网-江州日报"], ...around)).toBe("|||");
    expect(read(...around, ["noise", "2019年03月04日09:14来源:大江网-江州日报"], ...around)).toBe("江州日报|2019-03-04||");
    expect(read(...around, ["subhead", "港聞 2019年3月4日"], ...around)).toBe("|2019-03-04||");
    expect(read(...around, ["subhead", "大桥 2019年3月4日"], ...around)).toBe("|||");
  });

  it("reads the page at the head and at the tail of a text", () => {
    expect(read(["masthead", "2019-03-04"], ["body", "第4版(体育)<br/>大桥通车。"])).toBe("|2019-03-04|4|体育");
    expect(read(["byline", "本报记者 沈砚秋 陆明 程佑安《 江州日报 》( 2019年03月04日   04 版)"])).toBe("江州日报|2019-03-04|4|");
  });

  it("believes a list of links, and a name in the middle of the site's words, less than a paper that sends", () => {
    const links: readonly [LineRole, string] = ["masthead", "海城商报网 海城卫视 海城导报 临川环球网 中评网"];
    expect(read(["body", "【江州報訊】記者程佑安報道：大橋通車。"], links)).toBe("江州報|||");
    expect(read(["body", "大橋通車。"], links)).toBe("海城导报|||");
    const words = Array.from({ length: 8 }, (): readonly [LineRole, string] => ["masthead", "更多"]);
    expect(
      read(...words, ["masthead", "海城日報"], ...words, ["caption", "2019-03-18 23:59江州報 記者程佑安／台北機場報導"]),
    ).toMatch(/^江州報/);
  });

  it("takes the paper from the bracket of its reporter, and from its name alone under the stories", () => {
    expect(
      read(["byline", "江州時報【程佑安／台北報導】"], ["body", "海城時報【報導陸明】"], ["byline", "江州時報【報導陸明】"]),
    ).toBe("江州時報|||");
    expect(read(["body", "大橋通車。"], ["byline", "(江州時報)"])).toBe("江州時報|||");
    expect(read(["byline", "据江州商报记者沈砚秋"])).toBe("江州商报|||");
  });

  it("counts a day no more for each story of a list", () => {
    const list = ["2019-03-04 08:30", "2019-03-05 09:00", "2019-03-05 10:00", "2019-03-05 11:00", "2019-03-04 12:00"];
    expect(read(...list.map((text): [LineRole, string] => ["masthead", text]))).toBe("|2019-03-04||");
  });

  it("takes no date from the story", () => {
    expect(read(["headline", "2019年3月4日，大桥通车"], ["body", "2018年5月6日，开工。"])).toBe("|||");
  });

  it("falls back on what was declared", () => {
    const declared = { newspaper: "江州日报", date: "2019-03-04", page: "2" };
    expect(readPageMetadata([], declared)).toEqual({ ...declared, pageName: "" });
  });
});
