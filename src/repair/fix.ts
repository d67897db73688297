import type { RepairStep } from "../model/repair.ts";
import type { Channel } from "./search/channel.ts";
import type { Reading } from "./search/reading.ts";

/** One replacement in a line: UTF-16 offsets into the line as the fix saw it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

interface NamedFix {
  /** Stable name, for `--no-fix` and for reports: `"html-entities"`. */
  readonly name: string;
  /** What the damage is and what the fix does, in one sentence. */
  readonly summary: string;
  readonly example: { readonly before: string; readonly after: string };
}

/** A fix that works on characters: entities, escapes, invisible characters. */
export interface TextFix extends NamedFix {
  readonly kind: "text";
  /** Signs of this damage that a line must have (bits of `signs.ts`), else the fix is not asked. */
  readonly signs: number;
  /** Comes after the byte repairs: its characters may be bytes of a misread text until then. */
  readonly late: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** Finds what to replace, in order of place, without overlaps. Applied to its own outcome it finds nothing. */
  readonly find: (line: string) => readonly Edit[];
}

/** A fix that reads the bytes behind misread characters anew. */
export interface ByteFix extends NamedFix {
  readonly kind: "bytes";
  readonly signs: number;
  /** Supplies bytes that are gone: tried last, believed least. */
  readonly lossy: boolean;
  /** The channel that the damage came through, for fixes that have one; what it cannot show is not its damage. */
  readonly channel?: () => Channel;
  /** Reads a line anew, as far as that saves bits. */
  readonly read: (line: string) => Reading;
  /** The two steps that undo the damage where no byte is in doubt; empty when it always takes a search. */
  readonly steps: readonly RepairStep[];
}

/** One way of damage that newsproc undoes, and can be told to leave alone. */
export type Fix = TextFix | ByteFix;

/** A line with edits made. */
export function applyEdits(line: string, edits: readonly Edit[]): string {
  let text = "";
  let at = 0;
  for (const edit of edits) {
    text += line.slice(at, edit.start) + edit.after;
    at = edit.end;
  }
  return text + line.slice(at);
}
