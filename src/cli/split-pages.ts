import { cleanPage } from "../clean-page.ts";
import type { CleanPage } from "../model/clean-page.ts";
import type { PageSettings } from "../model/settings.ts";
import { fileSink } from "../output/file-sink.ts";
import type { Sink } from "../output/sink.ts";
import { articleRecords, furnitureRecords } from "../record/article-records.ts";
import { serializeArticle, serializeFurniture } from "../record/serialize.ts";
import { VERSION } from "../version.ts";
import { forEachInput } from "./for-each-input.ts";
import { pageReader, readPages } from "./read-pages.ts";
import type { VerbContext } from "./verb.ts";

/**
 * The work of `clean` and `split`: each page of each input becomes article records.
 *
 * @param explain told of every page; lines it returns are written instead of the records
 */
export async function splitPages(
  context: VerbContext,
  settings: PageSettings,
  explain: (clean: CleanPage) => readonly string[] | undefined,
): Promise<void> {
  const reader = pageReader(context.options, context.standardInput);
  const inField: PageSettings = reader.field === undefined ? settings : { ...settings, encoding: "utf-8" };
  const furniturePath = context.options["furniture"] as string | undefined;
  const furniture = furniturePath === undefined ? undefined : await fileSink(furniturePath);
  await forEachInput(context, ".jsonl", async (input, sink) => {
    for await (const page of readPages(input, reader)) {
      if (page instanceof Error) {
        context.fail(page, input.path);
        continue;
      }
      try {
        const clean = cleanPage(page, inField);
        const lines = explain(clean) ?? articleRecords(clean, VERSION).map(serializeArticle);
        await writeLines(sink, lines);
        if (furniture) await writeLines(furniture, furnitureRecords(clean).map(serializeFurniture));
      } catch (error) {
        if (reader.field === undefined) throw error;
        context.fail(error, input.path);
      }
    }
  });
  await furniture?.close();
}

async function writeLines(sink: Sink, lines: readonly string[]): Promise<void> {
  for (const line of lines) await sink.write(`${line}\n`);
}
