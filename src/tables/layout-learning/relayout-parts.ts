import { joinText } from "../../language/join-text.ts";
import { BYLINES, COLUMNS, DATELINES, DECKS, JUMPS, KICKERS, PICTURE_CREDITS, PICTURE_STARTS } from "./invented-parts.ts";
import type { Random } from "./random.ts";
import type { Unit } from "./relayout.ts";

const HAS_DATELINE =
  /^[“「【〔（(]?(?:据|本报|新华社|中新|[\u4e00-\u9fff]{2,6}[报網网社]).{0,24}(?:讯|訊|电|電|报道|報導)|^〔|^【/;

/** Adds to the stories of a page what papers set around and into them. Each page has habits: some sign every story, some none. */
export function addParts(units: readonly Unit[], titles: readonly string[], random: Random): readonly Unit[] {
  const share = (top: number): number => random.pick([0, 0, top / 3, top]);
  const habits = {
    dateline: share(0.9),
    byline: share(0.8),
    caption: share(0.6),
    subhead: share(0.4),
    kicker: share(0.4),
    deck: share(0.3),
    column: share(0.2),
    jump: share(0.3),
    note: share(0.3),
    picture: share(0.3),
    copy: share(0.15),
  };
  const articles = [...new Set(units.map((unit) => unit.article))];
  const grouped = new Map(articles.map((article) => [article, units.filter((unit) => unit.article === article)]));
  // Stories whose lines stand together are dressed; what is interleaved stays as it is.
  const contiguous = articles.every((article) => {
    const places = units.flatMap((unit, place) => (unit.article === article ? [place] : []));
    return article === 0 || (places.at(-1) as number) - (places[0] as number) === places.length - 1;
  });
  if (!contiguous) return units;
  const seen = new Set<number>();
  return units.flatMap((unit) => {
    if (unit.article === 0) return [unit];
    if (seen.has(unit.article)) return [];
    seen.add(unit.article);
    return dress(withItems(grouped.get(unit.article) ?? [], random), titles, habits, random);
  });
}

/** A paragraph of clauses becomes a list of numbered items, as laws and notices have them. */
function withItems(story: readonly Unit[], random: Random): readonly Unit[] {
  if (!random.chance(0.06)) return story;
  const marks = random.pick<readonly string[]>([
    ["（一）", "（二）", "（三）", "（四）", "（五）", "（六）"],
    ["一、", "二、", "三、", "四、", "五、", "六、"],
    ["1.", "2.", "3.", "4.", "5.", "6."],
    ["●", "●", "●", "●", "●", "●"],
  ]);
  return story.flatMap((unit) => {
    const clauses = unit.role === "body" && unit.inside !== true ? joinText(unit.pieces).split(/(?<=[；。])/) : [];
    if (clauses.length < 3 || clauses.length > marks.length || clauses.some((clause) => clause.length < 8)) return [unit];
    return clauses.map(
      (clause, index): Unit => ({
        ...unit,
        pieces: [
          (index === 0 && random.chance(0.3) ? "" : (marks[index] as string)) +
            (index + 1 < clauses.length ? clause.replace(/。$/, "；") : clause),
        ],
        blank: index === 0 ? unit.blank : 0,
      }),
    );
  });
}

type PartHabits = Readonly<
  Record<
    "dateline" | "byline" | "caption" | "subhead" | "kicker" | "deck" | "column" | "jump" | "note" | "picture" | "copy",
    number
  >
>;

function dress(story: readonly Unit[], titles: readonly string[], habits: PartHabits, random: Random): readonly Unit[] {
  let units = [...story];
  const article = story[0]?.article ?? 0;
  const unit = (role: Unit["role"], text: string, apart = false): Unit => ({ article, role, pieces: [text], blank: 0, apart });
  const at = (role: Unit["role"]): number => units.findIndex((each) => each.role === role);
  const firstBody = at("body");
  if (firstBody < 0) return units;
  const jumped = random.chance(habits.jump * 0.5);
  if (jumped) units = jumpIn(units, firstBody, unit, random);
  else if (random.chance(habits.dateline) && at("headline") >= 0)
    units[firstBody] = withDateline(units[firstBody] as Unit, random);
  if (random.chance(habits.subhead) && at("subhead") < 0) units = withSubheads(units, titles, unit, random);
  if (random.chance(habits.caption)) units = withCaption(units, unit, random);
  if (random.chance(habits.byline) && at("byline") < 0) {
    const line = random.pick(BYLINES)(random);
    const place = /^[（(]/.test(line) ? units.findLastIndex((each) => each.role === "body") + 1 : at("body");
    units.splice(place, 0, unit("byline", line));
  }
  const head = at("headline");
  if (head >= 0 && at("subheadline") < 0 && random.chance(habits.deck)) {
    const line = random.pick(DECKS)(random);
    units.splice(head + 1, 0, unit("subheadline", line, !/^[—（]/.test(line)));
  }
  if (head >= 0 && at("kicker") < 0 && random.chance(habits.kicker)) {
    units[head] = { ...(units[head] as Unit), apart: true };
    units.splice(
      head,
      0,
      unit("kicker", random.chance(0.5) || titles.length === 0 ? random.pick(KICKERS)(random) : random.pick(titles)),
    );
  }
  if (head >= 0 && random.chance(habits.picture))
    units = units.map((each) =>
      each.role === "headline" && each.pieces.length === 1
        ? { ...each, pieces: [each.pieces[0] + random.pick(["（图片）", "（附图片1张）", "（附图片2张）", "（组图）", "(图)"])] }
        : each,
    );
  if (random.chance(habits.jump * 0.5)) units = [...units, unit("jump", random.pick(JUMPS)(random))];
  if (random.chance(habits.note)) units = withNote(units, random);
  if (random.chance(habits.copy)) units = withCopy(units, random);
  if (head >= 0 && at("column") < 0 && random.chance(habits.column))
    units.splice(0, 0, unit("column", random.pick(COLUMNS)(random)));
  return units;
}

type Maker = (role: Unit["role"], text: string, apart?: boolean) => Unit;

function withDateline(body: Unit, random: Random): Unit {
  const [first = "", ...rest] = body.pieces;
  return HAS_DATELINE.test(first.trim()) ? body : { ...body, pieces: [random.pick(DATELINES)(random) + first.trim(), ...rest] };
}

/** A story that goes on from another page: it starts in mid-sentence, often without its headline. */
function jumpIn(units: readonly Unit[], firstBody: number, unit: Maker, random: Random): Unit[] {
  const body = units[firstBody] as Unit;
  const text = joinText(body.pieces);
  const cut = text.length > 40 ? random.integer(8, text.length - 20) : 0;
  const rest = { ...body, pieces: [text.slice(cut).replace(/^[。，、；：？！”」』）》]+/, "")] };
  const head = random.chance(0.5) ? [] : units.slice(0, firstBody).filter((each) => each.role === "headline");
  return [...head, unit("jump", random.pick(JUMPS.slice(0, 3))(random)), rest, ...units.slice(firstBody + 1)];
}

/** One paragraph becomes the editor's. */
function withNote(units: readonly Unit[], random: Random): Unit[] {
  const bodies = units.flatMap((each, place) => (each.role === "body" && each.inside !== true ? [place] : []));
  if (bodies.length < 2) return [...units];
  const place = random.chance(0.6) ? (bodies[0] as number) : (bodies.at(-1) as number);
  const [first = "", ...rest] = (units[place] as Unit).pieces;
  const start = random.pick([
    "编者按：",
    "【编者按】",
    "编者按　",
    "编者的话：",
    "点评：",
    "编后：",
    "编者注：",
    "按：",
    "短评：",
    "■编后　",
    "[编者按]",
    "开栏的话：",
  ]);
  return units.map((each, index) =>
    index === place ? { ...each, role: "note", pieces: [start + first.trim(), ...rest] } : each,
  );
}

/** A paragraph stands on the page twice, as OCR gives it. */
function withCopy(units: readonly Unit[], random: Random): Unit[] {
  const bodies = units.filter((each) => each.role === "body" && joinText(each.pieces).length > 30);
  if (bodies.length === 0) return [...units];
  const copied = random.pick(bodies);
  const text = joinText(copied.pieces);
  const from = random.chance(0.3) ? random.integer(0, text.length >> 1) : 0;
  const place = random.chance(0.5) ? units.indexOf(copied) + 1 : units.length;
  return [
    ...units.slice(0, place),
    { ...copied, role: "noise", inside: false, pieces: [text.slice(from)] },
    ...units.slice(place),
  ];
}

/**
 * Subheads between the paragraphs: clauses of the paragraph that follows, for a subhead names what it stands over, or titles of the
 * page's family, for their form.
 */
function withSubheads(units: readonly Unit[], titles: readonly string[], unit: Maker, random: Random): Unit[] {
  const bodies = units.filter((each) => each.role === "body").length;
  if (bodies < 4 || titles.length === 0) return [...units];
  let since = 0;
  const every = random.integer(2, 4);
  const likeness = random.pick([0, 0.5, 1]);
  return units.flatMap((each, index) => {
    since += each.role === "body" ? 1 : 0;
    const next = units.slice(index + 1).find((other) => other.role === "body");
    if (each.role !== "body" || since < every || next === undefined) return [each];
    since = 0;
    const clauses = joinText(next.pieces)
      .split(/[，。；：！？、“”（）\s]/)
      .filter((clause) => /^[\u3400-\u9fff\d]{5,14}$/.test(clause) && !/[的了着著過过是這这他她]/.test(clause));
    const clause = clauses.length > 0 && random.chance(likeness) ? random.pick(clauses) : random.pick(titles);
    const subhead = unit("subhead", clause);
    return [each, random.chance(0.2) ? { ...subhead, pieces: [...subhead.pieces, random.pick(titles)] } : subhead];
  });
}

/** A caption made of the first sentence of a paragraph. */
function withCaption(units: readonly Unit[], unit: Maker, random: Random): Unit[] {
  const bodies = units.filter((each) => each.role === "body");
  const text = joinText(random.pick(bodies).pieces).replace(/^[（【〔(].*?[）】〕)]/, "");
  const sentence = /^[^。！？“「]{8,60}/.exec(text)?.[0];
  if (sentence === undefined) return [...units];
  const start = random.chance(0.4) ? random.pick(PICTURE_STARTS) : "";
  const credit = start === "" || random.chance(0.6) ? random.pick(PICTURE_CREDITS)(random) : "";
  const place = random.integer(
    units.findIndex((each) => each.role === "body"),
    units.length,
  );
  const numbered = random.chance(0.15);
  const line = unit(
    "caption",
    (numbered ? random.pick(["1、", "图①：", "①"]) : start) + sentence + random.pick(["", "。"]) + credit,
  );
  const lines = numbered ? [unit("caption", random.pick(["图片：", "图："])), line] : [line];
  return [...units.slice(0, place), ...lines, ...units.slice(place)];
}
