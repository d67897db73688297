import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeText } from "../../src/normalize/normalize-text.ts";

describe("normalizeText", () => {
  it.each([
    ["江州港(一期)于昨日开工,总投资12亿元.", "江州港（一期）于昨日开工，总投资12亿元."],
    ["程佑安说:“今年不一样!”", "程佑安说：“今年不一样！”"],
    ["他问:谁来管?没人答;散会", "他问：谁来管？没人答；散会"],
    ["其中,3人受伤,GDP增长8.5%,居民增收", "其中，3人受伤，GDP增长8.5%，居民增收"],
    ["江州有线电视网(JZTV)报道", "江州有线电视网（JZTV）报道"],
    ["水的分子式是H2O(水)", "水的分子式是H2O（水）"],
    ["开工仪式 , 定于八月", "开工仪式，定于八月"],
    ["ＧＤＰ增长３．５，共１，２００户，８：３０开门", "GDP增长3.5，共1,200户，8:30开门"],
    ["一、２，３，４号楼", "一、2，3，4号楼"],
    ["江 州 港 于 2019 年 3 月 开 工 ， 总 投 资 12 亿 元 。", "江州港于2019年3月开工，总投资12亿元。"],
    [
      "江州港于 2019 年 3 月开工，总投资 12 亿元，由 Harbour Works 公司承建。",
      "江州港于2019年3月开工，总投资12亿元，由 Harbour Works 公司承建。",
    ],
    ["11 月 3 日开工", "11月3日开工"],
    ["江 州 港 于 2 0 1 9 年 3 月 开 工 ， 总 投 资 已 定 。", "江州港于2019年3月开工，总投资已定。"],
    ["《 江州日报 》 （ 第 6 版 ）", "《江州日报》 （第6版）"],
    ["2019 年度十大新闻", "2019年度十大新闻"],
  ])("%s → %s", (text, expected) => expect(normalizeText(text).text).toBe(expected));

  it.each([
    ["比分3:2，8:30开球"],
    ["约1,200人，投资3,000万元"],
    ["网址 http://www.example.com/a?b=1,2;c(d) 可查"],
    ["报名请登录 http://www.example.com/go?q=%D6%BE%D4%B8 查看，或拨打电话询问，周末也开放。"],
    ["这款手机是 3G 的，那一款是 iPhone4 的，价钱差得不多。"],
    ["来信请寄 desk@example.com 收"],
    ["f(x)=1, g(x)=2; why?"],
    ["中??国"],
    ["李 文 程 安 沈 秋"],
    ["记者　李　文　摄"],
    ["春来江水绿 花开满城香"],
    ["程佑安 85 沈砚秋 90"],
    ["本报记者 程佑安 通讯员 沈砚秋"],
    ["(1)加强领导"],
    ["二００一年一月一日，二０００年度"],
    ["渔港“消失” 渔民上岸"],
    ["摸清需求 “预备制”缩短工期"],
    ["Harbour Works, Inc. (JZ) said: yes!"],
  ])("%s stays", (text) => {
    expect(normalizeText(text)).toEqual({ text, counts: {} });
  });

  it("counts each kind", () => {
    expect(normalizeText("江州港(一期)于 2019 年开工,总投资１２亿元，工期三年。").counts).toEqual({
      "half-width-letters": 2,
      "full-width-punctuation": 3,
      "spaces-around-digits": 2,
    });
  });

  it("finds nothing left to do in its own outcome", () => {
    const piece = fc.constantFrom(..."江州港王,，:;!?()（） 　０５Ａ8.%年。“”a\u00a0", "http://a.b/?,", "，", " ");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const once = normalizeText(pieces.join("")).text;
        expect(normalizeText(once).text).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it("stays linear on a long line", () => {
    expect(normalizeText("(".repeat(50_000) + "江 ".repeat(100_000)).text.length).toBeGreaterThan(100_000);
  });
});
