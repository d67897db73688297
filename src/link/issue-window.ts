/** What a record says of the issue it belongs to; `""` for what it does not know. */
export interface IssueName {
  readonly newspaper: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Where its page was found: the folder of its file. Tells issues apart where newspaper or date are unknown. */
  readonly place: string;
}

/** The records of one issue that were seen so far. */
export interface Issue<Entry> {
  readonly entries: Entry[];
  /** Newspaper and date as far as any record knows them. */
  readonly newspaper: string;
  readonly date: string;
  /** Some records belong here only because they were found at the same place. */
  readonly byPlace: boolean;
}

interface OpenIssue<Entry> extends Issue<Entry> {
  newspaper: string;
  date: string;
  byPlace: boolean;
  /** Written by the window: no more records are taken. */
  closed: boolean;
}

/**
 * Gathers records into issues while they stream by, in flat memory: at most so many records are held; the issue of the oldest one is
 * closed when there are more. An archive that is sorted by issue, or nearly so, loses nothing by it.
 *
 * @example put the records of 江州日报 of one day, then those of the next: `close` comes for the first day when the window is full, and at the end
 */
export class IssueWindow<Entry> {
  private readonly limit: number;
  private readonly close: (issue: Issue<Entry>) => void;
  private readonly queue: { readonly entry: Entry; readonly issue: OpenIssue<Entry> }[] = [];
  private readonly byName = new Map<string, OpenIssue<Entry>>();
  private readonly byPlace = new Map<string, OpenIssue<Entry>>();

  /**
   * @param limit records held at most
   * @param close called once for each issue, when no more records are taken for it
   */
  constructor(limit: number, close: (issue: Issue<Entry>) => void) {
    this.limit = limit;
    this.close = close;
  }

  /** Takes a record; answers those that may be written now, in the order in which they came. */
  put(entry: Entry, name: IssueName): readonly Entry[] {
    const issue = this.issueOf(name);
    issue.entries.push(entry);
    this.queue.push({ entry, issue });
    const ready: Entry[] = [];
    while (this.queue.length > this.limit) this.shift(ready);
    return ready;
  }

  /** Closes what is open; answers the rest. */
  end(): readonly Entry[] {
    const ready: Entry[] = [];
    while (this.queue.length > 0) this.shift(ready);
    return ready;
  }

  private shift(ready: Entry[]): void {
    const { issue } = this.queue[0] as { issue: OpenIssue<Entry> };
    if (!issue.closed) {
      issue.closed = true;
      forget(this.byName, issue);
      forget(this.byPlace, issue);
      this.close(issue);
    }
    let done = 0;
    while (this.queue[done]?.issue.closed === true) ready.push((this.queue[done++] as { entry: Entry }).entry);
    this.queue.splice(0, done);
  }

  private issueOf(name: IssueName): OpenIssue<Entry> {
    const { newspaper, date, place } = name;
    const whole = newspaper !== "" && date !== "";
    const key = `${newspaper}\n${date}`;
    let issue = whole ? this.byName.get(key) : undefined;
    const near = this.byPlace.get(place);
    if (issue === undefined && near !== undefined && agree(near.newspaper, newspaper) && agree(near.date, date)) {
      issue = near;
      issue.byPlace = true;
      issue.newspaper ||= newspaper;
      issue.date ||= date;
    }
    issue ??= { entries: [], newspaper, date, byPlace: false, closed: false };
    if (issue.newspaper !== "" && issue.date !== "") this.byName.set(`${issue.newspaper}\n${issue.date}`, issue);
    this.byPlace.set(place, issue);
    return issue;
  }
}

function agree(one: string, other: string): boolean {
  return one === "" || other === "" || one === other;
}

function forget<Entry>(issues: Map<string, OpenIssue<Entry>>, issue: OpenIssue<Entry>): void {
  for (const [key, other] of issues) if (other === issue) issues.delete(key);
}
