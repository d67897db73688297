import { expect, it } from "vitest";
import { withoutPageData } from "../../../src/article/parts/page-data.ts";
import { foldKey } from "../../../src/language/fold.ts";

const left = (text: string): string => withoutPageData(text, foldKey(text));

it.each([
  ["2019-03-04 08:22 来源：江州日报 作者：沈砚秋", "来源：江州日报 作者：沈砚秋"],
  ["作者：沈砚秋 时间：2019-03-12 点击：1234次", "作者：沈砚秋"],
  ["來源：網絡 記者 程佑安 【打印】", "記者 程佑安"],
])("takes the day, the source and buttons off %s", (text, expected) => {
  expect(left(text)).toBe(expected);
});

it.each(["本报记者 沈砚秋", "大桥二〇一九年通车", "分享会昨日举行", ""])("leaves %s as it is", (text) => {
  expect(left(text)).toBe(text);
});
