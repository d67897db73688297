import { explainLines, labelledLineRecords } from "../explain/lines.ts";
import { pageSettings } from "../page-settings.ts";
import { runPages } from "../run-pages.ts";
import type { VerbContext } from "../verb.ts";

/** `newsproc split`: pages in, article records out; the text is neither repaired nor converted. */
export async function run(context: VerbContext): Promise<void> {
  const { options, say } = context;
  const settings = pageSettings(options, { repair: false, from: "none" });
  if (options["explain"] !== true) return runPages(context, settings);
  await runPages(context, settings, (clean) => {
    if (options["json"] === true) return labelledLineRecords(clean);
    for (const line of explainLines(clean)) say(line);
    return undefined;
  });
}
