import type { Candidate } from "../../model/detection.ts";
import type { EncodingLabel } from "../../model/encoding-label.ts";
import { toConfidence } from "./confidence.ts";
import { SEVEN_BIT_HYPOTHESES } from "./hypotheses.ts";
import { weighWindow } from "./weigh-window.ts";

/** Bytes that are weighed from the first sign of HZ or UTF-7 on. */
const WINDOW_BYTES = 1024;

/** The escape character, which stands in no text of its own. */
const ESCAPE = 0x1b;

/** What follows the escape character in the encodings of ISO 2022. */
const DESIGNATIONS: readonly (readonly [encoding: EncodingLabel, shape: RegExp])[] = [
  ["iso-2022-cn", /^(?:\$(?:\)[AEG]|\*H|\+[I-M]))/],
  ["iso-2022-jp", /^(?:\$[@B]|\$\([D@]|\([IJ])/],
];

function findDesignation(bytes: Buffer): EncodingLabel | undefined {
  for (let at = bytes.indexOf(ESCAPE); at >= 0; at = bytes.indexOf(ESCAPE, at + 1)) {
    const follower = bytes.toString("latin1", at + 1, at + 5);
    for (const [encoding, shape] of DESIGNATIONS) if (shape.test(follower)) return encoding;
  }
  return undefined;
}

/**
 * Finds an encoding in seven bits: ISO-2022-CN and its Japanese kin by their escape sequences, HZ and UTF-7 where what stands behind
 * `~{` or `+` reads better as Chinese than as ASCII. `undefined` means ASCII.
 *
 * @param bytes all below 0x80
 */
export function findEscapeEncoding(bytes: Uint8Array): Candidate | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const designated = findDesignation(view);
  if (designated !== undefined) return { encoding: designated, confidence: 1, because: "escape sequences" };
  for (const sign of ["~{", "+"]) {
    const start = view.indexOf(sign, 0, "latin1");
    if (start < 0) continue;
    const window = { start, end: Math.min(bytes.length, start + WINDOW_BYTES), cutAtStart: false };
    const [best, second] = weighWindow(bytes, window, SEVEN_BIT_HYPOTHESES);
    if (best === undefined || best.encoding === "utf-8") continue;
    const confidence = toConfidence(1 / (1 + 2 ** -(second?.loss ?? 0)));
    return { encoding: best.encoding, confidence, because: `characters ${best.bitsPerCharacter.toFixed(1)} bits` };
  }
  return undefined;
}
