import { endCost, pairCost } from "../../language/character-model.ts";
import type { DoubleByteEncoding } from "../bytes/double-byte.ts";
import { doubleByte } from "../bytes/tables.ts";
import { type Completions, completionsOf, EITHER_BYTE, suppliedCost } from "./completions.ts";
import { Frontier } from "./frontier.ts";
import { CLEAN, DAMAGED, NodeStore } from "./node-store.ts";
import { isContrary } from "./script.ts";

/** Bits for a byte that dropped out, for a lead byte left over that was dropped too, and for one that is shown as `?` or U+FFFD. */
const LOSS_COST = 18;
const DROPPED_COST = 10;
const SHOWN_COST = 3;
const WIDTH = 96;
const BEAM = 32;
const MOST_COUNTED = 3;
/** A node that was supplied has this less what is known of its character as its place. */
const FIRST_CHOICE = -2;
const LINE_FEED = 0x0a;
const QUESTION_MARK = 0x3f;
const REPLACEMENT = 0xfffd;

/** A character of a reading; `known` tells of a supplied one what is left of its bytes, see {@link Completions.with}. */
export interface PathCharacter {
  readonly unit: number;
  readonly known: number | undefined;
}

/** The best reading of a text in which bytes may have dropped out. */
export interface LossPath {
  /** Bits. */
  readonly cost: number;
  readonly characters: readonly PathCharacter[];
}

class LossSearch {
  private readonly nodes: NodeStore = new NodeStore(LINE_FEED);
  private readonly units: Uint16Array;
  private readonly pairs: Uint16Array;
  private readonly completions: Completions;
  private current: Frontier = new Frontier(this.nodes, WIDTH, BEAM);
  private next: Frontier = new Frontier(this.nodes, WIDTH, BEAM);
  private limit = 0;
  /** Offset behind the character that is read. */
  private place = 0;

  private readonly script: number;

  constructor(encoding: DoubleByteEncoding, script: number) {
    this.script = script;
    const table = doubleByte(encoding);
    this.units = table.units;
    this.pairs = table.pairs;
    this.completions = completionsOf(encoding);
  }

  /** Reads a character after a node; the text is in step again. */
  private settle(node: number, cost: number, unit: number): void {
    const { nodes, place } = this;
    const read = nodes.add(node, cost + pairCost(nodes.lasts[node]!, unit), 0, unit, nodes.flags[node]!, unit, -1);
    this.next.offer(read, nodes.costs[read]!, 0, unit, CLEAN, -1, place);
  }

  /**
   * Supplies one byte of a character of which the other one is known; calls back with each that is not hopeless.
   *
   * @param known what is known of the character, for {@link Completions.with}
   */
  private supply(node: number, known: number, cost: number, then: (node: number) => void): void {
    const { nodes } = this;
    const lost = Math.min(nodes.lostOf(node) + 1, MOST_COUNTED);
    const base = nodes.costs[node]! + cost;
    const last = nodes.lasts[node]!;
    for (const unit of this.completions.with(known)) {
      if (isContrary(unit, this.script)) continue;
      const total = base + pairCost(last, unit) + suppliedCost(unit);
      if (total <= this.limit) then(nodes.add(node, total, 0, unit, (lost << 3) | DAMAGED, unit, FIRST_CHOICE - known));
    }
  }

  /** A byte drops out before or inside the character of a pair; its second byte waits. */
  private shift(node: number, pair: number): void {
    const { nodes } = this;
    if (nodes.costs[node]! + LOSS_COST > this.limit) return;
    const entered = nodes.add(node, nodes.costs[node]!, 0, nodes.lasts[node]!, DAMAGED, -1, nodes.places[node]!);
    const then = (made: number) => this.wait(made, pair & 0xff);
    this.supply(entered, EITHER_BYTE | (pair >> 8), LOSS_COST, then);
  }

  /** Goes on out of step: the waiting byte and the first one of the pair make a character. */
  private goOn(node: number, pair: number): void {
    const { nodes } = this;
    const unit = this.units[(nodes.states[node]! << 8) | (pair >> 8)]!;
    if (unit === 0) return;
    const cost = nodes.costs[node]! + pairCost(nodes.lasts[node]!, unit);
    this.wait(nodes.add(node, cost, 0, unit, nodes.flags[node]!, unit, -1), pair & 0xff);
  }

  /** The second byte of a pair stands alone now: it waits for the next one, or it is an ASCII character and the text is in step again. */
  private wait(node: number, byte: number): void {
    const { nodes } = this;
    if (byte < 0x80) this.settle(node, nodes.costs[node]!, byte);
    else this.next.offer(node, nodes.costs[node]!, byte, nodes.lasts[node]!, nodes.flags[node]!, -1, this.place);
  }

  /** The waiting byte lost its second one; the text is in step again from here. */
  private complete(node: number, cost: number, then: (node: number) => void): void {
    this.supply(node, this.nodes.states[node]!, cost, then);
  }

  private takeAscii(node: number, unit: number): void {
    const { nodes } = this;
    const made = unit < 0x80 ? this.units[(nodes.states[node]! << 8) | unit]! : 0;
    if (made !== 0) this.settle(node, nodes.costs[node]!, made);
    if (unit === QUESTION_MARK || unit === REPLACEMENT) {
      this.complete(node, SHOWN_COST, (end) => {
        this.next.offer(end, nodes.costs[end]!, 0, nodes.lasts[end]!, CLEAN, -1, this.place);
      });
    }
    this.complete(node, DROPPED_COST, (end) => this.settle(end, nodes.costs[end]!, unit));
  }

  private consume(unit: number): void {
    const { nodes } = this;
    const pair = unit < 0x80 ? 0 : this.pairs[unit]!;
    for (const node of this.current.nodes()) {
      if (nodes.modeOf(node) === CLEAN) {
        const cost = nodes.costs[node]! + pairCost(nodes.lasts[node]!, unit);
        this.next.offer(node, cost, 0, unit, CLEAN, unit, this.place);
        if (pair > 0xff) this.shift(node, pair);
      } else if (pair > 0xff) {
        this.goOn(node, pair);
      } else {
        this.takeAscii(node, unit);
      }
    }
  }

  /** Reads the text in the best way; `undefined` when there is none. */
  run(text: string): LossPath | undefined {
    const { nodes } = this;
    this.current.begin(0);
    for (let at = 0; at < text.length; at++) {
      this.next.clear();
      this.limit = this.current.lowest + BEAM;
      this.place = at + 1;
      this.consume(text.charCodeAt(at));
      [this.current, this.next] = [this.next, this.current];
    }
    const last = new Frontier(this.nodes, WIDTH, BEAM);
    const close = (node: number) => {
      const cost = nodes.costs[node]! + endCost(nodes.lasts[node]!);
      last.offer(node, cost, 0, nodes.lasts[node]!, nodes.flags[node]!, -1, this.place);
    };
    for (const node of this.current.nodes()) {
      if (nodes.states[node] === 0) close(node);
      else this.complete(node, DROPPED_COST, close);
    }
    const best = last.best();
    return best < 0 ? undefined : { cost: nodes.costs[best]!, characters: this.trace(best) };
  }

  private trace(last: number): readonly PathCharacter[] {
    const { nodes } = this;
    const characters: PathCharacter[] = [];
    for (let node = last; node >= 0; node = nodes.previous[node]!) {
      const unit = nodes.emitted[node]!;
      const place = nodes.places[node]!;
      if (unit >= 0) characters.push({ unit, known: place <= FIRST_CHOICE ? FIRST_CHOICE - place : undefined });
    }
    return characters.reverse();
  }
}

/**
 * Reads a text in which bytes may have dropped out in the best way: a path of characters, the supplied ones marked.
 *
 * @param script supplied characters are not of the other script than this one, see `script.ts`
 */
export function searchLossPath(text: string, encoding: DoubleByteEncoding, script: number): LossPath | undefined {
  return new LossSearch(encoding, script).run(text);
}
