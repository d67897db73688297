import { decodePage } from "../decode/decode-page.ts";
import { detectEncoding } from "../decode/detect-encoding.ts";
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
import { unitsOfPlain, utf8Of } from "./plain-block.ts";
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

/** A stage that changes the text of lines and keeps them one to one, `repair` or `convert`: what it does to one text, block by block. */
export interface TextStage {
  /** @param firstLine number of the first line in its text: a large one comes in blocks */
  readonly changeLines: (lines: readonly Line[], firstLine: number) => StageResult;
  /** The same for a block whose lines nobody asks for, given as UTF-16 code units, without a look at each of them. */
  readonly changeUnits?: (units: Uint16Array) => Uint16Array;
  /** Bytes of a block; 4 MB when nothing is said. */
  readonly blockBytes?: number;
}

/** Makes the stage for one more text. */
export type NewStage = () => TextStage;

/** Runs a stage as a verb: on text of any size, on a field of JSON lines, or on article records. */
export async function runTextStage(context: VerbContext, settings: PageSettings, newStage: NewStage): Promise<void> {
  const { field, binaryKind } = readSettings(context.options, context.standardInput);
  const report = explainer(context);
  await forEachInput(context, field === undefined ? ".txt" : ".jsonl", async (input, sink) => {
    try {
      for await (const text of readTexts(input, context.standardInput)) {
        const kind = binaryKind(text.head);
        if (kind !== undefined) throw new NewsprocError("binary-input", { source: input.path }, { kind });
        if (field !== undefined) await runOnField(context, input.path, text.stream, sink, field, newStage, report);
        else if (beginsRecords(text.head)) await runOnRecords(context, input.path, text.stream, sink, newStage, report);
        else await runOnText(input.path, text.stream, settings, sink, newStage(), report);
      }
    } catch (cause) {
      throw readError(input, cause);
    }
  });
}

/** Tells what a stage did; answers the lines to write instead of the text, if any. */
type Explainer = (path: string, result: StageResult) => readonly string[] | undefined;

/** `undefined` when nobody asks what was done. */
function explainer(context: VerbContext): Explainer | undefined {
  const { options, say } = context;
  if (options["explain"] !== true) return undefined;
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
  report: Explainer | undefined,
): Promise<void> {
  let encoding = settings.encoding;
  let firstLine = 1;
  const changeUnits = report === undefined ? stage.changeUnits : undefined;
  // A block is worked on while the one before it is being written.
  let written: Promise<void> = Promise.resolve();
  for await (const bytes of textBlocks(stream, stage.blockBytes)) {
    const units = changeUnits && mayBePlain(bytes, encoding) ? unitsOfPlain(bytes) : undefined;
    if (units !== undefined && changeUnits) {
      encoding = "utf-8";
      const changed = utf8Of(changeUnits(units));
      await written;
      written = sink.write(changed);
      // Who waits for it hears of its failure; nobody else need.
      written.catch(() => undefined);
      continue;
    }
    await written;
    const page = rawPage(bytes, { source: path });
    const decoded = decodePage(page, { ...settings, encoding });
    encoding = decoded.detection.encoding;
    const result = stage.changeLines(decoded.lines, firstLine);
    firstLine += decoded.lines.length;
    const data = report?.(path, result);
    if (data) await writeLines(sink, data);
    else await sink.write(joinLines(result.lines, lineTerminators(page.bytes, decoded)));
  }
  await written;
}

/** Whether a block is UTF-8, as the blocks before it or by its own look. */
function mayBePlain(bytes: Uint8Array, encoding: PageSettings["encoding"]): boolean {
  return encoding === "utf-8" || (encoding === "auto" && detectEncoding(bytes).encoding === "utf-8");
}

async function runOnField(
  context: VerbContext,
  path: string,
  stream: ByteStream,
  sink: Sink,
  field: string,
  newStage: NewStage,
  report: Explainer | undefined,
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
    const { texts, data } = runOnTexts([text], newStage(), `${path}:${line.number}`, report);
    await writeLines(sink, data ?? [JSON.stringify({ ...line.record, [field]: texts[0] })]);
  }
}

/** Whether a text is made of article records, so that a verb can work on the output of another. */
export function beginsRecords(head: Uint8Array): boolean {
  return /^\s*\{\s*"schema"\s*:\s*"newsproc\.article\/1"/.test(Buffer.from(head.subarray(0, 64)).toString("latin1"));
}

/** The texts of a record are one page: what one of them tells holds for all. */
async function runOnRecords(
  context: VerbContext,
  path: string,
  stream: ByteStream,
  sink: Sink,
  newStage: NewStage,
  report: Explainer | undefined,
): Promise<void> {
  for await (const line of readJsonLines(stream, path)) {
    if (line instanceof Error) {
      context.fail(line, path);
      continue;
    }
    const before: string[] = [];
    mapRecordTexts(line.record, (text) => {
      before.push(text);
      return text;
    });
    const { texts, data } = runOnTexts(before, newStage(), `${path}:${line.number}`, report);
    let next = 0;
    const changed = mapRecordTexts(line.record, () => texts[next++] as string);
    await writeLines(sink, data ?? [JSON.stringify(changed)]);
  }
}

/** Runs a stage on some texts that make one page; their lines are counted through. */
function runOnTexts(
  texts: readonly string[],
  stage: TextStage,
  path: string,
  report: Explainer | undefined,
): { readonly texts: readonly string[]; readonly data: readonly string[] | undefined } {
  const parts = texts.map(linesOfText);
  const page = parts.flatMap(({ lines }) => lines).map((line, index) => ({ ...line, number: index + 1 }));
  const result = stage.changeLines(page, 1);
  let next = 0;
  const changed = parts.map(({ lines, terminators }) => {
    const first = next;
    next += lines.length;
    return joinLines(result.lines.slice(first, next), terminators);
  });
  return { texts: changed, data: report?.(path, result) };
}

function joinLines(lines: readonly Line[], terminators: readonly string[]): string {
  return lines.map(({ text }, index) => text + (terminators[index] ?? "")).join("");
}

async function writeLines(sink: Sink, lines: readonly string[]): Promise<void> {
  for (const line of lines) await sink.write(`${line}\n`);
}
