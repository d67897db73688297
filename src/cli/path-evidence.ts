import { newspaperOfCode } from "../language/newspaper-codes.ts";
import type { DeclaredMetadata } from "../model/page.ts";

/** A day in a path: 20190304, 2019-03-04, 2019_03_04, 2019.3.4, and the e-papers' 2019-03/04 and 2019/03/04. */
const DAY =
  /(?<!\d)(1[89]\d\d|20\d\d)(?:(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])|([-_./])(0?[1-9]|1[0-2])[-_./](0?[1-9]|[12]\d|3[01]))(?!\d)/g;

/**
 * What a path says of a page by itself, as archives are commonly filed: one day, and the code of one newspaper or its name. Evidence for
 * what the page does not tell; a path that says two things says nothing.
 *
 * @example pathEvidence("archive/rmrb/2001-01/02/03.txt") // { newspaper: "人民日报", date: "2001-01-02" }
 */
export function pathEvidence(path: string): DeclaredMetadata {
  const days = new Set([...path.matchAll(DAY)].map(dayOf).filter((day) => day !== ""));
  const parts = path.toLowerCase().split(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u);
  const named = path
    .split(/[\\/_.\s-]+/)
    .filter((part) => /^\p{Script=Han}{1,10}(?:日报|晚报|早报|晨报|时报|商报|都市报|青年报|日報|晚報|早報|時報)$/u.test(part));
  const newspapers = new Set([...parts.map(newspaperOfCode).filter((name) => name !== ""), ...named]);
  const [date, newspaper] = [only(days), only(newspapers)];
  return { ...(newspaper === undefined ? {} : { newspaper }), ...(date === undefined ? {} : { date }) };
}

function dayOf(found: RegExpMatchArray): string {
  const [, year = "", monthA, dayA, , monthB, dayB] = found;
  const date = `${year}-${(monthA ?? monthB ?? "").padStart(2, "0")}-${(dayA ?? dayB ?? "").padStart(2, "0")}`;
  return new Date(`${date}T00:00:00Z`).toISOString().startsWith(date) ? date : "";
}

function only(values: ReadonlySet<string>): string | undefined {
  return values.size === 1 ? [...values][0] : undefined;
}
