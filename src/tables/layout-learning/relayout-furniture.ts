import { CREDITS, NOISE, PAGE_HEADS, WEB_LINES } from "./invented-furniture.ts";
import type { Form } from "./invented-words.ts";
import type { Random } from "./random.ts";
import type { Unit } from "./relayout.ts";

/** Adds page heads, site navigation, credits and noise around the stories of a page. */
export function addFurniture(units: readonly Unit[], random: Random): readonly Unit[] {
  let page = [...units];
  if (random.chance(0.35))
    page = insertBetween(
      page,
      lines("masthead", PAGE_HEADS, random.integer(1, 4), random),
      random.pick(["top", "top", "top", "middle", "foot"]),
      random,
    );
  if (random.chance(0.2)) {
    page = insertBetween(page, lines("masthead", WEB_LINES, random.pick([2, 4, 8, 20, 40]), random), "top", random);
    page = insertBetween(page, lines("masthead", WEB_LINES, random.pick([1, 3, 8, 20]), random), "foot", random);
  }
  if (random.chance(0.15))
    page = insertBetween(page, lines("credit", CREDITS, 1, random), random.pick(["top", "foot", "foot", "middle"]), random);
  if (random.chance(0.15))
    page = insertBetween(page, lines("noise", NOISE, random.integer(1, 2), random), random.pick(["foot", "middle"]), random);
  return page;
}

function lines(role: Unit["role"], forms: readonly Form[], count: number, random: Random): readonly Unit[] {
  return Array.from({ length: count }, (_, index) => ({
    article: 0,
    role,
    pieces: [random.pick(forms)(random)],
    blank: index === 0 ? 1 : 0,
  }));
}

/** Puts lines at the top or foot of a page, or between two of its stories. */
function insertBetween(page: readonly Unit[], added: readonly Unit[], where: "top" | "middle" | "foot", random: Random): Unit[] {
  const borders = page.flatMap((unit, index) => (index > 0 && unit.article !== page[index - 1]?.article ? [index] : []));
  const place = where === "top" ? 0 : where === "foot" || borders.length === 0 ? page.length : random.pick(borders);
  const next = page[place];
  const after =
    next === undefined ? [] : [{ ...next, blank: Math.max(next.blank, random.integer(0, 1)) }, ...page.slice(place + 1)];
  return [...page.slice(0, place), ...added, ...after];
}
