import { describe, expect, it } from "vitest";
import { KINSHIP_REACH, type Kin, measureKinship } from "../../src/article/kinship.ts";
import { cutPieces } from "../../src/article/piece.ts";
import { labelled } from "./labelled.ts";

const FERRY = "body: 鹭湖轮渡昨日复航，渡船由澜州船厂建造。";
const BRIDGE = "body: 松林乡的石拱桥去年开始修缮，工匠来自外地。";

/** Numbers of the pieces before that are kin. */
function piecesOf({ pieces, start, end }: Kin): number[] {
  return [...pieces.subarray(start, end)];
}

describe("measureKinship", () => {
  it("finds the pieces before a piece that speak of the same things", () => {
    const { ofPiece } = measureKinship(cutPieces(labelled(["headline: 鹭湖轮渡复航", "headline: 石拱桥修缮", FERRY, BRIDGE])));
    expect(ofPiece.map(piecesOf)).toEqual([[], [], [0], [1]]);
    expect(ofPiece[0]!.later).toBeCloseTo(ofPiece[2]!.total);
    expect(ofPiece[2]!.later).toBe(0);
  });

  it("counts words inside a block of pieces neither as shared nor as lost", () => {
    const { ofPiece, ofBlock } = measureKinship(cutPieces(labelled(["headline: 鹭湖轮渡复航", FERRY, "", FERRY])));
    const block = ofBlock(1, 3);
    const inside = ofPiece[2]!.shares[ofPiece[2]!.start + piecesOf(ofPiece[2]!).indexOf(1)]!;
    expect(piecesOf(block)).toEqual([0]);
    expect(block.total).toBeCloseTo(ofPiece[1]!.total + ofPiece[2]!.total - 2 * inside);
    expect(ofBlock(1, 2)).toEqual(ofPiece[1]);
  });

  it("passes over pieces that are too far apart, and tells the others alike wherever they stand", () => {
    const filling = Array.from({ length: KINSHIP_REACH + 40 }, (_, at) => `body: ${String.fromCodePoint(0x4e00 + at * 8)}。`);
    const far = measureKinship(cutPieces(labelled([FERRY, ...filling, FERRY, FERRY]))).ofPiece;
    const near = measureKinship(cutPieces(labelled([FERRY, ...filling.slice(0, 20), FERRY, FERRY]))).ofPiece;
    expect(piecesOf(far.at(-1)!)).toEqual([far.length - 2]);
    expect(piecesOf(near.at(-1)!)).toEqual([near.length - 2, 0]);
  });

  it("takes no words from furniture", () => {
    const { ofPiece } = measureKinship(cutPieces(labelled(["noise: 鹭湖轮渡昨日复航", FERRY])));
    expect(piecesOf(ofPiece[1]!)).toEqual([]);
  });
});
