import { createRequire } from "node:module";
import type { EncodingLabel } from "../../model/encoding-label.ts";
import type { Window } from "./weigh-window.ts";

/** Fewer bytes tell nothing of a European language. */
const LEAST_BYTES = 32;

/** chardet's names for the two encodings that letters alone do not tell apart: è and č are one byte. */
const NAMES: Readonly<Record<string, EncodingLabel>> = {
  "ISO-8859-1": "windows-1252",
  "windows-1252": "windows-1252",
  "ISO-8859-2": "windows-1250",
  "windows-1250": "windows-1250",
};

const requireModule: NodeJS.Require = createRequire(import.meta.url);

/**
 * Tells Western European from Central European text by the letter groups that chardet knows of fifteen languages; `undefined` when it
 * has no opinion. Only asked when the statistics have already found single bytes, so that chardet is not loaded for Chinese pages.
 */
export function singleByteOpinion(bytes: Uint8Array, window: Window): EncodingLabel | undefined {
  if (window.end - window.start < LEAST_BYTES) return undefined;
  const { analyse } = requireModule("chardet") as typeof import("chardet");
  for (const { name } of analyse(bytes.subarray(window.start, window.end))) {
    const encoding = NAMES[name];
    if (encoding !== undefined) return encoding;
  }
  return undefined;
}
