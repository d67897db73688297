/**
 * Builds `src/segment/words.generated.ts` from `chinese-word-tags.tsv`, `chinese-words.tsv` and `newer-words.tsv`: the words of the segmenter as a trie in
 * the order in which it is used (a level after the other, children by code unit), so that loading it takes no sorting and little decoding.
 *
 * Costs are bits in eighths: minus the binary logarithm of a word's share of all words. Beside the words stand two costs by character:
 * of the character anywhere in a text, and in a transliterated name (阿卜杜拉), for the models of unknown names.
 */
import { readFileSync } from "node:fs";
import { readRows } from "./read-rows.ts";

const OUTPUT = "src/segment/words.generated.ts";
/** Apart from the words, so that an engine without them need not load them. */
const TAGS_OUTPUT = "src/segment/word-tags.generated.ts";
const STEPS_PER_BIT = 8;
/** Tags that say less than they look: folded into the tag they specialize. */
const TAGS: Readonly<Record<string, string>> = {
  nrt: "nr",
  nrfg: "nr",
  zg: "g",
  df: "d",
  rr: "r",
  rz: "r",
  vd: "v",
  vi: "v",
  vq: "v",
  ud: "u",
  ug: "u",
  uj: "u",
  ul: "u",
  uv: "u",
  uz: "u",
};
/** A character belongs to transliterations when it stands in ten of them and saves half a bit against any text. */
const LEAST_TRANSLITERATIONS = 10;
const LEAST_SAVING = 0.5;

interface Word {
  readonly word: string;
  readonly frequency: number;
  readonly tag: string;
}

interface Node {
  readonly children: Map<number, Node>;
  word?: Word;
}

function readWords(): { words: Word[]; total: number; characters: Map<number, number> } {
  const known = new Map<string, number>();
  const characters = new Map<number, number>();
  let total = 0;
  for (const [word = "", figure = "0"] of readRows(readFileSync(new URL("chinese-words.tsv", import.meta.url), "utf8"))) {
    known.set(word, Number(figure));
    total += Number(figure);
    for (let at = 0; at < word.length; at++) {
      characters.set(word.charCodeAt(at), (characters.get(word.charCodeAt(at)) ?? 0) + Number(figure) + 0.5);
    }
  }
  const words = readRows(readFileSync(new URL("chinese-word-tags.tsv", import.meta.url), "utf8")).map(
    ([word = "", tag = "", figure]) => ({ word, tag, frequency: figure ? Number(figure) : (known.get(word) ?? 1) }),
  );
  for (const [word = "", tag = "", figure = "1"] of readRows(readFileSync(new URL("newer-words.tsv", import.meta.url), "utf8"))) {
    words.push({ word, tag, frequency: Number(figure) });
  }
  return { words, total, characters };
}

function eighths(share: number, least = 0): number {
  return Math.max(least, Math.min(255, Math.round(-Math.log2(share) * STEPS_PER_BIT)));
}

function varint(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}

function plantTrie(words: readonly Word[]): Node {
  const root: Node = { children: new Map() };
  for (const word of words) {
    let node = root;
    for (let at = 0; at < word.word.length; at++) {
      const unit = word.word.charCodeAt(at);
      let next = node.children.get(unit);
      if (!next) {
        next = { children: new Map() };
        node.children.set(unit, next);
      }
      node = next;
    }
    node.word = word;
  }
  return root;
}

/**
 * Planes of one byte a node, level by level: low and high bytes of the units (the root left out), numbers of children (255 stands for
 * more: the true number follows in the list at the end), costs (0: no word) and tags.
 */
function encodeTrie(root: Node, total: number, tags: Map<string, number>): { nodes: number; bytes: number[][] } {
  const [low, high, counts, costs, wordTags, many] = [[], [], [], [], [], []] as [
    number[],
    number[],
    number[],
    number[],
    number[],
    number[],
  ];
  for (let level = [root]; level.length > 0; ) {
    const next: Node[] = [];
    for (const node of level) {
      counts.push(Math.min(255, node.children.size));
      if (node.children.size >= 255) varint(many, node.children.size);
      costs.push(node.word ? eighths(Math.max(node.word.frequency, 0.5) / total, 1) : 0);
      wordTags.push(node.word ? (tags.get(node.word.tag) ?? 0) : 0);
      for (const [unit, child] of [...node.children].sort(([a], [b]) => a - b)) {
        low.push(unit & 0xff);
        high.push(unit >>> 8);
        next.push(child);
      }
    }
    level = next;
  }
  return { nodes: counts.length, bytes: [low, high, counts, costs, wordTags, many] };
}

function encodeCharacters(costs: ReadonlyMap<number, number>): number[] {
  const bytes: number[] = [];
  varint(bytes, costs.size);
  let before = 0;
  for (const [unit, cost] of [...costs].sort(([a], [b]) => a - b)) {
    varint(bytes, unit - before);
    before = unit;
    bytes.push(cost);
  }
  return bytes;
}

function transliterationCosts(words: readonly Word[], overall: ReadonlyMap<number, number>): Map<number, number> {
  const counts = new Map<number, number>();
  let total = 0;
  for (const { word, tag } of words) {
    if (tag !== "nrt" || word.length < 3) continue;
    total += word.length;
    for (let at = 0; at < word.length; at++) counts.set(word.charCodeAt(at), (counts.get(word.charCodeAt(at)) ?? 0) + 1);
  }
  const costs = new Map<number, number>();
  for (const [unit, count] of counts) {
    const cost = eighths(count / total);
    if (count >= LEAST_TRANSLITERATIONS && (overall.get(unit) ?? 0) - cost > LEAST_SAVING * STEPS_PER_BIT) costs.set(unit, cost);
  }
  return costs;
}

/** Builds the segmenter's words: path → content. */
export function build(): Record<string, string> {
  const { words, total, characters } = readWords();
  let sum = 0;
  for (const count of characters.values()) sum += count;
  const overall = new Map([...characters].map(([unit, count]) => [unit, eighths(count / sum)]));
  const names = [...new Set(words.map(({ tag }) => TAGS[tag] ?? tag))].sort();
  const numbers = new Map(words.map(({ tag }) => [tag, names.indexOf(TAGS[tag] ?? tag)]));
  const { nodes, bytes } = encodeTrie(plantTrie(words), total, numbers);
  const head: number[] = [];
  varint(head, nodes);
  const tail = [encodeCharacters(overall), encodeCharacters(transliterationCosts(words, overall))];
  const payload = Buffer.concat([head, ...bytes, ...tail].map((part) => Buffer.from(part))).toString("base64");
  const banner =
    "// generated by src/tables/build-segmenter-words.ts from src/tables/chinese-word-tags.tsv and chinese-words.tsv, do not edit";
  const about = `/** ${words.length} words in ${nodes} nodes, then costs of characters: base64, read by word-trie.ts. */`;
  return {
    [OUTPUT]: `${banner}\n${about}\nexport const SEGMENTER_WORDS: string =\n  "${payload}";\n`,
    [TAGS_OUTPUT]: `${banner}\n/** Parts of speech by number. */\nexport const WORD_TAGS: readonly string[] = ${JSON.stringify(names)};\n`,
  };
}
