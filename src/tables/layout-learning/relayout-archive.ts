import { joinText } from "../../language/join-text.ts";
import { ARCHIVE_HEADS, ITEM_FEET, ITEM_HEADS, LISTED_LABELS, SITE_SENTENCES } from "./invented-web.ts";
import type { Random } from "./random.ts";
import type { Unit } from "./relayout.ts";

/**
 * Sets a page as archives on the web give it: every story with the place where it stood above it, or as a numbered list in which the
 * start of the text says the headline again.
 */
export function addArchive(units: readonly Unit[], random: Random): readonly Unit[] {
  if (random.chance(0.08)) return withHeads(units, random);
  if (random.chance(0.05)) return asList(units, random);
  return random.chance(0.1) ? asFeed(units, random) : units;
}

const startsStory = (unit: Unit, before: Unit | undefined): boolean => unit.article > 0 && unit.article !== before?.article;

function withHeads(units: readonly Unit[], random: Random): readonly Unit[] {
  const heads = random.pick(ARCHIVE_HEADS);
  const indent = random.pick(["", "　　", "  ", "    "]);
  const blank = random.integer(0, 2);
  return units.flatMap((unit, index) => {
    if (!startsStory(unit, units[index - 1])) return [unit];
    const lines = heads.map(
      (form, place): Unit => ({
        article: 0,
        role: "masthead",
        pieces: [form(random)],
        blank: place === 0 ? random.integer(1, 2) : 0,
        apart: place === 0,
      }),
    );
    const first = { ...unit, pieces: unit.pieces.map((piece, place) => (place === 0 ? indent + piece : piece)), blank };
    return [...lines, blank > 0 ? { ...first, apart: true } : first];
  });
}

function asList(units: readonly Unit[], random: Random): readonly Unit[] {
  const mark = random.pick<(count: number) => string>([(n) => `${n}. `, (n) => `${n}、`, (n) => `[${n}] `, (n) => `${n} `]);
  const label = random.pick(LISTED_LABELS);
  const echoes = random.chance(0.5);
  const stories = new Map<number, Unit[]>();
  for (const unit of units) stories.set(unit.article, [...(stories.get(unit.article) ?? []), unit]);
  let count = 0;
  return [...stories].flatMap(([article, story]) => {
    const headline = story.find((unit) => unit.role === "headline");
    const body = story.filter((unit) => unit.role === "body");
    if (article === 0 || headline === undefined || body.length === 0) return story;
    count++;
    const title = joinText(headline.pieces);
    const text = joinText(body.slice(0, random.integer(1, 3)).flatMap((unit) => unit.pieces));
    const blank = random.integer(0, 1);
    return [
      { ...headline, pieces: [mark(count) + title], blank, apart: blank > 0 },
      { ...body[0]!, pieces: [echoes ? `${label(random)}${title} ${text}` : text], blank, inside: false },
    ];
  });
}

/**
 * A list of stories with the first words of each, as feeds, front pages of sites and copies of several pages in one file give them: the same
 * lines of the site between all of them.
 */
function asFeed(units: readonly Unit[], random: Random): readonly Unit[] {
  const heads = random.pick(ITEM_HEADS);
  const feet = random.pick(ITEM_FEET);
  const whole = random.chance(0.4);
  const refrain = random.chance(0.2) ? [random.pick(SITE_SENTENCES)(random)] : [];
  const linked = random.chance(0.3);
  const gap = random.integer(0, 1);
  const articles = [...new Set(units.map((unit) => unit.article))].filter((article) => article > 0);
  const line = (text: string): Unit => ({ article: 0, role: "masthead", pieces: [text], blank: 0 });
  return articles.flatMap((article) => {
    const story = units.filter((unit) => unit.article === article);
    const deck = story.filter((unit) => unit.role === "headline" || unit.role === "kicker");
    const rest = story.filter((unit) => !deck.includes(unit));
    const title = joinText(story.find((unit) => unit.role === "headline")?.pieces ?? []);
    const first = rest.find((unit) => unit.role === "body");
    if (first === undefined || title === "") return story;
    const teaser = { ...first, pieces: [cutShort(joinText(first.pieces), random)], inside: false };
    const behind = [...(linked ? [`全文：${title}`] : []), ...feet.map((form) => form(random))];
    return [
      ...refrain.map((text) => ({ ...line(text), blank: 1 })),
      { ...deck[0]!, blank: 1, apart: gap > 0 },
      ...deck.slice(1),
      ...heads.map((form) => line(form(random))),
      ...(whole ? rest : [teaser]),
      ...behind.map((text, place) => ({ ...line(text), blank: place === 0 ? gap : 0 })),
    ];
  });
}

/** The first words of a text, cut off by a number of characters. */
function cutShort(text: string, random: Random): string {
  const length = random.integer(40, 90);
  return text.length <= length ? text : text.slice(0, length) + random.pick(["", "...", "……", "…"]);
}
