import { expect, it } from "vitest";
import { heldPieces } from "../../src/article/held-pieces.ts";
import { factsOf } from "./pieces.ts";

it("says which pieces of a page a story holds", () => {
  const { pieces } = factsOf(["masthead: 澜州晚报", "headline: 鹭湖轮渡复航", "body: 轮渡昨日复航。", "noise: 分享"]);
  expect([...heldPieces([[pieces[2]!], [pieces[1]!]], pieces.length)]).toEqual([0, 1, 1, 0]);
});
