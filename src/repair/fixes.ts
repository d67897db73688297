import type { Fix } from "./fix.ts";
import { htmlEntities } from "./fixes/html-entities.ts";
import { invisibleCharacters } from "./fixes/invisible-characters.ts";
import { lostBytes } from "./fixes/lost-bytes.ts";
import { misreadings } from "./fixes/misreadings.ts";
import { mixedMisreadings } from "./fixes/mixed-misreadings.ts";
import { percentEscapes } from "./fixes/percent-escapes.ts";
import { pinyinAnnotations } from "./fixes/pinyin-annotations.ts";
import { privateUseCharacters } from "./fixes/private-use-characters.ts";
import { radicals } from "./fixes/radicals.ts";
import { shiftedAnnotations } from "./fixes/shifted-annotations.ts";
import { unicodeEscapes } from "./fixes/unicode-escapes.ts";

/**
 * All fixes in order of precedence: first what hides characters in ASCII (the bytes of a misreading may be escaped), then misread
 * bytes, last single characters (they may be bytes until then).
 */
export const FIXES: readonly Fix[] = [
  htmlEntities,
  percentEscapes,
  unicodeEscapes,
  pinyinAnnotations,
  ...misreadings,
  ...mixedMisreadings,
  shiftedAnnotations,
  ...lostBytes,
  invisibleCharacters,
  radicals,
  privateUseCharacters,
];
