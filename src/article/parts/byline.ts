import { foldKey } from "../../language/fold.ts";
import type { Author } from "../../model/article.ts";
import { readSigners } from "./signers.ts";

/** A line that says who the author is, and does not name one: （作者为江州大学教授）. */
const DESCRIBES = /^[\s(]*(?:本文)?作者(?:为|系|是|单位|简介|介绍|分别|均)/;

/**
 * Reads a line that signs a story: names with their roles and organizations, in Traditional or Simplified text. Names come back as the
 * text writes them, without padding. The desk (责编) and those who lend photos are no authors; an office that signs has no names.
 *
 * @example parseByline("□ 江州日报记者 沈砚秋 通讯员 陆　明") // 沈砚秋 记者 江州日报; 陆明 通讯员
 * @example parseByline("（沈砚秋陆明）") // 沈砚秋, 陆明
 */
export function parseByline(text: string): readonly Author[] {
  return DESCRIBES.test(foldKey(text.slice(0, 20))) ? [] : readSigners(text, true).authors;
}
