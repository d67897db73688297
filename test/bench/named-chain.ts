/**
 * The peer of `newsproc clean`: the named packages in a row, as one would write it in an afternoon. Run as its own process:
 * `tsx named-chain.ts FOLDER whole|sampled`; JSON lines on standard output.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import chardet from "chardet";
import iconv from "iconv-lite";
import { Converter } from "opencc-js/t2cn";

const [folder = "", mode = "whole"] = process.argv.slice(2);
const convert = Converter({ from: "t", to: "cn" });
for (const name of readdirSync(folder).sort()) {
  const bytes = readFileSync(join(folder, name));
  const encoding = chardet.detect(mode === "sampled" ? bytes.subarray(0, 4096) : bytes) ?? "utf-8";
  const text: string = convert(iconv.decode(bytes, encoding));
  const articles = text.split(/\n{2,}/).map((block) => {
    const [headline = "", ...rest] = block.split("\n");
    return JSON.stringify({ source: name, encoding, headline, text: rest.join("\n") });
  });
  process.stdout.write(`${articles.join("\n")}\n`);
}
