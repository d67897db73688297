const DIGITS = "〇一二三四五六七八九";

/**
 * Reads a number in ASCII or Chinese numerals up to four digits: 二十一, 廿三, 二〇〇一, 一九五一, 12. `NaN` for anything else.
 *
 * @example readNumber("廿三") // 23
 * @example readNumber("二○○一") // 2001
 */
export function readNumber(text: string): number {
  const plain = readPlainNumber(text);
  if (plain >= 0) return plain;
  const key = text.replace(/\s/g, "").replace(/[○零０Oo]/g, "〇");
  if (/^[0-9]{1,4}$/.test(key)) return Number(key);
  if (/^[〇一二三四五六七八九]{1,4}$/.test(key)) return Number([...key].map((digit) => DIGITS.indexOf(digit)).join(""));
  const hundreds = /^(?:([一二三四五六七八九])百〇?)?(.*)$/.exec(key);
  const rest = (hundreds?.[2] ?? "").replace("廿", "二十").replace("卅", "三十");
  const tens = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(rest);
  if (tens === null || (rest === "" && hundreds?.[1] === undefined)) return Number.NaN;
  const ten = tens[2] === undefined ? 0 : (tens[1] === undefined ? 1 : DIGITS.indexOf(tens[1])) * 10;
  return (
    (hundreds?.[1] === undefined ? 0 : DIGITS.indexOf(hundreds[1]) * 100) +
    ten +
    (tens[3] === undefined ? 0 : DIGITS.indexOf(tens[3]))
  );
}

/** One to four ASCII digits and nothing else; -1 for any other text. */
function readPlainNumber(text: string): number {
  if (text.length === 0 || text.length > 4) return -1;
  let number = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
