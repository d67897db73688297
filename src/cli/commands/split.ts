import { explainLines, labelledLineRecords } from "../explain/lines.ts";
import { pageSettings } from "../page-settings.ts";
import { splitPages } from "../split-pages.ts";
import type { VerbContext } from "../verb.ts";

/** `newsproc split`: pages in, article records out; the text is neither repaired nor converted. */
export async function run(context: VerbContext): Promise<void> {
  const { options, say } = context;
  await splitPages(context, pageSettings(options, { repair: false, from: "none" }), (clean) => {
    if (options["explain"] !== true) return undefined;
    if (options["json"] === true) return labelledLineRecords(clean);
    for (const line of explainLines(clean)) say(line);
    return undefined;
  });
}
