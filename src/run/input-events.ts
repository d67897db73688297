import type { InputFile } from "../input/input-file.ts";
import type { NewsprocError } from "../model/newsproc-error.ts";
import type { RawPage } from "../model/page.ts";

/** What failed: a page that was read (it counts among the results), something in the input that is no page, or its reading as a whole. */
export type FailedThing = "page" | "part" | "input";

/** What happens while inputs are read, in order: an input begins, its pages come, it ends. */
export type InputEvent =
  | { readonly kind: "begin"; readonly input: InputFile }
  | { readonly kind: "page"; readonly input: InputFile; readonly page: RawPage }
  | { readonly kind: "failure"; readonly input: InputFile; readonly error: unknown; readonly what: FailedThing }
  /** `results`: how many pages it had. */
  | { readonly kind: "end"; readonly input: InputFile; readonly results: number };

/** Where inputs come from and how they are read. */
export interface EventSource {
  readonly inputs: AsyncIterable<InputFile | NewsprocError>;
  readonly read: (input: InputFile) => AsyncIterable<RawPage | NewsprocError>;
  /** Whether an input was finished by an earlier run and is passed over. */
  readonly isFinished: (input: InputFile) => Promise<boolean>;
  /** Ends the reading after the page at hand. */
  readonly interrupted: AbortSignal;
}

/** Reads inputs one after the other and tells what happens. An input that cannot be read is a failure, and the next one is read. */
export async function* inputEvents(source: EventSource): AsyncGenerator<InputEvent> {
  for await (const input of source.inputs) {
    if (source.interrupted.aborted) return;
    if (input instanceof Error) {
      yield {
        kind: "failure",
        input: { path: input.where.source, relativePath: input.where.source },
        error: input,
        what: "input",
      };
    } else yield* eventsOf(input, source);
  }
}

async function* eventsOf(input: InputFile, source: EventSource): AsyncGenerator<InputEvent> {
  let results = 0;
  let begun = false;
  try {
    if (await source.isFinished(input)) return;
    begun = true;
    yield { kind: "begin", input };
    for await (const page of source.read(input)) {
      if (page instanceof Error) yield { kind: "failure", input, error: page, what: "part" };
      else {
        results += 1;
        yield { kind: "page", input, page };
      }
      if (source.interrupted.aborted) return;
    }
    yield { kind: "end", input, results };
  } catch (error) {
    yield { kind: "failure", input, error, what: "input" };
    if (begun) yield { kind: "end", input, results };
  }
}
