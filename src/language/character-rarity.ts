import { CHARACTER_RARITY } from "./character-rarity.generated.ts";

const FIRST_HAN = 0x3400;

/**
 * By UTF-16 unit: 0 for no Chinese character, 1 for a common one, 2 for a rare one (乔, from 13 bits), 3 for a very rare one (饕, from
 * 16.5 bits). The figures are those of the character model, which this table does without.
 */
export function rarityTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const packed = Buffer.from(CHARACTER_RARITY, "base64");
  for (let at = 0; at < packed.length * 4; at++) table[FIRST_HAN + at] = 1 + ((packed[at >> 2]! >> ((at & 3) * 2)) & 3);
  // Hexagrams stand between Extension A and the main block.
  table.fill(0, 0x4dc0, 0x4e00);
  return table;
}
