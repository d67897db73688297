/** The part of the npm package segmentit (MIT) that is used; it brings no types of its own. */
declare module "segmentit" {
  /** A word and its parts of speech as bits. */
  interface SegmentitWord {
    readonly w: string;
    readonly p?: number;
  }

  interface SegmentitEngine {
    readonly doSegment: (text: string) => readonly SegmentitWord[];
    /** The words by their length, the words of one length as keys: `getDict("TABLE2")["2"]["湖北"]`. */
    readonly getDict: (name: "TABLE2") => Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  }

  interface Segmentit {
    readonly Segment: new () => SegmentitEngine;
    readonly useDefault: (engine: SegmentitEngine) => SegmentitEngine;
    /** `"nr"`, `"n,v"`, `"un"` */
    readonly enPOSTag: (tag: number) => string;
  }

  /** The package is CommonJS: Node gives its exports as the default, other loaders give them by name. */
  const segmentit: Segmentit | undefined;
  export default segmentit;
  export const Segment: Segmentit["Segment"];
  export const useDefault: Segmentit["useDefault"];
  export const enPOSTag: Segmentit["enPOSTag"];
}
