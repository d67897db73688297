import { SEGMENTER_WORDS } from "./words.generated.ts";

/** Bits in which costs are counted: eighths. */
export const STEPS_PER_BIT = 8;

/**
 * The words of the segmenter as a trie of UTF-16 code units in folded (Simplified) characters. Node 0 is the root; the children of node n
 * are the nodes from `firstChild[n]` up to `firstChild[n + 1]`, in the order of their units.
 */
export interface WordTrie {
  /** Child of the root for each code unit, 0 for none. */
  readonly roots: Int32Array;
  readonly firstChild: Int32Array;
  readonly units: Uint16Array;
  /** Cost of the word that ends at the node, in eighths of a bit; 0 when none does. */
  readonly costs: Uint8Array;
  /** Its part of speech, a number that `tagName` names. */
  readonly tags: Uint8Array;
  /** Cost of a character anywhere in a text, in eighths of a bit; 0 for one that is not known. */
  readonly overall: Uint8Array;
  /** Cost of a character in a transliterated name; 0 for one that stands in none. */
  readonly transliterated: Uint8Array;
}

/** Reads the generated table: a few milliseconds, since costs and tags are used as they lie there. */
export function readWordTrie(): WordTrie {
  const bytes = Buffer.from(SEGMENTER_WORDS, "base64");
  const reader = { bytes, at: 0 };
  const nodes = readNumber(reader);
  const low = readBytes(reader, nodes - 1);
  const high = readBytes(reader, nodes - 1);
  const counts = readBytes(reader, nodes);
  const costs = readBytes(reader, nodes);
  const tags = readBytes(reader, nodes);
  const units = new Uint16Array(nodes);
  for (let node = 1; node < nodes; node++) units[node] = low[node - 1]! | (high[node - 1]! << 8);
  const firstChild = new Int32Array(nodes + 1);
  let next = 1;
  for (let node = 0; node < nodes; node++) {
    firstChild[node] = next;
    const count = counts[node]!;
    next += count < MANY ? count : readNumber(reader);
  }
  firstChild[nodes] = next;
  const roots = new Int32Array(0x10000);
  for (let child = firstChild[0]!; child < firstChild[1]!; child++) roots[units[child]!] = child;
  const overall = readCharacters(reader);
  return { roots, firstChild, units, costs, tags, overall, transliterated: readCharacters(reader) };
}

/** Number of children from which on it does not fit into its byte. */
const MANY = 255;

interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

function readNumber(reader: Reader): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = reader.bytes[reader.at++]!;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
}

function readBytes(reader: Reader, count: number): Uint8Array {
  reader.at += count;
  return reader.bytes.subarray(reader.at - count, reader.at);
}

/** Costs by code unit, stored as the steps between units and a byte for each. */
function readCharacters(reader: Reader): Uint8Array {
  const table = new Uint8Array(0x10000);
  let unit = 0;
  for (let left = readNumber(reader); left > 0; left--) {
    unit += readNumber(reader);
    table[unit] = reader.bytes[reader.at++]!;
  }
  return table;
}

/** Child of a node for a code unit, 0 for none: binary search among its children. */
export function childOf(trie: WordTrie, node: number, unit: number): number {
  let low = trie.firstChild[node]!;
  let high = trie.firstChild[node + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = trie.units[middle]!;
    if (found === unit) return middle;
    if (found < unit) low = middle + 1;
    else high = middle;
  }
  return 0;
}

/** Node at which a folded word ends, 0 where the trie has no such path; it is a word only if the node has a cost. */
export function nodeOf(trie: WordTrie, word: string): number {
  let node = trie.roots[word.charCodeAt(0)] ?? 0;
  for (let at = 1; at < word.length && node !== 0; at++) node = childOf(trie, node, word.charCodeAt(at));
  return node;
}
