/** Marks before a title: Markdown heading, bullets, quotation of a web list, a number in a list. */
const LEADING = /^\s*(?:#{1,6}\s*|[●○■□◆◇▲△★☆▶►•◎※]\s*|\*\s+|\*\*|\d{1,2}\s?[.、．](?!\d)\s*)+/;

/** What stands behind a title for the printer or the picture desk: （附图片1张） （图片） (图). */
const TRAILING = /\s*(?:[(（](?:附?(?:图片|圖片|照片)|附图|附圖|图|圖|组图|組圖|多图)\s*\d*\s*[张張幅]?[)）]\s*)+$/;

/**
 * A line of a title without the marks that belong to the page and not to the title: `##`, ●, `3、`, （附图片1张）.
 *
 * @example cleanTitle("## 江州大桥通车（附图片1张）") // "江州大桥通车"
 */
export function cleanTitle(line: string): string {
  const title = line.trim();
  const text = line.slice(0, LONGEST);
  if (text === line && !LEADS.includes(title.charAt(0)) && !TRAILS.includes(title.charAt(title.length - 1))) return title;
  const cleaned = text
    .replace(LEADING, "")
    .replace(TRAILING, "")
    .replace(/\*\*\s*$/, "")
    .trim();
  return cleaned === "" ? title : cleaned + line.slice(LONGEST);
}

/** How much of a line is looked at, in UTF-16 code units. */
const LONGEST = 1000;

/** How a title with such marks begins. */
const LEADS = "#●○■□◆◇▲△★☆▶►•◎※*0123456789";
/** How it ends. */
const TRAILS = ")）*";
