import type { Line } from "./line.ts";

/**
 * What a line is on its page, in the field's terms.
 *
 * masthead (报头: newspaper name, date, page, navigation) · column (栏目) · kicker (引题) · headline (主题) · subheadline (副题) ·
 * byline (署名) · note (编者按) · subhead (小标题) · body (正文) · caption (图片说明) · jump (转版) · credit (责编) · noise (杂质)
 */
export const LINE_ROLES = [
  "masthead",
  "column",
  "kicker",
  "headline",
  "subheadline",
  "byline",
  "note",
  "subhead",
  "body",
  "caption",
  "jump",
  "credit",
  "noise",
] as const;

/** One of {@link LINE_ROLES}, such as `"headline"` for a 主题. */
export type LineRole = (typeof LINE_ROLES)[number];

/** A non-blank line with its role. Blank lines have no entry; gaps in `number` tell where they stand. */
export interface LabelledLine extends Line {
  readonly role: LineRole;
  /** The line runs on from the previous labelled line of the same role and story: a wrap or a column cut the paragraph between them. */
  readonly continues: boolean;
  /** 0 to 1: how much better the role is than its runner-up. */
  readonly confidence: number;
  /** The role that came second. */
  readonly runnerUp: LineRole;
  /** Names of the evidence that spoke for the role, strongest first. May be looked up when it is read: a spread copy has to name it. */
  readonly because: readonly string[];
}
