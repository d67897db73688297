/** A constant that is built at its first use and kept. */
export function lazily<Value>(build: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: build() };
    return kept.value;
  };
}
