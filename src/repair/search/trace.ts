import { DAMAGED, type NodeStore } from "./node-store.ts";

/** A piece of the damaged text (UTF-16 offsets) and what it was before. */
export interface SearchSpan {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  readonly lostBytes: number;
}

interface OpenSpan {
  readonly start: number;
  after: string;
  lost: number;
}

function chainOf(nodes: NodeStore, last: number): number[] {
  const chain: number[] = [];
  for (let node = last; node >= 0; node = nodes.previous[node]!) chain.push(node);
  return chain.reverse();
}

/** Leaves out the characters at a span's ends that came through unchanged; nothing when all did. */
function trimmed(text: string, span: SearchSpan): SearchSpan | undefined {
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
  return start === end && first === last ? undefined : { ...span, start, end, after: span.after.slice(first, last) };
}

/** Reads a whole text back from its last node, as the spans that changed. */
export function traceSpans(nodes: NodeStore, last: number, text: string): readonly SearchSpan[] {
  const spans: SearchSpan[] = [];
  let open: OpenSpan | undefined;
  let place = 0;
  const close = () => {
    if (open === undefined) return;
    const span = trimmed(text, { start: open.start, end: place, after: open.after, lostBytes: open.lost });
    if (span !== undefined) spans.push(span);
    open = undefined;
  };
  for (const node of chainOf(nodes, last)) {
    if (nodes.modeOf(node) === DAMAGED) {
      open ??= { start: place, after: "", lost: 0 };
      open.lost = nodes.lostOf(node);
      if (nodes.emitted[node]! >= 0) open.after += String.fromCodePoint(nodes.emitted[node]!);
    } else {
      // A node without a character of its own is the switch itself: the span reaches up to it.
      if (nodes.emitted[node]! < 0 && nodes.places[node]! >= 0) place = nodes.places[node]!;
      close();
    }
    if (nodes.places[node]! >= 0) place = nodes.places[node]!;
  }
  close();
  return spans;
}
