import type { RepairStep } from "../../model/repair.ts";
import type { SingleByteEncoding } from "../bytes/single-byte.ts";
import type { ByteFix } from "../fix.ts";
import { lazily } from "../lazily.ts";
import type { Channel } from "../search/channel.ts";
import { lossyGbkChannel, lossySingleByteChannel } from "../search/lossy-channels.ts";
import { readLosses } from "../search/read-losses.ts";
import { readLossyUtf8 } from "../search/read-lossy-utf8.ts";
import { keepReadable } from "../search/readable.ts";
import { FOREIGN, RARE, UNEASY } from "../signs.ts";

/** A byte dropped out of two-byte characters: all that follows up to the next ASCII character is read one byte out of step. */
const gb18030BytesLost: ByteFix = {
  kind: "bytes",
  name: "gb18030-bytes-lost",
  summary:
    "GBK text that is read one byte out of step because bytes were lost is read in step again, where the missing bytes are certain.",
  example: { before: "经过大家的努Γ\ue0f0庾\ue2b8胖沼谛藓昧恕?", after: "经过大家的努力，这座桥终于修好了。" },
  signs: UNEASY,
  lossy: true,
  read: (line) => keepReadable(readLosses(line, "gb18030")),
  steps: [],
};

/** Where nothing was lost in a piece of the text, the plain misreading is undone. */
function stepsFor(source: string): readonly RepairStep[] {
  return [
    { op: "encode", encoding: source },
    { op: "decode", encoding: "utf-8" },
  ];
}

/** UTF-8 that lost bytes when it was read as GBK. */
export const gbkChannel: () => Channel = lazily(() => lossyGbkChannel("utf-8-bytes-lost-in-gb18030"));

/** UTF-8 read as GBK, where bytes that made no GBK character were dropped or became `?`. */
const utf8BytesLost: ByteFix = {
  kind: "bytes",
  name: "utf-8-bytes-lost-in-gb18030",
  summary: "UTF-8 that was read as GBK with the loss of bytes that make no GBK character is restored, where they are certain.",
  example: { before: "杩欏骇妗ヤ慨浜嗕笁骞?", after: "这座桥修了三年" },
  signs: RARE,
  lossy: true,
  channel: gbkChannel,
  read: (line) => keepReadable(readLossyUtf8(line, gbkChannel())),
  steps: stepsFor("gb18030"),
};

/** UTF-8 read as a code page, where bytes without a character became U+FFFD or were dropped. */
function utf8BytesLostIn(source: SingleByteEncoding, before: string, after: string): ByteFix {
  const name = `utf-8-bytes-lost-in-${source}`;
  const channel = lazily(() => lossySingleByteChannel(name, source));
  return {
    kind: "bytes",
    name,
    summary: `UTF-8 that was read as ${source} with the loss of bytes that it has no character for is restored, where they are certain.`,
    example: { before, after },
    signs: FOREIGN,
    lossy: true,
    channel,
    read: (line) => readLossyUtf8(line, channel()),
    steps: stepsFor(source),
  };
}

const WINDOWS_874_EXAMPLE =
  "็ง‘ๅญธๅฎถ็ต\ufffdๆ–ผ่งฃๆฑบไบ\ufffd้€\ufffdๅ€\ufffdๅ\ufffdฐๆ“พๅค\ufffdๅนด็\ufffd\ufffdๆ\ufffd€่ก“้\ufffdฃ้ก\ufffd";

/** Searches that supply bytes: only for what the plain misreadings leave. */
export const lostBytes: readonly ByteFix[] = [
  utf8BytesLost,
  utf8BytesLostIn("windows-1252", "ç¶“é\ufffdŽå…©å€‹æœˆçš„åŠªåŠ›", "經過兩個月的努力"),
  utf8BytesLostIn("windows-1250", "ćŻ”ĺ‰Ťĺą´ĺ˘žé•żç™ľĺ\ufffd†äą‹ĺŤ\ufffdäşŚ", "比前年增长百分之十二"),
  utf8BytesLostIn("windows-1251", "ж±џе·ћеё‚ж\ufffdЁе¤©ејЂж”ѕдє†ж–°е»єзљ„жёЎеЏЈ", "江州市昨天开放了新建的渡口"),
  utf8BytesLostIn("windows-874", WINDOWS_874_EXAMPLE, "科學家終於解決了這個困擾多年的技術難題"),
  gb18030BytesLost,
];
