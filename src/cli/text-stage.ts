import { decodePage } from "../decode/decode-page.ts";
import { parseArticleRecords } from "../input/article-lines.ts";
import type { InputFile } from "../input/input-file.ts";
import { readJsonLines } from "../input/json-lines.ts";
import { openInput, readError } from "../input/read-input.ts";
import type { Line } from "../model/line.ts";
import type { RawPage } from "../model/page.ts";
import type { PageSettings } from "../model/settings.ts";
import type { Sink } from "../output/sink.ts";
import { forEachInput } from "./for-each-input.ts";
import { linesOfText, lineTerminators } from "./line-terminators.ts";
import { mapRecordTexts } from "./map-record-texts.ts";
import { missingField, type PageReader, pageReader, readPages } from "./read-pages.ts";
import type { VerbContext } from "./verb.ts";

/** What a stage made of some lines. */
export interface StageResult {
  /** One to one with the lines that went in. */
  readonly lines: readonly Line[];
  /** What was done, for a person and as JSON lines; built on demand. */
  readonly explain: () => readonly string[];
  readonly data: (path: string) => readonly string[];
}

/** A stage that changes the text of lines and keeps them one to one: `repair` or `convert`. */
export type TextStage = (lines: readonly Line[]) => StageResult;

/** Runs a stage as a verb: on text, on a field of JSON lines, or on article records. */
export async function runTextStage(context: VerbContext, settings: PageSettings, stage: TextStage): Promise<void> {
  const { options } = context;
  const reader = pageReader(options, context.standardInput);
  const report = explainer(context);
  const extension = reader.field === undefined ? ".txt" : ".jsonl";
  await forEachInput(context, extension, async (input, sink) => {
    if (reader.field !== undefined) return runOnField(context, input, sink, reader, stage, report);
    for await (const page of readPages(input, reader)) {
      if (page instanceof Error) throw page;
      const records = parseArticleRecords(page.bytes);
      if (records === undefined) await runOnPage(page, settings, sink, stage, report);
      else for (const record of records) await runOnRecord(record, sink, stage, input.path, report);
    }
  });
}

/** Tells what a stage did; answers the lines to write instead of the text, if any. */
type Explainer = (path: string, result: StageResult) => readonly string[] | undefined;

function explainer(context: VerbContext): Explainer {
  const { options, say } = context;
  if (options["explain"] !== true) return () => undefined;
  if (options["json"] === true) return (path, result) => result.data(path);
  return (path, result) => {
    const rows = result.explain();
    if (rows.length > 0) say(`${path}:`);
    for (const row of rows) say(`  ${row}`);
    return undefined;
  };
}

async function runOnPage(page: RawPage, settings: PageSettings, sink: Sink, stage: TextStage, report: Explainer): Promise<void> {
  const decoded = decodePage(page, settings);
  const result = stage(decoded.lines);
  const data = report(page.source, result);
  if (data) return writeLines(sink, data);
  const terminators = lineTerminators(page.bytes, decoded);
  for (const [index, line] of result.lines.entries()) await sink.write(line.text + (terminators[index] ?? ""));
}

async function runOnField(
  context: VerbContext,
  input: InputFile,
  sink: Sink,
  reader: PageReader,
  stage: TextStage,
  report: Explainer,
): Promise<void> {
  const field = reader.field as string;
  try {
    for await (const line of readJsonLines(openInput(input, context.standardInput), input.path)) {
      if (line instanceof Error) {
        context.fail(line, input.path);
        continue;
      }
      const text = line.record[field];
      if (typeof text !== "string") {
        context.fail(missingField(input, line.number, field, line.record), input.path);
        await sink.write(`${JSON.stringify(line.record)}\n`);
        continue;
      }
      const { text: changed, data } = runOnText(text, stage, `${input.path}:${line.number}`, report);
      await writeLines(sink, data ?? [JSON.stringify({ ...line.record, [field]: changed })]);
    }
  } catch (cause) {
    throw readError(input, cause);
  }
}

async function runOnRecord(
  record: Readonly<Record<string, unknown>>,
  sink: Sink,
  stage: TextStage,
  path: string,
  report: Explainer,
): Promise<void> {
  const told: string[] = [];
  const changed = mapRecordTexts(record, (text) => {
    const done = runOnText(text, stage, path, report);
    told.push(...(done.data ?? []));
    return done.text;
  });
  await writeLines(sink, told.length > 0 ? told : [JSON.stringify(changed)]);
}

function runOnText(
  text: string,
  stage: TextStage,
  path: string,
  report: Explainer,
): { text: string; data: readonly string[] | undefined } {
  const { lines, terminators } = linesOfText(text);
  const result = stage(lines);
  return { text: result.lines.map((line, index) => line.text + (terminators[index] ?? "")).join(""), data: report(path, result) };
}

async function writeLines(sink: Sink, lines: readonly string[]): Promise<void> {
  for (const line of lines) await sink.write(`${line}\n`);
}
