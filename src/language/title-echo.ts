/** Code units of a text among which its title is looked for. */
const REACH = 120;

/** A shorter title may stand in its text by chance. */
const SHORTEST = 5;

/** What stands before a title in a list or in Markdown: `12. `, `## `, ■. */
const BEFORE_TITLE = /^[\s\d.、,()[\]#*■●◆▲★·-]+/;

/**
 * Whether a folded text says the folded title above it again at its start, word for word but for spaces, as the items of lists and archives
 * do.
 *
 * @example saysTitleAgain("2. 江州大桥昨日通车", "第1版(要闻)专栏: 江州大桥 昨日通车 大桥长一千二百米……") // true
 */
export function saysTitleAgain(title: string, text: string): boolean {
  if (title.length > REACH) return false;
  const start = text.slice(0, REACH);
  // Most texts have not even its last two characters.
  const end = title.trimEnd();
  const before = end.charAt(end.length - 2);
  if (!start.includes(end.charAt(end.length - 1)) || (before !== " " && !start.includes(before))) return false;
  const bare = title.replace(BEFORE_TITLE, "").replaceAll(" ", "");
  return bare.length >= SHORTEST && start.replaceAll(" ", "").includes(bare);
}
