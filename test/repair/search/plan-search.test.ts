import { expect, test } from "vitest";
import type { ByteFix } from "../../../src/repair/fix.ts";
import { FIXES } from "../../../src/repair/fixes.ts";
import { isBeyondSearch, PlanSearch } from "../../../src/repair/search/plan-search.ts";
import { signsOf } from "../../../src/repair/signs.ts";
import { mechanism, TWO_ROUNDS } from "../mechanisms.ts";

const BYTE_FIXES = FIXES.filter((fix): fix is ByteFix => fix.kind === "bytes");
const TEXT = "图书馆的夜间阅览室将于下月延长开放时间。";

function planFor(text: string) {
  return new PlanSearch(BYTE_FIXES).find(text, signsOf(text));
}

test("one round is one misreading, two rounds are two in the order in which they are taken off", () => {
  const once = planFor(mechanism("utf-8 read as windows-1252").damage(TEXT) ?? "");
  expect([once?.text, once?.rounds.map(({ fix }) => fix.name)]).toEqual([TEXT, ["utf-8-read-as-windows-1252"]]);
  const twice = planFor(TWO_ROUNDS[0]?.damage(TEXT) ?? "");
  expect([twice?.text, twice?.rounds.map(({ fix }) => fix.name)]).toEqual([
    TEXT,
    ["utf-8-read-as-windows-1252", "utf-8-read-as-windows-1252"],
  ]);
});

test("a line is searched twice with the same outcome", () => {
  const text = mechanism("gb18030 read as utf-8-or-windows-1252").damage(TEXT) ?? "";
  const plans = new PlanSearch(BYTE_FIXES);
  expect(plans.find(text, signsOf(text))).toEqual(plans.find(text, signsOf(text)));
});

test("clean text has no plan, and neither has text of which too much is gone", () => {
  expect(planFor(TEXT)).toBeUndefined();
  expect(isBeyondSearch("锟斤拷江州")).toBe(true);
  expect(isBeyondSearch("江\ufffd\ufffd州")).toBe(true);
  expect(isBeyondSearch("æ±Ÿå·žå\ufffdšçš„")).toBe(false);
});
