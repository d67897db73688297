/** A folder of labelled pages that is learned from. */
export interface Source {
  readonly folder: string;
  /** How much each of its lines counts. */
  readonly weight: number;
  /** All of it is one family; `""`: the page's name tells, see {@link familyOf}. */
  readonly family: string;
  /** How often each page is set again as another paper would set it, 0 for the pages as they are. */
  readonly copies: number;
}

/** Families of pages by the start of their names, first match counts. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:rmrb_2001|asm_rmrb)/, "rmrb01"],
  [/^hk_/, "hk"],
  [/^ml_/, "ml"],
  [/^tw_/, "tw"],
  [/^(?:kjrb|zqrb|jjrb|rmrb_202)/, "new26"],
  [/^(?:ltn|apple|oriental|todaymacao|metrohk)/, "web"],
];

/** Reads `FOLDER[:WEIGHT[:FAMILY[:COPIES]]]`. */
export function parseSource(argument: string): Source {
  const [folder = "", weight = "1", family = "", copies = "0"] = argument.split(":");
  return { folder, weight: Number(weight), family, copies: Number(copies) };
}

/** Source family of a page: what is left out together, so that a figure tells of papers that were not learned from. */
export function familyOf(source: Source, name: string): string {
  return source.family === "" ? (FAMILIES.find(([pattern]) => pattern.test(name))?.[1] ?? "misc") : source.family;
}
