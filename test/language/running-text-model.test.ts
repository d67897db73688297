import { expect, test } from "vitest";
import { rowCost } from "../../src/language/running-text-model.ts";

const LINE_FEED = "\n";

function cost(row: string): number {
  return rowCost(row.charCodeAt(0), row.charCodeAt(1), row.charCodeAt(2));
}

test("what follows two characters in prose is cheaper than what does not", () => {
  for (const row of ["洛杉矶", "共和国", "新华社", "共产党"]) expect(cost(row)).toBeLessThan(0.5);
  expect(cost("图书馆")).toBeLessThan(1.01);
  expect(cost("图书馆")).toBeLessThan(cost("图书官") - 12);
  expect(cost("我们的")).toBeLessThan(cost("我们镕"));
});

test("Traditional characters count as the Simplified ones, digits as one another", () => {
  expect(cost("圖書館")).toBeLessThan(2);
  expect(cost("19年")).toBeCloseTo(cost("36年"), 5);
});

test("a sentence ends a line sooner after its full stop", () => {
  expect(cost(`了。${LINE_FEED}`)).toBeLessThan(cost(`了，${LINE_FEED}`));
});

test("every character has a cost, also after characters never seen", () => {
  for (const row of ["㛃堃䶮", "\ue000\ue001\ue002", "αβγ", "\n\n国"]) expect(cost(row)).toBeGreaterThan(0);
  expect(Number.isFinite(cost("㛃堃䶮"))).toBe(true);
});
