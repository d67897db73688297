import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { manualPage } from "../../src/cli/manual-page.ts";
import { VERBS } from "../../src/cli/verbs.ts";
import { emptyFolder, newsproc } from "./newsproc.ts";

const convert = (cwd: string, ...args: readonly string[]): string => newsproc(["convert", ...args], "夜市開張\n", { cwd }).stdout;

test("settings of newsproc.config.json stand under the flags, a verb's own before the general ones", () => {
  const folder = emptyFolder();
  const write = (settings: unknown): void => writeFileSync(join(folder, "newsproc.config.json"), JSON.stringify(settings));
  write({ from: "none" });
  expect(convert(folder)).toBe("夜市開張\n");
  expect(convert(folder, "--from", "t")).toBe("夜市开张\n");
  write({ from: "none", convert: { from: "t" }, clean: { "out-dir": "x" } });
  expect(convert(folder)).toBe("夜市开张\n");
});

test("package.json may hold them", () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "archive", newsproc: { from: "none" } }));
  expect(convert(folder)).toBe("夜市開張\n");
});

test("mistakes are named", () => {
  const folder = emptyFolder();
  const run = (content: string): { status: number | null; stderr: string } => {
    writeFileSync(join(folder, "newsproc.config.json"), content);
    return newsproc(["convert"], "夜市\n", { cwd: folder });
  };
  expect(run("{")).toMatchObject({ status: 2, stderr: expect.stringContaining("newsproc.config.json") });
  expect(run('{"convert":{"form":"tw"}}')).toMatchObject({ status: 2, stderr: expect.stringContaining('"form"') });
  expect(run('{"from":"mars"}')).toMatchObject({ status: 2, stderr: expect.stringContaining("auto, tw, hk, t, none") });
});

test("the manual page names every verb and option, and is sound roff where groff can tell", () => {
  const page = manualPage(VERBS, "0.1.0");
  for (const verb of VERBS) {
    expect(page).toContain(`.SS newsproc ${verb.name}`);
    for (const option of verb.options) expect(page).toContain(option.flags.replaceAll("-", "\\-"));
  }
  const built = fileURLToPath(new URL("../../dist/newsproc.1", import.meta.url));
  const groff = spawnSync("groff", ["-man", "-Tutf8", "-ww", "-z", built], { encoding: "utf8" });
  if (groff.error === undefined) expect(groff.stderr).toBe("");
});
