import { cleanPage } from "../clean-page.ts";
import type { CleanPage } from "../model/clean-page.ts";
import type { RawPage } from "../model/page.ts";
import type { PageSettings } from "../model/settings.ts";
import type { ArticleRecord } from "../record/article-record.ts";
import { articleRecords, furnitureRecords } from "../record/article-records.ts";
import type { Profile } from "../record/schemas/names.ts";
import { articleLines, furnitureLines } from "../record/serialize.ts";
import { VERSION } from "../version.ts";
import type { PageOutcome, PageStatistics } from "./page-outcome.ts";
import type { TokenFiller, TokenSettings } from "./page-tokens.ts";

/** Is shown a clean page; lines that it answers are written instead of the records. */
export type Look = (clean: CleanPage) => readonly string[] | undefined;

/** Settings of a run that every page shares; plain data, so that workers get it once. */
export interface RunSettings {
  readonly page: PageSettings;
  /** Write furniture records too. */
  readonly furniture: boolean;
  readonly profile: Profile;
  /** How `tokens` are filled; absent where nobody asked for them. */
  readonly tokens?: TokenSettings | undefined;
}

/**
 * Cleans a page and writes its records: the work of one thread.
 *
 * @param look is shown the clean page before it is written (explanations); lines that it answers are written instead of the records
 * @param fillTokens fills the tokens of the records, where they are asked for
 */
export function runPage(page: RawPage, settings: RunSettings, look?: Look, fillTokens?: TokenFiller): PageOutcome {
  const clean = cleanPage(page, settings.page);
  const told = look?.(clean);
  const bare = articleRecords(clean, VERSION);
  const records = fillTokens ? fillTokens(bare) : bare;
  const furniture = settings.furniture ? furnitureRecords(clean) : [];
  return {
    articles: told === undefined ? articleLines(records, settings.profile) : bytesOf(told),
    furniture: furnitureLines(furniture),
    statistics: statisticsOf(clean, records),
  };
}

function bytesOf(lines: readonly string[]): Uint8Array {
  return lines.length === 0 ? new Uint8Array() : new TextEncoder().encode(`${lines.join("\n")}\n`);
}

function statisticsOf(clean: CleanPage, records: readonly ArticleRecord[]): PageStatistics {
  const repairs: Record<string, number> = {};
  for (const { rule } of clean.repaired.repairs) repairs[rule] = (repairs[rule] ?? 0) + 1;
  return {
    pages: 1,
    bytes: clean.page.bytes.length,
    articles: records.length,
    characters: records.reduce((sum, record) => sum + record.quality.characters, 0),
    undecodable: clean.decoded.undecodable.length,
    irreparable: clean.repaired.irreparable.length,
    encodings: { [clean.decoded.detection.encoding]: 1 },
    repairs,
  };
}
