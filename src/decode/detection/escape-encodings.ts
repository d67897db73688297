import type { EncodingLabel } from "../../model/encoding-label.ts";

/** Bytes looked at for an escape; what switches sets does so at its first Chinese character. */
const SAMPLE_BYTES = 1 << 20;

/** The control character, written so that it can be seen. */
const ESCAPE = "\\x1b";

/** How an encoding in seven bits shows, and how sure that is; in order of how little else it could be. */
const SHAPES: readonly (readonly [encoding: EncodingLabel, confidence: number, shape: RegExp])[] = [
  ["iso-2022-cn", 1, new RegExp(`${ESCAPE}\\$(?:[)][AEG]|[*]H|[+][I-M])`)],
  ["iso-2022-jp", 1, new RegExp(`${ESCAPE}(?:\\$[@B]|\\$\\([D@]|\\([IJ])`)],
  ["hz-gb-2312", 0.99, /~\{(?:[\x21-\x77][\x21-\x7e]){1,}(?:~\}|[\x21-\x77]?[\r\n]|[\x21-\x77]?$|~$)/],
  // Base64 of at least one Chinese character: three letters or more, of which the first sixteen bits lie in the Chinese planes.
  [
    "utf-7",
    0.95,
    /\+(?:T[g-z0-9+/]|[U-Z][A-Za-z0-9+/]|[a-m][A-Za-z0-9+/]|n[A-Za-z0-9+/]|MA|\/[w-z0-9])[A-Za-z0-9+/]+(?:-|[^A-Za-z0-9+/]|$)/,
  ],
];

/** Finds an encoding in seven bits by its escapes. The bytes are all below 0x80. */
export function findEscapeEncoding(
  bytes: Uint8Array,
): { readonly encoding: EncodingLabel; readonly confidence: number } | undefined {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE_BYTES)).toString("latin1");
  for (const [encoding, confidence, shape] of SHAPES) if (shape.test(sample)) return { encoding, confidence };
  return undefined;
}
