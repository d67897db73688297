import { expect, it } from "vitest";
import { readMarkedOpening, readNamesBehind, readUnmarkedOpening } from "../../../src/article/parts/loose-signature.ts";

it("reads who signs an essay behind a mark, its first words on the same line", () => {
  expect(readMarkedOpening("◎楚雨 每天早晨，渡口的钟先响。")).toBe("楚雨");
  expect(readMarkedOpening("◎每天早晨，渡口的钟先响。")).toBe("");
  expect(readMarkedOpening("●白石乡 每天早晨，渡口的钟先响。")).toBe("");
});

it("reads names behind the last sentence", () => {
  expect(readNamesBehind("大桥照常开放。 沈砚秋 陈佑安").map(({ name }) => name)).toEqual(["沈砚秋", "陈佑安"]);
  expect(readNamesBehind("大桥照常开放。 敬请留意")).toEqual([]);
  expect(readNamesBehind("大桥照常开放，沈砚秋说。")).toEqual([]);
  expect(readNamesBehind("大桥照常开放。 更多新闻 陈佑安")).toEqual([]);
});

it.each([
  ["希望别的地方也这样做。 白石县 沈砚秋", "沈砚秋/作者"],
  ["请有关当局早日修好。　　陆明 敬上", "陆明/作者"],
  ["一人判罚一百元。記者程佑安", "程佑安/记者"],
  ["最大者長十二寸。程佑安報導。", "程佑安/记者"],
])("reads a name with its village, 敬上 or a report behind the last sentence: %s", (text, expected) => {
  expect(readNamesBehind(text).map(({ name, role }) => `${name}/${role}`)).toEqual([expected]);
});

it.each(["茶园今年丰收。 白石县 茶香", "记者在现场报道", "大桥照常开放。电视台报道。", "他说不必。此致 敬上"])(
  "does not take others behind the last sentence for names: %s",
  (text) => {
    expect(readNamesBehind(text)).toEqual([]);
  },
);

it("reads who signs an essay without a mark", () => {
  expect(readUnmarkedOpening("王晓明 每天早晨渡口的钟先响。", [{ text: "渡口的钟" }])).toBe("王晓明");
  expect(readUnmarkedOpening("沈砚秋 诗并画早晨放排雾如纱", [])).toBe("沈砚秋");
  expect(readUnmarkedOpening("王晓明 今年五十岁的渡口管理员，守着渡口的钟。", [{ text: "王晓明与渡口的钟" }])).toBe("");
  expect(readUnmarkedOpening("白石乡 每天早晨渡口的钟先响。", [])).toBe("");
  expect(readUnmarkedOpening("王晓明，每天早晨敲钟。", [])).toBe("");
});
