import { pairCost } from "../../language/character-model.ts";
import { type ByteReading, type Channel, LOST_BYTE } from "./channel.ts";
import { type DecoderStep, decoderStep, FAILED, stateOf, type TargetEncoding, WAITING } from "./decoder.ts";
import { CLEAN, DAMAGED, Frontier, NodeStore } from "./node-store.ts";
import type { Reading } from "./reading.ts";
import { traceSpans } from "./trace.ts";

/** Bits for entering and leaving a damaged span: damage is rare, and seldom in small pieces. */
const ENTER_COST = 10;
const LEAVE_COST = 6;
/** Bits for two single bytes that a UTF-8 reader would have taken together. */
const BROKEN_RULE_COST = 20;
/** Bits for a character that could have come through the channel and is left as it is, beside text that did. */
const LEFT_FOREIGN_COST = 5;
/** Bits for a punctuation mark made with a supplied byte: they are so cheap that they would fill every gap. */
const SUPPLIED_SIGN_COST = 6;
const LINE_FEED = 0x0a;
const REPLACEMENT = 0xfffd;
/** Bits behind the cheapest reading at which a reading is given up. */
const BEAM = 48;
const WIDTH = 96;
const WIDTH_WITH_LOSS = 256;

const ORDINARY_SIGNS = "，。、；：？！“”‘’（）《》「」『』—…·　";

function isHan(codePoint: number): boolean {
  return codePoint >= 0x4e00 && codePoint <= 0x9fff;
}

/** Signs that a supplied byte may make; any other character but a Chinese one is a guess too many. */
function isSign(codePoint: number): boolean {
  return ORDINARY_SIGNS.includes(String.fromCharCode(codePoint));
}

/** Lead bytes of punctuation, groups and other scripts. */
function leadsSigns(target: TargetEncoding, lead: number): boolean {
  if (target === "utf-8") return lead < 0xe4 || lead > 0xe9;
  return lead >= 0xa1 && lead <= (target === "big5" ? 0xa3 : 0xa9);
}

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
  private readonly width: number;
  private readonly channel: Channel;
  /** Bits above which a reading with supplied bytes is hopeless at this place. */
  private limit = 0;

  constructor(channel: Channel) {
    this.channel = channel;
    this.step = decoderStep(channel.target);
    this.width = channel.lostBytes > 0 ? WIDTH_WITH_LOSS : WIDTH;
  }

  /** Takes one byte after a node; calls back with the node that follows, if any may. */
  private take(node: number, byte: number, supplied: boolean, then: (node: number) => void): void {
    const { nodes } = this;
    const state = nodes.states[node]!;
    const outcome = this.step(state, byte);
    if (outcome === FAILED || outcome === REPLACEMENT) return;
    const cost = nodes.costs[node]!;
    if ((outcome & WAITING) !== 0) then(nodes.wait(node, cost, stateOf(outcome), nodes.lost[node]!, 0));
    else {
      const sign = supplied && !isHan(outcome);
      if (sign && !isSign(outcome)) return;
      const total = cost + pairCost(nodes.lasts[node]!, outcome) + (sign ? SUPPLIED_SIGN_COST : 0);
      if (!supplied || total <= this.limit) then(nodes.emit(node, total, outcome));
    }
  }

  /** Supplies a byte that was lost. */
  private supply(node: number, cost: number, then: (node: number) => void): void {
    const { nodes } = this;
    const lost = nodes.lost[node]! + 1;
    if (lost > this.channel.lostBytes || nodes.costs[node]! + cost > this.limit) return;
    const leading = nodes.states[node] === 0;
    const paid = nodes.wait(node, nodes.costs[node]! + cost, nodes.states[node]!, lost, 0);
    const dear = nodes.wait(node, nodes.costs[node]! + cost + SUPPLIED_SIGN_COST, nodes.states[node]!, lost, 0);
    for (let byte = leading ? 0x81 : 0x40; byte < 0xff; byte++) {
      const signs = leading && leadsSigns(this.channel.target, byte);
      this.take(signs ? dear : paid, byte, true, then);
    }
  }

  private read(node: number, reading: ByteReading, index: number, then: (node: number) => void): void {
    if (index === reading.bytes.length) {
      then(node);
      return;
    }
    const byte = reading.bytes[index]!;
    const next = (following: number) => this.read(following, reading, index + 1, then);
    if (byte === LOST_BYTE) this.supply(node, 0, next);
    else this.take(node, byte, false, next);
  }

  /** Opens and closes damaged spans before a character. */
  private switchModes(frontier: Frontier, codePoint: number): void {
    const { nodes } = this;
    for (const node of frontier.nodes()) {
      if (nodes.modes[node] === CLEAN) {
        if (codePoint >= 0x80 || this.channel.entrances.includes(String.fromCharCode(codePoint)))
          frontier.offer(nodes.switched(node, ENTER_COST, DAMAGED));
      } else if (nodes.states[node] === 0) {
        frontier.offer(nodes.switched(node, LEAVE_COST, CLEAN));
      }
    }
  }

  /** Leaves characters as they are. */
  private keep(node: number, codePoints: readonly number[], surcharge: number): number {
    const { nodes } = this;
    let cost = nodes.costs[node]! + surcharge;
    let last = nodes.lasts[node]!;
    for (const codePoint of codePoints) {
      cost += pairCost(last, codePoint);
      last = codePoint;
    }
    return nodes.emit(node, cost, last);
  }

  private consume(frontier: Frontier, codePoints: readonly number[], readings: readonly ByteReading[]): Frontier {
    const { nodes } = this;
    const next = new Frontier(nodes, this.width, BEAM);
    const left = this.channel.foreign && readings.length > 0 && codePoints[0]! >= 0x80 ? LEFT_FOREIGN_COST : 0;
    for (const node of frontier.nodes()) {
      if (nodes.modes[node] === CLEAN) {
        next.offer(this.keep(node, codePoints, left));
        continue;
      }
      for (const reading of readings) {
        if (reading.fits?.(nodes.states[node]!, nodes.lasts[node]!) === false) continue;
        const rule = nodes.rules[node]!;
        const cost = nodes.costs[node]! + reading.penalty + ruleCost(rule, reading);
        const paid = nodes.wait(node, cost, nodes.states[node]!, nodes.lost[node]!, 0);
        this.read(paid, reading, 0, (end) => {
          next.offer(nodes.wait(end, nodes.costs[end]!, nodes.states[end]!, nodes.lost[end]!, nextRule(rule, reading)));
        });
      }
    }
    return next;
  }

  run(text: string): number {
    let frontier = new Frontier(this.nodes, this.width, BEAM);
    frontier.offer(0);
    for (let at = 0; at < text.length; ) {
      const group = this.channel.groupAt?.(text, at);
      const codePoint = text.codePointAt(at)!;
      const end = at + (group?.length ?? (codePoint < 0x10000 ? 1 : 2));
      const codePoints =
        group === undefined ? [codePoint] : [...text.slice(at, end)].map((character) => character.codePointAt(0)!);
      this.limit = frontier.cheapest() + BEAM;
      this.switchModes(frontier, codePoint);
      frontier = this.consume(frontier, codePoints, group?.readings ?? this.channel.readings(codePoint));
      for (const node of frontier.nodes()) this.nodes.places[node] = end;
      at = end;
    }
    return frontier.best();
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
  const search = new ByteSearch(channel);
  const best = search.run(text);
  const gain = best < 0 ? 0 : cleanCost(text) - search.nodes.costs[best]! - channel.prior;
  const spans = gain > 0 ? traceSpans(search.nodes, best, text) : [];
  return { spans, gain: spans.length === 0 ? 0 : gain };
}
