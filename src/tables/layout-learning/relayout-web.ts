import { joinText } from "../../language/join-text.ts";
import { WEB_LINES } from "./invented-furniture.ts";
import { listOfTitles } from "./invented-lists.ts";
import {
  EPAPER_BARS,
  EPAPER_FEET,
  EPAPER_HEADS,
  LIST_LABELS,
  SITE_SENTENCES,
  SITE_TITLES,
  SOURCE_LINES,
  TITLE_BUTTONS,
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
  const told = units.filter((unit) => unit.article === chosen);
  const own = joinText(told.find((unit) => unit.role === "headline")?.pieces ?? []);
  const others = [...titles.filter((title) => title !== own)];
  const list = (count: number): string[] => Array.from({ length: others.length === 0 ? 0 : count }, () => random.pick(others));
  const [head, foot] = random.chance(0.5) ? electronicPaper(own, list, random) : newsSite(own, list, random);
  const parted = random.chance(0.6);
  const story = picturesFirst(random.chance(0.12) ? withButton(told, random) : told, units, random);
  return [
    ...masthead(head, random),
    ...story.map((unit, at) => (at === 0 && parted ? { ...unit, apart: true } : unit)),
    ...masthead(foot, random),
  ];
}

/** Pictures that a site shows above its text: their captions, each a sentence, and now and then the same again as their descriptions. */
const FEWEST_IN_CAPTION = 10;
const MOST_IN_CAPTION = 42;

/** A story with the captions of its pictures between title and text. They are short sentences of other stories. */
function picturesFirst(story: readonly Unit[], units: readonly Unit[], random: Random): readonly Unit[] {
  const text = story.findIndex(({ role }) => role === "body");
  if (text < 0 || !random.chance(0.2)) return story;
  const sentences = units
    .filter(({ role, article }) => role === "body" && article !== story[0]?.article)
    .map(({ pieces }) => joinText(pieces).match(/^[^。！？“”]*。/)?.[0] ?? "")
    .filter(({ length }) => length >= FEWEST_IN_CAPTION && length <= MOST_IN_CAPTION);
  if (sentences.length === 0) return story;
  const captions = Array.from({ length: random.integer(1, 4) }, () => random.pick(sentences));
  const article = story[0]?.article ?? 0;
  const shown = captions.map((caption): Unit => ({ article, role: "caption", pieces: [caption], blank: 0 }));
  const again = random.chance(0.25)
    ? captions.map((caption): Unit => ({ article: 0, role: "noise", pieces: [caption], blank: 0 }))
    : [];
  return [...story.slice(0, text), ...shown, ...again, ...story.slice(text)];
}

/** The story with a button glued to its title. */
function withButton(story: readonly Unit[], random: Random): readonly Unit[] {
  const at = story.findIndex(({ role }) => role === "headline");
  const title = story[at];
  if (title === undefined) return story;
  const pieces = title.pieces.with(-1, title.pieces.at(-1) + random.pick(TITLE_BUTTONS)(random));
  return story.with(at, { ...title, pieces });
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
  if (random.chance(0.15)) head.push(...listOfTitles(list(random.integer(3, 8)), random));
  if (own !== "" && random.chance(0.4)) head.unshift(`${own}${random.pick(SITE_TITLES)(random)}`);
  if (random.chance(0.2)) head.push(...list(random.integer(2, 6)));
  if (random.chance(0.25)) head.splice(random.integer(0, head.length), 0, ...say(SITE_SENTENCES, random.integer(1, 3), random));
  const blocks = Array.from({ length: random.integer(0, 3) }, () => [
    random.pick(LIST_LABELS)(random),
    ...listOfTitles(list(random.integer(2, 10)), random),
  ]);
  return [
    [...head, ...say(SOURCE_LINES, random.pick([0, 0, 1]), random)],
    [
      ...say(WEB_LINES, random.integer(0, 4), random),
      ...blocks.flat(),
      ...say(SITE_SENTENCES, random.pick([0, 0, 0, 1, 2]), random),
      ...say(WEB_LINES, random.pick([0, 3, 10]), random),
    ],
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
