import { opensDispatch } from "../language/dispatch-opening.ts";
import { isAddressed, leansBack, opensAnew, opensSomewhere } from "../language/story-opening.ts";
import type { PageLine } from "./page-line.ts";
import type { Titles } from "./titles.ts";

/** It opens as dispatches do. */
export const DISPATCH = 1;
/** It tells first when something happened: 昨天, 3月4日. */
export const ANEW = 2;
/** It leans on what was told: 此外, 对此, 他说. */
export const WITHIN = 4;
/** It is a notice that is addressed to somebody: 江立群:本院受理……. */
export const ADDRESSED = 8;
/** It names a town or county first. */
export const SOMEWHERE = 16;

/** Characters without one of which no line opens as dispatches do. */
const DISPATCH_WORDS = /[讯电息道导]/;

/** How the texts of a page open. */
export interface Openings {
  /** Bits of each line: {@link DISPATCH} wherever it holds, the others for lines that a possible title stands before. */
  readonly ofLines: Uint8Array;
  /** How many possible titles stand before a dispatch. */
  readonly dispatchedTitles: number;
}

/** Reads how lines open, each once. */
export function readOpenings(lines: readonly PageLine[], { opens }: Titles): Openings {
  const ofLines = new Uint8Array(lines.length);
  for (let index = 0; index < lines.length; index++) {
    const { key, head } = lines[index] as PageLine;
    if (DISPATCH_WORDS.test(key) && opensDispatch(head)) ofLines[index] = DISPATCH;
  }
  let dispatchedTitles = 0;
  let read = -1;
  for (const opened of opens) {
    if (opened < 0) continue;
    if (opened !== read) ofLines[opened] = (ofLines[opened] as number) | openingOf((lines[opened] as PageLine).head);
    read = opened;
    dispatchedTitles += (ofLines[opened] as number) & DISPATCH;
  }
  return { ofLines, dispatchedTitles };
}

function openingOf(head: string): number {
  return (
    (opensAnew(head) ? ANEW : 0) |
    (leansBack(head) ? WITHIN : 0) |
    (isAddressed(head) ? ADDRESSED : 0) |
    (opensSomewhere(head) ? SOMEWHERE : 0)
  );
}
