/** A story of an issue as linking sees it: what it says at its ends, and where these stand. */
export interface IssueStory {
  /** Page on which it begins, and page on which it ends; `""` for unknown. They differ where parts were joined before. */
  readonly firstPage: string;
  readonly lastPage: string;
  /** Names of the page texts that carry it: parts of one page are not linked, also where its number is unknown. */
  readonly sheets: readonly string[];
  readonly headline: string;
  /** Body text and subheads, in reading order. */
  readonly paragraphs: readonly string[];
  /** Pages of its markers whose other end is not found yet: (上接第1版) gives `"1"`, 下转第3版 `"3"`; `""` for none. */
  readonly fromPage: string;
  readonly toPage: string;
  /** It opens as dispatches do. */
  readonly dispatch: boolean;
  /** The page has it as the rest of something: it begins in mid-sentence, or with a marker. */
  readonly fragment: boolean;
}

/** Two stories of an issue that are one, by their places in the issue. */
export interface StoryLink {
  readonly from: number;
  readonly to: number;
  /** 0 to 1: how likely it is that the second goes on with the first, and with no other. */
  readonly confidence: number;
  /** Names of the evidence that spoke for it, strongest first. */
  readonly because: readonly string[];
}

/** Two stories that were weighed, linked or not. */
export interface WeighedLink extends StoryLink {
  readonly linked: boolean;
}
