import { bitsOf } from "../bits.ts";
import type { PageView } from "../evidence.ts";

/** What may hold of a page, and so of each of its lines. */
export const PAGE_CONDITIONS = [
  // Blank lines part hardly any paragraphs of the page, many, most.
  "hardly-parted-page",
  "parted-page",
  "mostly-parted-page",
  // The page is set in wrapped lines; every line between blank ones; hardly a blank line; whole paragraphs; indents.
  "wrapped-page",
  "spaced-page",
  "dense-page",
  "paragraph-page",
  "indenting-page",
] as const;

const BIT = bitsOf(PAGE_CONDITIONS);

/** What holds of a page, as bits of {@link PAGE_CONDITIONS}. */
export function pageConditions({ geometry }: PageView): number {
  let bits = geometry.parted < 0.4 ? BIT["hardly-parted-page"] : 0;
  if (geometry.parted > 0.4) bits |= BIT["parted-page"];
  if (geometry.parted > 0.6) bits |= BIT["mostly-parted-page"];
  if (geometry.wrapped > 0.4) bits |= BIT["wrapped-page"];
  if (geometry.spaced > 0.7) bits |= BIT["spaced-page"];
  if (geometry.spaced < 0.05) bits |= BIT["dense-page"];
  if (geometry.paragraphs > 0.5) bits |= BIT["paragraph-page"];
  if (geometry.indented > 0.12) bits |= BIT["indenting-page"];
  return bits;
}
