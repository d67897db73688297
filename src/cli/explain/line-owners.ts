import type { CleanPage } from "../../model/clean-page.ts";

/** Number of the article that holds each line, from 1, by line number; lines in furniture have no entry. */
export function lineOwners(clean: CleanPage): ReadonlyMap<number, number> {
  const owners = new Map<number, number>();
  clean.split.articles.forEach((article, index) => {
    const parts = [article.kicker, article.headline, article.subheadline, ...article.paragraphs, ...article.captions];
    for (const line of [...parts.flatMap((part) => part.lines), ...article.otherLines]) owners.set(line.number, index + 1);
  });
  return owners;
}
