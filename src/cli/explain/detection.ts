import type { Detection } from "../../model/detection.ts";

const EVIDENCE: Readonly<Record<Detection["by"], string>> = {
  override: "as told",
  bom: "byte order mark",
  validity: "valid throughout",
  escape: "escape sequences",
  declared: "as declared, and the bytes agree",
  statistics: "reads as text",
  default: "nothing speaks for any encoding",
};

/** One line about the encoding of an input, for a person: `page.txt: gb18030, 99 % (reads as text)`. */
export function explainDetection(path: string, detection: Detection): string {
  const guess = detection.decided ? "" : ", a guess";
  const evidence = EVIDENCE[detection.by];
  const why = detection.candidates[0]?.because ?? evidence;
  return `${path}: ${detection.encoding}, ${Math.round(detection.confidence * 100)} %${guess} (${why === evidence ? evidence : `${evidence}; ${why}`})`;
}
