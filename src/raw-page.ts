import type { RawPage } from "./model/page.ts";

/**
 * Makes a page of bytes or text, with nothing declared but what is given.
 *
 * @example rawPage("夜市昨晚开张\n\n本报讯（记者 林晓禾）……", { source: "江州日报/2.txt" })
 */
export function rawPage(content: Uint8Array | string, given: Partial<Omit<RawPage, "bytes">> = {}): RawPage {
  const text = typeof content === "string";
  return {
    source: "-",
    member: "",
    ordinal: 0,
    byteStart: 0,
    declared: text ? { charset: "utf-8" } : {},
    meta: "",
    ...given,
    bytes: text ? new TextEncoder().encode(content) : content,
  };
}
