import manifest from "../package.json" with { type: "json" };

/** Version of newsproc, as in every record's `newsproc` field: `"0.1.0"`. */
export const VERSION: string = manifest.version;
