import { expect, it } from "vitest";
import { Choices } from "../../src/article/choice-list.ts";
import { NO_STORY } from "../../src/article/reading.ts";

it("makes weights logarithms of probabilities and finds the likeliest, the first of equals", () => {
  const choices = new Choices();
  choices.add(1, undefined, 700);
  choices.add(NO_STORY, undefined, 702);
  choices.add(2, undefined, 702);
  choices.normalize();
  const sum = [...choices.scores.subarray(0, choices.count)].reduce((all, score) => all + Math.exp(score), 0);
  expect(sum).toBeCloseTo(1);
  expect(choices.likeliest()).toBe(1);
});
