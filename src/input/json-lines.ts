import { StringDecoder } from "node:string_decoder";
import { NewsprocError } from "../model/newsproc-error.ts";
import type { ByteStream } from "./byte-stream.ts";

/** One JSON object of a JSON-lines input. */
export interface JsonLine {
  /** Line in the input, from 1. */
  readonly number: number;
  /** The line as it stands, without its terminator. */
  readonly text: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/**
 * Reads JSON lines from a stream, one object a line; blank lines are passed over. A line that is no JSON object comes out as an error
 * that names its place, and the rest goes on.
 *
 * @param source name for errors
 */
export async function* readJsonLines(stream: ByteStream, source: string): AsyncGenerator<JsonLine | NewsprocError> {
  let number = 0;
  for await (const text of textLines(stream)) {
    number += 1;
    if (text.trim() !== "") yield parseJsonLine(number === 1 ? text.replace(/^\uFEFF/, "") : text, number, source);
  }
}

function parseJsonLine(text: string, number: number, source: string): JsonLine | NewsprocError {
  try {
    const record: unknown = JSON.parse(text);
    if (typeof record === "object" && record !== null && !Array.isArray(record)) {
      return { number, text, record: record as Readonly<Record<string, unknown>> };
    }
    return new NewsprocError("bad-json", { source, line: number }, { reason: "not an object" });
  } catch (cause) {
    return new NewsprocError("bad-json", { source, line: number }, { reason: (cause as Error).message }, cause);
  }
}

async function* textLines(stream: ByteStream): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  let pending: string[] = [];
  for await (const chunk of stream) {
    const text = decoder.write(chunk as Buffer);
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      yield pending.join("") + text.slice(start, end);
      pending = [];
      start = end + 1;
    }
    if (start < text.length) pending.push(text.slice(start));
  }
  pending.push(decoder.end());
  const rest = pending.join("");
  if (rest !== "") yield rest;
}
