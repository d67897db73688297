const LONE_SURROGATE = /\p{Surrogate}/u;

/** Says whether a text is free of lone surrogates, so that every Unicode encoding can write it: `true` for 湖北. */
export function isWellFormed(text: string): boolean {
  return !LONE_SURROGATE.test(text);
}
