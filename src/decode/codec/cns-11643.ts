import { CNS_11643 } from "./cns-11643.generated.ts";
import { invertCodeTable, unpackCodeTable } from "./code-table.ts";

/** Cells of a plane: 94 rows of 94 columns. */
export const PLANE_CELLS: number = 94 * 94;

interface NationalStandard {
  readonly points: Uint32Array;
  readonly codeOf: (point: number) => number | undefined;
}

let lazyStandard: NationalStandard | undefined;

/**
 * CNS 11643, Taiwan's national standard, planes 1 to 15: code points by `plane * 8836 + row * 94 + column`, rows and columns from 0.
 * Plane 1 begins 一 at row 35.
 */
export function chineseNationalStandard(): NationalStandard {
  if (lazyStandard === undefined) {
    const points = unpackCodeTable(CNS_11643, 16 * PLANE_CELLS);
    lazyStandard = { points, codeOf: invertCodeTable(points) };
  }
  return lazyStandard;
}
