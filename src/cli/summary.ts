import type { PageStatistics } from "../run/page-outcome.ts";
import type { LogData } from "./log.ts";

const rate = (bytes: number, milliseconds: number): number => (milliseconds === 0 ? 0 : bytes / 1e6 / (milliseconds / 1e3));

/** What a run did, counted: `newsproc.summary/1`. */
export function summaryData(statistics: PageStatistics, failures: number, milliseconds: number): LogData {
  const { pages, bytes, articles, characters, undecodable, irreparable, encodings, repairs } = statistics;
  return {
    schema: "newsproc.summary/1",
    pages,
    bytes,
    articles,
    characters,
    errors: failures,
    undecodable_runs: undecodable,
    irreparable_spans: irreparable,
    encodings,
    repairs,
    seconds: Math.round(milliseconds) / 1000,
    megabytes_per_second: Math.round(rate(bytes, milliseconds) * 100) / 100,
  };
}

/** The same for a person. */
export function summaryText(statistics: PageStatistics, failures: number, milliseconds: number): readonly string[] {
  const { pages, bytes, articles, encodings, repairs } = statistics;
  const counted = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .sort((a, b) => b[1] - a[1])
      .map(([name, count]) => `${name} ${count}`)
      .join(", ");
  return [
    `${pages} page(s), ${articles} article(s), ${failures} error(s); ${(bytes / 1e6).toFixed(1)} MB in ${(milliseconds / 1000).toFixed(1)} s, ${rate(bytes, milliseconds).toFixed(1)} MB/s`,
    `encodings: ${counted(encodings) || "none"}`,
    `repairs: ${counted(repairs) || "none"}`,
  ];
}
