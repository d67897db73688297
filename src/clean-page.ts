import { splitPage } from "./article/split-page.ts";
import { convertLines } from "./convert/convert-lines.ts";
import { decodePage } from "./decode/decode-page.ts";
import { layoutPage } from "./layout/layout-page.ts";
import type { CleanPage } from "./model/clean-page.ts";
import type { RawPage } from "./model/page.ts";
import type { PageSettings } from "./model/settings.ts";
import { normalizeSplitPage } from "./normalize/normalize-split-page.ts";
import { repairLines } from "./repair/repair-lines.ts";

/**
 * Cleans one page: the whole flow, each arrow of which is a folder and a verb.
 *
 * Pure and synchronous: the same bytes and settings give the same page, alone, in a pipe or in a worker.
 *
 * @throws NewsprocError `undecodable` with `strict`, when bytes are no characters in the page's encoding
 * @example cleanPage({ source: "02.txt", member: "", ordinal: 0, bytes: Buffer.from("夜市开张\n\n本报讯 ……"), byteStart: 0, declared: {}, meta: "" }, DEFAULT_SETTINGS)
 */
export function cleanPage(page: RawPage, settings: PageSettings): CleanPage {
  const decoded = decodePage(page, settings);
  const repaired = repairLines(decoded.lines, settings);
  const converted = convertLines(repaired.lines, settings);
  const labelled = layoutPage(converted.lines);
  const split = splitPage(labelled, page.declared);
  return { page, decoded, repaired, converted, labelled, split: settings.normalize ? normalizeSplitPage(split) : split };
}
