import type { ByteFix } from "../fix.ts";
import { lazily } from "../lazily.ts";
import { mixedChannel } from "../search/channels.ts";
import { keepReadable } from "../search/readable.ts";
import { searchBytes } from "../search/search-bytes.ts";
import { FOREIGN } from "../signs.ts";

/** The damage that Chinese sites show most: legacy bytes read as UTF-8 where they happen to be valid, else one by one as windows-1252. */
function mixed(target: "gb18030" | "big5", before: string, after: string): ByteFix {
  const channel = lazily(() => mixedChannel(target));
  return {
    kind: "bytes",
    name: `${target}-read-as-utf-8-or-windows-1252`,
    summary: `Bytes of ${target} that were read as UTF-8 where valid, else as windows-1252, are found again by search.`,
    example: { before, after },
    signs: FOREIGN,
    lossy: false,
    channel,
    read: (line) => keepReadable(searchBytes(line, channel())),
    steps: [],
  };
}

/** After the plain misreadings: it offers more readings, so it has to be clearer. */
export const mixedMisreadings: readonly ByteFix[] = [
  mixed("gb18030", "ÊÐÃñ·׷ױíʾ", "市民纷纷表示"),
  mixed("big5", "¥«¥Á¯ɯɪí¥Ü", "市民紛紛表示"),
];
