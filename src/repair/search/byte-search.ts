import { pairCost } from "../../language/character-model.ts";
import { type Channel, LOST_BYTE, type Reading } from "./channel.ts";
import { type DecoderStep, decoderStep, FAILED, stateOf, WAITING } from "./decoder.ts";
import { CLEAN, DAMAGED, Frontier, NodeStore } from "./node-store.ts";
import { type SearchSpan, traceSpans } from "./trace.ts";

/** Bits for entering and leaving a damaged span: damage is rare, and seldom in small pieces. */
const ENTER_COST = 10;
const LEAVE_COST = 6;
/** Bits for two single bytes that a UTF-8 reader would have taken together. */
const BROKEN_RULE_COST = 20;
/** Bits for a character that could have come through the channel and is left as it is, beside text that did. */
const LEFT_FOREIGN_COST = 5;
/** Bits for a byte that is supplied where none was missed. */
const LOST_BYTE_COST = 12;
const LINE_FEED = 0x0a;
const WIDTH = 96;
const WIDTH_WITH_LOSS = 512;

/** The cheapest reading of a text under a channel. */
export interface SearchResult {
  readonly channel: Channel;
  /** The whole text, read. */
  readonly text: string;
  /** What changed, in order of place; empty when nothing reads better. */
  readonly spans: readonly SearchSpan[];
  /** Bits that the reading saves against the text as it stands. */
  readonly gain: number;
}

function nextRule(rule: number, reading: Reading): number {
  if (!reading.single) return 0;
  const byte = reading.bytes[0]!;
  if (byte >= 0xc2 && byte < 0xe0) return 1;
  if (byte >= 0xe0 && byte < 0xf0) return 2;
  return rule === 2 && byte >= 0x80 && byte < 0xc0 ? 3 : 0;
}

function ruleCost(rule: number, reading: Reading): number {
  if (!reading.single || (rule !== 1 && rule !== 3)) return 0;
  const byte = reading.bytes[0]!;
  return byte >= 0x80 && byte < 0xc0 ? BROKEN_RULE_COST : 0;
}

class ByteSearch {
  readonly nodes: NodeStore = new NodeStore(LINE_FEED);
  private readonly step: DecoderStep;
  private readonly width: number;
  private readonly channel: Channel;

  constructor(channel: Channel) {
    this.channel = channel;
    this.step = decoderStep(channel.target);
    this.width = channel.lostBytes > 0 ? WIDTH_WITH_LOSS : WIDTH;
  }

  /** Takes one byte after a node; calls back with each node that may follow. */
  private take(node: number, byte: number, lost: number, then: (node: number) => void): void {
    const { nodes } = this;
    const state = nodes.states[node]!;
    const outcome = this.step(state, byte);
    if (outcome === FAILED || outcome === 0xfffd) return;
    const cost = nodes.costs[node]!;
    if ((outcome & WAITING) !== 0) then(nodes.wait(node, cost, stateOf(outcome), lost, 0));
    else then(nodes.emit(node, cost + pairCost(nodes.lasts[node]!, outcome), outcome));
  }

  /** Supplies a byte that was lost. */
  private supply(node: number, cost: number, then: (node: number) => void): void {
    const { nodes } = this;
    const lost = nodes.lost[node]! + 1;
    if (lost > this.channel.lostBytes) return;
    const paid = nodes.wait(node, nodes.costs[node]! + cost, nodes.states[node]!, lost, 0);
    for (let byte = 0x40; byte < 0xff; byte++) {
      if (nodes.states[node] === 0 && byte < 0x81) continue;
      this.take(paid, byte, lost, then);
    }
  }

  private read(node: number, reading: Reading, index: number, then: (node: number) => void): void {
    if (index === reading.bytes.length) {
      then(node);
      return;
    }
    const byte = reading.bytes[index]!;
    const next = (following: number) => this.read(following, reading, index + 1, then);
    if (byte === LOST_BYTE) this.supply(node, 0, next);
    else this.take(node, byte, this.nodes.lost[node]!, next);
  }

  /** Opens and closes damaged spans before a character. */
  private switchModes(frontier: Frontier, codePoint: number): void {
    const { nodes } = this;
    for (const node of frontier.nodes()) {
      if (nodes.modes[node] === CLEAN) {
        if (codePoint >= 0x80) frontier.offer(nodes.switched(node, ENTER_COST, DAMAGED));
      } else if (nodes.states[node] === 0) {
        frontier.offer(nodes.switched(node, LEAVE_COST, CLEAN));
      }
    }
  }

  private supplyBefore(frontier: Frontier): void {
    if (this.channel.lostBytes === 0) return;
    for (const node of frontier.nodes()) {
      if (this.nodes.modes[node] === DAMAGED) this.supply(node, LOST_BYTE_COST, (supplied) => frontier.offer(supplied));
    }
  }

  private consume(frontier: Frontier, codePoint: number): Frontier {
    const { nodes } = this;
    const next = new Frontier(nodes, this.width);
    const readings = this.channel.readings(codePoint);
    const left = this.channel.foreign && readings.length > 0 && codePoint >= 0x80 ? LEFT_FOREIGN_COST : 0;
    for (const node of frontier.nodes()) {
      const cost = nodes.costs[node]!;
      if (nodes.modes[node] === CLEAN) {
        next.offer(nodes.emit(node, cost + pairCost(nodes.lasts[node]!, codePoint) + left, codePoint));
        continue;
      }
      for (const reading of readings) {
        const rule = nodes.rules[node]!;
        const paid = nodes.wait(
          node,
          cost + reading.penalty + ruleCost(rule, reading),
          nodes.states[node]!,
          nodes.lost[node]!,
          0,
        );
        this.read(paid, reading, 0, (end) => {
          next.offer(nodes.wait(end, nodes.costs[end]!, nodes.states[end]!, nodes.lost[end]!, nextRule(rule, reading)));
        });
      }
    }
    return next;
  }

  run(text: string): number {
    let frontier = new Frontier(this.nodes, this.width);
    frontier.offer(0);
    for (let at = 0; at < text.length; ) {
      const codePoint = text.codePointAt(at)!;
      this.switchModes(frontier, codePoint);
      this.supplyBefore(frontier);
      frontier = this.consume(frontier, codePoint);
      at += codePoint < 0x10000 ? 1 : 2;
      for (const node of frontier.nodes()) this.nodes.places[node] = at;
    }
    this.supplyBefore(frontier);
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
export function searchBytes(text: string, channel: Channel): SearchResult {
  const search = new ByteSearch(channel);
  const best = search.run(text);
  const gain = best < 0 ? 0 : cleanCost(text) - search.nodes.costs[best]!;
  const spans = gain > 0 ? traceSpans(search.nodes, best, text) : [];
  return { channel, text: replaceSpans(text, spans), spans, gain: spans.length === 0 ? 0 : gain };
}

/** The text with its spans replaced. */
export function replaceSpans(text: string, spans: readonly SearchSpan[]): string {
  let replaced = "";
  let at = 0;
  for (const span of spans) {
    replaced += text.slice(at, span.start) + span.after;
    at = span.end;
  }
  return replaced + text.slice(at);
}
