/** Outcomes that are kept for each object. */
const KEPT = 4;

/**
 * Keeps what a function of a text and an object made of the last few texts: a line is searched for repairs, once more for what is only
 * reported, and its plan is replayed.
 */
export function keepingLatest<Subject extends object, Outcome>(
  make: (text: string, subject: Subject) => Outcome,
): (text: string, subject: Subject) => Outcome {
  const latest = new WeakMap<Subject, { readonly text: string; readonly outcome: Outcome }[]>();
  return (text, subject) => {
    const kept = latest.get(subject) ?? [];
    const known = kept.find((entry) => entry.text === text);
    if (known !== undefined) return known.outcome;
    const outcome = make(text, subject);
    latest.set(subject, [{ text, outcome }, ...kept.slice(0, KEPT - 1)]);
    return outcome;
  };
}
