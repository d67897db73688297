/** A pair that may be linked, by the places of its rows and columns. */
export interface Pair {
  readonly from: number;
  readonly to: number;
  /** What linking it is worth; only pairs above 0 are chosen. */
  readonly worth: number;
}

/**
 * Chooses pairs so that nothing is in two pairs on the same side and the sum of their worth is the greatest possible (Kuhn and Munkres, on
 * a table with one empty column a row, so that a row may stay alone).
 *
 * @returns places in `pairs`, in the order given
 * @example assignPairs([{ from: 0, to: 0, worth: 3 }, { from: 0, to: 1, worth: 2 }, { from: 1, to: 0, worth: 2.5 }]) // [1, 2]
 */
export function assignPairs(pairs: readonly Pair[]): readonly number[] {
  const useful = pairs.map((_, place) => place).filter((place) => (pairs[place] as Pair).worth > 0);
  const rows = [...new Set(useful.map((place) => (pairs[place] as Pair).from))];
  const columns = [...new Set(useful.map((place) => (pairs[place] as Pair).to))];
  if (rows.length === 0) return [];
  const width = columns.length + rows.length;
  const costs = rows.map(() => new Float64Array(width));
  const placeAt = new Map<number, number>();
  for (const place of useful) {
    const { from, to, worth } = pairs[place] as Pair;
    const row = rows.indexOf(from);
    const column = columns.indexOf(to);
    (costs[row] as Float64Array)[column] = -worth;
    placeAt.set(row * width + column, place);
  }
  const chosen: number[] = [];
  leastCost(costs, width).forEach((column, row) => {
    const place = placeAt.get(row * width + column);
    if (place !== undefined) chosen.push(place);
  });
  return chosen.sort((one, other) => one - other);
}

/** The column of each row so that the costs sum up to the least; there are at least as many columns as rows. */
function leastCost(costs: readonly Float64Array[], width: number): Int32Array {
  const rowPrices = new Float64Array(costs.length + 1);
  const columnPrices = new Float64Array(width + 1);
  // Rows and columns from 1 on; column 0 stands for the row that is being placed.
  const rowOf = new Int32Array(width + 1);
  for (let row = 1; row <= costs.length; row++) placeRow(row, costs, rowOf, rowPrices, columnPrices);
  const columnOf = new Int32Array(costs.length);
  for (let column = 1; column <= width; column++) {
    const row = rowOf[column] as number;
    if (row > 0) columnOf[row - 1] = column - 1;
  }
  return columnOf;
}

/** Places one more row along the cheapest alternating path. */
function placeRow(
  row: number,
  costs: readonly Float64Array[],
  rowOf: Int32Array,
  rowPrices: Float64Array,
  columnPrices: Float64Array,
): void {
  const width = rowOf.length - 1;
  const slack = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(width + 1);
  const seen = new Uint8Array(width + 1);
  rowOf[0] = row;
  let column = 0;
  do {
    seen[column] = 1;
    const here = rowOf[column] as number;
    let step = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let other = 1; other <= width; other++) {
      if (seen[other] === 1) continue;
      const cost = (costs[here - 1]?.[other - 1] as number) - (rowPrices[here] as number) - (columnPrices[other] as number);
      if (cost < (slack[other] as number)) {
        slack[other] = cost;
        before[other] = column;
      }
      if ((slack[other] as number) < step) {
        step = slack[other] as number;
        next = other;
      }
    }
    for (let other = 0; other <= width; other++) {
      if (seen[other] === 1) {
        rowPrices[rowOf[other] as number] = (rowPrices[rowOf[other] as number] as number) + step;
        columnPrices[other] = (columnPrices[other] as number) - step;
      } else slack[other] = (slack[other] as number) - step;
    }
    column = next;
  } while (rowOf[column] !== 0);
  while (column !== 0) {
    const previous = before[column] as number;
    rowOf[column] = rowOf[previous] as number;
    column = previous;
  }
}
