/**
 * The encodings that newsproc reads, by the lowercase label of the WHATWG Encoding Standard where it has one.
 *
 * `utf-32le`, `utf-32be`, `hz-gb-2312`, `iso-2022-cn`, `euc-tw`, `utf-7` and `big5-hkscs` are not in that standard (or are only
 * aliases there) and are named as their own specifications do. `gbk` is kept as a label a user may give; it decodes as `gb18030`.
 *
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
export const ENCODING_LABELS = [
  "utf-8",
  "gb18030",
  "gbk",
  "big5",
  "big5-hkscs",
  "utf-16le",
  "utf-16be",
  "utf-32le",
  "utf-32be",
  "hz-gb-2312",
  "iso-2022-cn",
  "euc-tw",
  "utf-7",
  "shift_jis",
  "euc-jp",
  "iso-2022-jp",
  "euc-kr",
  "windows-1250",
  "windows-1251",
  "windows-1252",
  "koi8-r",
] as const;

/** One label of {@link ENCODING_LABELS}, for example `"gb18030"` for a page that says 湖北日报 in two-byte characters. */
export type EncodingLabel = (typeof ENCODING_LABELS)[number];
