import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confidenceOf, SURENESS, sureness } from "../../src/article/confidence.ts";
import { factsOf } from "./pieces.ts";

const { pieces } = factsOf(["headline: 鹭湖轮渡复航", "body: 昨日复航。", "headline: 夜市照常", "body: 江边夜市照常营业。"]);
const placed = (...probabilities: readonly number[]) =>
  probabilities.map((probability, at) => ({ story: at < 2 ? 1 : 2, probability }));

describe("sureness", () => {
  it("is the logarithm of the probabilities of the pieces, the weakest, and of the next story", () => {
    const [always, all, weakest, next] = sureness(pieces.slice(0, 2), placed(0.5, 0.8, 0.4, 1));
    expect(always).toBe(1);
    expect(all).toBeCloseTo(Math.log(0.4));
    expect(weakest).toBeCloseTo(Math.log(0.5));
    expect(next).toBeCloseTo(Math.log(0.4));
  });

  it("asks nothing of a next story where none comes", () => {
    expect(sureness(pieces.slice(2), placed(1, 1, 0.9, 0.9))[3]).toBe(0);
  });
});

describe("confidenceOf", () => {
  it("stays between 0.02 and 0.99, in hundredths, and grows with what speaks for the story", () => {
    const weights = SURENESS.map(() => 1);
    fc.assert(
      fc.property(fc.array(fc.double({ min: -9, max: 0, noNaN: true }), { minLength: 5, maxLength: 5 }), (evidence) => {
        const confidence = confidenceOf(evidence, weights);
        expect(confidence).toBeGreaterThanOrEqual(0.02);
        expect(confidence).toBeLessThanOrEqual(0.99);
        expect(Math.round(confidence * 100) / 100).toBe(confidence);
        expect(confidenceOf([...evidence.slice(1), 0], weights)).toBeGreaterThanOrEqual(
          confidenceOf([...evidence.slice(1), -1], weights),
        );
      }),
    );
  });
});
