import { readJsonLines } from "../../input/json-lines.ts";
import { readError } from "../../input/open-input.ts";
import { missingField } from "../../input/read-pages.ts";
import { readTexts } from "../../input/read-texts.ts";
import { IssueWindow } from "../../link/issue-window.ts";
import type { Sink } from "../../output/sink.ts";
import { readArticleRecord } from "../../record/read-article-record.ts";
import { explainLinks, linkData } from "../explain/links.ts";
import { inputsOf } from "../inputs-of.ts";
import { issueName, type LinkEntry, type LinkedIssue, linkEntries } from "../link-issues.ts";
import { openOutputs } from "../outputs.ts";
import { parseCount } from "../parse-size.ts";
import type { VerbContext } from "../verb.ts";

/** Files that are read below a folder when nobody says otherwise. */
const RECORD_FILES: readonly string[] = ["**/*.jsonl", "**/*.jsonl.{gz,zst,bz2,xz}"];

/** `newsproc link`: article records in, the same records out, stories that go on on another page made whole. */
export async function run(context: VerbContext): Promise<void> {
  const { options, say } = context;
  const data = options["explain"] === true && options["json"] === true;
  const include = (options["include"] as readonly string[] | undefined) ?? RECORD_FILES;
  const outputs = await openOutputs(options, ".jsonl", context.standardOutput);
  const sink = await outputs.sinkFor({ path: "-", relativePath: "-" });
  const told: string[] = [];
  const count = { issues: 0, byPlace: 0, links: 0, dangling: 0 };
  const close = (linked: LinkedIssue): void => {
    if (linked.issue.entries.every(({ record }) => record === undefined)) return;
    count.issues += 1;
    count.byPlace += Number(linked.issue.byPlace);
    count.links += linked.links;
    count.dangling += linked.dangling;
    if (options["explain"] !== true) return;
    if (data) told.push(...linkData(linked));
    else for (const row of explainLinks(linked)) say(row);
  };
  const window = new IssueWindow<LinkEntry>(parseCount(options["window"] as string, "--window", 1), (issue) =>
    close(linkEntries(issue)),
  );
  const write = async (entries: readonly LinkEntry[]): Promise<void> => {
    if (!data) for (const { line } of entries) if (line !== undefined) await sink.write(`${line}\n`);
    for (const line of told.splice(0)) await sink.write(`${line}\n`);
  };
  for await (const entry of readEntries({ ...context, options: { ...options, include } })) {
    const { record } = entry;
    await write(window.put(entry, record === undefined ? UNNAMED : issueName(record)));
  }
  await write(window.end());
  await finish(sink, outputs.close);
  if (options["quiet"] !== true) for (const row of tell(count)) say(row);
}

/** Lines that are no article belong to no issue; they keep their place. */
const UNNAMED = { newspaper: "", date: "", place: "\n" };

async function finish(sink: Sink, close: () => Promise<void>): Promise<void> {
  await sink.flush();
  await close();
}

/** The lines of all inputs, one after the other. */
async function* readEntries(context: VerbContext): AsyncGenerator<LinkEntry> {
  for await (const input of inputsOf(context)) {
    if (input instanceof Error) {
      context.fail(input, input.where.source);
      continue;
    }
    try {
      for await (const { stream } of readTexts(input, context.standardInput))
        for await (const line of readJsonLines(stream, input.path)) {
          if (line instanceof Error) context.fail(line, input.path);
          else {
            const record = readArticleRecord(line.record);
            if (record === undefined && String(line.record["schema"] ?? "newsproc.article/1") === "newsproc.article/1")
              context.fail(missingField(input.path, line.number, "paragraphs", line.record), input.path);
            yield { line: line.text, record };
          }
        }
    } catch (cause) {
      context.fail(readError(input, cause), input.path);
    }
  }
}

/** What a person should know when it is done; a run without open ends says nothing. */
function tell(count: { issues: number; byPlace: number; links: number; dangling: number }): readonly string[] {
  const rows: string[] = [];
  if (count.dangling > 0)
    rows.push(
      `${count.links} link(s) in ${count.issues} issue(s); ${count.dangling} jump(s) without their other end stay as they are`,
    );
  if (count.byPlace > 0)
    rows.push(`${count.byPlace} issue(s) were put together by folder: newspaper or date is not known of all pages`);
  return rows;
}
