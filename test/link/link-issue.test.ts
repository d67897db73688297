import { describe, expect, test } from "vitest";
import { linkIssue } from "../../src/link/link-issue.ts";
import type { IssueStory } from "../../src/model/link.ts";
import { BRIDGE, MARKET, story, TEA } from "./stories.ts";

const market = story("2", { headline: MARKET.headline, paragraphs: [MARKET.text], dispatch: true });

function linked(stories: readonly IssueStory[]): (readonly [number, number])[] {
  return linkIssue(stories)
    .filter((link) => link.linked)
    .map(({ from, to }) => [from, to] as const);
}

describe("linkIssue", () => {
  test("by markers that agree", () => {
    const first = story("1", {
      headline: BRIDGE.headline,
      paragraphs: [`${BRIDGE.first}（下转第3版）`],
      toPage: "3",
      dispatch: true,
    });
    const second = story("3", { paragraphs: [`（上接第1版）${BRIDGE.second}`], fromPage: "1", fragment: true });
    const [link] = linkIssue([first, market, second]).filter((weighed) => weighed.linked);
    expect(link).toMatchObject({ from: 0, to: 2 });
    expect(link?.confidence).toBeGreaterThan(0.9);
    expect(link?.because).toContain("both-pages-agree");
  });

  test("by a headline that is repeated shortened, with one marker", () => {
    const first = story("1", { headline: BRIDGE.headline, paragraphs: [BRIDGE.first], dispatch: true });
    const second = story("A4", { headline: "（上接第1版）江州大桥", paragraphs: [BRIDGE.second], fromPage: "1", fragment: true });
    expect(linked([first, market, second])).toEqual([[0, 2]]);
  });

  test("by the sentence that goes on and the names that both have, without any marker", () => {
    const first = story("1", { headline: TEA.headline, paragraphs: [TEA.first], dispatch: true });
    const second = story("3", { paragraphs: [TEA.second], fragment: true });
    expect(linked([first, market, second])).toEqual([[0, 2]]);
  });

  test("two stories that go to one page are told apart by what they speak of", () => {
    const bridge = story("1", { headline: BRIDGE.headline, paragraphs: [BRIDGE.first], toPage: "3", dispatch: true });
    const tea = story("1", { headline: TEA.headline, paragraphs: [TEA.first], toPage: "3", dispatch: true });
    const restOfTea = story("3", { paragraphs: [TEA.second], fromPage: "1", fragment: true });
    const restOfBridge = story("3", { paragraphs: [BRIDGE.second], fromPage: "1", fragment: true });
    expect(linked([bridge, tea, market, restOfTea, restOfBridge])).toEqual([
      [0, 4],
      [1, 3],
    ]);
  });

  test("what is doubtful is not linked: the rest of one of two stories of which nothing tells which", () => {
    const open = (headline: string): IssueStory =>
      story("1", { headline, paragraphs: ["昨日的会上，代表们谈到了"], toPage: "3" });
    const rest = story("3", { paragraphs: ["许多事情，一直谈到天黑。"], fromPage: "1", fragment: true });
    const links = linkIssue([open("会上谈到的事"), open("代表们说了什么"), rest]);
    expect(links.filter((link) => link.linked)).toEqual([]);
    expect(links.length).toBe(2);
  });

  test("not to a page that the marker does not name, and not within a page", () => {
    const first = story("1", { headline: BRIDGE.headline, paragraphs: [BRIDGE.first], toPage: "4", dispatch: true });
    expect(linked([first, story("3", { paragraphs: [TEA.second], fromPage: "2", fragment: true })])).toEqual([]);
    const rest = story("1", { paragraphs: [BRIDGE.second], fragment: true });
    expect(linkIssue([{ ...first, toPage: "" }, rest])).toEqual([]);
  });

  test("an issue without ends is not looked at closer", () => {
    const tea = story("1", { headline: TEA.headline, paragraphs: [`${TEA.first}卖出。`], dispatch: true });
    expect(linkIssue([tea, market])).toEqual([]);
  });
});
