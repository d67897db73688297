import { expect, test } from "vitest";
import { doubleByteChannel, singleByteChannel } from "../../../src/repair/search/channels.ts";
import { readExactly } from "../../../src/repair/search/read-exactly.ts";
import { searchBytes } from "../../../src/repair/search/search-bytes.ts";
import { mechanism } from "../mechanisms.ts";
import { SIMPLIFIED } from "../sentences.ts";

const channel = singleByteChannel("windows-1252", "gb18030");
const damaged = SIMPLIFIED.map((text) => mechanism("gb18030 read as windows-1252").damage(text) ?? "");

test("it finds what a search finds, and counts the same bits", () => {
  for (const text of damaged) {
    const exact = readExactly(text, channel);
    const searched = searchBytes(text, channel);
    expect(exact?.spans.map(({ start, end, after }) => [start, end, after])).toEqual(
      searched.spans.map(({ start, end, after }) => [start, end, after]),
    );
    expect(exact?.gain).toBeCloseTo(searched.gain);
  }
});

test("it leaves to the search what goes wrong, what is out of step and what has several readings", () => {
  const [text = ""] = damaged;
  expect(readExactly(`${text}一`, channel)).toBeUndefined();
  expect(readExactly(text.slice(1), channel)).toBeUndefined();
  expect(readExactly("€€€€", doubleByteChannel("gb18030", "utf-8"))).toBeUndefined();
  expect(readExactly("渡口每天开放", channel)).toBeUndefined();
});
