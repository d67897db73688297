import type { Verb } from "../verb.ts";

/** `newsproc completion`: for shells. */
export const completion: Verb = {
  name: "completion",
  summary: "print a completion script for a shell",
  argument: "[shell]",
  options: [],
  examples: [
    ["source <(newsproc completion bash)", "bash, this session"],
    ["newsproc completion zsh > ~/.zfunc/_newsproc", "zsh"],
    ["newsproc completion fish > ~/.config/fish/completions/newsproc.fish", "fish"],
  ],
  load: () => import("../commands/completion.ts"),
};
