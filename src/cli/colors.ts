import { Chalk, type ChalkInstance } from "chalk";

/** What decides whether a stream gets colours. */
export interface ColorQuestion {
  readonly isTerminal: boolean;
  /** `--no-color` was given. */
  readonly refused: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Colours for one stream: none when it is no terminal, with `--no-color`, `NO_COLOR` (any value but the empty one) or `TERM=dumb`;
 * `FORCE_COLOR` forces them.
 *
 * @see https://no-color.org
 */
export function colorsFor(question: ColorQuestion): ChalkInstance {
  const { NO_COLOR, FORCE_COLOR, TERM } = question.environment;
  const refused = question.refused || (NO_COLOR !== undefined && NO_COLOR !== "") || TERM === "dumb";
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0";
  return new Chalk({ level: refused ? 0 : question.isTerminal || forced ? 1 : 0 });
}
