import { PassThrough } from "node:stream";
import { Chalk } from "chalk";
import { expect, test } from "vitest";
import { createLog, type Log } from "../../src/cli/log.ts";
import { NewsprocError } from "../../src/model/newsproc-error.ts";

/** What a log writes. */
function written(format: Log["format"], use: (log: Log) => void): string {
  const stream = new PassThrough();
  use(createLog(stream, format, new Chalk({ level: 0 })));
  return String(stream.read() ?? "");
}

const failure = new NewsprocError("bad-json", { source: "卷宗.jsonl", line: 7 }, { reason: "not an object" });

test("a person reads lines that name the place, what happened and what to do", () => {
  expect(written("text", (log) => log.error(failure))).toMatch(
    /^newsproc: 卷宗\.jsonl:7: is no JSON object \(not an object\): .+\n$/,
  );
  expect(written("text", (log) => log.say("summary", ["十二版", "三十篇"], { pages: 12 }))).toBe("十二版\n三十篇\n");
});

test("a program reads one JSON line an event, with a time", () => {
  const [line, end] = written("json", (log) => log.error(failure)).split("\n");
  expect(end).toBe("");
  const event = JSON.parse(line as string) as Record<string, unknown>;
  expect(event).toMatchObject({
    schema: "newsproc.log/1",
    level: "error",
    event: "failure",
    source: "卷宗.jsonl",
    line: 7,
    code: "bad-json",
  });
  expect(new Date(event["time"] as string).getTime()).toBeGreaterThan(0);
  const said = JSON.parse(written("json", (log) => log.say("message", ["夜市", "渡口"]))) as Record<string, unknown>;
  expect(said).toMatchObject({ level: "info", event: "message", message: "夜市\n渡口" });
});
