import { LINE_ROLES, type LineRole } from "../model/layout.ts";

/** Roles whose text can run over several lines. */
const RUNNING_ROLES: readonly LineRole[] = ["headline", "kicker", "subheadline", "byline", "note", "subhead", "body", "caption"];

/** What the sequence model decides for a line: its role, and whether it runs on from the line before. */
export interface Label {
  readonly role: LineRole;
  readonly continues: boolean;
  /** Name in the table of weights: `"body"`, `"body+"` for a line that runs on. */
  readonly name: string;
}

/** All labels, those that start something first, then those that run on. */
export const LABELS: readonly Label[] = [
  ...LINE_ROLES.map((role) => ({ role, continues: false, name: role })),
  ...RUNNING_ROLES.map((role) => ({ role, continues: true, name: `${role}+` })),
];

/** Whether a label may follow another: a line can only run on from a line of its own role. */
export function mayFollow(before: number, label: number): boolean {
  const next = LABELS[label];
  return next !== undefined && (!next.continues || LABELS[before]?.role === next.role);
}
