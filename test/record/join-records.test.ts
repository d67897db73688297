import { describe, expect, test } from "vitest";
import { joinRecords } from "../../src/record/join-records.ts";
import { BRIDGE, dangling, paragraph, record } from "../link/stories.ts";

const REASON = { confidence: 0.95, because: ["both-pages-agree"] };

const first = record("one", "1", {
  headline: BRIDGE.headline,
  authors: [{ name: "林晚舟", role: "记者", organization: "" }],
  paragraphs: [paragraph("大桥昨日通车。", 3), paragraph("何云帆介绍，大桥设计时速六十公里，（下转第3版）", 4)],
  continuation: dangling("", "3"),
});
const second = record("two", "3", {
  headline: "江州大桥",
  authors: [
    { name: "林晚舟", role: "记者", organization: "" },
    { name: "沈砚秋", role: "摄影", organization: "" },
  ],
  paragraphs: [paragraph("（上接第1版）双向六车道。", 8), paragraph("渡口将改建为公园。", 9)],
  continuation: dangling("1", ""),
  quality: {
    confidence: 0.8,
    because: [],
    flags: ["fragment", "lost-bytes"],
    characters: 0,
    cjk_ratio: 1,
    replacement_characters: 0,
  },
});

describe("joinRecords", () => {
  const joined = joinRecords(first, second, REASON);

  test("a sentence that the jump cut in two becomes whole, and its spans name both pages", () => {
    expect(joined.paragraphs.map((part) => part.text)).toEqual([
      "大桥昨日通车。",
      "何云帆介绍，大桥设计时速六十公里，双向六车道。",
      "渡口将改建为公园。",
    ]);
    expect(joined.text).toBe(joined.paragraphs.map((part) => part.text).join("\n"));
    expect(joined.paragraphs[1]?.spans.map(({ source, line_start }) => [source, line_start])).toEqual([
      [0, 4],
      [1, 8],
    ]);
    expect(joined.sources.map(({ path }) => path)).toEqual(["江州日报/1.txt", "江州日报/3.txt"]);
    expect(joined.quality.characters).toBe([...joined.text].length);
  });

  test("says what was joined, on which pages and why; markers and the second headline are kept", () => {
    expect(joined.id).toBe("one");
    expect(joined.pages).toEqual(["1", "3"]);
    expect(joined.continuation).toEqual({
      from_page: "1",
      to_page: "3",
      from_id: "one",
      to_id: "two",
      status: "linked",
      links: [
        {
          from_page: "1",
          to_page: "3",
          from_id: "one",
          to_id: "two",
          headline: "江州大桥",
          markers: ["（下转第3版）", "（上接第1版）"],
          ...REASON,
        },
      ],
    });
  });

  test("people once, flags without what is settled, the least confidence", () => {
    expect(joined.authors.map(({ name }) => name)).toEqual(["林晚舟", "沈砚秋"]);
    expect(joined.quality.flags).toEqual(["lost-bytes"]);
    expect(joined.quality.confidence).toBe(0.8);
  });

  test("whole paragraphs stay apart, and a story without headline takes the other's", () => {
    const whole = record("one", "1", { paragraphs: [paragraph("大桥昨日通车。")] });
    const rest = { ...second, paragraphs: [paragraph("渡口将改建为公园。")] };
    const both = joinRecords(whole, rest, REASON);
    expect(both.paragraphs.map((part) => part.text)).toEqual(["大桥昨日通车。", "渡口将改建为公园。"]);
    expect(both.headline).toBe("江州大桥");
    expect(both.continuation.links[0]?.headline).toBe("");
  });

  test("three parts: links in order, an open end goes on dangling", () => {
    const third = record("three", "4", {
      paragraphs: [paragraph("（上接第3版）公园明年开放。（下转第5版）")],
      continuation: dangling("3", "5"),
    });
    const middle = { ...second, continuation: dangling("1", "4") };
    const fromTheEnd = joinRecords(first, joinRecords(middle, third, REASON), REASON);
    const fromTheStart = joinRecords(joinRecords(first, middle, REASON), third, REASON);
    for (const chain of [fromTheEnd, fromTheStart]) {
      expect(chain.pages).toEqual(["1", "3", "4"]);
      expect(chain.continuation).toMatchObject({ from_page: "", to_page: "5", status: "dangling" });
      expect(chain.continuation.links.map(({ from_id, to_id }) => [from_id, to_id])).toEqual([
        ["one", "two"],
        ["two", "three"],
      ]);
    }
    expect(fromTheEnd.text).toBe(fromTheStart.text);
    expect(fromTheEnd.paragraphs).toEqual(fromTheStart.paragraphs);
  });

  test("repairs name their page; fields that came with the pages are kept", () => {
    const repair = {
      rule: "entities",
      line: 8,
      column_start: 0,
      column_end: 6,
      before: "&nbsp;",
      after: " ",
      plan: "apply entities",
      confidence: 1,
      lost_bytes: 0,
      source: 0,
    };
    const both = joinRecords(
      { ...first, meta: '{"a":1,"b":1}' },
      { ...second, repairs: [repair], meta: '{"b":2,"c":3}' },
      REASON,
    );
    expect(both.repairs[0]?.source).toBe(1);
    expect(JSON.parse(both.meta)).toEqual({ a: 1, b: 1, c: 3 });
  });
});
