import { expect, test } from "vitest";
import { Frontier } from "../../../src/repair/search/frontier.ts";
import { CLEAN, DAMAGED, NodeStore } from "../../../src/repair/search/node-store.ts";

function frontierOf(width: number, beam: number) {
  const store = new NodeStore(0x0a);
  const frontier = new Frontier(store, width, beam);
  const followed = () => Array.from(frontier.nodes(), (node) => store.costs[node]);
  return { store, frontier, followed };
}

test("of nodes in the same situation the cheapest is kept", () => {
  const { frontier, followed } = frontierOf(10, 20);
  for (const cost of [5, 3, 4]) frontier.offer(0, cost, 0, 0x6c5f, DAMAGED, -1, 1);
  expect(followed()).toEqual([3]);
});

test("nodes too far behind the cheapest are given up, and of the rest the cheapest are followed in their order", () => {
  const { frontier, followed } = frontierOf(3, 20);
  for (const [last, cost] of [9, 1, 4, 30, 4, 4, 2].entries()) frontier.offer(0, cost, 0, last, DAMAGED, -1, 1);
  expect(followed()).toEqual([1, 4, 2]);
});

test("a secured node is followed whatever it costs", () => {
  const { frontier, followed } = frontierOf(2, 20);
  frontier.secure(0, 90, 0, 1, CLEAN, 1, 1);
  for (const [last, cost] of [3, 2, 1].entries()) frontier.offer(0, cost, 0, last, DAMAGED, -1, 1);
  expect(followed()).toEqual([90, 2, 1]);
  frontier.clear();
  expect(followed()).toEqual([]);
});

test("the best node is the cheapest with no bytes waiting", () => {
  const { store, frontier } = frontierOf(10, 20);
  frontier.offer(0, 1, 0xe4, 1, DAMAGED, -1, 1);
  frontier.offer(0, 5, 0, 1, DAMAGED, -1, 1);
  frontier.offer(0, 4, 0, 2, DAMAGED, -1, 1);
  expect(store.costs[frontier.best()]).toBe(4);
});

test("many situations are told apart, in a store that grows", () => {
  const { store, frontier } = frontierOf(5000, 6000);
  for (let last = 0; last < 5000; last++) frontier.offer(0, last, 0, last, DAMAGED, -1, 1);
  for (let last = 0; last < 5000; last++) frontier.offer(0, last + 1, 0, last, DAMAGED, -1, 1);
  expect(frontier.select()).toBe(5000);
  expect(store.size).toBe(5001);
  store.reset(0x0a);
  expect(store.size).toBe(1);
});
