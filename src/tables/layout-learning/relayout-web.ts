import { joinText } from "../../language/join-text.ts";
import { WEB_LINES } from "./invented-furniture.ts";
import {
  EPAPER_BARS,
  EPAPER_FEET,
  EPAPER_HEADS,
  LIST_LABELS,
  SITE_SENTENCES,
  SITE_TITLES,
  SOURCE_LINES,
} from "./invented-web.ts";
import type { Form } from "./invented-words.ts";
import type { Random } from "./random.ts";
import type { Unit } from "./relayout.ts";

/**
 * Sets one story of a page as a site of the web shows it: the words of the site and the titles of other stories around it, its own title
 * among them before it stands above its text.
 */
export function asWebPage(units: readonly Unit[], titles: readonly string[], random: Random): readonly Unit[] {
  const articles = [...new Set(units.map((unit) => unit.article))].filter((article) =>
    units.some((unit) => unit.article === article && article > 0 && unit.role === "body"),
  );
  if (articles.length === 0) return units;
  const chosen = random.pick(articles);
  const story = units.filter((unit) => unit.article === chosen);
  const own = joinText(story.find((unit) => unit.role === "headline")?.pieces ?? []);
  const others = [...titles.filter((title) => title !== own)];
  const list = (count: number): string[] => Array.from({ length: others.length === 0 ? 0 : count }, () => random.pick(others));
  const [head, foot] = random.chance(0.5) ? electronicPaper(own, list, random) : newsSite(own, list, random);
  const parted = random.chance(0.6);
  return [
    ...masthead(head, random),
    ...story.map((unit, at) => (at === 0 && parted ? { ...unit, apart: true } : unit)),
    ...masthead(foot, random),
  ];
}

type Titles = (count: number) => string[];
type Furniture = readonly [head: readonly string[], foot: readonly string[]];

const say = (forms: readonly Form[], count: number, random: Random): string[] =>
  Array.from({ length: count }, () => random.pick(forms)(random));

/** The electronic edition of a paper: the page's label, the titles of the page, bars of buttons. */
function electronicPaper(own: string, list: Titles, random: Random): Furniture {
  const titles = list(random.integer(0, 6));
  if (own !== "" && random.chance(0.8)) titles.splice(random.integer(0, titles.length), 0, own);
  const before = say(EPAPER_BARS, random.integer(0, 3), random);
  const head = [
    ...say(EPAPER_HEADS, random.integer(1, 2), random),
    ...(random.chance(0.5) ? [...before, ...titles] : [...titles, ...before]),
  ];
  const again = own !== "" && random.chance(0.25) ? [own] : [];
  return [
    [...head, ...say(EPAPER_BARS, random.integer(1, 2), random), ...again],
    say([...EPAPER_BARS, ...EPAPER_FEET], random.integer(0, 4), random),
  ];
}

/** A news site: its menu, where one is, source and time; behind the story the titles of others under their labels. */
function newsSite(own: string, list: Titles, random: Random): Furniture {
  const head = say(WEB_LINES, random.pick([0, 2, 5, 12, 30]), random);
  if (own !== "" && random.chance(0.4)) head.unshift(`${own}${random.pick(SITE_TITLES)(random)}`);
  if (random.chance(0.2)) head.push(...list(random.integer(2, 6)));
  if (random.chance(0.15)) head.splice(random.integer(0, head.length), 0, ...say(SITE_SENTENCES, random.integer(1, 3), random));
  const blocks = Array.from({ length: random.integer(0, 3) }, () => [
    random.pick(LIST_LABELS)(random),
    ...list(random.integer(2, 8)).map((title) => random.pick(["", "", "· ", "- "]) + title),
  ]);
  return [
    [...head, ...say(SOURCE_LINES, random.pick([0, 0, 1]), random)],
    [...say(WEB_LINES, random.integer(0, 4), random), ...blocks.flat(), ...say(WEB_LINES, random.pick([0, 3, 10]), random)],
  ];
}

/** Furniture in blocks of lines. */
function masthead(texts: readonly string[], random: Random): readonly Unit[] {
  const gaps = random.pick([0, 0.15, 0.5, 1]);
  return texts.map((text, at) => ({
    article: 0,
    role: "masthead",
    pieces: [text],
    blank: at === 0 ? 1 : random.chance(gaps) ? random.integer(1, 3) : 0,
    apart: false,
  }));
}
