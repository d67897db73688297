import type { TextPage } from "./page-splitter.ts";

const LINE_FEED = 0x0a;

/** Gathers the bytes of one page at a time, never more than the limit. */
export interface PageBuffer {
  /** Adds bytes to the page; answers pages that had to be ended because the limit was reached. */
  readonly add: (bytes: Uint8Array) => readonly TextPage[];
  /** Ends the page; `skip` bytes of the stream between it and the next belong to neither. Blank pages are passed over. */
  readonly end: (skip: number) => readonly TextPage[];
}

/** Makes a buffer that refuses pages over the limit, or cuts them at the last line end (in the middle of a line where there is none). */
export function pageBuffer(limit: number, oversize: "refuse" | "cut"): PageBuffer {
  let parts: Uint8Array[] = [];
  let length = 0;
  let start = 0;
  let refused = 0;
  const take = (): Uint8Array => {
    const bytes = parts.length === 1 ? (parts[0] as Uint8Array).slice() : Uint8Array.from(Buffer.concat(parts));
    parts = [];
    length = 0;
    return bytes;
  };
  const keepFrom = (bytes: Uint8Array, end: number): void => {
    parts = end < bytes.length ? [bytes.subarray(end)] : [];
    length = bytes.length - end;
    start += end;
  };
  return {
    add: (bytes) => {
      if (bytes.length === 0) return [];
      if (refused > 0) refused += bytes.length;
      else {
        parts.push(bytes);
        length += bytes.length;
      }
      const pages: TextPage[] = [];
      while (length > limit) {
        const whole = take();
        if (oversize === "refuse") refused = whole.length;
        else {
          const end = whole.lastIndexOf(LINE_FEED, limit - 1) + 1 || limit;
          pages.push({ bytes: whole.slice(0, end), byteStart: start, oversized: true });
          keepFrom(whole, end);
        }
      }
      return pages;
    },
    end: (skip) => {
      const page: TextPage = { bytes: take(), byteStart: start, oversized: refused > 0 };
      start += page.bytes.length + refused + skip;
      refused = 0;
      return page.oversized || !isBlank(page.bytes) ? [page] : [];
    },
  };
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
