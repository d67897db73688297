import { ITEM_STAMPS } from "./invented-web.ts";
import type { Random } from "./random.ts";

/** How a site lists titles: one habit for a whole list. */
const LIST_HABITS: readonly ((titles: readonly string[], random: Random) => readonly string[])[] = [
  (titles) => titles,
  (titles, random) => {
    const bullet = random.pick(["· ", "- ", "•", "＊ ", "▶ "]);
    return titles.map((title) => bullet + title);
  },
  (titles, random) => {
    const dot = random.pick([". ", "、", " ", ".", ""]);
    return titles.flatMap((title, at) => (dot === "" ? [String(at + 1), title] : [`${at + 1}${dot}${title}`]));
  },
  (titles, random) => {
    const stamp = random.pick(ITEM_STAMPS);
    const first = random.chance(0.4);
    return titles.flatMap((title) => (first ? [stamp(random), title] : [title, stamp(random)]));
  },
  (titles, random) => {
    const stamps = [random.pick(ITEM_STAMPS), random.pick(ITEM_STAMPS)];
    return titles.flatMap((title) => [title, ...stamps.map((stamp) => stamp(random))]);
  },
  (titles, random) => {
    const stamp = random.pick(ITEM_STAMPS);
    return titles.map((title) => `${title} ${stamp(random)}`);
  },
];

/**
 * Titles of other stories as a site lists them: bare, with bullets or numbers, with the date of each before or behind it.
 *
 * @example listOfTitles(["江州大桥通车", "夜市开张"], random) // ["江州大桥通车", "2019-3-4 10:30", "夜市开张", "2019-3-4 09:12"]
 */
export function listOfTitles(titles: readonly string[], random: Random): readonly string[] {
  return random.pick(LIST_HABITS)(titles, random);
}
