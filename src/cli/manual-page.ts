import type { Verb } from "./verb.ts";

/**
 * The manual page, section 1, in roff, made from the table of verbs: what `man newsproc` shows.
 *
 * @see https://man7.org/linux/man-pages/man7/man.7.html
 */
export function manualPage(verbs: readonly Verb[], version: string): string {
  const sections = verbs.map((verb) => [
    `.SS newsproc ${escaped(verb.name)}`,
    `${escaped(capital(verb.summary))}.`,
    ...verb.options.flatMap((option) => [".TP", `.B ${escaped(option.flags)}`, escaped(capital(option.about))]),
    ...verb.examples.flatMap(([command, about]) => [
      ".PP",
      escaped(capital(about)),
      ".PP",
      ".EX",
      `    ${escaped(command)}`,
      ".EE",
    ]),
  ]);
  return `${[
    `.TH NEWSPROC 1 "" "newsproc ${escaped(version)}"`,
    ".SH NAME",
    "newsproc \\- clean articles from raw Chinese newspaper pages",
    ".SH SYNOPSIS",
    ...verbs.flatMap((verb) => [`.B newsproc ${escaped(verb.name)}`, `[options] ${escaped(verb.argument)}`, ".br"]),
    ".SH DESCRIPTION",
    "Detects the encoding, repairs mojibake, converts Traditional to Simplified Chinese and splits each page into its articles.",
    "Data goes to standard output, talk to standard error.",
    ".SH VERBS",
    ...sections.flat(),
    ".SH EXIT STATUS",
    ...EXIT_STATUS.flatMap(([code, meaning]) => [".TP", `.B ${code}`, meaning]),
    ".SH FILES",
    ".TP",
    ".B newsproc.config.json",
    'Settings under the flags, by their names; also under "newsproc" in package.json.',
  ].join("\n")}\n`;
}

const EXIT_STATUS: readonly (readonly [code: number, meaning: string])[] = [
  [0, "Everything was done."],
  [1, "Some inputs failed; each was named, and the rest was done."],
  [2, "The command line makes no sense."],
  [130, "Interrupted."],
];

const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;

/** Backslashes, hyphens and leading dots mean something in roff, and it reads ASCII only. */
function escaped(text: string): string {
  const plain = text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^([.'])/, "\\&$1");
  return plain.replace(
    /[^\n\x20-\x7e]/gu,
    (character) => `\\[u${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}]`,
  );
}
