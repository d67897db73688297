import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { inventedPage } from "../commands/many-pages.ts";
import { emptyFolder, newsproc } from "../commands/newsproc.ts";

/** Loaders of the field, in a Python environment of their own that is made on first use. */
const LOADERS = ["duckdb==2.0.0", "pandas==3.1.1", "datasets==5.2.0"];
const LEAST_BYTES = 10_500_000;
const environment = fileURLToPath(new URL("../../node_modules/.cache/newsproc-loaders", import.meta.url));
const python = join(environment, "bin", "python");

/** Makes the environment; answers why it can't be made. */
function missing(): string | undefined {
  if (existsSync(join(environment, "ready"))) return undefined;
  mkdirSync(environment, { recursive: true });
  const steps = [
    ["python3", "-m", "venv", environment],
    [python, "-m", "pip", "install", "--quiet", ...LOADERS],
  ];
  for (const [command = "", ...args] of steps) {
    const { status, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
    if (status !== 0) return `${command} ${args.join(" ")}: ${error?.message ?? stderr.trim().split("\n").at(-1)}`;
  }
  writeFileSync(join(environment, "ready"), "");
  return undefined;
}

const reason = missing();
if (reason !== undefined) process.stderr.write(`loading records in DuckDB, pandas and datasets SKIPPED: ${reason}\n`);

/** A page with everything that the others have nothing of: captions, editors, several authors, damage, no newspaper. */
const ODD_PAGE = [
  "桥头的茶摊搬进了新棚",
  "",
  "本报汀北三月四日电（记者贺长水、通讯员 林晓禾、实习生 祝南乔）桥头的茶摊昨天搬进了新棚，老茶客们说，下雨也不怕了。",
  "茶摊主人说，&ldquo;±¾±¨Ѷ&rdquo;两个字他不认得。",
  "",
  "图为茶客在新棚里下棋。（程汎安 摄）",
  "",
  "（下转第4版）",
  "责任编辑：石清和",
  "",
].join("\n");

let folder = "";
let rows = 0;
let characters = 0;
let captions = 0;
let authors = 0;

beforeAll(() => {
  folder = emptyFolder();
  writeFileSync(join(folder, "odd.txt"), ODD_PAGE);
  for (const profile of ["full", "flat"]) {
    const clean = (args: readonly string[], input = ""): string =>
      newsproc(["clean", "--profile", profile, ...args], input, { cwd: folder }).stdout;
    const plain = clean(["-"], inventedPage(4));
    const odd = clean(["odd.txt"]);
    const plainRows = Math.ceil(LEAST_BYTES / Buffer.byteLength(plain));
    writeFileSync(join(folder, `${profile}.jsonl`), plain.repeat(plainRows) + odd);
    if (profile !== "full") continue;
    const records = [...Array<string>(plainRows).fill(plain), odd].flatMap((part) =>
      part
        .trim()
        .split("\n")
        .map((row) => JSON.parse(row) as { text: string; captions: unknown[]; authors: unknown[] }),
    );
    expect(records[0]?.captions).toEqual([]);
    rows = records.length;
    characters = records.reduce((sum, { text }) => sum + [...text].length, 0);
    captions = Math.max(...records.map((record) => record.captions.length));
    authors = Math.max(...records.map((record) => record.authors.length));
  }
  writeFileSync(join(folder, "full.sql"), newsproc(["schema", "--for", "duckdb"]).stdout);
  writeFileSync(join(folder, "full.hf.json"), newsproc(["schema", "--for", "hf"]).stdout);
});

test.skipIf(reason !== undefined)(
  "over 10 MB of records with the odd row last load in DuckDB, pandas and Hugging Face datasets",
  () => {
    expect(readFileSync(join(folder, "full.jsonl")).length).toBeGreaterThan(10_000_000);
    const script = fileURLToPath(new URL("load-records.py", import.meta.url));
    const run = spawnSync(python, [script, folder], { encoding: "utf8" });
    expect(run.status, run.stderr).toBe(0);
    const arrived = JSON.parse(run.stdout.trim().split("\n").at(-1) as string) as Record<string, number[]>;
    process.stdout.write(`${JSON.stringify(arrived)}\n`);
    expect(captions).toBeGreaterThan(0);
    expect(arrived["duckdb full"]).toEqual([rows, characters, captions, authors]);
    expect(arrived["pandas full"]).toEqual([rows, characters]);
    expect(arrived["datasets full"]).toEqual([rows, captions, authors]);
    expect(arrived["duckdb flat"]?.[0]).toBe(arrived["pandas flat"]?.[0]);
    expect(arrived["pandas flat in chunks"]?.[0]).toBe(arrived["pandas flat"]?.[0]);
    expect(arrived["datasets flat"]).toEqual(arrived["pandas flat"]);
  },
);
