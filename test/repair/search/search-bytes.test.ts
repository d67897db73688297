import { expect, test } from "vitest";
import { singleByteChannel } from "../../../src/repair/search/channels.ts";
import { searchBytes } from "../../../src/repair/search/search-bytes.ts";
import { mechanism } from "../mechanisms.ts";

const channel = singleByteChannel("windows-1252", "utf-8");
const damaged = (text: string): string => mechanism("utf-8 read as windows-1252").damage(text) ?? "";

function readings(text: string): readonly string[] {
  return searchBytes(text, channel).spans.map(({ after }) => after);
}

test("what is damaged is read, and what stands beside it stays", () => {
  expect(readings(`渡口${damaged("昨天开放")}，每天四十班`)).toEqual(["昨天开放"]);
});

test("a character that lost bytes does not end the reading of a long line", () => {
  const before = damaged("新建的渡口每天有四十班船往返");
  const behind = damaged("市民纷纷表示欢迎");
  expect(readings(`${before}ä½\ufffd${behind}`)).toEqual(["新建的渡口每天有四十班船往返", "市民纷纷表示欢迎"]);
});

test("clean text of other languages has no better reading", () => {
  expect(readings("Der Käse aus Übersee schmeckt größeren Gästen, sagte Frau Müller.")).toEqual([]);
  expect(readings("Ça coûte très cher, déjà vu à l’hôtel « Étoile » près de Genève.")).toEqual([]);
});
