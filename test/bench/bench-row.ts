/** One measured figure beside its peer's, both taken in the same run. */
export interface BenchRow {
  /** What was measured: "t2s of a page of 20 KB". */
  readonly what: string;
  readonly ours: number;
  /** The peer's figure, and its name; absent where nothing compares. */
  readonly peer?: number;
  readonly peerName?: string;
  /** How many times better ours is. */
  readonly ratio?: number;
  /** "MB/s", "ms". */
  readonly unit: string;
}

/** The figures as a Markdown table. */
export function benchTable(rows: readonly BenchRow[]): string {
  const figure = (value: number | undefined): string =>
    value === undefined ? "" : value >= 100 ? value.toFixed(0) : value.toPrecision(3);
  const cells = rows.map((row) => [
    row.what,
    `${figure(row.ours)} ${row.unit}`,
    row.peer === undefined ? "" : `${figure(row.peer)} ${row.unit}`,
    row.peerName ?? "",
    figure(row.ratio),
  ]);
  const lines = [["what", "newsproc", "peer", "which", "times"], ["---", "--:", "--:", "---", "--:"], ...cells];
  return `${lines.map((line) => `| ${line.join(" | ")} |`).join("\n")}\n`;
}
