import { describe, expect, it } from "vitest";
import { keepDoubtfulText } from "../../src/article/keep-doubtful-text.ts";
import type { LabelledLine } from "../../src/model/layout.ts";

const SENTENCE = "昨日上午，鹭湖轮渡在停航三年之后恢复开行，首班船上坐了三十个人，船长说轮渡每日六班，风大的日子停开。";

function line(text: string, given: Partial<LabelledLine>): LabelledLine {
  return {
    number: 1,
    text,
    byteStart: 0,
    byteEnd: 0,
    role: "masthead",
    continues: true,
    confidence: 0.3,
    runnerUp: "caption",
    because: [],
    ...given,
  };
}

describe("keepDoubtfulText", () => {
  it("takes a long sentence for text where the layout doubts", () => {
    expect(keepDoubtfulText([line(SENTENCE, {})])).toMatchObject([{ role: "caption", continues: false, runnerUp: "masthead" }]);
    expect(keepDoubtfulText([line(SENTENCE, { runnerUp: "headline" })])[0]?.role).toBe("body");
  });

  it("leaves what is sure, short or no sentence", () => {
    const lines = [
      line(SENTENCE, { confidence: 0.9 }),
      line("版权所有。", {}),
      line(SENTENCE.slice(0, -1), {}),
      line("渡口 ".repeat(30), {}),
      line(SENTENCE, { role: "body" }),
    ];
    expect(keepDoubtfulText(lines)).toEqual(lines);
  });
});
