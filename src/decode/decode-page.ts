import type { DecodedPage, Detection, UndecodableBytes } from "../model/detection.ts";
import { NewsprocError } from "../model/newsproc-error.ts";
import type { RawPage } from "../model/page.ts";
import type { PageSettings } from "../model/settings.ts";
import { codecOf } from "./codecs.ts";
import { decodeLines } from "./decode-text.ts";
import { detectEncoding } from "./detect-encoding.ts";
import { byteOrderMarkLength } from "./detection/byte-order-mark.ts";
import type { ByteRange, TextLine } from "./text-lines.ts";

function detect(page: RawPage, encoding: PageSettings["encoding"]): Detection {
  if (encoding === "auto") {
    const { charset } = page.declared;
    return detectEncoding(page.bytes, charset === undefined ? {} : { declared: charset });
  }
  const bomLength = byteOrderMarkLength(page.bytes, encoding);
  const candidates = [{ encoding, confidence: 1, because: "override" }];
  return { encoding, by: "override", confidence: 1, candidates, decided: true, bomLength };
}

/** Gives each run of undecodable bytes the number of its line. */
function locate(lost: readonly ByteRange[], lines: readonly TextLine[]): UndecodableBytes[] {
  let line = 0;
  return lost.map(({ byteStart, byteEnd }) => {
    while (line + 1 < lines.length && lines[line + 1]!.byteStart <= byteStart) line++;
    return { line: line + 1, byteStart, byteEnd };
  });
}

/**
 * Decodes a page into its lines; every byte is in a line, a terminator, the byte order mark or `undecodable`.
 *
 * @throws NewsprocError "undecodable" with `settings.strict`, when bytes are no character in the page's encoding
 * @example decodePage(page, { encoding: "auto", strict: false }).lines[0]?.text // "江州日报"
 */
export function decodePage(page: RawPage, settings: Pick<PageSettings, "encoding" | "strict">): DecodedPage {
  const { bytes, source } = page;
  const detection = detect(page, settings.encoding);
  const decoded = decodeLines(codecOf(detection.encoding), bytes, detection.bomLength, bytes.length);
  const undecodable = locate(decoded.undecodable, decoded.lines);
  const first = undecodable[0];
  if (settings.strict && first !== undefined) {
    const detail = { encoding: detection.encoding, runs: undecodable.length };
    throw new NewsprocError("undecodable", { source, line: first.line, byte: first.byteStart }, detail);
  }
  const lines = decoded.lines.map(({ start, end, byteStart, byteEnd }, at) => {
    return { number: at + 1, text: decoded.text.slice(start, end), byteStart, byteEnd };
  });
  return { detection, lines, undecodable, ranges: [] };
}
