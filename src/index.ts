/**
 * newsproc as a library: the stages and the whole flow as pure functions.
 *
 * @packageDocumentation
 */
export { splitPage } from "./article/split-page.ts";
export { cleanPage } from "./clean-page.ts";
export { convertLines } from "./convert/convert-lines.ts";
export { decodePage } from "./decode/decode-page.ts";
export { detectEncoding } from "./decode/detect-encoding.ts";
export { layoutPage } from "./layout/layout-page.ts";
export { linkIssue } from "./link/link-issue.ts";
export type * from "./model/article.ts";
export type { CleanPage } from "./model/clean-page.ts";
export type * from "./model/conversion.ts";
export type * from "./model/detection.ts";
export { ENCODING_LABELS, type EncodingLabel } from "./model/encoding-label.ts";
export { type LabelledLine, LINE_ROLES, type LineRole } from "./model/layout.ts";
export type { Line } from "./model/line.ts";
export type * from "./model/link.ts";
export { type ErrorCode, type ErrorPlace, NewsprocError } from "./model/newsproc-error.ts";
export type { DeclaredMetadata, RawPage } from "./model/page.ts";
export type * from "./model/repair.ts";
export { DEFAULT_SETTINGS, type PageSettings } from "./model/settings.ts";
export { rawPage } from "./raw-page.ts";
export type * from "./record/article-record.ts";
export { articleRecords, furnitureRecords } from "./record/article-records.ts";
export { issueStory } from "./record/issue-story.ts";
export { joinRecords } from "./record/join-records.ts";
export { articleJsonSchema } from "./record/schemas/json-schema.ts";
export { serializeArticle, serializeFurniture } from "./record/serialize.ts";
export { applyPlan } from "./repair/apply-plan.ts";
export { repairLines } from "./repair/repair-lines.ts";
export { repairText } from "./repair/repair-text.ts";
export { readDictionary } from "./segment/read-dictionary.ts";
export { segmentPage } from "./segment/segment-page.ts";
export { loadSegmenter, type SegmenterOptions } from "./segment/segment-text.ts";
export {
  type AddedWord,
  type Fallback,
  SEGMENTER_NAMES,
  type Segmenter,
  type SegmenterName,
  type Token,
} from "./segment/token.ts";
export { VERSION } from "./version.ts";
