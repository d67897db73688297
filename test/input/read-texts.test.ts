import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import iconv from "iconv-lite";
import { pack } from "tar-stream";
import { expect, test } from "vitest";
import { gather } from "../../src/input/byte-stream.ts";
import { readTexts } from "../../src/input/read-texts.ts";
import { COMPRESSED, PAGE } from "./compressed-page.ts";

const page = Buffer.from(PAGE);

/** The texts of some bytes that arrive in pieces, as [path in the archive, text]. */
async function texts(bytes: Uint8Array, pieceLength: number = bytes.length): Promise<[string, string][]> {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += pieceLength) pieces.push(bytes.subarray(at, at + pieceLength));
  const read: [string, string][] = [];
  for await (const text of readTexts({ path: "-", relativePath: "stdin.txt" }, Readable.from(pieces, { objectMode: false })))
    read.push([text.member, Buffer.from(await gather(text.stream)).toString()]);
  return read;
}

async function tarOf(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const archive = pack();
  for (const [name, content] of Object.entries(files)) archive.entry({ name }, Buffer.from(content));
  archive.finalize();
  return gather(archive as unknown as AsyncIterable<Uint8Array>);
}

const bytesOf = (base64: string): Uint8Array => Buffer.from(base64, "base64");

test("a plain text is one text, in pieces of any size", async () => {
  for (const length of [page.length, 1, 7]) expect(await texts(page, length)).toEqual([["", PAGE]]);
});

/** [name, the page as one member, the page as two members]. */
const forms: readonly (readonly [string, Uint8Array, Uint8Array])[] = [
  ["gzip", gzipSync(page), Buffer.concat([gzipSync(page.subarray(0, 60)), gzipSync(page.subarray(60))])],
  ...Object.entries(COMPRESSED).map(([name, [whole, members]]) => [name, bytesOf(whole), bytesOf(members)] as const),
];

test.each(forms)("%s is seen through, whole, in pieces, and as several members", async (_, whole, members) => {
  expect(await texts(whole)).toEqual([["", PAGE]]);
  expect(await texts(whole, 5)).toEqual([["", PAGE]]);
  expect(await texts(members)).toEqual([["", PAGE]]);
});

test.each(forms)("%s that is cut off is an error, not a shorter text", async (_, whole) => {
  await expect(texts(whole.subarray(0, whole.length - 20))).rejects.toThrow();
});

test("members of a tar come one after the other, compressed ones too, folders not", async () => {
  const archive = await tarOf({ "2019/01.txt": page, "2019/02.txt.gz": gzipSync("夜市\n"), "空.txt": new Uint8Array() });
  const expected = [
    ["2019/01.txt", PAGE],
    ["2019/02.txt.gz", "夜市\n"],
    ["空.txt", ""],
  ];
  expect(await texts(archive)).toEqual(expected);
  expect(await texts(gzipSync(archive), 100)).toEqual(expected);
});

test("members of a zip, stored and deflated, with names in GBK", async () => {
  const archive = zipSync({ "2019/01.txt": page, "2019/02.txt": [Buffer.from("夜市\n"), { level: 0 }] });
  const expected = [
    ["2019/01.txt", PAGE],
    ["2019/02.txt", "夜市\n"],
  ];
  expect(await texts(archive)).toEqual(expected);
  expect(await texts(archive, 11)).toEqual(expected);
  const old = Buffer.from(zipSync({ "????.txt": page }));
  const name = iconv.encode("夜市", "gbk");
  for (let at = old.indexOf("????"); at >= 0; at = old.indexOf("????")) name.copy(old, at);
  expect(await texts(old)).toEqual([["夜市.txt", PAGE]]);
});

test("a zip that is cut off is an error", async () => {
  const archive = zipSync({ "01.txt": Buffer.from(PAGE.repeat(50)) });
  await expect(texts(archive.subarray(0, 100))).rejects.toThrow();
});
