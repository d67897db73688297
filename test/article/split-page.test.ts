import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitPage } from "../../src/article/split-page.ts";
import type { SplitPage } from "../../src/model/article.ts";
import { LINE_ROLES } from "../../src/model/layout.ts";
import { labelled } from "./labelled.ts";

function linesOf(page: SplitPage): number[] {
  const parts = page.articles.flatMap((article) => [
    article.kicker,
    article.headline,
    article.subheadline,
    ...article.paragraphs,
    ...article.captions,
    { lines: article.otherLines },
  ]);
  return [...parts, ...page.furniture].flatMap((part) => part.lines.map((line) => line.number)).sort((a, b) => a - b);
}

describe("splitPage", () => {
  it("names an editor once, though the desk signs at the head and the foot", () => {
    const { articles } = splitPage(
      labelled([
        "credit: 责编：程佑安　校对：林晚舟",
        "headline: 江州大桥昨日通车",
        "body: 本报讯 昨天上午，横跨沅水的江州大桥正式通车，两岸居民过江只要五分钟。",
        "credit: 责编：程佑安　校对：林晚舟",
      ]),
      {},
    );
    expect(articles[0]?.editors.map(({ role, name }) => `${role} ${name}`)).toEqual(["责编 程佑安", "校对 林晚舟"]);
  });

  it("keeps one story after another apart", () => {
    const page = splitPage(
      labelled([
        "masthead: 江州日报 第2版",
        "",
        "headline: 江州大桥昨日通车",
        "body: 本报讯（记者程佑安）昨天上午，横跨沅水的江州大桥正式通车，两岸居民过江只要五分钟。",
        "body: 江州大桥全长1280米，由江州市交通局主持修建，历时三年。",
        "",
        "headline: 柳堤小学办起昆虫博物馆",
        "body: 本报讯（通讯员梅若兰）柳堤小学的孩子们有了自己的昆虫博物馆，馆里陈列标本三百多件。",
        "body: 校长说，昆虫标本都是师生们两年里采集、制作的。",
      ]),
      {},
    );
    expect(page.articles.map((article) => article.headline.text)).toEqual(["江州大桥昨日通车", "柳堤小学办起昆虫博物馆"]);
    expect(page.articles.map((article) => article.paragraphs.length)).toEqual([2, 2]);
    expect(page.furniture.map((piece) => piece.text)).toEqual(["江州日报 第2版"]);
  });

  it("puts interleaved columns back together", () => {
    const page = splitPage(
      labelled([
        "headline: 江州大桥昨日通车",
        "",
        "body: 　　本报讯（记者程佑安）昨天上午，横跨沅水的江州大桥",
        "body: +正式通车，两岸居民过江只要五分钟。江州大桥由市交",
        "",
        "headline: 柳堤小学办起昆虫博物馆",
        "",
        "body: 　　本报讯（通讯员梅若兰）柳堤小学的孩子们有了自己的昆",
        "body: +虫博物馆，馆里陈列蝴蝶、甲虫等昆虫标本三百多件，都是",
        "",
        "body: +通局主持修建，历时三年，全长1280米，是沅水上的第六座",
        "body: +大桥。",
        "",
        "body: +师生们两年里采集、制作的。校长说，昆虫博物馆周末向居",
        "body: +民开放。",
      ]),
      {},
    );
    expect(page.articles.map((article) => article.paragraphs.map((paragraph) => paragraph.text))).toEqual([
      [
        "本报讯（记者程佑安）昨天上午，横跨沅水的江州大桥正式通车，两岸居民过江只要五分钟。江州大桥由市交通局主持修建，历时三年，全长1280米，是沅水上的第六座大桥。",
      ],
      [
        "本报讯（通讯员梅若兰）柳堤小学的孩子们有了自己的昆虫博物馆，馆里陈列蝴蝶、甲虫等昆虫标本三百多件，都是师生们两年里采集、制作的。校长说，昆虫博物馆周末向居民开放。",
      ],
    ]);
  });

  it("puts every line into one article or into furniture, once, and always the same", () => {
    const row = fc.record({
      role: fc.constantFrom(...LINE_ROLES),
      runs: fc.boolean(),
      text: fc.constantFrom(
        "江州大桥",
        "昨天上午通车，",
        "本报讯（记者程佑安）昨天",
        "（上接第1版）",
        "——",
        "1280米。",
        "「開放」",
      ),
      gap: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const lines = labelled(
          rows.flatMap((one) => [...(one.gap ? [""] : []), `${one.role}: ${one.runs ? "+" : ""}${one.text}`]),
        );
        const page = splitPage(lines, {});
        expect(linesOf(page)).toEqual(lines.map((line) => line.number));
        expect(splitPage(lines, {})).toEqual(page);
      }),
      { numRuns: 200 },
    );
  });
});
