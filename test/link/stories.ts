import type { IssueStory } from "../../src/model/link.ts";
import type { ArticleRecord } from "../../src/record/article-record.ts";

/** A story of an issue with nothing said but what is given. */
export function story(page: string, given: Partial<IssueStory> = {}): IssueStory {
  return {
    firstPage: page,
    lastPage: page,
    sheets: [`江州日报/${page}.txt`],
    headline: "",
    paragraphs: [],
    fromPage: "",
    toPage: "",
    dispatch: false,
    fragment: false,
    ...given,
  };
}

/** A record with nothing in it but what is given. */
export function record(id: string, page: string, given: Partial<ArticleRecord> = {}): ArticleRecord {
  const texts = given.paragraphs ?? [];
  return {
    schema: "newsproc.article/1",
    id,
    kicker: "",
    headline: "",
    subheadline: "",
    authors: [],
    editors: [],
    datelines: [],
    newspaper: "江州日报",
    date: "2019-03-04",
    page,
    page_name: "",
    column: "",
    pages: page === "" ? [] : [page],
    language: "zh-Hans",
    script: "hans",
    text: texts.map((paragraph) => paragraph.text).join("\n"),
    paragraphs: texts,
    captions: [],
    continuation: { from_page: "", to_page: "", from_id: "", to_id: "", status: "", links: [] },
    sources: [
      {
        path: `江州日报/${page || "x"}.txt`,
        member: "",
        ordinal: 0,
        sha256: `hash-${page}`,
        encoding: "utf-8",
        encoding_confidence: 1,
      },
    ],
    repairs: [],
    quality: { confidence: 0.9, because: [], flags: [], characters: 0, cjk_ratio: 1, replacement_characters: 0 },
    tokens: [],
    meta: "",
    newsproc: "0.1.0",
    ...given,
  };
}

/** A paragraph on a line of its page. */
export function paragraph(text: string, line = 1, kind = "body"): ArticleRecord["paragraphs"][number] {
  return {
    text,
    kind,
    spans: [{ source: 0, line_start: line, line_end: line, byte_start: line * 100, byte_end: line * 100 + 60 }],
  };
}

/** A continuation whose other end is not found yet. */
export function dangling(fromPage: string, toPage: string): ArticleRecord["continuation"] {
  return { from_page: fromPage, to_page: toPage, from_id: "", to_id: "", status: "dangling", links: [] };
}

/** An invented story in two halves: 江州大桥. */
export const BRIDGE = {
  headline: "江州大桥昨日通车",
  first:
    "本报讯（记者林晚舟）3月3日上午，江州大桥正式通车。大桥由市交通建设局主持修建，历时三年。老船工李长顺头一个走上桥面。市交通建设局局长何云帆介绍，大桥设计时速六十公里，",
  second: "双向六车道，两侧各有三米宽的人行道。何云帆说，渡口将改建为公园，李长顺的渡船会留在那里，供市民参观。",
} as const;

/** Another: 白石乡的茶园. */
export const TEA = {
  headline: "白石乡茶园提前开园",
  first:
    "本报讯（记者沈砚秋）白石乡的茶园今年比往年早开园一周，茶农周秀英一早就上山采茶。乡里新修了三条机耕路，茶青当天就能送到山下的工",
  second: "厂。厂长陆明远说，白石乡的周秀英家的茶青每斤比去年多卖十二元，机耕路省下的工钱还不算在内。",
} as const;

/** And one that stays on its page. */
export const MARKET = {
  headline: "柳巷夜市昨晚开张",
  text: "本报讯（记者程佑安）柳巷夜市昨晚开张，一百二十个摊位摆出三条街。摊主吴阿婆的桂花糕卖了二十年。",
} as const;
