import type { IssueStory, StoryLink, WeighedLink } from "../model/link.ts";
import { assignPairs } from "./assign.ts";
import { type CandidatePair, candidatePairs } from "./candidates.ts";
import { type EndedStory, LINK_EVIDENCE, type LinkValues, observePair } from "./evidence.ts";
import { endSeam, startSeam } from "./seam.ts";
import { indexVocabulary } from "./vocabulary.ts";
import { type LinkWeights, linkWeights } from "./weights.ts";

/** Probability from which two stories are linked: doubt means no link. */
const SURE = 0.9;
/**
 * Competition is counted at both ends, so that the plain share is too modest: on cut stories 36 % were right 64 times of 100, 68 % 87 times,
 * 94 % 98 times, an even step in log-odds.
 */
const MODESTY = 1.1;
/** No link is surer than this. */
const SUREST = 0.99;
/** Reasons given for a link. */
const REASONS = 5;

/** A pair with what it shows. */
export interface ObservedPair {
  readonly pair: CandidatePair;
  readonly values: LinkValues;
}

/**
 * Finds the stories of an issue that are one: 下转第3版 on one page and （上接第1版） on another. All candidates of the issue are weighed
 * together, each end is used once, and what is doubtful is not linked.
 *
 * @example linkIssue([{ toPage: "3", … }, { fromPage: "1", … }]).filter((link) => link.linked) // [{ from: 0, to: 1, … }]
 */
export function linkIssue(stories: readonly IssueStory[]): readonly WeighedLink[] {
  return linkWith(stories, linkWeights());
}

/** The same with weights that the caller brings: for learning and for tests. */
export function linkWith(stories: readonly IssueStory[], weights: LinkWeights): readonly WeighedLink[] {
  const observed = observeIssue(stories);
  const scores = observed.map(({ values }) => weigh(values, weights));
  const chosen = new Set(assignPairs(observed.map(({ pair: [from, to] }, at) => ({ from, to, worth: scores[at] as number }))));
  const shares = probabilities(observed, scores);
  const links = observed.map(({ pair: [from, to], values }, at): WeighedLink => {
    const confidence = Math.round(Math.min(SUREST, shares[at] as number) * 100) / 100;
    return { from, to, confidence, because: reasons(values, weights), linked: chosen.has(at) && confidence >= SURE };
  });
  return withoutCircles(links);
}

/** All pairs of an issue that are worth a look, with their evidence. */
export function observeIssue(stories: readonly IssueStory[]): readonly ObservedPair[] {
  const ended = stories.map((story): EndedStory => ({ story, start: startSeam(story), end: endSeam(story) }));
  const pairs = candidatePairs(ended);
  if (pairs.length === 0) return [];
  const { kinship } = indexVocabulary(stories.map(({ headline, paragraphs }) => `${headline}\n${paragraphs.join("\n")}`));
  return pairs.map((pair) => {
    const [from, to] = pair;
    return { pair, values: observePair(ended[from] as EndedStory, ended[to] as EndedStory, kinship(from, to)) };
  });
}

function weigh(values: LinkValues, weights: LinkWeights): number {
  let score = 0;
  for (let place = 0; place < values.length; place++) score += (values[place] as number) * (weights[place] as number);
  return score;
}

/** How likely each pair is, against all other pairs with one of its ends and against none. */
function probabilities(observed: readonly ObservedPair[], scores: readonly number[]): readonly number[] {
  const odds = scores.map((score) => Math.exp(Math.min(30, score)));
  const byFrom = new Map<number, number>();
  const byTo = new Map<number, number>();
  observed.forEach(({ pair: [from, to] }, at) => {
    byFrom.set(from, (byFrom.get(from) ?? 0) + (odds[at] as number));
    byTo.set(to, (byTo.get(to) ?? 0) + (odds[at] as number));
  });
  return observed.map(({ pair: [from, to] }, at) => {
    const own = odds[at] as number;
    const others = 1 + (byFrom.get(from) as number) + (byTo.get(to) as number) - 2 * own;
    return own / (own + others * Math.exp(-MODESTY));
  });
}

function reasons(values: LinkValues, weights: LinkWeights): readonly string[] {
  return LINK_EVIDENCE.map((name, place) => ({ name, gain: (values[place] as number) * (weights[place] as number) }))
    .filter(({ name, gain }) => gain > 0.1 && name !== "always")
    .sort((one, other) => other.gain - one.gain)
    .slice(0, REASONS)
    .map(({ name }) => name);
}

/** Leaves out links that would lead a story back to itself, the weakest first. */
function withoutCircles(links: readonly WeighedLink[]): readonly WeighedLink[] {
  const next = new Map<number, StoryLink>();
  for (const link of links) if (link.linked) next.set(link.from, link);
  const refused = new Set<StoryLink>();
  for (const start of next.values()) {
    const way: StoryLink[] = [];
    for (let at: StoryLink | undefined = start; at !== undefined && !way.includes(at); at = next.get(at.to)) way.push(at);
    if (way.at(-1)?.to !== start.from) continue;
    const weakest = way.reduce((least, link) => (link.confidence < least.confidence ? link : least));
    refused.add(weakest);
    next.delete(weakest.from);
  }
  return links.map((link) => (refused.has(link) ? { ...link, linked: false } : link));
}
