import type { Author } from "../../model/article.ts";
import { readSigners } from "./signers.ts";

/**
 * Reads a line that signs a story: names with their roles and organizations, in Traditional or Simplified text. Names come back as the
 * text writes them, without padding. The desk (责编) and those who lend photos are no authors; an office that signs has no names.
 *
 * @example parseByline("□ 江州日报记者 沈砚秋 通讯员 陆　明") // 沈砚秋 记者 江州日报; 陆明 通讯员
 * @example parseByline("（沈砚秋陆明）") // 沈砚秋, 陆明
 */
export function parseByline(text: string): readonly Author[] {
  return readSigners(text, true).authors;
}
