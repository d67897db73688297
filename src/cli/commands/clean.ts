import { explainPage } from "../explain/page.ts";
import { pageSettings } from "../page-settings.ts";
import { runPages } from "../run-pages.ts";
import type { VerbContext } from "../verb.ts";

/** `newsproc clean`: pages in, article records out, all stages on. */
export async function run(context: VerbContext): Promise<void> {
  const { options, say } = context;
  if (options["explain"] !== true) return runPages(context, pageSettings(options));
  await runPages(context, pageSettings(options), (clean) => {
    for (const line of explainPage(clean)) say(line);
    return undefined;
  });
}
