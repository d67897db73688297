import { pairCost } from "../../language/character-model.ts";
import { isForeignUnit, rarityOf } from "../signs.ts";
import { findStretches } from "../stretches.ts";
import { type ByteReading, type Channel, LOST_BYTE } from "./channel.ts";
import { type DecoderStep, decoderStep, FAILED, stateOf, WAITING } from "./decoder.ts";
import { CLEAN, DAMAGED, Frontier, NodeStore } from "./node-store.ts";
import { NOTHING, type Reading } from "./reading.ts";
import { suppliesFor } from "./supplies.ts";
import { type SearchSpan, traceSpans } from "./trace.ts";
import { isWorthSearch } from "./worth-search.ts";

/** Bits for entering and leaving a damaged span: damage is rare, and seldom in small pieces. */
const ENTER_COST = 10;
const LEAVE_COST = 6;
/** Bits for two single bytes that a UTF-8 reader would have taken together. */
const BROKEN_RULE_COST = 20;
/** Bits for a character that could have come through the channel and is left as it is, beside text that did. */
const LEFT_FOREIGN_COST = 5;
/** Place of the rule in a node's flags, and one supplied byte in them. */
const RULE_BITS = 6;
const LOST_UNIT = 8;
const LINE_FEED = 0x0a;
const REPLACEMENT = 0xfffd;
/** Bits behind the cheapest reading at which a reading is given up. */
const BEAM = 48;
const WIDTH = 96;
const WIDTH_WITH_LOSS = 256;

function nextRule(rule: number, reading: ByteReading): number {
  if (!reading.single) return 0;
  const byte = reading.bytes[0]!;
  if (byte >= 0xc2 && byte < 0xe0) return 1;
  if (byte >= 0xe0 && byte < 0xf0) return 2;
  return rule === 2 && byte >= 0x80 && byte < 0xc0 ? 3 : 0;
}

function ruleCost(rule: number, reading: ByteReading): number {
  if (!reading.single || (rule !== 1 && rule !== 3)) return 0;
  const byte = reading.bytes[0]!;
  return byte >= 0x80 && byte < 0xc0 ? BROKEN_RULE_COST : 0;
}

class ByteSearch {
  readonly nodes: NodeStore = new NodeStore(LINE_FEED);
  private readonly step: DecoderStep;
  private readonly channel: Channel;
  private readonly width: number;
  private current: Frontier;
  private next: Frontier;
  /** Offset behind the character that is read. */
  private place = 0;
  /** Bits above which a reading with supplied bytes is hopeless at this place. */
  private limit = 0;

  constructor(channel: Channel) {
    this.channel = channel;
    this.step = decoderStep(channel.target);
    this.width = channel.lostBytes > 0 ? WIDTH_WITH_LOSS : WIDTH;
    this.current = new Frontier(this.nodes, this.width, BEAM);
    this.next = new Frontier(this.nodes, this.width, BEAM);
  }

  /** Reads the bytes of a reading from `index` on after a node, whose rest is in the arguments, and offers what comes of it. */
  private read(node: number, reading: ByteReading, index: number, state: number, cost: number, flags: number): void {
    const { nodes, step } = this;
    const { bytes } = reading;
    let previous = node;
    let last = nodes.lasts[node]!;
    let waiting = state;
    let bits = cost;
    let emitted = -1;
    for (let at = index; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === LOST_BYTE) {
        const here = emitted < 0 ? previous : nodes.add(previous, bits, waiting, last, flags & ~RULE_BITS, emitted, -1);
        this.supply(here, reading, at + 1, waiting, bits, flags);
        return;
      }
      const outcome = step(waiting, byte);
      if (outcome === FAILED || outcome === REPLACEMENT) return;
      if ((outcome & WAITING) !== 0) {
        waiting = stateOf(outcome);
        continue;
      }
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
    for (const { outcome, surcharge } of suppliesFor(this.channel.target, state)) {
      if ((outcome & WAITING) !== 0) {
        this.read(node, reading, index, stateOf(outcome), cost + surcharge, lost);
        continue;
      }
      const total = cost + pairCost(last, outcome) + surcharge;
      if (total > this.limit || (ends && total > this.next.lowest + BEAM)) continue;
      this.read(nodes.add(node, total, 0, outcome, lost & ~RULE_BITS, outcome, -1), reading, index, 0, total, lost);
    }
  }

  /** Opens and closes damaged spans before a character. */
  private switchModes(codePoint: number, place: number): void {
    const { nodes, current: frontier } = this;
    const enters = codePoint >= 0x80 || this.channel.entrances.includes(String.fromCharCode(codePoint));
    for (const node of frontier.nodes()) {
      if (nodes.modeOf(node) === CLEAN) {
        if (enters) frontier.offer(node, nodes.costs[node]! + ENTER_COST, 0, nodes.lasts[node]!, DAMAGED, -1, place);
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
    this.next.offer(node, cost, 0, last, CLEAN, last, this.place);
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
    for (const node of this.current.nodes()) {
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
      this.limit = this.current.lowest + BEAM;
      this.switchModes(codePoint, at);
      this.consume(codePoints, group?.readings ?? this.channel.readings(codePoint));
      [this.current, this.next] = [this.next, this.current];
    }
    return this.current.best();
  }
}

function cleanCost(text: string): number {
  let cost = 0;
  let last = LINE_FEED;
  for (const character of text) {
    const codePoint = character.codePointAt(0)!;
    cost += pairCost(last, codePoint);
    last = codePoint;
  }
  return cost;
}

/**
 * Finds the reading of a text that costs the fewest bits when any part of it may have come through a channel, by dynamic programming
 * over characters, bytes that wait for more, and the last character read (Viterbi): 他说Ä£Ð͵Ä → 他说模型的.
 */
export function searchBytes(text: string, channel: Channel): Reading {
  const spans: SearchSpan[] = [];
  let gain = 0;
  for (const { start, end } of findStretches(text, channel.chinese, channel.foreign)) {
    const stretch = text.slice(start, end);
    if (channel.single && !isWorthSearch(stretch, channel)) continue;
    const search = new ByteSearch(channel);
    const best = search.run(stretch);
    const saved = best < 0 ? 0 : cleanCost(stretch) - search.nodes.costs[best]!;
    if (saved <= 0) continue;
    const found = traceSpans(search.nodes, best, stretch);
    if (found.length > 0) gain += saved;
    for (const span of found) spans.push({ ...span, start: span.start + start, end: span.end + start });
  }
  return spans.length === 0 ? NOTHING : { spans, gain };
}
