import type { DecodedPage, Detection, EncodedRange, UndecodableBytes } from "../model/detection.ts";
import type { Line } from "../model/line.ts";
import { NewsprocError } from "../model/newsproc-error.ts";
import type { RawPage } from "../model/page.ts";
import type { PageSettings } from "../model/settings.ts";
import type { Codec } from "./codec/codec.ts";
import { codecOf } from "./codecs.ts";
import { decodeLines } from "./decode-text.ts";
import { detectEncoding } from "./detect-encoding.ts";
import { byteOrderMarkLength } from "./detection/byte-order-mark.ts";
import { leadingFragment } from "./detection/leading-fragment.ts";
import { findForeignLines } from "./mixed/find-foreign-lines.ts";
import type { ByteRange, DecodedLines } from "./text-lines.ts";

/** The lines of a page while they are put together from stretches in one or several encodings. */
interface Assembly {
  readonly lines: Line[];
  readonly undecodable: UndecodableBytes[];
  readonly ranges: EncodedRange[];
}

function detect(page: RawPage, encoding: PageSettings["encoding"]): Detection {
  if (encoding === "auto") {
    const { charset } = page.declared;
    return detectEncoding(page.bytes, charset === undefined ? {} : { declared: charset });
  }
  const bomLength = byteOrderMarkLength(page.bytes, encoding);
  const candidates = [{ encoding, confidence: 1, because: "override" }];
  return { encoding, by: "override", confidence: 1, candidates, decided: true, bomLength };
}

/** Index of the first run of lost bytes at or after a byte. */
function firstLoss(undecodable: readonly ByteRange[], byte: number): number {
  let low = 0;
  for (let high = undecodable.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if (undecodable[middle]!.byteStart < byte) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Appends the lines `from` to `to` (not included) of a decoded stretch, with the bytes that were lost in them. */
function append(assembly: Assembly, { text, lines, undecodable }: DecodedLines, from: number, to: number): void {
  let lost = firstLoss(undecodable, from < lines.length ? lines[from]!.byteStart : 0);
  for (let index = from; index < to; index++) {
    const { start, end, byteStart, byteEnd } = lines[index]!;
    const number = assembly.lines.length + 1;
    assembly.lines.push({ number, text: text.slice(start, end), byteStart, byteEnd });
    const limit = index + 1 < lines.length ? lines[index + 1]!.byteStart : Number.POSITIVE_INFINITY;
    for (; lost < undecodable.length && undecodable[lost]!.byteStart < limit; lost++) {
      assembly.undecodable.push({ line: number, ...undecodable[lost]! });
    }
  }
}

/** Takes the page's own lines and, where lines are in another encoding, those lines decoded by theirs. */
function assemble(bytes: Uint8Array, own: DecodedLines, detection: Detection, codec: Codec): Assembly {
  const assembly: Assembly = { lines: [], undecodable: [], ranges: [] };
  // Encodings with a state or wide units have no lines that could stand alone, and what the user names is not doubted.
  const mixable = codec.asciiTransparent && detection.by !== "override";
  let next = 0;
  for (const { encoding, first, last, confidence } of mixable ? findForeignLines(bytes, own, codec.label) : []) {
    append(assembly, own, next, first);
    const { byteStart } = own.lines[first]!;
    const { byteEnd } = own.lines[last]!;
    const lineStart = assembly.lines.length + 1;
    const foreign = decodeLines(codecOf(encoding), bytes, byteStart, byteEnd);
    append(assembly, foreign, 0, foreign.lines.length);
    assembly.ranges.push({ encoding, lineStart, lineEnd: assembly.lines.length, byteStart, byteEnd, confidence });
    next = last + 1;
  }
  append(assembly, own, next, own.lines.length);
  return assembly;
}

/**
 * Decodes a page into its lines; every byte is in a line, a terminator, the byte order mark or `undecodable`. Lines in another encoding
 * than the page are decoded by their own and listed in `ranges`, unless `settings.encoding` says what the page is.
 *
 * @throws NewsprocError "undecodable" with `settings.strict`, when bytes are no character in their encoding
 * @example decodePage(page, { encoding: "auto", strict: false }).lines[0]?.text // "江州日报"
 */
export function decodePage(page: RawPage, settings: Pick<PageSettings, "encoding" | "strict">): DecodedPage {
  const { bytes, source } = page;
  const detection = detect(page, settings.encoding);
  const codec = codecOf(detection.encoding);
  const fragment = detection.bomLength > 0 ? 0 : leadingFragment(bytes, detection.encoding);
  const own = decodeLines(codec, bytes, detection.bomLength, bytes.length, fragment);
  const { lines, undecodable, ranges } = assemble(bytes, own, detection, codec);
  const first = undecodable[0];
  if (settings.strict && first !== undefined) {
    const detail = { encoding: detection.encoding, runs: undecodable.length };
    throw new NewsprocError("undecodable", { source, line: first.line, byte: first.byteStart }, detail);
  }
  return { detection, lines, undecodable, ranges };
}
