import { LINE_ROLES, type LineRole } from "../model/layout.ts";

/** Roles whose text can run over several lines. */
const RUNNING_ROLES: readonly LineRole[] = ["headline", "kicker", "subheadline", "byline", "note", "subhead", "body", "caption"];

/** What the sequence model decides for a line: its role, and whether it runs on. */
export interface Label {
  readonly role: LineRole;
  /** `"start"` of something, `"next"` line of what stands right above, `"inside"` a paragraph that was left further up. */
  readonly place: "start" | "next" | "inside";
  /** Name in the table of weights: `"body"`, `"body+"` for the next line, `"body~"` for a paragraph taken up again. */
  readonly name: string;
}

/** All labels: those that start something, those that run on, and text that is taken up again behind something else. */
export const LABELS: readonly Label[] = [
  ...LINE_ROLES.map((role): Label => ({ role, place: "start", name: role })),
  ...RUNNING_ROLES.map((role): Label => ({ role, place: "next", name: `${role}+` })),
  { role: "body", place: "inside", name: "body~" },
];

/** Whether a label may follow another: a next line follows a line of its own role only. */
export function mayFollow(before: number, label: number): boolean {
  const next = LABELS[label];
  return next !== undefined && (next.place !== "next" || LABELS[before]?.role === next.role);
}
