import type { DOUBLE_BYTE_ENCODINGS } from "../bytes/double-byte.ts";
import { SINGLE_BYTE_ENCODINGS, type SingleByteEncoding } from "../bytes/single-byte.ts";
import type { ByteFix } from "../fix.ts";
import { lazily } from "../lazily.ts";
import { doubleByteChannel, singleByteChannel } from "../search/channels.ts";
import type { TargetEncoding } from "../search/decoder.ts";
import { keepReadable } from "../search/readable.ts";
import { searchBytes } from "../search/search-bytes.ts";
import { FOREIGN, RARE } from "../signs.ts";

type Source = SingleByteEncoding | (typeof DOUBLE_BYTE_ENCODINGS)[number];

/** Words whose bytes in the target encoding, read as the source encoding, give only visible characters. */
const EXAMPLES: Readonly<Record<TargetEncoding, Partial<Record<Source, readonly [before: string, after: string]>>>> = {
  "utf-8": {
    "windows-1252": ["æ±Ÿå·žå¤œå¸‚", "江州夜市"],
    gb18030: ["姹熷窞澶滃競", "江州夜市"],
    "windows-1251": ["ж±џе·ће¤њеё‚", "江州夜市"],
    "windows-1250": ["ć±źĺ·žĺ¤śĺ¸‚", "江州夜市"],
    macintosh: ["Ê±üÂ∑ûÂ§úÂ∏Ç", "江州夜市"],
    ibm437: ["µ▒ƒσ╖₧σñ£σ╕é", "江州夜市"],
    shift_jis: ["莉雁､ｩ螟ｩ豌｣", "今天天氣"],
    "euc-kr": ["黎잌퇍鸚쒎툊", "江州夜市"],
    big5: ["憭拍征", "天空"],
    "windows-874": ["ๅคฉ็ฉบ", "天空"],
    "koi8-r": ["Ф╠÷Е╥·Е╓°Е╦┌", "江州夜市"],
  },
  gb18030: {
    "windows-1252": ["´ºÌìÀ´ÁË", "春天来了"],
    big5: ["蔬笣珗庈", "江州夜市"],
    "windows-1250": ["´şĚěŔ´ÁË", "春天来了"],
    "windows-1251": ["ґєМмАґБЛ", "春天来了"],
    macintosh: ["Ω≠÷›–¬¬Ñ", "江州新聞"],
    ibm437: ["╜¡╓▌╥╣╩╨", "江州夜市"],
    shift_jis: ["ｽｭﾖﾝﾒｹﾊﾐ", "江州夜市"],
    "euc-kr": ["쉭鹵拈懇", "江州夜市"],
    "windows-874": ["ฝญึÝานสะ", "江州夜市"],
    "koi8-r": ["╫╜жщр╧йп", "江州夜市"],
  },
  big5: {
    "windows-1252": ["¦¿¦{©]¥«", "江州夜市"],
    gb18030: ["\ue78b\ue6e1カ琎ぱ", "江州市昨天"],
    "windows-1250": ["¦ż¦{©]Ą«", "江州夜市"],
    "windows-1251": ["¦ї¦{©]Ґ«", "江州夜市"],
    macintosh: ["¶ø¶{©]•´", "江州夜市"],
    ibm437: ["ª┐ª{⌐]Ñ½", "江州夜市"],
    shift_jis: ["ｦｿｦ{ｩ]･ｫ", "江州夜市"],
    "euc-kr": ["쨞쨁┳짩", "山上有人"],
    "windows-874": ["ฆฟฆ{ฉ]ฅซ", "江州夜市"],
    "koi8-r": ["╕©╕{╘]╔╚", "江州夜市"],
  },
};

function isSingleByte(source: Source): source is SingleByteEncoding {
  return (SINGLE_BYTE_ENCODINGS as readonly string[]).includes(source);
}

function misreading(target: TargetEncoding, source: Source, before: string, after: string): ByteFix {
  const single = isSingleByte(source);
  const channel = lazily(() => (single ? singleByteChannel(source, target) : doubleByteChannel(source, target)));
  return {
    kind: "bytes",
    name: `${target}-read-as-${source}`,
    summary: `Bytes of ${target} that were read as ${source} are read as what they are.`,
    example: { before, after },
    signs: single ? FOREIGN : target === "big5" || source === "euc-kr" || source === "shift_jis" ? FOREIGN | RARE : RARE,
    lossy: false,
    channel,
    read: (line) => {
      const reading = searchBytes(line, channel());
      // Valid UTF-8 speaks for itself, and may be misread text of an earlier round.
      return target === "utf-8" ? reading : keepReadable(reading);
    },
    steps: [
      { op: "encode", encoding: source },
      { op: "decode", encoding: target },
    ],
  };
}

/** Misreadings in the order in which they are tried: the more frequent in the wild, the earlier. */
export const misreadings: readonly ByteFix[] = (Object.keys(EXAMPLES) as TargetEncoding[]).flatMap((target) =>
  Object.entries(EXAMPLES[target]).map(([source, [before, after]]) => misreading(target, source as Source, before, after)),
);
