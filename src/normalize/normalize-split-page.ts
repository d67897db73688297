import type { SplitPage, TextPart } from "../model/article.ts";
import { normalizeText } from "./normalize-text.ts";

/** Sets the typography of all texts of a page's articles right; furniture stays as it was found. */
export function normalizeSplitPage(split: SplitPage): SplitPage {
  const articles = split.articles.map((article) => ({
    ...article,
    kicker: normalizePart(article.kicker),
    headline: normalizePart(article.headline),
    subheadline: normalizePart(article.subheadline),
    paragraphs: article.paragraphs.map(normalizePart),
    captions: article.captions.map(normalizePart),
  }));
  return { ...split, articles };
}

function normalizePart<Part extends TextPart>(part: Part): Part {
  const { text } = normalizeText(part.text);
  return text === part.text ? part : { ...part, text };
}
