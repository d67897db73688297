import { explainPage } from "../explain/page.ts";
import { pageSettings } from "../page-settings.ts";
import { splitPages } from "../split-pages.ts";
import type { VerbContext } from "../verb.ts";

/** `newsproc clean`: pages in, article records out, all stages on. */
export async function run(context: VerbContext): Promise<void> {
  const { options, say } = context;
  await splitPages(context, pageSettings(options), (clean) => {
    if (options["explain"] === true) for (const line of explainPage(clean)) say(line);
    return undefined;
  });
}
