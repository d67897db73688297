/**
 * The READMEs say only what runs: every `$ ` line of their console blocks is run in a folder that holds `seeds/`, and must print what
 * stands below it. A line `…` stands for any lines, `…` at the end of a line for its rest.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { BIN } from "./commands/newsproc.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "newsproc-readme-"));
cpSync(join(root, "seeds"), join(folder, "seeds"), { recursive: true });
const hasJq = spawnSync("jq", ["--version"]).status === 0;

interface Step {
  readonly command: string;
  readonly output: string;
}

function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map((found) => found[1] ?? "");
}

function steps(block: string): Step[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf("\n");
      return { command: part.slice(0, end), output: part.slice(end + 1).trimEnd() };
    });
}

function run(command: string): string {
  const script = `newsproc() { "${process.execPath}" "${BIN}" "$@"; }\n${command}`;
  const { stdout } = spawnSync("bash", ["-c", `exec 2>&1\n${script}`], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return stdout.trimEnd();
}

function pattern(output: string): RegExp {
  const lines = output.split("\n").map((line) => {
    if (line === "…") return "[\\s\\S]*";
    const open = line.endsWith("…") && !line.endsWith("……");
    const literal = (open ? line.slice(0, -1) : line).replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    return open ? `${literal}.*` : literal;
  });
  return new RegExp(`^${lines.join("\\n")}$`);
}

function checkOutput({ command, output }: Step): void {
  const printed = run(command);
  if (!pattern(output).test(printed)) expect(printed).toBe(output);
}

describe.each(["README.md", "README.zh-CN.md"])("%s", (name) => {
  const text = readFileSync(join(root, name), "utf8");
  const all = blocks(text, "console").flatMap(steps);

  test("has commands to run", () => expect(all.length).toBeGreaterThan(10));

  test.each(all)("$ $command", (step) => {
    if (!step.command.includes("jq") || hasJq) checkOutput(step);
  });

  test("opens with a page that gives the article below it", () => {
    const [page, article] = [blocks(text, "text")[0] ?? "", JSON.parse(blocks(text, "json")[0] ?? "")];
    expect(readFileSync(join(root, "seeds/08-gbk-as-utf8-else-cp1252.txt"), "utf8")).toContain(page.split("\n")[0]);
    const [record] = run("newsproc clean seeds/08-gbk-as-utf8-else-cp1252.txt").split("\n");
    const { text: whole, ...rest } = article;
    const found = JSON.parse(record ?? "");
    expect(found).toMatchObject(rest);
    expect(found.text.startsWith(whole.replace(/…$/, ""))).toBe(true);
  });

  test("its first two commands set up and run the job and the tests", () => {
    const [main, tests] = blocks(text, "sh");
    expect(main?.trim()).toBe("npm ci && node bin/newsproc.js clean -r seeds --out-dir out");
    expect(tests?.trim()).toBe("npm ci && npm test");
  });
});
