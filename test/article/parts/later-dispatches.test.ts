import { describe, expect, it } from "vitest";
import { readLaterDispatches } from "../../../src/article/parts/later-dispatches.ts";

const read = (text: string, from = 0): string => {
  const { datelines, authors } = readLaterDispatches(text, from, "2019-03-05");
  const sent = datelines.map(({ agency, place, date }) => [agency, place, date].join("/")).join(" ");
  return `${sent} # ${authors.map(({ name, role, organization }) => [name, role, organization].join("/")).join(" ")}`;
};

describe("readLaterDispatches", () => {
  it.each([
    ["第4版<br/>　本报江州3月4日电 记者沈砚秋报道：大桥通车。", "本报/江州/2019-03-04 # 沈砚秋/记者/本报"],
    ["大桥通车。 新华社江州3月4日电（记者沈砚秋）港口开港。", "新华社/江州/2019-03-04 # 沈砚秋/记者/新华社"],
    [
      "大桥通车。本报江州3月4日电 记者沈砚秋报道：港口开港。本报临川3月3日电 记者陆明报道：夜市开张。",
      "本报/江州/2019-03-04 本报/临川/2019-03-03 # 沈砚秋/记者/本报 陆明/记者/本报",
    ],
    ["大橋通車。（程佑安／台北報導）請關心您的家人", " # 程佑安/记者/"],
    ["我們上線了! 記者程佑安 台北4日電 大橋通車。", "/台北/2019-03-04 # 程佑安/记者/"],
    ["大橋通車。〔記者程佑安╱台北報導〕江州報關心您", " # 程佑安/记者/"],
  ])("reads %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    "他在回电（记者曾去信询问）中说，大桥通车。",
    "港口停电 记者赶到现场时，大桥已经通车。",
    "大桥通车。江州的通讯 记者们都去了。",
    "据（江州网报道）大桥通车。",
    "大橋通車。記者會台北4日電視直播。",
    "記者程佑安 4日到場",
    "",
  ])("finds nobody in %s", (text) => {
    expect(read(text)).toBe(" # ");
  });

  it("leaves the opening of the paragraph alone", () => {
    const text = "　本报江州3月4日电 记者沈砚秋报道：大桥通车。";
    expect(read(text, text.indexOf("大桥"))).toBe(" # ");
  });
});
