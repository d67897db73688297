import type { Change } from "./change.ts";

/** Full-width digits and letters, and the marks that belong to a number between two full-width digits: ３．５, １，２００. */
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]|(?<=[０-９])[．，：](?=[０-９])/g;
/** A full-width nought among Chinese numerals stands for 〇: 二００一年. */
const AMONG_NUMERALS = /(?<=[一二三四五六七八九][０○〇]{0,3})０|０(?=[０○〇]{0,3}[一二三四五六七八九])/g;
const HELD = "\uE000";

/**
 * Makes full-width Latin letters and digits half-width. A full-width comma or colon between such digits follows only where the whole
 * reads as one number or time: １，２００, ８：３０; it stays in １，２，３. A nought among Chinese numerals stays too.
 *
 * @example narrowLetters("ＧＤＰ增长３．５％") // { text: "GDP增长3.5％", count: 5 }
 */
export function narrowLetters(text: string): Change {
  if (!/[０-９Ａ-Ｚａ-ｚ]/.test(text)) return { text, count: 0 };
  let count = 0;
  const held = text.includes(HELD) ? text : text.replace(AMONG_NUMERALS, HELD);
  const narrowed = held.replace(FULL_WIDTH, (character, offset: number) => {
    if (character === "，" && !/^，[０-９]{3}(?![０-９])/.test(held.slice(offset, offset + 5))) return character;
    if (character === "：" && !/^：[０-９]{2}(?![０-９])/.test(held.slice(offset, offset + 4))) return character;
    count++;
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  });
  return { text: held === text ? narrowed : narrowed.replaceAll(HELD, "０"), count };
}
