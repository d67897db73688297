import { decodePage } from "../decode/decode-page.ts";
import type { ByteStream } from "../input/byte-stream.ts";
import { readJsonLines } from "../input/json-lines.ts";
import { readError } from "../input/open-input.ts";
import { missingField } from "../input/read-pages.ts";
import { readTexts } from "../input/read-texts.ts";
import { textBlocks } from "../input/text-blocks.ts";
import type { Line } from "../model/line.ts";
import { NewsprocError } from "../model/newsproc-error.ts";
import type { PageSettings } from "../model/settings.ts";
import type { Sink } from "../output/sink.ts";
import { rawPage } from "../raw-page.ts";
import { forEachInput } from "./for-each-input.ts";
import { linesOfText, lineTerminators } from "./line-terminators.ts";
import { mapRecordTexts } from "./map-record-texts.ts";
import { readSettings } from "./read-settings.ts";
import type { VerbContext } from "./verb.ts";

/** What a stage made of some lines. */
export interface StageResult {
  /** One to one with the lines that went in. */
  readonly lines: readonly Line[];
  /** What was done, for a person and as JSON lines; built on demand. */
  readonly explain: () => readonly string[];
  readonly data: (path: string) => readonly string[];
}

/**
 * A stage that changes the text of lines and keeps them one to one: `repair` or `convert`.
 *
 * @param firstLine number of the first line in its file: a large text comes in blocks
 */
export type TextStage = (lines: readonly Line[], firstLine: number) => StageResult;

/** Runs a stage as a verb: on text of any size, on a field of JSON lines, or on article records. */
export async function runTextStage(context: VerbContext, settings: PageSettings, stage: TextStage): Promise<void> {
  const { field, binaryKind } = readSettings(context.options, context.standardInput);
  const report = explainer(context);
  await forEachInput(context, field === undefined ? ".txt" : ".jsonl", async (input, sink) => {
    try {
      for await (const text of readTexts(input, context.standardInput)) {
        const kind = binaryKind(text.head);
        if (kind !== undefined) throw new NewsprocError("binary-input", { source: input.path }, { kind });
        if (field !== undefined) await runOnField(context, input.path, text.stream, sink, field, stage, report);
        else if (beginsRecords(text.head)) await runOnRecords(context, input.path, text.stream, sink, stage, report);
        else await runOnText(input.path, text.stream, settings, sink, stage, report);
      }
    } catch (cause) {
      throw readError(input, cause);
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

/** Works through a text block by block; the first block settles the encoding of all. */
async function runOnText(
  path: string,
  stream: ByteStream,
  settings: PageSettings,
  sink: Sink,
  stage: TextStage,
  report: Explainer,
): Promise<void> {
  let encoding = settings.encoding;
  let firstLine = 1;
  for await (const bytes of textBlocks(stream)) {
    const page = rawPage(bytes, { source: path });
    const decoded = decodePage(page, { ...settings, encoding });
    encoding = decoded.detection.encoding;
    const result = stage(decoded.lines, firstLine);
    firstLine += decoded.lines.length;
    const data = report(path, result);
    if (data) await writeLines(sink, data);
    else {
      const terminators = lineTerminators(page.bytes, decoded);
      for (const [index, line] of result.lines.entries()) await sink.write(line.text + (terminators[index] ?? ""));
    }
  }
}

async function runOnField(
  context: VerbContext,
  path: string,
  stream: ByteStream,
  sink: Sink,
  field: string,
  stage: TextStage,
  report: Explainer,
): Promise<void> {
  for await (const line of readJsonLines(stream, path)) {
    if (line instanceof Error) {
      context.fail(line, path);
      continue;
    }
    const text = line.record[field];
    if (typeof text !== "string") {
      context.fail(missingField(path, line.number, field, line.record), path);
      await sink.write(`${JSON.stringify(line.record)}\n`);
      continue;
    }
    const { text: changed, data } = runOnString(text, stage, `${path}:${line.number}`, report);
    await writeLines(sink, data ?? [JSON.stringify({ ...line.record, [field]: changed })]);
  }
}

/** Whether a text is made of article records, so that a verb can work on the output of another. */
export function beginsRecords(head: Uint8Array): boolean {
  return /^\s*\{\s*"schema"\s*:\s*"newsproc\.article\/1"/.test(Buffer.from(head.subarray(0, 64)).toString("latin1"));
}

async function runOnRecords(
  context: VerbContext,
  path: string,
  stream: ByteStream,
  sink: Sink,
  stage: TextStage,
  report: Explainer,
): Promise<void> {
  for await (const line of readJsonLines(stream, path)) {
    if (line instanceof Error) {
      context.fail(line, path);
      continue;
    }
    const told: string[] = [];
    const changed = mapRecordTexts(line.record, (text) => {
      const done = runOnString(text, stage, `${path}:${line.number}`, report);
      told.push(...(done.data ?? []));
      return done.text;
    });
    await writeLines(sink, context.options["json"] === true ? told : [JSON.stringify(changed)]);
  }
}

function runOnString(
  text: string,
  stage: TextStage,
  path: string,
  report: Explainer,
): { text: string; data: readonly string[] | undefined } {
  const { lines, terminators } = linesOfText(text);
  const result = stage(lines, 1);
  return { text: result.lines.map((line, index) => line.text + (terminators[index] ?? "")).join(""), data: report(path, result) };
}

async function writeLines(sink: Sink, lines: readonly string[]): Promise<void> {
  for (const line of lines) await sink.write(`${line}\n`);
}
