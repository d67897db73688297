import type { ByteFix } from "../fix.ts";
import { lazily } from "../lazily.ts";
import { searchBytes } from "../search/byte-search.ts";
import { lossyChannel } from "../search/channels.ts";
import { searchLosses } from "../search/loss-search.ts";
import { keepReadable } from "../search/readable.ts";
import { RARE, UNEASY } from "../signs.ts";

/** Bytes that one damaged span may miss. */
const MOST_LOST = 3;

/** A byte dropped out of two-byte characters: all that follows up to the next ASCII character is read one byte out of step. */
const gb18030BytesLost: ByteFix = {
  kind: "bytes",
  name: "gb18030-bytes-lost",
  summary:
    "GBK text that is read one byte out of step because bytes were lost is read in step again; the missing bytes are searched.",
  example: { before: "会议讨论了疵务的发展问题", after: "会议讨论了服务的发展问题" },
  signs: UNEASY,
  lossy: true,
  read: (line) => keepReadable(searchLosses(line, "gb18030")),
  steps: [],
};

const utf8Channel = lazily(() => lossyChannel("utf-8-bytes-lost-in-gb18030", "gb18030", "utf-8", MOST_LOST));

/** UTF-8 read as GBK, where bytes that made no GBK character were dropped or became `?`. */
const utf8BytesLost: ByteFix = {
  kind: "bytes",
  name: "utf-8-bytes-lost-in-gb18030",
  summary:
    "UTF-8 that was read as GBK with the loss of bytes that make no GBK character is restored; the missing bytes are searched.",
  example: { before: "鍒涗綔绛夊瀛椾綋", after: "创作等宽字体" },
  signs: RARE,
  lossy: true,
  read: (line) => keepReadable(searchBytes(line, utf8Channel())),
  steps: [],
};

/** Searches that supply bytes: only for what the plain misreadings leave. */
export const lostBytes: readonly ByteFix[] = [utf8BytesLost, gb18030BytesLost];
