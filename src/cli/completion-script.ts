import type { OptionSpec, Verb } from "./verb.ts";

/** Shells that completion is written for. */
export const SHELLS = ["bash", "zsh", "fish"] as const;

/** One of {@link SHELLS}. */
export type Shell = (typeof SHELLS)[number];

/** The completion script of a shell, made from the table of verbs: `newsproc 〈Tab〉` names verbs, `newsproc clean --〈Tab〉` options. */
export function completionScript(shell: Shell, verbs: readonly Verb[]): string {
  return { bash: bashScript, zsh: zshScript, fish: fishScript }[shell](verbs);
}

const namesOf = (option: OptionSpec): readonly string[] => option.flags.match(/--?[a-z][a-z-]*/gi) ?? [];
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function bashScript(verbs: readonly Verb[]): string {
  const cases = verbs.map((verb) => `    ${verb.name}) words="${[...verb.options.flatMap(namesOf), "--help"].join(" ")}" ;;`);
  const choices = verbs.flatMap((verb) => verb.options).filter((option) => option.choices);
  const values = [
    ...new Set(
      choices.map(
        (option) =>
          `    ${namesOf(option).join("|")}) COMPREPLY=($(compgen -W "${option.choices?.join(" ")}" -- "$current")); return ;;`,
      ),
    ),
  ];
  return `# newsproc completion for bash: source <(newsproc completion bash)
_newsproc() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${verbs.map((verb) => verb.name).join(" ")} help --help --version" -- "$current"))
    return
  fi
  case "$previous" in
${values.join("\n")}
  esac
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
    completion) COMPREPLY=($(compgen -W "${SHELLS.join(" ")}" -- "$current")); return ;;
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
    *) COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _newsproc newsproc
`;
}

function zshScript(verbs: readonly Verb[]): string {
  const cases = verbs.map((verb) => {
    const options = verb.options.flatMap((option) =>
      namesOf(option).map((name) => {
        const value = /<([^>]+)>/.exec(option.flags)?.[1];
        const action = option.choices ? `(${option.choices.join(" ")})` : /file|folder/.test(value ?? "") ? "_files" : "";
        return quoted(`*${name}[${option.about.replaceAll(/[[\]:]/g, "\\$&")}]${value ? `:${value}:${action}` : ""}`);
      }),
    );
    return `    ${verb.name}) _arguments ${[...options, verb.argument === "[shell]" ? quoted(`:shell:(${SHELLS.join(" ")})`) : quoted("*:file:_files")].join(" ")} ;;`;
  });
  return `#compdef newsproc
# newsproc completion for zsh: put it on your fpath as _newsproc
_newsproc() {
  if (( CURRENT == 2 )); then
    local -a verbs=(${verbs.map((verb) => quoted(`${verb.name}:${verb.summary}`)).join(" ")})
    _describe verb verbs
    return
  fi
  local verb="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$verb" in
${cases.join("\n")}
  esac
}
if [ "$funcstack[1]" = "_newsproc" ]; then _newsproc "$@"; else compdef _newsproc newsproc; fi
`;
}

function fishScript(verbs: readonly Verb[]): string {
  const rows = verbs.flatMap((verb) => [
    `complete -c newsproc -n __fish_use_subcommand -f -a ${verb.name} -d ${quoted(verb.summary)}`,
    ...verb.options.map((option) => {
      const names = namesOf(option).map((name) => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
      const value = option.choices ? ` -x -a ${quoted(option.choices.join(" "))}` : option.flags.includes("<") ? " -r" : "";
      return `complete -c newsproc -n ${quoted(`__fish_seen_subcommand_from ${verb.name}`)} ${names.join(" ")}${value} -d ${quoted(option.about)}`;
    }),
  ]);
  return `# newsproc completion for fish\n${rows.join("\n")}\ncomplete -c newsproc -n '__fish_seen_subcommand_from completion' -f -a ${quoted(SHELLS.join(" "))}\n`;
}
