import { characterCost, endCost, pairCost } from "../../language/character-model.ts";
import type { DoubleByteEncoding } from "../bytes/double-byte.ts";
import { doubleByte } from "../bytes/tables.ts";
import { findStretches } from "../stretches.ts";
import { CLEAN, DAMAGED, Frontier, NodeStore } from "./node-store.ts";
import type { Reading } from "./reading.ts";
import { readsBetterShifted } from "./shift-test.ts";
import { type SearchSpan, traceSpans } from "./trace.ts";

/** Bits for a byte that dropped out, for a lead byte left over that was dropped too, and for one that is shown as `?` or U+FFFD. */
const LOSS_COST = 18;
const DROPPED_COST = 10;
const SHOWN_COST = 3;
/** Bits for a punctuation mark made with a supplied byte: they are so cheap that they would fill every gap. */
const SIGN_COST = 3;
/** Bits up to which a character may be supplied: a rarer one would be a guess. */
const RAREST = 16.5;
const WIDTH = 256;
const BEAM = 45;
const MOST_COUNTED = 3;
const LINE_FEED = 0x0a;
const QUESTION_MARK = 0x3f;
const REPLACEMENT = 0xfffd;
const SIGNS = "，。、；：？！“”‘’（）《》「」『』—…";

/** Bits of a character that was made with a supplied byte beside its cost in the text; infinite for one that is not believed. */
function suppliedCost(unit: number): number {
  if (unit >= 0x4e00 && unit <= 0x9fff) return characterCost(unit) <= RAREST ? 0 : Number.POSITIVE_INFINITY;
  return SIGNS.includes(String.fromCharCode(unit)) ? SIGN_COST : Number.POSITIVE_INFINITY;
}

/** Characters that a known lead byte, or a known trail byte, can be part of. */
class Completions {
  private readonly known = new Map<number, readonly number[]>();
  private readonly units: Uint16Array;

  constructor(units: Uint16Array) {
    this.units = units;
  }

  private collect(key: number, pairAt: (byte: number) => number): readonly number[] {
    let found = this.known.get(key);
    if (found === undefined) {
      const list: number[] = [];
      for (let byte = 0x40; byte < 0xff; byte++) {
        const unit = this.units[pairAt(byte)]!;
        if (unit !== 0 && Number.isFinite(suppliedCost(unit))) list.push(unit);
      }
      found = list;
      this.known.set(key, found);
    }
    return found;
  }

  withLead(lead: number): readonly number[] {
    return this.collect(lead, (byte) => (lead << 8) | byte);
  }

  withTrail(trail: number): readonly number[] {
    return this.collect(0x100 | trail, (byte) => (byte < 0x81 ? 0 : (byte << 8) | trail));
  }
}

class LossSearch {
  readonly nodes: NodeStore = new NodeStore(LINE_FEED);
  private readonly units: Uint16Array;
  private readonly pairs: Uint16Array;
  private readonly completions: Completions;
  private current: Frontier = new Frontier(this.nodes, WIDTH, BEAM);
  private next: Frontier = new Frontier(this.nodes, WIDTH, BEAM);
  private limit = 0;
  /** Offset behind the character that is read. */
  private place = 0;

  constructor(encoding: DoubleByteEncoding) {
    const table = doubleByte(encoding);
    this.units = table.units;
    this.pairs = table.pairs;
    this.completions = new Completions(table.units);
  }

  /** Reads a character after a node; the text is in step again. */
  private settle(node: number, cost: number, unit: number): void {
    const { nodes, place } = this;
    const read = nodes.add(node, cost + pairCost(nodes.lasts[node]!, unit), 0, unit, nodes.flags[node]!, unit, -1);
    this.next.offer(read, nodes.costs[read]!, 0, unit, CLEAN, -1, place);
  }

  /** Supplies one byte to make any of some characters; calls back with each that is not hopeless. */
  private supply(node: number, units: readonly number[], cost: number, then: (node: number) => void): void {
    const { nodes } = this;
    const lost = Math.min(nodes.lostOf(node) + 1, MOST_COUNTED);
    const base = nodes.costs[node]! + cost;
    const last = nodes.lasts[node]!;
    for (const unit of units) {
      const total = base + pairCost(last, unit) + suppliedCost(unit);
      if (total <= this.limit) then(nodes.add(node, total, 0, unit, (lost << 3) | DAMAGED, unit, -1));
    }
  }

  /** A byte drops out before or inside the character of a pair; its second byte waits. */
  private shift(node: number, pair: number): void {
    const { nodes } = this;
    if (nodes.costs[node]! + LOSS_COST > this.limit) return;
    const entered = nodes.add(node, nodes.costs[node]!, 0, nodes.lasts[node]!, DAMAGED, -1, nodes.places[node]!);
    const then = (made: number) => this.wait(made, pair & 0xff);
    this.supply(entered, this.completions.withTrail(pair >> 8), LOSS_COST, then);
    this.supply(entered, this.completions.withLead(pair >> 8), LOSS_COST, then);
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
    this.supply(node, this.completions.withLead(this.nodes.states[node]!), cost, then);
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

  /** Reads the text; answers its best last node, -1 for none. */
  run(text: string): number {
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
    return last.best();
  }
}

function cleanCost(text: string): number {
  let cost = 0;
  for (let at = 0; at < text.length; at++) cost += pairCost(at === 0 ? LINE_FEED : text.charCodeAt(at - 1), text.charCodeAt(at));
  return cost + endCost(text.charCodeAt(text.length - 1));
}

/**
 * Finds where bytes dropped out of double-byte text, so that every character after the gap is read one byte out of step up to the next
 * ASCII character, and supplies the bytes that let the stretch read as Chinese: 窘锥蔚 → 本阶段的. Works only on stretches of rare characters.
 */
export function searchLosses(text: string, encoding: DoubleByteEncoding): Reading {
  const { units, pairs } = doubleByte(encoding);
  const spans: SearchSpan[] = [];
  let gain = 0;
  for (const { start, end } of findStretches(text, true, false)) {
    const stretch = text.slice(start, end);
    if (!readsBetterShifted(stretch, units, pairs)) continue;
    const search = new LossSearch(encoding);
    const best = search.run(stretch);
    const saved = best < 0 ? 0 : cleanCost(stretch) - search.nodes.costs[best]!;
    if (saved <= 0) continue;
    gain += saved;
    for (const span of traceSpans(search.nodes, best, stretch))
      spans.push({ ...span, start: span.start + start, end: span.end + start });
  }
  return { spans, gain };
}
