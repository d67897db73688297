import fc from "fast-check";
import { expect, test } from "vitest";
import { type LinkEntry, linkEntries } from "../../src/cli/link-issues.ts";
import type { ArticleRecord } from "../../src/record/article-record.ts";
import { serializeArticle } from "../../src/record/serialize.ts";
import { BRIDGE, dangling, MARKET, paragraph, record, TEA } from "./stories.ts";

const TEXTS = [BRIDGE.first + BRIDGE.second, TEA.first + TEA.second, MARKET.text];
const HEADLINES = [BRIDGE.headline, TEA.headline, MARKET.headline];

/** A story that lies on the pages given, cut at the places given, with the markers given. */
const cutStory = fc.record({
  text: fc.nat(TEXTS.length - 1),
  pages: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }),
  cuts: fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 2, maxLength: 2 }),
  marked: fc.boolean(),
  repeated: fc.boolean(),
});

const issue = fc.array(cutStory, { maxLength: 6 }).map((stories) =>
  stories.flatMap(({ text, pages, cuts, marked, repeated }, story): ArticleRecord[] => {
    const whole = TEXTS[text] as string;
    return pages.map((page, part) => {
      const start = part === 0 ? 0 : (cuts[part - 1] as number) + (part - 1) * 40;
      const end = part === pages.length - 1 ? whole.length : (cuts[part] as number) + part * 40;
      const from = marked && part > 0 ? String(pages[part - 1]) : "";
      const to = marked && part < pages.length - 1 ? String(pages[part + 1]) : "";
      const body = `${from && `（上接第${from}版）`}${whole.slice(start, Math.max(start, end))}${to && `（下转第${to}版）`}`;
      return record(`${story}-${part}`, String(page), {
        headline: part === 0 || repeated ? (HEADLINES[text] as string) : "",
        paragraphs: [paragraph(body, part + 1)],
        continuation: from || to ? dangling(from, to) : dangling("", ""),
        quality: {
          confidence: 0.9,
          because: [],
          flags: part > 0 ? ["fragment"] : [],
          characters: 0,
          cjk_ratio: 1,
          replacement_characters: 0,
        },
      });
    });
  }),
);

function link(records: readonly ArticleRecord[]): ArticleRecord[] {
  const entries = records.map((one): LinkEntry => ({ line: serializeArticle(one), record: one }));
  linkEntries({ entries, newspaper: "江州日报", date: "2019-03-04", byPlace: false });
  return entries.flatMap(({ line, record: linked }) => (line === undefined || linked === undefined ? [] : [linked]));
}

const letters = (texts: readonly string[]): string => [...texts.join("").replace(/\s/g, "")].sort().join("");
const seams = (records: readonly ArticleRecord[]): ArticleRecord["continuation"]["links"] =>
  records.flatMap(({ continuation }) => continuation.links);

test("law: linking loses no text and no source, and is done when it is done", () => {
  fc.assert(
    fc.property(issue, (records) => {
      const linked = link(records);
      expect(letters([...linked.map(({ text }) => text), ...seams(linked).flatMap(({ markers }) => markers)])).toBe(
        letters(records.map(({ text }) => text)),
      );
      expect(linked.length + seams(linked).length).toBe(records.length);
      expect(linked.flatMap(({ paragraphs }) => paragraphs.flatMap(({ spans }) => spans)).length).toBe(records.length);
      for (const { sources, paragraphs } of linked)
        for (const { source } of paragraphs.flatMap(({ spans }) => spans)) expect(sources[source]).toBeDefined();
      expect(link(linked)).toEqual(linked);
    }),
    { numRuns: 150 },
  );
});

test("law: each end is used once, and no story comes back to itself", () => {
  fc.assert(
    fc.property(issue, (records) => {
      const links = seams(link(records));
      expect(new Set(links.map(({ from_id }) => from_id)).size).toBe(links.length);
      expect(new Set(links.map(({ to_id }) => to_id)).size).toBe(links.length);
      for (const { from_page, to_page } of links) expect(from_page).not.toBe(to_page);
    }),
    { numRuns: 100 },
  );
});
