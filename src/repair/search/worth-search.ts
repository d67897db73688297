import { pairCost } from "../../language/character-model.ts";
import type { Channel } from "./channel.ts";
import { cleanCostsOf } from "./clean-costs.ts";
import { FAILED, stateOf, stepPair, stepUtf8, unitsOf, WAITING } from "./decoder.ts";

/** Bits that a plain reading must save somewhere for a search to be worth its while; fewer where losses cut it short. */
const WORTH = 16;
const WORTH_WITH_LOSS = 8;
const LINE_FEED = 0x0a;
const REPLACEMENT = 0xfffd;

/** What was read so far: bits saved since that last went wrong or stopped paying, bytes that wait, and the last character. */
class PlainReader {
  saved = 0;
  state = 0;
  private last: number = LINE_FEED;
  private readonly units: Uint16Array | undefined;

  constructor(channel: Channel) {
    this.units = unitsOf(channel.target);
  }

  forget(): void {
    this.saved = 0;
    this.state = 0;
    this.last = LINE_FEED;
  }

  /** Takes a byte; answers whether it goes with those before it. */
  private takes(byte: number): boolean {
    const outcome = this.units === undefined ? stepUtf8(this.state, byte) : stepPair(this.units, this.state, byte);
    if (outcome === FAILED || outcome === REPLACEMENT) return false;
    if ((outcome & WAITING) !== 0) {
      this.state = stateOf(outcome);
    } else {
      this.state = 0;
      this.saved -= pairCost(this.last, outcome);
      this.last = outcome;
    }
    return true;
  }

  /** Takes the bytes of a character that costs so many bits as it stands; begins anew with it where it does not go with those before. */
  take(bytes: readonly number[], cost: number): void {
    this.saved += cost;
    for (let at = 0; at < bytes.length; at++) {
      if (this.takes(bytes[at]!)) continue;
      const begun = this.state !== 0 && at === 0;
      this.forget();
      if (!begun) continue;
      this.saved = cost;
      if (!this.takes(bytes[0]!)) this.forget();
    }
  }
}

/**
 * Whether some part of a text reads better when its bytes are simply taken through a channel: linear and without memory, where the
 * search weighs every way. For channels that read a character in one way only, or in one way where nothing was lost.
 */
export function isWorthSearch(text: string, channel: Channel): boolean {
  const lossy = channel.lostBytes > 0;
  const worth = lossy ? WORTH_WITH_LOSS : WORTH;
  const reader = new PlainReader(channel);
  const costs = cleanCostsOf(text).each;
  for (let at = 0; at < text.length; ) {
    const cost = costs[at]!;
    const codePoint = text.codePointAt(at)!;
    at += codePoint < 0x10000 ? 1 : 2;
    const reading = channel.readings(codePoint)[0];
    if (reading === undefined || reader.saved < 0) reader.forget();
    if (reading !== undefined) {
      reader.take(reading.bytes, cost);
      // Bytes that wait have not been paid for yet: only a loss could end the reading there.
      if (reader.saved >= worth && (reader.state === 0 || lossy)) return true;
    }
  }
  return false;
}
