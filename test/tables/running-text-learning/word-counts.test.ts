import { expect, test } from "vitest";
import { wordCounts } from "../../../src/tables/running-text-learning/word-counts.ts";

function read(file: string, text: string) {
  return [...(wordCounts(file, text) ?? [])].map(({ first, second, count }) => `${first}|${second}|${count}`);
}

test("words and their counts, without those that stand for the beginning of a sentence", () => {
  expect(read("CoreDict.txt", "江州 12\n\u00010Begin 99\n")).toEqual(["江州||12"]);
});

test("pairs in rows below their first word", () => {
  expect(read("CoreDict.bigram.txt", "江州\n\t3 日报 晚报\n\t1 港\n渡口\n\t2 开放\n")).toEqual([
    "江州|日报|3",
    "江州|晚报|3",
    "江州|港|1",
    "渡口|开放|2",
  ]);
});

test("pairs with an at sign; their first words count as often as they begin a pair, classes of words do not count", () => {
  expect(read("bigramdict.dic", "江州@日报\t3\n江州@。\t1\n记者@未##人\t7\n")).toEqual([
    "江州|日报|3",
    "江州|。|1",
    "江州||4",
    "记者||7",
  ]);
});

test("any other file is running text", () => {
  expect(wordCounts("sentences.txt", "江州夜市开张了。")).toBeUndefined();
});
