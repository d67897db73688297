import type { LineScript, Script } from "../model/conversion.ts";

/** Script before conversion and BCP 47 language after it, of some lines taken together. */
export interface ScriptSummary {
  readonly script: Script;
  readonly language: string;
}

/**
 * Sums up the scripts of an article's lines. Lines of unknown script do not count; both scripts together are `mixed`.
 *
 * @param scripts of the page's lines, by line number
 * @param numbers of the article's lines
 * @example scriptOf([…two lines of 正體字, converted], [1, 2]) // { script: "hant", language: "zh-Hans" }
 */
export function scriptOf(scripts: readonly (LineScript | undefined)[], numbers: readonly number[]): ScriptSummary {
  let seen: Script = "unknown";
  let lines = 0;
  let unconverted = 0;
  const languages = new Map<string, number>();
  for (const number of numbers) {
    const line = scripts[number];
    if (line === undefined) continue;
    lines += 1;
    if (line.script !== "unknown") seen = seen === "unknown" || seen === line.script ? line.script : "mixed";
    if (line.script === "hant" && line.region === "none") unconverted += 1;
    languages.set(line.language, (languages.get(line.language) ?? 0) + 1);
  }
  const language = mostFrequent(languages);
  return { script: seen, language: language === "zh" ? (unconverted * 2 > lines ? "zh-Hant" : "zh-Hans") : language };
}

/** The language that most lines are in, of equals the first one; `und` where none is known. */
function mostFrequent(languages: ReadonlyMap<string, number>): string {
  let best = "und";
  let most = 0;
  for (const [language, count] of languages) {
    if (language === "und" || count <= most) continue;
    best = language;
    most = count;
  }
  return best;
}
