import { expect, test } from "vitest";
import { measureText } from "../../src/record/quality.ts";

test.each([
  ["", { characters: 0, cjk_ratio: 0, replacement_characters: 0 }],
  ["渡口亮灯。", { characters: 5, cjk_ratio: 0.8, replacement_characters: 0 }],
  ["「々〇」", { characters: 4, cjk_ratio: 0.5, replacement_characters: 0 }],
  // A pair of code units is one character, half of one is a character too.
  ["𠮷A\ud842", { characters: 3, cjk_ratio: 1 / 3, replacement_characters: 0 }],
  ["渡\ufffd\ufffd⼈", { characters: 4, cjk_ratio: 0.5, replacement_characters: 2 }],
])("measures %j", (text, expected) => expect(measureText(text)).toEqual(expected));
