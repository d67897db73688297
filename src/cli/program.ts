import { Command, Option } from "commander";
import { VERSION } from "../version.ts";
import type { OptionSpec, Verb } from "./verb.ts";

/** Runs a verb on its arguments; the command knows the options. */
export type RunVerb = (verb: Verb, files: readonly string[], command: Command) => Promise<void>;

/**
 * The parser and the help of the whole command line, made from the table of verbs. Throws CommanderError instead of exiting.
 *
 * @param words of the command line: verbs that are not among them are known by name only, for their many options take time to build
 */
export function buildProgram(verbs: readonly Verb[], words: readonly string[], runVerb: RunVerb): Command {
  const program = new Command("newsproc")
    .description(
      "Raw Chinese newspaper pages in, clean articles out:\ndetect the encoding, repair mojibake, convert to Simplified, split pages into articles.",
    )
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [verb]", "show the help of a verb")
    .showSuggestionAfterError(true)
    .showHelpAfterError("(newsproc --help lists the verbs; newsproc VERB --help its options)")
    .addHelpText("after", HELP_FOOTER)
    .enablePositionalOptions()
    .exitOverride();
  for (const verb of verbs) program.addCommand(buildCommand(verb, words.includes(verb.name), runVerb));
  return program;
}

const HELP_FOOTER = `
Examples:
  $ newsproc clean page.txt > articles.jsonl
  $ newsproc clean -r archive/ --out-dir clean/
  $ cat page.txt | newsproc clean | jq -r .headline

Exit codes: 0 all good, 1 some inputs failed (the rest is done), 2 usage, 130 interrupted.`;

function buildCommand(verb: Verb, isNamed: boolean, runVerb: RunVerb): Command {
  const command = new Command(verb.name)
    .summary(verb.summary)
    .description(`${verb.summary[0]?.toUpperCase()}${verb.summary.slice(1)}.`)
    .helpOption("-h, --help", "show help")
    .showHelpAfterError(`(newsproc ${verb.name} --help lists its options)`)
    .exitOverride()
    .addHelpText("after", examplesText(verb));
  if (verb.argument !== "")
    command.argument(
      verb.argument,
      verb.argument === "[files...]" ? "files, folders with -r, globs; - or none is standard input" : "bash, zsh or fish",
    );
  else command.allowExcessArguments(false);
  // One is enough for the list of verbs to say that there are options.
  for (const option of isNamed ? verb.options : verb.options.slice(0, 1)) command.addOption(buildOption(option));
  return command.action(async (...received: unknown[]) => {
    const files = verb.argument === "" ? [] : [received[0] ?? []].flat();
    await runVerb(verb, files as string[], command);
  });
}

function buildOption(specification: OptionSpec): Option {
  const option = new Option(specification.flags, specification.about);
  if (specification.choices) option.choices(specification.choices);
  if (specification.fallback !== undefined) option.default(specification.fallback);
  if (specification.repeatable) {
    option.argParser((value: string, previous: unknown) => (Array.isArray(previous) ? [...previous, value] : [value]));
  }
  return option;
}

function examplesText(verb: Verb): string {
  const lines = verb.examples.map(([command, about]) => `  # ${about}\n  $ ${command}`);
  return `\nExamples:\n${lines.join("\n")}`;
}
