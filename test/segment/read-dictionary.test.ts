import { expect, test } from "vitest";
import { readDictionary } from "../../src/segment/read-dictionary.ts";

test("reads words with frequency and part of speech, where they are known", () => {
  expect(readDictionary("\ufeff# 名单\n鄂水集 12 nz\r\n沈砚秋\tnr\n白鹭渡 3\n\n云台", "names.txt")).toEqual([
    { text: "鄂水集", frequency: 12, partOfSpeech: "nz" },
    { text: "沈砚秋", frequency: 0, partOfSpeech: "nr" },
    { text: "白鹭渡", frequency: 3, partOfSpeech: "" },
    { text: "云台", frequency: 0, partOfSpeech: "" },
  ]);
});

test("names the line that is no entry", () => {
  expect(() => readDictionary("鄂水集 12 nz\n鄂水集 十二", "names.txt")).toThrowError("usage: names.txt");
});
