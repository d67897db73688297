import { isAscii } from "node:buffer";
import type { Window } from "./weigh-window.ts";

/** Bytes that are looked at together when a page is searched for what is not ASCII. */
const BLOCK_BYTES = 1 << 14;
/** Bytes of the first window, and of the further ones that a longer page gets. */
const FIRST_WINDOW_BYTES = 1024;
const FURTHER_WINDOW_BYTES = 256;
/** ASCII that stands before the first other byte and tells whether it begins a word. */
const CONTEXT_BYTES = 16;
/** Most windows that a page gets, however long it is. */
const MOST_WINDOWS = 16;

/** Offset of the first byte from 80 on at or after `start`, `end` when there is none; native speed through ASCII. */
export function findNonAscii(bytes: Uint8Array, start: number, end: number): number {
  for (let block = start; block < end; block += BLOCK_BYTES) {
    const stop = Math.min(end, block + BLOCK_BYTES);
    if (bytes[block]! < 0x80 && isAscii(bytes.subarray(block, stop))) continue;
    for (let at = block; at < stop; at++) if (bytes[at]! >= 0x80) return at;
  }
  return end;
}

/** Blocks with a byte from 80 on, evenly spread over the page where there are more than `most`. */
function spreadBlocks(bytes: Uint8Array, from: number, most: number): number[] {
  const found: number[] = [];
  for (let block = from; block < bytes.length; block += BLOCK_BYTES) {
    if (!isAscii(bytes.subarray(block, block + BLOCK_BYTES))) found.push(block);
  }
  const step = Math.max(1, found.length / most);
  return Array.from({ length: Math.min(most, found.length) }, (_, at) => found[Math.floor(at * step)]!);
}

/** A window of a block, beginning after an ASCII byte where there is one, since such a place begins a character. */
function windowOf(bytes: Uint8Array, block: number): Window {
  const stop = Math.min(bytes.length, block + BLOCK_BYTES);
  const first = findNonAscii(bytes, block, stop);
  let start = first;
  if (first === block) {
    const limit = Math.min(stop, block + FURTHER_WINDOW_BYTES * 4);
    while (start < limit && bytes[start]! !== 0x0a) start++;
    start = start < limit ? start + 1 : block;
  } else start = Math.max(block, first - CONTEXT_BYTES);
  // Whole units of UTF-16 and UTF-32 keep their places.
  start -= start % 4;
  return { start, end: Math.min(bytes.length, start + FURTHER_WINDOW_BYTES), cutAtStart: start === block };
}

/**
 * Picks the stretches of a page that are weighed: the first with a byte that is not ASCII, and on long pages up to fifteen more,
 * spread over all that is not ASCII. The work is bounded, and a late region is not missed.
 *
 * @param wide the page may be UTF-16 or UTF-32, where ASCII bytes are no characters: begin at its beginning
 */
export function findWindows(bytes: Uint8Array, wide: boolean): Window[] {
  const first = wide ? 0 : findNonAscii(bytes, 0, bytes.length);
  const start = Math.max(0, first - CONTEXT_BYTES);
  const windows: Window[] = [
    { start: start - (start % 4), end: Math.min(bytes.length, start + FIRST_WINDOW_BYTES), cutAtStart: first === 0 },
  ];
  const rest = first + FIRST_WINDOW_BYTES;
  const most = Math.min(MOST_WINDOWS - 1, Math.floor((bytes.length - rest) / (4 * FIRST_WINDOW_BYTES)));
  if (most > 0) for (const block of spreadBlocks(bytes, rest, most)) windows.push(windowOf(bytes, block));
  return windows;
}
