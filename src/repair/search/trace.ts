import { DAMAGED, type NodeStore } from "./node-store.ts";

/** A character that was made with supplied bytes. */
export interface SuppliedCharacter {
  /** Offset in the reading. */
  readonly at: number;
  /** Offset in the damaged text behind the character that it was read from. */
  readonly place: number;
}

/** A piece of the damaged text (UTF-16 offsets) and what it was before. */
export interface SearchSpan {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  readonly lostBytes: number;
  readonly supplied?: readonly SuppliedCharacter[];
  /** Offsets in the damaged text at which no byte waits. */
  readonly boundaries?: readonly number[];
  /** Offsets in `after` of supplied characters that could as well be others. */
  readonly doubts?: readonly number[];
}

interface OpenSpan {
  readonly start: number;
  after: string;
  lost: number;
  readonly supplied: SuppliedCharacter[];
  readonly boundaries: number[];
}

function chainOf(nodes: NodeStore, last: number): number[] {
  const chain: number[] = [];
  for (let node = last; node >= 0; node = nodes.previous[node]!) chain.push(node);
  return chain.reverse();
}

/** Leaves out the characters at a span's ends that came through unchanged; `undefined` when all did. */
export function trimmed(text: string, span: SearchSpan): SearchSpan | undefined {
  let { start, end } = span;
  let first = 0;
  let last = span.after.length;
  while (start < end && first < last && text[start] === span.after[first]) {
    start++;
    first++;
  }
  while (end > start && last > first && text[end - 1] === span.after[last - 1]) {
    end--;
    last--;
  }
  if (start === end && first === last) return undefined;
  const supplied = (span.supplied ?? []).map(({ at, place }) => ({ at: at - first, place }));
  return { ...span, start, end, after: span.after.slice(first, last), supplied };
}

/** Reads a whole text back from its last node, as the spans that changed. */
export function traceSpans(nodes: NodeStore, last: number, text: string): readonly SearchSpan[] {
  const spans: SearchSpan[] = [];
  let open: OpenSpan | undefined;
  let place = 0;
  const unplaced: number[] = [];
  const close = () => {
    if (open === undefined) return;
    const span = trimmed(text, {
      start: open.start,
      end: place,
      after: open.after,
      lostBytes: open.lost,
      supplied: open.supplied,
      boundaries: open.boundaries,
    });
    if (span !== undefined) spans.push(span);
    open = undefined;
  };
  for (const node of chainOf(nodes, last)) {
    if (nodes.modeOf(node) === DAMAGED) {
      open ??= { start: place, after: "", lost: 0, supplied: [], boundaries: [place] };
      if (nodes.emitted[node]! >= 0) {
        if (nodes.lostOf(node) > open.lost) unplaced.push(open.after.length);
        open.lost = nodes.lostOf(node);
        open.after += String.fromCodePoint(nodes.emitted[node]!);
      }
    } else {
      // A node without a character of its own is the switch itself: the span reaches up to it.
      if (nodes.emitted[node]! < 0 && nodes.places[node]! >= 0) place = nodes.places[node]!;
      close();
    }
    if (nodes.places[node]! < 0) continue;
    place = nodes.places[node]!;
    if (nodes.states[node] === 0) open?.boundaries.push(place);
    for (const at of unplaced.splice(0)) open?.supplied.push({ at, place });
  }
  close();
  return spans;
}
