import type { SplitPage } from "./article.ts";
import type { ConvertedPage } from "./conversion.ts";
import type { DecodedPage } from "./detection.ts";
import type { LabelledLine } from "./layout.ts";
import type { RawPage } from "./page.ts";
import type { RepairedPage } from "./repair.ts";

/** A page with what every stage made of it, in the order of the flow. */
export interface CleanPage {
  readonly page: RawPage;
  readonly decoded: DecodedPage;
  readonly repaired: RepairedPage;
  readonly converted: ConvertedPage;
  readonly labelled: readonly LabelledLine[];
  readonly split: SplitPage;
}
