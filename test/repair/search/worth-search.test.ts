import { expect, test } from "vitest";
import { singleByteChannel } from "../../../src/repair/search/channels.ts";
import { isWorthSearch } from "../../../src/repair/search/worth-search.ts";
import { mechanism } from "../mechanisms.ts";

const channel = singleByteChannel("windows-1252", "utf-8");
const damaged = mechanism("utf-8 read as windows-1252").damage("渡口") ?? "";

test("two characters among others are worth a search", () => {
  expect(isWorthSearch(damaged, channel)).toBe(true);
  expect(isWorthSearch(`ç${damaged}`, channel)).toBe(true);
  expect(isWorthSearch(`他说：${damaged}，每天`, channel)).toBe(true);
});

test("bytes that only wait for others are not, and neither is a foreign language", () => {
  expect(isWorthSearch("çä", channel)).toBe(false);
  expect(isWorthSearch("Der Käse aus Übersee schmeckt größeren Gästen", channel)).toBe(false);
  expect(isWorthSearch("渡口每天开放", channel)).toBe(false);
});
