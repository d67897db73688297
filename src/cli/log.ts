import type { Writable } from "node:stream";
import type { ChalkInstance } from "chalk";
import type { NewsprocError } from "../model/newsproc-error.ts";
import { errorData, errorMessage } from "./messages.ts";

/** Forms of what is said on stderr. */
export const LOG_FORMATS = ["text", "json"] as const;

/** What is said beside the words, for programs that read the log. */
export type LogData = Readonly<Record<string, unknown>>;

/** What newsproc says on stderr: lines for a person, or JSON lines (`newsproc.log/1`) for a program. */
export interface Log {
  readonly format: (typeof LOG_FORMATS)[number];
  readonly error: (error: NewsprocError) => void;
  /** Says lines to a person; a program gets one event with the data. */
  readonly say: (event: string, lines: readonly string[], data?: LogData) => void;
}

/** Makes a log on a stream. */
export function createLog(stream: Writable, format: Log["format"], colors: ChalkInstance): Log {
  const put = (line: string): void => void stream.write(`${line}\n`);
  if (format === "text") {
    return {
      format,
      error: (error) => put(colors.red(errorMessage(error))),
      say: (_, lines) => {
        for (const line of lines) put(line);
      },
    };
  }
  const record = (level: "error" | "info", event: string, { schema: _, ...data }: LogData): void =>
    put(JSON.stringify({ schema: "newsproc.log/1", time: new Date().toISOString(), level, event, ...data }));
  return {
    format,
    error: (error) => record("error", "failure", errorData(error)),
    say: (event, lines, data) => record("info", event, data ?? { message: lines.join("\n") }),
  };
}
