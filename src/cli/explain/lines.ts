import type { CleanPage } from "../../model/clean-page.ts";
import { lineOwners } from "./line-owners.ts";

const PREVIEW = 24;

/** Each line of a page with its article, its role, the runner-up and why, for a person: one row a line. */
export function explainLines(clean: CleanPage): readonly string[] {
  const owners = lineOwners(clean);
  const rows = clean.labelled.map((line) => {
    const owner = owners.get(line.number) ?? "-";
    const join = line.continues ? "↳" : " ";
    const doubt = `${Math.round(line.confidence * 100)} %, else ${line.runnerUp}`;
    const preview = [...line.text.trim()].slice(0, PREVIEW).join("");
    return `${String(line.number).padStart(5)}  ${String(owner).padStart(3)} ${join} ${line.role.padEnd(11)} (${doubt}; ${line.because.join(", ")})  ${preview}`;
  });
  return [`${clean.page.source}: line, article (- is furniture), role (confidence, runner-up; evidence), text`, ...rows];
}

/** The same as data: one JSON line a line of the page. */
export function labelledLineRecords(clean: CleanPage): readonly string[] {
  const owners = lineOwners(clean);
  return clean.labelled.map((line) =>
    JSON.stringify({
      path: clean.page.source,
      line: line.number,
      article: owners.get(line.number) ?? 0,
      role: line.role,
      continues: line.continues,
      confidence: Math.round(line.confidence * 1000) / 1000,
      runner_up: line.runnerUp,
      because: line.because,
      text: line.text,
    }),
  );
}
