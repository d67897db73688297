import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { convertText } from "../../src/convert/convert-text.ts";
import { readRows } from "../../src/tables/read-rows.ts";

const sentences = readRows(readFileSync(new URL("names.tsv", import.meta.url), "utf8"));

describe("names in Traditional text", () => {
  it("there are enough of them, each with its source", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(150);
    for (const columns of sentences) expect(columns.length).toBe(4);
  });

  it.each(sentences)("from %s: %s", (from, traditional = "", simplified) => {
    const settings = { from: from as "auto" | "t" | "tw" | "hk" };
    const { text } = convertText(traditional, settings);
    expect(text).toBe(simplified);
    expect(convertText(text, settings).text).toBe(text);
  });
});

describe("the scan of the page", () => {
  it("a name that is certain in one place is a name in all", () => {
    const byline = "〔記者何乾／江州報導〕旱季提早到來。";
    const alone = "說起這件事，何乾只是笑。";
    expect(convertText(alone, { from: "tw" }).text).toBe("说起这件事，何干只是笑。");
    expect(convertText(`${byline}\n${alone}`, { from: "tw" }).text.split("\n")[1]).toBe("说起这件事，何乾只是笑。");
  });

  it("without protection everything is OpenCC's", () => {
    expect(convertText("王汎森與何乾在乾縣", { from: "t", protect: false }).text).toBe("王泛森与何干在乾县");
  });
});
