/** How many things are under way at once, and in which order they come out. */
export interface FlowSettings {
  /** Things that may be under way or waiting to come out. */
  readonly window: number;
  /** `true` keeps the order of the input, `false` lets what is done first come out first. */
  readonly ordered: boolean;
}

/** Something under way; its promise answers itself, so that a race tells which one is done. */
interface Task<Out> {
  readonly done: Promise<Task<Out>>;
  result: Out | undefined;
}

/**
 * Sends things through asynchronous work, a bounded number at a time: a slow reader of the result holds back the work, and the work
 * holds back the source. What is done comes out at once, even while the source is waiting (a pipe that trickles).
 *
 * @param work must not reject
 */
export async function* flow<In, Out>(
  source: AsyncIterable<In>,
  work: (item: In) => Promise<Out>,
  settings: FlowSettings,
): AsyncGenerator<Out> {
  const iterator = source[Symbol.asyncIterator]();
  const tasks: Task<Out>[] = [];
  let next: Promise<IteratorResult<In>> | undefined;
  let ended = false;
  try {
    while (!ended || tasks.length > 0) {
      if (!ended && tasks.length < settings.window) next ??= iterator.next();
      const contestants = (settings.ordered ? tasks.slice(0, 1) : tasks).map((task) => task.done);
      const first = await Promise.race<Task<Out> | IteratorResult<In>>(next === undefined ? contestants : [...contestants, next]);
      if ("result" in first) {
        tasks.splice(tasks.indexOf(first), 1);
        yield first.result as Out;
      } else {
        next = undefined;
        if (first.done === true) ended = true;
        else tasks.push(start(work, first.value));
      }
    }
  } finally {
    await iterator.return?.();
  }
}

function start<In, Out>(work: (item: In) => Promise<Out>, item: In): Task<Out> {
  const task: { done: Promise<Task<Out>>; result: Out | undefined } = { done: Promise.resolve() as never, result: undefined };
  task.done = work(item).then((result) => {
    task.result = result;
    return task;
  });
  return task;
}
