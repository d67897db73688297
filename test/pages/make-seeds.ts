/**
 * Makes the sample pages of `seeds/` from the clean pages beside this file, so that one can see how each came to its damage.
 *
 * `npx tsx test/pages/make-seeds.ts` writes them, `--check` only compares and exits with 1 when one differs.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { annotateWithPinyin, encode, readAsCodePage936, readAsUtf8ElseWindows1252, readAsWindows1252 } from "./damage.ts";
import { damageLines } from "./mixed-damage.ts";

/** Clean text to the bytes of the sample page. */
type Mechanism = (clean: string) => Buffer;

const utf8: Mechanism = (clean) => encode(clean, "utf8");
const crlf = (clean: string): string => clean.replaceAll("\n", "\r\n");

/** Every sample page and what happens to it. Pages under `utf8` are damaged in their layout only, and were written that way. */
export const SEEDS: Readonly<Record<string, Mechanism>> = {
  "01-column-breaks": utf8,
  "02-interleaved-wraps": utf8,
  "03-ocr-markdown": utf8,
  "04-web-navigation": utf8,
  "05-pinyin-annotations": (clean) => utf8(annotateWithPinyin(clean)),
  "06-gbk-evening": (clean) => encode(crlf(clean), "gb18030"),
  "07-big5-reporters": (clean) => encode(clean, "big5"),
  "08-gbk-as-utf8-else-cp1252": (clean) => utf8(readAsUtf8ElseWindows1252(encode(clean, "gbk"))),
  "09-utf-8-as-gbk": (clean) => utf8(clean.split("\n").map((line) => readAsCodePage936(utf8(line))).join("\n")),
  "10-court-notices": utf8,
  "11-captions-and-jumps": utf8,
  "12-utf-16-hong-kong": (clean) => Buffer.concat([Buffer.of(0xff, 0xfe), encode(crlf(clean), "utf-16le")]),
  "13-archive-1954": utf8,
  "14-utf-8-as-windows-1252": (clean) => utf8(readAsWindows1252(utf8(clean))),
  "15-mixed-damage": damageLines,
  "16-clean-supplement": utf8,
};

/** The bytes of one sample page, made anew. */
export function makeSeed(name: string): Buffer {
  const mechanism = SEEDS[name];
  if (mechanism === undefined) throw new Error(`no sample page ${name}`);
  return mechanism(readFileSync(new URL(`${name}/clean.txt`, import.meta.url), "utf8"));
}

/** Where a sample page lives. */
export function seedPath(name: string): URL {
  return new URL(`../../seeds/${name}.txt`, import.meta.url);
}

function main(check: boolean): void {
  for (const name of Object.keys(SEEDS)) {
    const made = makeSeed(name);
    if (!check) writeFileSync(seedPath(name), made);
    else if (!made.equals(readFileSync(seedPath(name)))) {
      process.stderr.write(`${name}: differs from what its clean page gives\n`);
      process.exitCode = 1;
    }
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) main(process.argv.includes("--check"));
