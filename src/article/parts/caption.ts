import { foldKey } from "../../language/fold.ts";

/** A caption in two parts, which do not overlap. */
export interface CaptionReading {
  /** The caption without the credit. */
  readonly text: string;
  /** Who took or lent the picture, as the page says it, without brackets and 摄: 江州日报记者沈砚秋, 受访者供图; `""` for nobody. */
  readonly credit: string;
}

/** What shows that a clause at the end is the credit. */
const CREDIT_WORDS =
  /摄影?(?:报道|报导)?$|摄于|摄制|供图|提供|[照图]片?(?:来源|取自|由)|来源|资料图?片?$|资料照片?$|发$|绘制?$|制图$|截图$|视觉中国|翻摄|新华社|中新社|法新社|路透社?|美联社|中央社|欧新社|[美法]新社|网图|照片$|摄影|新华$|美联$|彭博/;

const TAIL = /[(（【〔［[︵]([^()（）【】〔〕［］[\]︵︶]{2,60})[)）】〕］\]︶]\s*[▲▼◀▶↑↓←→]?\s*$/;
const BARE =
  /(?:^|[。！？”」）\s])((?:新华社|中新社|[\u3400-\u9fff]{2,8}[报社网])?(?:发\s*)?(?:(?:本报|全媒体?|摄影|特约|通讯员|见习)*(?:记者|通讯员)\s*)?[\u3400-\u9fff·、 ]{2,20}\s?(?:摄影?|供图|提供|绘|图))[。]?\s*$/;
const LEADING = /^(?:[图摄][影片]?\s*[/／:：]\s*[\u3400-\u9fff、 ]{2,16}\s*)$/;

/**
 * Divides a caption into its text and its credit. Nothing is lost but the brackets around the credit, and nothing stands in both.
 *
 * @example readCaption("图为江州大桥。（本报记者沈砚秋摄）") // text 图为江州大桥。, credit 本报记者沈砚秋
 * @example readCaption("▲江州大橋。(程佑安攝)") // text ▲江州大橋。, credit 程佑安
 */
export function readCaption(text: string): CaptionReading {
  const start = Math.max(0, text.length - 120);
  const key = foldKey(text.slice(start));
  const tail = TAIL.exec(key);
  if (tail !== null && CREDIT_WORDS.test((tail[1] ?? "").trim())) {
    const from = start + tail.index;
    const inner = text.slice(from + 1, from + 1 + (tail[1] ?? "").length).trim();
    return { text: text.slice(0, from).trimEnd(), credit: withoutVerb(inner) };
  }
  if (start === 0 && LEADING.test(key)) return { text: "", credit: withoutVerb(text.trim()) };
  const bare = BARE.exec(key);
  if (bare !== null) {
    const from = start + bare.index + bare[0].indexOf(bare[1] ?? "");
    return { text: text.slice(0, from).trimEnd(), credit: withoutVerb(text.slice(from).replace(/[。\s]+$/, "")) };
  }
  return { text: text.trim(), credit: "" };
}

/** 沈砚秋摄 → 沈砚秋; 资料摄影 and the like stay. */
function withoutVerb(credit: string): string {
  return credit.length > 2 ? credit.replace(/\s*[摄攝]$/, "").replace(/^[图圖]?[/／:：]\s*/, "") : credit;
}
