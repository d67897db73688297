import type { CleanPage } from "../../model/clean-page.ts";
import { explainConversions, explainKept } from "./conversions.ts";
import { explainDetection } from "./detection.ts";
import { explainIrreparable, explainRepair } from "./repairs.ts";

/** What every stage did with a page and why, for a person. */
export function explainPage(clean: CleanPage): readonly string[] {
  const { page, decoded, repaired, converted, split } = clean;
  return [
    explainDetection(page.source, decoded.detection),
    ...decoded.undecodable.map(
      (bytes) => `  line ${bytes.line}: bytes ${bytes.byteStart}–${bytes.byteEnd} are no characters in this encoding`,
    ),
    ...decoded.ranges.map((range) => `  lines ${range.lineStart}–${range.lineEnd} are ${range.encoding}`),
    ...repaired.repairs.map((repair) => `  ${explainRepair(repair)}`),
    ...repaired.irreparable.map((span) => `  ${explainIrreparable(span)}`),
    ...explainConversions(converted.conversions()).map((line) => `  ${line}`),
    ...explainKept(converted.kept()).map((line) => `  ${line}`),
    `  ${split.articles.length} article(s), ${split.furniture.length} piece(s) of furniture; ${metadataText(clean)}`,
    ...split.articles.map((article, index) => {
      const headline = article.headline.text || "(no headline)";
      return `  ${index + 1}. ${headline}: ${article.paragraphs.length} paragraph(s), confidence ${article.confidence.toFixed(2)}; ${article.because.join(", ")}`;
    }),
  ];
}

function metadataText(clean: CleanPage): string {
  const { newspaper, date, page } = clean.split.metadata;
  const known = [newspaper, date, page === "" ? "" : `page ${page}`].filter((part) => part !== "");
  return known.length === 0 ? "newspaper, date and page unknown" : known.join(", ");
}
