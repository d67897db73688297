import { decodePage } from "../../decode/decode-page.ts";
import type { ByteStream } from "../../input/byte-stream.ts";
import { type JsonLine, readJsonLines } from "../../input/json-lines.ts";
import { readError } from "../../input/open-input.ts";
import { missingField } from "../../input/read-pages.ts";
import { readTexts } from "../../input/read-texts.ts";
import { textBlocks } from "../../input/text-blocks.ts";
import { NewsprocError } from "../../model/newsproc-error.ts";
import { rawPage } from "../../raw-page.ts";
import type { KeywordFinder } from "../../segment/keywords.ts";
import { segmentPage } from "../../segment/segment-page.ts";
import { loadSegmenter } from "../../segment/segment-text.ts";
import type { Segmenter, Token } from "../../segment/token.ts";
import { fallbackCounter } from "../fallback-counter.ts";
import { forEachInput } from "../for-each-input.ts";
import { pageSettings } from "../page-settings.ts";
import { parseCount } from "../parse-size.ts";
import { readSettings } from "../read-settings.ts";
import { recordWithTokens } from "../record-tokens.ts";
import { segmenterChoice } from "../segmenter-options.ts";
import { beginsRecords } from "../text-stage.ts";
import type { VerbContext } from "../verb.ts";

/** What the verb works with. */
interface Work {
  readonly context: VerbContext;
  readonly segmenter: Segmenter;
  readonly json: boolean;
  /** Finds this many keywords; `undefined` when all words are wanted. */
  readonly keywords: { readonly find: KeywordFinder; readonly most: number } | undefined;
}

/** `newsproc segment`: text in words, a field of JSON lines in words, or article records with their tokens. */
export async function run(context: VerbContext): Promise<void> {
  const { options, standardInput } = context;
  const { field, binaryKind } = readSettings(options, standardInput);
  const most = options["keywords"] === undefined ? 0 : parseCount(options["keywords"] as string, "--keywords", 1);
  const { engine, words } = segmenterChoice(options);
  const fallbacks = fallbackCounter(engine);
  const segmenter = await loadSegmenter(engine, { words, onFallback: fallbacks.count });
  const work: Work = {
    context,
    segmenter,
    json: options["json"] === true,
    keywords: most === 0 ? undefined : { find: (await import("../../segment/keywords.ts")).keywordFinder(), most },
  };
  const extension = field === undefined && !work.json ? ".txt" : ".jsonl";
  await forEachInput(context, extension, async (input, sink) => {
    try {
      for await (const { head, member, stream } of readTexts(input, standardInput)) {
        const path = member === "" ? input.path : `${input.path}/${member}`;
        const kind = binaryKind(head);
        if (kind !== undefined) throw new NewsprocError("binary-input", { source: path }, { kind });
        const lines =
          field !== undefined
            ? jsonLines(work, path, stream, (line) => onField(work, path, field, line))
            : beginsRecords(head)
              ? jsonLines(work, path, stream, (line) => onRecord(work, line.record))
              : onText(work, path, stream);
        for await (const line of lines) await sink.write(`${line}\n`);
      }
    } catch (cause) {
      throw readError(input, cause);
    } finally {
      if (options["quiet"] !== true) for (const told of fallbacks.tell(input.path)) context.say(told);
    }
  });
}

/** Words of a text, block by block: a block counts as one page. */
async function* onText({ context, segmenter, json, keywords }: Work, path: string, stream: ByteStream): AsyncGenerator<string> {
  let { encoding, strict } = pageSettings(context.options);
  let number = 0;
  const all: Token[] = [];
  for await (const bytes of textBlocks(stream)) {
    const decoded = decodePage(rawPage(bytes, { source: path }), { encoding, strict });
    encoding = decoded.detection.encoding;
    for (const tokens of segmentPage(
      decoded.lines.map((line) => line.text),
      segmenter,
    )) {
      number++;
      if (keywords) for (const token of tokens) all.push(token);
      else if (!json) yield tokens.map((token) => token.text).join(" ");
      else if (tokens.length > 0) yield JSON.stringify({ path, line: number, tokens: tokens.map(tokenData) });
    }
  }
  if (!keywords) return;
  const found = keywords.find(all, keywords.most);
  if (json) yield JSON.stringify({ path, keywords: found });
  else for (const { text, weight, count } of found) yield `${text}\t${weight.toFixed(4)}\t${count}`;
}

/** Works on each JSON object of an input; lines that are none are reported. */
async function* jsonLines(
  { context }: Work,
  path: string,
  stream: ByteStream,
  change: (line: JsonLine) => string,
): AsyncGenerator<string> {
  for await (const line of readJsonLines(stream, path)) {
    if (line instanceof Error) context.fail(line, path);
    else yield change(line);
  }
}

function onField(
  { context, segmenter, json, keywords }: Work,
  path: string,
  field: string,
  { record, number }: JsonLine,
): string {
  const text = record[field];
  if (typeof text !== "string") {
    context.fail(missingField(path, number, field, record), path);
    return JSON.stringify(record);
  }
  const paragraphs = segmentPage(text.split("\n"), segmenter);
  if (keywords) return JSON.stringify({ ...record, keywords: keywords.find(paragraphs.flat(), keywords.most) });
  if (json) return JSON.stringify({ ...record, [field]: inWholeText(paragraphs, text).map(tokenData) });
  const words = paragraphs.map((tokens) => tokens.map((token) => token.text).join(" ")).join("\n");
  return JSON.stringify({ ...record, [field]: words });
}

/** Tokens of the lines of a text with their places in the text. */
function inWholeText(lines: readonly (readonly Token[])[], text: string): readonly Token[] {
  let lineStart = 0;
  return lines.flatMap((tokens) => {
    const shift = lineStart;
    lineStart = text.indexOf("\n", lineStart) + 1;
    return tokens.map((token) => ({ ...token, start: token.start + shift, end: token.end + shift }));
  });
}

/** An article record with its tokens; its keywords alone where they are asked for, since a record has no place for them. */
function onRecord({ segmenter, keywords }: Work, record: JsonLine["record"]): string {
  if (!keywords) return recordWithTokens(record, segmenter);
  const tokens = segmentPage(String(record["text"] ?? "").split("\n"), segmenter).flat();
  return JSON.stringify({ id: record["id"], headline: record["headline"], keywords: keywords.find(tokens, keywords.most) });
}

function tokenData({ text, start, end, partOfSpeech }: Token): object {
  return { text, start, end, part_of_speech: partOfSpeech };
}
