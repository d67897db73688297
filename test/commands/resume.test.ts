import { spawn } from "node:child_process";
import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inventedPage, treeOf, writePages } from "./many-pages.ts";
import { BIN, emptyFolder, jsonLines, newsproc } from "./newsproc.ts";

function clean(cwd: string, ...args: readonly string[]): ReturnType<typeof newsproc> {
  return newsproc(["clean", "-r", "in", "--out-dir", "out", ...args], "", { cwd });
}

/** Starts a run and ends it after some time, by the given signal; answers its exit code. */
function interrupted(cwd: string, milliseconds: number, signal: NodeJS.Signals): Promise<number | null> {
  const run = spawn(process.execPath, [BIN, "clean", "-r", "in", "--out-dir", "out", "--resume"], { cwd, stdio: "ignore" });
  setTimeout(() => run.kill(signal), milliseconds);
  return new Promise((resolve) => run.on("exit", (code) => resolve(code)));
}

/** Pages in a folder, what an undisturbed run makes of them, and how long that took. */
interface Prepared {
  readonly folder: string;
  readonly expected: Record<string, string>;
  readonly milliseconds: number;
}

function prepared(pages: number): Prepared {
  const folder = emptyFolder();
  writePages(join(folder, "in"), pages);
  const started = performance.now();
  expect(clean(folder).status).toBe(0);
  const milliseconds = performance.now() - started;
  const expected = treeOf(join(folder, "out"));
  rmSync(join(folder, "out"), { recursive: true });
  expect(Object.keys(expected)).toHaveLength(pages);
  return { folder, expected, milliseconds };
}

test("200 files, killed at 20 random moments and resumed: at any time whole files only, at the end an undisturbed run's", async () => {
  const { folder, expected, milliseconds } = prepared(200);
  let state = 20_191_103;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  let kills = 0;
  for (let runs = 0; kills < 20 && runs < 200; runs++) {
    const code = await interrupted(folder, milliseconds * (0.15 + 0.85 * random()), "SIGKILL");
    const tree = treeOf(join(folder, "out"));
    for (const [path, content] of Object.entries(tree)) expect(content, path).toBe(expected[path]);
    if (code === null) kills++;
    else {
      expect(tree).toEqual(expected);
      rmSync(join(folder, "out"), { recursive: true });
    }
  }
  expect(kills).toBe(20);
  expect(clean(folder, "--resume").status).toBe(0);
  expect(treeOf(join(folder, "out"))).toEqual(expected);
}, 300_000);

test("Ctrl-C ends with 130 and leaves whole files only", async () => {
  const { folder, expected } = prepared(120);
  const code = await interrupted(folder, 450, "SIGINT");
  expect([130, 0]).toContain(code);
  for (const [path, content] of Object.entries(treeOf(join(folder, "out")))) expect(content).toBe(expected[path]);
  expect(clean(folder, "--resume").status).toBe(0);
  expect(treeOf(join(folder, "out"))).toEqual(expected);
});

test("--resume skips what is finished, and does again what changed", () => {
  const folder = emptyFolder();
  writePages(join(folder, "in"), 10);
  const pages = (...args: readonly string[]): unknown => {
    const run = clean(folder, "--summary", "summary.json", ...args);
    expect(run.status).toBe(0);
    return jsonLines(readFileSync(join(folder, "summary.json"), "utf8"))[0]?.["pages"];
  };
  expect(pages("--resume")).toBe(10);
  expect(pages("--resume")).toBe(0);
  appendFileSync(join(folder, "in/3/003.txt"), "又一段：灯灭了。\n");
  rmSync(join(folder, "out/4/004.jsonl"));
  expect(pages("--resume")).toBe(2);
  expect(pages("--resume", "--from", "none")).toBe(10);
  expect(pages()).toBe(10);
});

test("a pipe cannot be resumed, and says so", () => {
  expect(newsproc(["clean", "--resume"], "渡口\n")).toMatchObject({ status: 2, stdout: "" });
});

test("shards are disjoint and together everything", () => {
  const folder = emptyFolder();
  writePages(join(folder, "in"), 30);
  clean(folder);
  const whole = treeOf(join(folder, "out"));
  const parts = [1, 2, 3].map((index) => {
    newsproc(["clean", "-r", "in", "--out-dir", `part${index}`, "--shard", `${index}/3`], "", { cwd: folder });
    return treeOf(join(folder, `part${index}`));
  });
  expect(parts.reduce((sum, part) => sum + Object.keys(part).length, 0)).toBe(30);
  expect(Object.assign({}, ...parts)).toEqual(whole);
  const automatic = newsproc(["clean", "-r", "in", "--out-dir", "auto", "--shard", "auto/3"], "", {
    cwd: folder,
    env: { JOB_COMPLETION_INDEX: "1" },
  });
  expect(automatic.status).toBe(0);
  expect(treeOf(join(folder, "auto"))).toEqual(parts[1]);
  expect(newsproc(["clean", "-r", "in", "--shard", "4/3"], "", { cwd: folder }).status).toBe(2);
});

test("the output is the same in order on any number of threads", () => {
  const folder = emptyFolder();
  writePages(join(folder, "in"), 60);
  writeFileSync(join(folder, "in/big.txt"), inventedPage(4).repeat(1500));
  const [one, two] = ["1", "3"].map((jobs) => newsproc(["clean", "-r", "in", "--jobs", jobs], "", { cwd: folder }).stdout);
  expect(two).toBe(one);
  const lines = (text: string | undefined): string[] => (text ?? "").split("\n").toSorted();
  expect(lines(newsproc(["clean", "-r", "in", "--jobs", "2", "--unordered"], "", { cwd: folder }).stdout)).toEqual(lines(one));
});
