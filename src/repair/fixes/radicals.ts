import type { Edit, TextFix } from "../fix.ts";
import { RADICAL } from "../signs.ts";

const RUN = /[\u2e80-\u2fdf]+/g;
const SUPPLEMENT_PAIRS =
  "⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺋㔾⺌小⺍小⺎尢⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺧牛⺨犭⺪疋⺫罒⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

let lazySupplement: Map<string, string> | undefined;

function unified(radical: string): string {
  if (lazySupplement === undefined) {
    lazySupplement = new Map();
    const characters = [...SUPPLEMENT_PAIRS];
    for (let at = 0; at + 1 < characters.length; at += 2) lazySupplement.set(characters[at]!, characters[at + 1]!);
  }
  return lazySupplement.get(radical) ?? radical.normalize("NFKC");
}

/** A list of radicals (⼀、⼁、⼂) is about them; a text has other characters beside them. */
function isListOfRadicals(line: string): boolean {
  const radicals = line.match(/[\u2e80-\u2fdf]/g)?.length ?? 0;
  const others = line.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  return radicals >= 3 && others < radicals;
}

function find(line: string): readonly Edit[] {
  if (isListOfRadicals(line)) return [];
  const edits: Edit[] = [];
  for (const match of line.matchAll(RUN)) {
    const after = [...match[0]].map(unified).join("");
    if (after !== match[0]) edits.push({ start: match.index, end: match.index + match[0].length, after });
  }
  return edits;
}

/**
 * Kangxi radicals and CJK Radicals Supplement that PDF extraction gives for plain characters: ⽤ → 用, ⻅ → 见.
 *
 * @see https://www.unicode.org/Public/UCD/latest/ucd/EquivalentUnifiedIdeograph.txt
 */
export const radicals: TextFix = {
  kind: "text",
  name: "radicals",
  summary: "Kangxi radicals and supplement radicals that PDF extraction puts for characters become the characters.",
  example: { before: "江州夜⽣活⼗分热闹", after: "江州夜生活十分热闹" },
  signs: RADICAL,
  late: true,
  confidence: 0.98,
  find,
};
