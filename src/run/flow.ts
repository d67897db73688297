/** How many things are under way at once, and in which order they come out. */
export interface FlowSettings<In = unknown> {
  /** Things that may be under way or waiting to come out. */
  readonly window: number;
  /** What a thing weighs (its bytes, say), and the weight at which no further one is taken on; any weight when nothing is said. */
  readonly weigh?: (item: In) => number;
  readonly capacity?: number;
  /** `true` keeps the order of the input, `false` lets what is done first come out first. */
  readonly ordered: boolean;
}

/** Something under way; its promise answers itself, so that a race tells which one is done. */
interface Task<Out> {
  readonly done: Promise<Task<Out>>;
  readonly weight: number;
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
  settings: FlowSettings<In>,
): AsyncGenerator<Out> {
  const { window, ordered, weigh = () => 0, capacity = Number.POSITIVE_INFINITY } = settings;
  const iterator = source[Symbol.asyncIterator]();
  const tasks: Task<Out>[] = [];
  let next: Promise<IteratorResult<In>> | undefined;
  let ended = false;
  let weight = 0;
  try {
    while (!ended || tasks.length > 0) {
      if (!ended && tasks.length < window && (tasks.length === 0 || weight < capacity)) next ??= iterator.next();
      const contestants = (ordered ? tasks.slice(0, 1) : tasks).map((task) => task.done);
      const first = await Promise.race<Task<Out> | IteratorResult<In>>(next === undefined ? contestants : [...contestants, next]);
      if ("result" in first) {
        tasks.splice(tasks.indexOf(first), 1);
        weight -= first.weight;
        yield first.result as Out;
      } else {
        next = undefined;
        if (first.done === true) ended = true;
        else {
          const task = start(work, first.value, weigh(first.value));
          weight += task.weight;
          tasks.push(task);
        }
      }
    }
  } finally {
    await iterator.return?.();
  }
}

function start<In, Out>(work: (item: In) => Promise<Out>, item: In, weight: number): Task<Out> {
  const task: { done: Promise<Task<Out>>; readonly weight: number; result: Out | undefined } = {
    done: Promise.resolve() as never,
    weight,
    result: undefined,
  };
  task.done = work(item).then((result) => {
    task.result = result;
    return task;
  });
  return task;
}
