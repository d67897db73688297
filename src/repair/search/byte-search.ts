import { pairCost } from "../../language/character-model.ts";
import { lazily } from "../lazily.ts";
import { isForeignUnit, rarityOf } from "../signs.ts";
import { type ByteReading, type Channel, LOST_PAIR } from "./channel.ts";
import { FAILED, stateOf, stepPair, stepUtf8, unitsOf, WAITING } from "./decoder.ts";
import { Frontier } from "./frontier.ts";
import { CLEAN, DAMAGED, NodeStore } from "./node-store.ts";
import { isBarred, NO_LIMITS, type SearchLimits } from "./search-limits.ts";
import { pairSuppliesFor, suppliesFor } from "./supplies.ts";
import { nextRule, ruleCost } from "./utf-8-rule.ts";

/** Bits for entering a damaged span, and for leaving it: damage is rare, and seldom in small pieces. */
export const ENTER_COST = 10;
const LEAVE_COST = 6;
/** Bits for a character that could have come through the channel and is left as it is, beside text that did. */
const LEFT_FOREIGN_COST = 5;
/** Place of the rule in a node's flags, and one supplied byte in them. */
const RULE_BITS = 6;
const LOST_UNIT = 8;
const LINE_FEED = 0x0a;
const REPLACEMENT = 0xfffd;
/** Bits behind the cheapest reading at which a reading is given up. */
const BEAM = 48;
/** The same where any byte may be a lost one: there are hundreds of readings at every place. */
const BEAM_WITH_LOSS = 16;
/** Bits nearer to the cheapest reading than others that one must be to have lost two bytes here: there are hundreds of pairs. */
const PAIR_MARGIN = 8;
const WIDTH = 96;
const WIDTH_WITH_LOSS = 32;

/** Working memory; what a search leaves in it is overwritten by the next one. */
const memory = lazily(() => {
  const nodes = new NodeStore(LINE_FEED);
  return { nodes, current: new Frontier(nodes, WIDTH, BEAM), next: new Frontier(nodes, WIDTH, BEAM) };
});

/**
 * Finds the reading of a text that costs the fewest bits when any part of it may have come through a channel. One at a time: the nodes of
 * a search hold until the next one begins.
 */
export class ByteSearch {
  readonly nodes: NodeStore;
  /** `undefined` where the bytes are UTF-8. */
  private readonly units: Uint16Array | undefined;
  private readonly channel: Channel;
  private readonly beam: number;
  private current: Frontier;
  private next: Frontier;
  /** Offset behind the character that is read. */
  private place = 0;
  /** Bits above which a reading with supplied bytes is hopeless at this place. */
  private limit = 0;
  private readonly limits: SearchLimits;

  constructor(channel: Channel, limits: SearchLimits = NO_LIMITS) {
    this.channel = channel;
    this.limits = limits;
    this.units = unitsOf(channel.target);
    const width = channel.lostBytes > 0 ? WIDTH_WITH_LOSS : WIDTH;
    this.beam = channel.lostAtEnd === undefined ? BEAM : BEAM_WITH_LOSS;
    const { nodes, current, next } = memory();
    this.nodes = nodes;
    this.current = current;
    this.next = next;
    nodes.reset(LINE_FEED);
    current.reset(width, this.beam);
    next.reset(width, this.beam);
  }

  /** Reads the bytes of a reading from `index` on after a node, whose rest is in the arguments, and offers what comes of it. */
  private read(node: number, reading: ByteReading, index: number, state: number, cost: number, flags: number): void {
    const { nodes, units } = this;
    const { bytes } = reading;
    let previous = node;
    let last = nodes.lasts[node]!;
    let waiting = state;
    let bits = cost;
    let emitted = -1;
    for (let at = index; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte < 0) {
        const here = emitted < 0 ? previous : nodes.add(previous, bits, waiting, last, flags & ~RULE_BITS, emitted, -1);
        if (byte !== LOST_PAIR) this.supply(here, reading, at + 1, waiting, bits, flags);
        else this.supplyPair(here, reading, at + 1, waiting, bits, flags);
        return;
      }
      const outcome = units === undefined ? stepUtf8(waiting, byte) : stepPair(units, waiting, byte);
      if (outcome === FAILED || outcome === REPLACEMENT) return;
      if ((outcome & WAITING) !== 0) {
        waiting = stateOf(outcome);
        continue;
      }
      if (isBarred(this.limits, outcome, this.place, flags >> 3 > nodes.lostOf(previous))) return;
      if (emitted >= 0) previous = nodes.add(previous, bits, 0, last, flags & ~RULE_BITS, emitted, -1);
      waiting = 0;
      bits += pairCost(last, outcome);
      last = outcome;
      emitted = outcome;
    }
    this.next.offer(previous, bits, waiting, last, flags, emitted, this.place);
  }

  /** Supplies a byte that was lost and reads on. */
  private supply(node: number, reading: ByteReading, index: number, state: number, cost: number, flags: number): void {
    const { nodes } = this;
    const lost = flags + LOST_UNIT;
    if (lost >> 3 > this.channel.lostBytes || cost > this.limit) return;
    const last = nodes.lasts[node]!;
    const ends = index === reading.bytes.length;
    for (const { outcome, surcharge } of suppliesFor(this.channel.target, state, reading.lost)) {
      if ((outcome & WAITING) !== 0) {
        this.read(node, reading, index, stateOf(outcome), cost + surcharge, lost);
        continue;
      }
      if (isBarred(this.limits, outcome, this.place, true)) continue;
      const total = cost + pairCost(last, outcome) + surcharge;
      if (total > this.limit || (ends && total > this.next.lowest + this.beam)) continue;
      this.read(nodes.add(node, total, 0, outcome, lost & ~RULE_BITS, outcome, -1), reading, index, 0, total, lost);
    }
  }

  /** Supplies two bytes that were lost together inside a character and reads on. */
  private supplyPair(node: number, reading: ByteReading, index: number, state: number, cost: number, flags: number): void {
    const { nodes } = this;
    const lost = flags + 2 * LOST_UNIT;
    if (state === 0 || lost >> 3 > this.channel.lostBytes || cost > this.limit - PAIR_MARGIN) return;
    for (const { first, seconds } of pairSuppliesFor(this.channel.target, state, reading.lost ?? [])) {
      let here = node;
      let bits = cost;
      if ((first & WAITING) === 0) {
        if (isBarred(this.limits, first, this.place, true)) continue;
        bits += pairCost(nodes.lasts[node]!, first);
        if (bits > this.limit) continue;
        here = nodes.add(node, bits, 0, first, (flags + LOST_UNIT) & ~RULE_BITS, first, -1);
      }
      for (const second of seconds) this.supplySecond(here, reading, index, second, bits, lost);
    }
  }

  /** The second of two bytes that were lost together. */
  private supplySecond(node: number, reading: ByteReading, index: number, second: number, cost: number, flags: number): void {
    const { nodes } = this;
    if ((second & WAITING) !== 0) {
      this.read(node, reading, index, stateOf(second), cost, flags);
      return;
    }
    if (isBarred(this.limits, second, this.place, true)) return;
    const bits = cost + pairCost(nodes.lasts[node]!, second);
    if (bits > this.next.lowest + this.beam) return;
    this.read(nodes.add(node, bits, 0, second, flags & ~RULE_BITS, second, -1), reading, index, 0, bits, flags);
  }

  /** Lets the end of the text have lost a byte. */
  private finish(length: number): Frontier {
    const { lostAtEnd } = this.channel;
    if (lostAtEnd === undefined) return this.current;
    const { costs, states, lasts, flags } = this.nodes;
    this.place = length;
    this.next.clear();
    const count = this.current.select();
    for (let at = 0; at < count; at++) {
      const node = this.current.near[at]!;
      const state = states[node]!;
      if (state === 0) this.next.offer(node, costs[node]!, 0, lasts[node]!, flags[node]!, -1, length);
      else this.read(node, lostAtEnd, 0, state, costs[node]! + lostAtEnd.penalty, flags[node]!);
    }
    return this.next;
  }

  /** Opens and closes damaged spans before a character. */
  private switchModes(codePoint: number, place: number): void {
    const { nodes, current: frontier } = this;
    const entry = ENTER_COST - (this.channel.entersCheaper ?? 0);
    const enters = codePoint >= 0x80 || this.channel.entrances.includes(String.fromCharCode(codePoint));
    const count = frontier.select();
    const near = frontier.near;
    for (let at = 0; at < count; at++) {
      const node = near[at]!;
      if (nodes.modeOf(node) === CLEAN) {
        if (enters) frontier.offer(node, nodes.costs[node]! + entry, 0, nodes.lasts[node]!, DAMAGED, -1, place);
      } else if (nodes.states[node] === 0) {
        frontier.offer(node, nodes.costs[node]! + LEAVE_COST, 0, nodes.lasts[node]!, CLEAN, -1, place);
      }
    }
  }

  /** Leaves characters as they are. */
  private keep(node: number, codePoints: readonly number[], surcharge: number): void {
    const { nodes } = this;
    let cost = nodes.costs[node]! + surcharge;
    let last = nodes.lasts[node]!;
    for (const codePoint of codePoints) {
      cost += pairCost(last, codePoint);
      last = codePoint;
    }
    this.next.secure(node, cost, 0, last, CLEAN, last, this.place);
  }

  /** Whether a character shows the damage rather than Chinese text. */
  private isOfTheDamage(codePoint: number): boolean {
    const { foreign, chinese } = this.channel;
    return foreign && (isForeignUnit(codePoint) || (chinese && rarityOf(codePoint) >= 2));
  }

  private consume(codePoints: readonly number[], readings: readonly ByteReading[]): void {
    const { nodes } = this;
    this.next.clear();
    const left = readings.length > 0 && this.isOfTheDamage(codePoints[0]!) ? LEFT_FOREIGN_COST : 0;
    const count = this.current.select();
    for (let at = 0; at < count; at++) {
      const node = this.current.near[at]!;
      const flags = nodes.flags[node]!;
      if ((flags & 1) === CLEAN) {
        this.keep(node, codePoints, left);
        continue;
      }
      const rule = (flags & RULE_BITS) >> 1;
      for (const reading of readings) {
        if (reading.fits?.(nodes.states[node]!, nodes.lasts[node]!) === false) continue;
        const cost = nodes.costs[node]! + reading.penalty + ruleCost(rule, reading);
        const ruled = (flags & ~RULE_BITS) | (nextRule(rule, reading) << 1);
        this.read(node, reading, 0, nodes.states[node]!, cost, ruled);
      }
    }
  }

  /** Reads the text; answers its best last node, -1 for none. */
  run(text: string): number {
    this.current.begin(0);
    for (let at = 0; at < text.length; at = this.place) {
      const group = this.channel.groupAt?.(text, at);
      const codePoint = text.codePointAt(at)!;
      this.place = at + (group?.length ?? (codePoint < 0x10000 ? 1 : 2));
      const codePoints = group === undefined ? [codePoint] : Array.from(text.slice(at, this.place), (one) => one.codePointAt(0)!);
      this.limit = this.current.lowest + this.beam;
      this.switchModes(codePoint, at);
      this.consume(codePoints, group?.readings ?? this.channel.readings(codePoint));
      [this.current, this.next] = [this.next, this.current];
    }
    return this.finish(text.length).best();
  }
}
