import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "newsproc-package-"));

beforeAll(() => {
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], { cwd: root, encoding: "utf8" }),
  );
  writeFileSync(join(folder, "package.json"), '{"private":true,"type":"module"}');
  execFileSync("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", join(folder, packed.filename)], {
    cwd: folder,
    stdio: "pipe",
  });
}, 300_000);

test("the packed command cleans a page", () => {
  const page = "渡口的灯又亮了\n\n江州日报讯（记者贺长水）入夜，白鹭渡的灯亮起来。\n";
  const { stdout, status } = spawnSync(join(folder, "node_modules/.bin/newsproc"), ["clean"], {
    input: page,
    encoding: "utf8",
    cwd: folder,
  });
  expect(status).toBe(0);
  expect(JSON.parse(stdout).headline).toBe("渡口的灯又亮了");
});

test("the packed library is typed, and its types hold what runs", () => {
  const program = `import { articleRecords, cleanPage, DEFAULT_SETTINGS, rawPage, VERSION, type ArticleRecord } from "newsproc";
const clean = cleanPage(rawPage("渡口的灯又亮了\\n\\n江州日报讯（记者贺长水）入夜，白鹭渡的灯亮起来。\\n"), DEFAULT_SETTINGS);
const records: readonly ArticleRecord[] = articleRecords(clean, VERSION);
const headline: string = records[0]!.headline;
// @ts-expect-error a headline is no number
const wrong: number = records[0]!.headline;
process.stdout.write(headline + typeof wrong);
`;
  writeFileSync(join(folder, "use.mts"), program);
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const flags = [
    "--module",
    "nodenext",
    "--strict",
    "--target",
    "es2023",
    "--types",
    "node",
    "--typeRoots",
    join(root, "node_modules/@types"),
    "use.mts",
  ];
  const compiled = spawnSync(process.execPath, [compiler, ...flags], { cwd: folder, encoding: "utf8" });
  expect(compiled.stdout).toBe("");
  expect(execFileSync(process.execPath, ["use.mjs"], { cwd: folder, encoding: "utf8" })).toBe("渡口的灯又亮了string");
});

test("the package carries its licence, notices and both READMEs", () => {
  for (const name of ["LICENSE", "NOTICE", "README.md", "README.zh-CN.md", "CHANGELOG.md"]) {
    expect(readFileSync(join(folder, "node_modules/newsproc", name), "utf8").length).toBeGreaterThan(100);
  }
});
