import type { Article, TextPart } from "../model/article.ts";
import type { LineRole } from "../model/layout.ts";
import { type GatheredStory, textPart } from "./gather.ts";

/** Makes the article of a gathered story. */
export function assembleArticle(story: GatheredStory, confidence: number): Article {
  const part = (role: LineRole): TextPart => textPart(story.deck.filter((line) => line.role === role));
  const others = [...story.bylines, ...story.jumps, ...story.columns].flatMap((one) => one.lines);
  return {
    kicker: part("kicker"),
    headline: part("headline"),
    subheadline: part("subheadline"),
    column: story.columns[0]?.text ?? "",
    authors: [],
    editors: [],
    datelines: [],
    paragraphs: story.paragraphs,
    captions: story.captions.map((caption) => ({ ...caption, credit: "" })),
    continuation: { fromPage: "", toPage: "" },
    otherLines: others,
    confidence,
    because: [],
    flags: [],
  };
}
