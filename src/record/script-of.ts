import type { LineScript, Script } from "../model/conversion.ts";

/** Script before conversion and BCP 47 language after it, of some lines taken together. */
export interface ScriptSummary {
  readonly script: Script;
  readonly language: string;
}

/**
 * Sums up the scripts of an article's lines. Lines of unknown script do not count; both scripts together are `mixed`.
 *
 * @example scriptOf([…two lines of 正體字, converted]) // { script: "hant", language: "zh-Hans" }
 */
export function scriptOf(scripts: readonly LineScript[]): ScriptSummary {
  const scriptsSeen = new Set<Script>();
  const languages = new Map<string, number>();
  let unconverted = 0;
  for (const line of scripts) {
    if (line.script !== "unknown") scriptsSeen.add(line.script);
    if (line.script === "hant" && line.region === "none") unconverted += 1;
    languages.set(line.language, (languages.get(line.language) ?? 0) + 1);
  }
  languages.delete("und");
  const language = [...languages].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "und";
  const script = scriptsSeen.size > 1 ? "mixed" : ([...scriptsSeen][0] ?? "unknown");
  return { script, language: language === "zh" ? (unconverted * 2 > scripts.length ? "zh-Hant" : "zh-Hans") : language };
}
