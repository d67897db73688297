import { expect, it } from "vitest";
import { readMarkedOpening, readNamesBehind } from "../../../src/article/parts/loose-signature.ts";

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
