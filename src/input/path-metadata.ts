import type { DeclaredMetadata } from "../model/page.ts";

/** Reads metadata off a path: `(path) => metadata`, nothing where the path does not fit. */
export type PathMetadata = (path: string) => DeclaredMetadata;

const FIELDS: Readonly<Record<string, { readonly key: "newspaper" | "date" | "page"; readonly pattern: string }>> = {
  newspaper: { key: "newspaper", pattern: "[^/]+?" },
  date: { key: "date", pattern: "\\d{4}-?\\d{2}-?\\d{2}" },
  page: { key: "page", pattern: "[^/]+?" },
};

/**
 * Compiles a `--path-pattern` such as `{newspaper}/{date}/{page}.txt`; `*` stands for anything inside a folder name. The pattern is
 * matched against the end of the path.
 *
 * @throws RangeError for an unknown field in braces
 * @example pathMetadata("{newspaper}/{date}/{page}.txt")("archive/江州日报/2019-03-04/02.txt") // { newspaper: "江州日报", date: "2019-03-04", page: "2" }
 */
export function pathMetadata(pattern: string): PathMetadata {
  const parts = pattern.split(/(\{[^}]*\}|\*)/).map((part) => {
    if (part === "*") return "[^/]*";
    const name = /^\{(.*)\}$/.exec(part)?.[1];
    if (name === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const field = FIELDS[name];
    if (!field) throw new RangeError(name);
    return `(?<${field.key}>${field.pattern})`;
  });
  const expression = new RegExp(`(?:^|/)${parts.join("")}$`);
  return (path) => {
    const found = expression.exec(path.replaceAll("\\", "/"))?.groups ?? {};
    const { newspaper, date, page } = found;
    return {
      ...(newspaper === undefined ? {} : { newspaper }),
      ...(date === undefined ? {} : { date: date.replace(/^(\d{4})-?(\d{2})-?(\d{2})$/, "$1-$2-$3") }),
      ...(page === undefined ? {} : { page: page.replace(/^0+(?=.)/, "") }),
    };
  };
}
