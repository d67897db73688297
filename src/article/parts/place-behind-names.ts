import { divideNames } from "../../language/person-names.ts";
import { placeAtEnd } from "../../language/places.ts";

/**
 * Length of the place at the end of a run that consists of names and the place that they report from, in UTF-16 code units; 0 for none.
 * Where two places stand there, the first may be a given name. Reads a folded key.
 *
 * @example placeBehindNames("沈砚秋台湾台北") // 4
 * @example placeBehindNames("李大同台北") // 2
 */
export function placeBehindNames(key: string): number {
  const place = placeAtEnd(key);
  const wider = place + placeAtEnd(key.slice(0, key.length - place));
  if (place === 0) return 0;
  return evidenceOfNames(key.slice(0, key.length - wider)) > evidenceOfNames(key.slice(0, key.length - place)) ? wider : place;
}

/** Evidence per name that a run consists of names, in powers of two; 0 for one that does not. */
function evidenceOfNames(key: string): number {
  const names = divideNames(key);
  return names === undefined ? 0 : names.evidence / names.ends.length;
}
