/** What one page counts for in the summary of a run. All figures are sums, so that outcomes add up in any order. */
export interface PageStatistics {
  readonly pages: number;
  readonly bytes: number;
  readonly articles: number;
  readonly characters: number;
  readonly undecodable: number;
  readonly irreparable: number;
  /** Pages by encoding, repairs by rule. */
  readonly encodings: Readonly<Record<string, number>>;
  readonly repairs: Readonly<Record<string, number>>;
}

/** What came of a page, ready to be written: it crosses threads, so it is bytes and figures only. */
export interface PageOutcome {
  /** Article records, JSON lines in UTF-8. */
  readonly articles: Uint8Array;
  /** Furniture records, JSON lines in UTF-8; empty when nobody asked for them. */
  readonly furniture: Uint8Array;
  readonly statistics: PageStatistics;
}

/** The figures of a run that has seen no page. */
export const NO_STATISTICS: PageStatistics = {
  pages: 0,
  bytes: 0,
  articles: 0,
  characters: 0,
  undecodable: 0,
  irreparable: 0,
  encodings: {},
  repairs: {},
};

/** Adds up two sets of figures. */
export function addStatistics(one: PageStatistics, other: PageStatistics): PageStatistics {
  return {
    pages: one.pages + other.pages,
    bytes: one.bytes + other.bytes,
    articles: one.articles + other.articles,
    characters: one.characters + other.characters,
    undecodable: one.undecodable + other.undecodable,
    irreparable: one.irreparable + other.irreparable,
    encodings: addCounts(one.encodings, other.encodings),
    repairs: addCounts(one.repairs, other.repairs),
  };
}

function addCounts(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const sum: Record<string, number> = { ...one };
  for (const [name, count] of Object.entries(other)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}
