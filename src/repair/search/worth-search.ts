import { pairCost } from "../../language/character-model.ts";
import type { Channel } from "./channel.ts";
import { type DecoderStep, decoderStep, FAILED, stateOf, WAITING } from "./decoder.ts";

/** Bits that a plain reading must save somewhere for a search to be worth its while; fewer where losses cut it short. */
const WORTH = 16;
const WORTH_WITH_LOSS = 8;
const LINE_FEED = 0x0a;
const REPLACEMENT = 0xfffd;

/** Reads on through a channel, byte by byte, and forgets what it read where that goes wrong. */
class PlainReader {
  /** Bits saved since the reading last went wrong or stopped paying. */
  saved = 0;
  private readonly step: DecoderStep;
  private state = 0;
  private last: number = LINE_FEED;

  constructor(step: DecoderStep) {
    this.step = step;
  }

  forget(): void {
    this.saved = 0;
    this.state = 0;
    this.last = LINE_FEED;
  }

  take(byte: number): void {
    const outcome = this.step(this.state, byte);
    if (outcome === FAILED || outcome === REPLACEMENT) {
      this.forget();
    } else if ((outcome & WAITING) !== 0) {
      this.state = stateOf(outcome);
    } else {
      this.state = 0;
      this.saved -= pairCost(this.last, outcome);
      this.last = outcome;
    }
  }
}

/**
 * Whether some part of a text reads better when its bytes are simply taken through a channel: linear and without memory, where the
 * search weighs every way. For channels that read a character in one way only, or in one way where
 * nothing was lost.
 */
export function isWorthSearch(text: string, channel: Channel): boolean {
  const worth = channel.lostBytes > 0 ? WORTH_WITH_LOSS : WORTH;
  const reader = new PlainReader(decoderStep(channel.target));
  let last = LINE_FEED;
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at)!;
    at += codePoint < 0x10000 ? 1 : 2;
    const reading = channel.readings(codePoint)[0];
    if (reading === undefined || reader.saved < 0) reader.forget();
    if (reading !== undefined) {
      reader.saved += pairCost(last, codePoint);
      for (const byte of reading.bytes) reader.take(byte);
      if (reader.saved >= worth) return true;
    }
    last = codePoint;
  }
  return false;
}
