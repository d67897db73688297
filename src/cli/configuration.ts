import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Command, Option } from "commander";
import { NewsprocError } from "../model/newsproc-error.ts";

/** Names of configuration files in the working folder, first one first; `package.json` holds it under `"newsproc"`. */
const FILES = ["newsproc.config.json", "package.json"] as const;

type Settings = Readonly<Record<string, unknown>>;

/**
 * Puts the settings of a configuration file under the flags of a verb: `{"from": "tw", "clean": {"jobs": 4, "out-dir": "clean"}}`. Keys are
 * the names of flags; those under a verb's name hold for that verb alone and go before the others.
 *
 * @throws NewsprocError `usage` for a file that cannot be read, an unknown key or a value that the flag does not take
 */
export function configuredOptions(command: Command, folder: string): Settings {
  const found = FILES.map((name) => readSettings(resolve(folder, name), name)).find((settings) => settings !== undefined);
  if (found === undefined) return command.opts();
  const { path, settings } = found;
  const general = Object.entries(settings).filter(([, value]) => !isSection(value));
  const section = settings[command.name()];
  const options = new Map(command.options.map((option) => [option.name().replace(/^no-/, ""), option]));
  for (const [name, value] of general) if (options.has(flagName(name))) apply(command, options, name, value, path);
  if (isSection(section)) for (const [name, value] of Object.entries(section)) apply(command, options, name, value, path);
  return command.opts();
}

const isSection = (value: unknown): value is Settings => typeof value === "object" && value !== null && !Array.isArray(value);
const flagName = (name: string): string => name.replace(/([A-Z])/g, "-$1").toLowerCase();

function readSettings(path: string, name: string): { path: string; settings: Settings } | undefined {
  if (!existsSync(path)) return undefined;
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    if (name === "package.json") return undefined;
    throw new NewsprocError(
      "usage",
      { source: path },
      { problem: `cannot be read as JSON (${(cause as Error).message})` },
      cause,
    );
  }
  const settings = name === "package.json" && isSection(content) ? content["newsproc"] : content;
  return isSection(settings) ? { path, settings } : undefined;
}

function apply(command: Command, options: ReadonlyMap<string, Option>, name: string, value: unknown, path: string): void {
  const option = options.get(flagName(name));
  if (option === undefined)
    throw new NewsprocError("usage", { source: path }, { problem: `"${name}" is no flag of newsproc ${command.name()}` });
  const attribute = option.attributeName();
  if (command.getOptionValueSource(attribute) === "cli") return;
  const given =
    option.required && typeof value !== "boolean" ? (Array.isArray(value) ? value.map(String) : String(value)) : value;
  if (option.argChoices && !option.argChoices.includes(String(given))) {
    throw new NewsprocError(
      "usage",
      { source: path },
      { problem: `"${name}" is one of ${option.argChoices.join(", ")}, not ${JSON.stringify(value)}` },
    );
  }
  command.setOptionValueWithSource(attribute, given, "config");
}
