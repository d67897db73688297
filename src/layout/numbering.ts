/** Characters of numbers, dates and list signs: a line that begins an item has one. */
export const NUMBERING: string = "一二三四五六七八九十第①②③④⑤⑥⑦⑧⑨—–-●■◆▲★□◎○◇☆·•※#*►▶⊙☉年月日期/.";
