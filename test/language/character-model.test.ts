import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { characterCost, pairCost, textCost } from "../../src/language/character-model.ts";
import { build } from "../../src/tables/build-character-model.ts";

const perCharacter = (text: string) => textCost(text) / text.length;

describe("character model", () => {
  it("finds Chinese prose cheap in both scripts", () => {
    expect(perCharacter("江州市昨天召开全市农业工作会议，部署春耕生产。")).toBeLessThan(10);
    expect(perCharacter("江州市昨天召開全市農業工作會議，部署春耕生產。")).toBeLessThan(10);
  });
  it("finds misread bytes dear", () => {
    expect(perCharacter("婀栧寳鏃ユ姤")).toBeGreaterThan(14);
    expect(textCost("½­ÖÝÊÐ×òÌìÕÙ¿ª")).toBeGreaterThan(2 * textCost("江州市昨天召开"));
  });
  it("knows pairs inside words and across them", () => {
    expect(pairCost(0x6e56, 0x5317)).toBeLessThan(6); // 湖北
    expect(pairCost(0x5317, 0x7684)).toBeLessThan(8); // 北的
    expect(pairCost(0x6e56, 0x7825)).toBeGreaterThan(14); // 湖砥
  });
  it("ranks common, rare and private characters", () => {
    expect(characterCost(0x56fd)).toBeLessThan(9); // 国
    expect(characterCost(0x9555)).toBeGreaterThan(12); // 镕
    expect(characterCost(0xe5e5)).toBeGreaterThan(25);
  });
  it("gives 0 for no text", () => {
    expect(textCost("")).toBe(0);
  });
  it("is built from its table, byte by byte the same", () => {
    for (const [path, content] of Object.entries(build())) expect(content === readFileSync(path, "utf8")).toBe(true);
  });
});
