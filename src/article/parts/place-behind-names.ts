import { areNames, divideNames, personNameEvidence } from "../../language/person-names.ts";
import { placeAtEnd, placeAtStart } from "../../language/places.ts";

/**
 * What it counts, in powers of two, that an unknown place and no second name follows the first name: papers of Taiwan and Hong Kong mark
 * off names with 、 and glue the place to the last one (記者程佑安塘尾報導), those of the mainland glue names (记者沈砚秋陆明报道).
 */
const UNKNOWN_PLACE = { overseas: 5, mainland: -1 } as const;

/** Evidence in powers of two from which what stands before an unknown place is a name, by its length in UTF-16 code units. */
const NAME_BEFORE_PLACE: Readonly<Record<number, number>> = { 2: 4, 3: 4, 4: 12 };

/** What the length of the name and that of the unknown place count: most names have three characters, most places two. */
const NAME_LENGTH: Readonly<Record<number, number>> = { 2: 0, 3: 4, 4: 0 };
const PLACE_LENGTH: Readonly<Record<number, number>> = { 2: 0, 3: -2, 4: -2, 5: -2 };

/** Longest unknown place, alone (新埔尾) and behind a known one (嘉義布袋), in UTF-16 code units. */
const LONGEST_PLACE = 3;
const LONGEST_TWO_PLACES = 5;

/** How papers of Taiwan, Hong Kong and overseas put who reports from where. */
const GLUES_PLACE = /报导|[【〔]|[讯电][\s)\]】〕]*$/;

/**
 * Length of the place at the end of a run that consists of names and the place that they report from, in UTF-16 code units; 0 for none.
 * Where two places stand there, the first may be a given name. A place that is not known is one where the run reads better as one name
 * and a place than as names. Reads a folded key
 * and that of the `line` it stands in.
 *
 * @example placeBehindNames("沈砚秋台湾台北", "") // 4
 * @example placeBehindNames("李大同台北", "") // 2
 * @example placeBehindNames("程佑安塘尾", "记者程佑安塘尾报导") // 2
 */
export function placeBehindNames(key: string, line: string): number {
  const place = placeAtEnd(key);
  if (place === 0) return unknownPlace(key, line);
  const wider = place + placeAtEnd(key.slice(0, key.length - place));
  if (evidenceOfNames(key.slice(0, key.length - wider)) > evidenceOfNames(key.slice(0, key.length - place))) return wider;
  return evidenceOfNames(key.slice(0, key.length - place)) > 0 ? place : unknownPlace(key, line) || place;
}

/** Evidence per name, in powers of two, from which two characters before a report, or what ends as a village does, are a name. */
const SURE_SHORT_NAME = 6;
const SURE_VILLAGE_NAME = 9;

/**
 * Whether a text that stands apart before a report may be a place that is not known: two characters or a village, and a poor name.
 *
 * @example mayBePlace("塘尾") && mayBePlace("白石村") && !mayBePlace("陆明")
 */
export function mayBePlace(key: string): boolean {
  if (/[村乡镇]$/.test(key)) return !areNames(key, SURE_VILLAGE_NAME);
  return key.length === 2 && !areNames(key, SURE_SHORT_NAME);
}

/** Length of a place that is not known behind one name. */
function unknownPlace(key: string, line: string): number {
  // 阿 opens transcribed names, whose characters are those of places.
  if (key.length < 4 || key.length > 8 || !/^(?!阿)[\u3400-\u9fff]+$/.test(key)) return 0;
  const prior = GLUES_PLACE.test(line) ? UNKNOWN_PLACE.overseas : UNKNOWN_PLACE.mainland;
  let best = Math.max(divideNames(key)?.evidence ?? 0, 0);
  let place = 0;
  for (let length = 2; length <= Math.min(LONGEST_TWO_PLACES, key.length - 2); length++) {
    const name = key.slice(0, key.length - length);
    if (length > LONGEST_PLACE && placeAtStart(key.slice(name.length)) === 0) continue;
    const evidence = personNameEvidence(name) ?? 0;
    const sum = evidence + prior + (NAME_LENGTH[name.length] ?? 0) + PLACE_LENGTH[length]!;
    if (evidence < (NAME_BEFORE_PLACE[name.length] ?? Infinity) || sum <= best) continue;
    best = sum;
    place = length;
  }
  return place;
}

/** Evidence per name that a run consists of names, in powers of two; 0 for one that does not. */
function evidenceOfNames(key: string): number {
  const names = divideNames(key);
  return names === undefined ? 0 : names.evidence / names.ends.length;
}
