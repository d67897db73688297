import { isAgency } from "../../language/agencies.ts";
import { foldKey } from "../../language/fold.ts";
import { readSigners } from "./signers.ts";

/** A caption in two parts, which do not overlap. */
export interface CaptionReading {
  /** The caption without the credit. */
  readonly text: string;
  /** Who took or lent the picture, as the page says it, without brackets and 摄: 江州日报记者沈砚秋, 受访者供图; `""` for nobody. */
  readonly credit: string;
}

/** How far from the end of a caption its credit begins at most, in UTF-16 code units. */
const REACH = 90;
const LONGEST_CREDIT = 60;

const BRACKETED = /[(【〔[︵]([^()【】〔〕[\]︵︶]{2,60})[)】〕\]︶]\s*[▲▼◀▶↑↓←→。]?\s*$/;

/** Marks after which a credit without brackets may begin. */
const BREAK = /[。！？!?”」』)\]】…]\s*|\s+/g;

/** Stocks of pictures and wires, as credits name them. */
const STOCK =
  /^(?:图片?|照片)?(?:来源|源|取自|由)?[:/]?\s*(?:(?:本报|网络|网路|档案|历史|示意)?(?:资料)?(?:图片?|照片?|画面)|视觉中国|人民视觉|影像中国|东方ic|cfp|ic\s?photo|vcg|getty\s?images?|afp(?:\s?photo)?|reuters|ap|epa|bloomberg|xinhua|pixabay|unsplash|shutterstock|网络(?:图片|截图)?|网络|脸书|微博|(?:视频|电视|网络|监控)?截图|新华社照片[^\s]{0,20})$/i;
const LENDER = /(?:供图|提供|翻摄|摄自|取自|截自|截图|来源|授权|转载|资料图片?|资料照片?|资料照|档案照片?|档案图片?)/;
const SOURCE = /^(?:图源|图片来源|照片来源|来源|供图|绘图|制图|漫画|插图|插画|photos?(?:\s?by)?|credit)\s*[:/|]/i;
const OPENS_CREDIT = /^(?:图|摄影?|摄像|图片|照片|摄制)\s*[:/|]/;
const PHOTOGRAPHED = /摄影?(?:报[道导]|于.{1,14})?$|(?:^|[^\u3400-\u9fff])[画绘]$|[画绘]图?$/;
const STOCK_AFTER =
  /\s*[/|]\s*(?:[\u3400-\u9fff]{2,4}图片|法新|路透|美联|欧新|视觉中国|人民视觉|影像中国|东方ic|ic|cfp|vcg|afp|getty\s?images?)(?:社)?$/i;

/** Longest 供图 clause that is taken for a credit without brackets: longer ones are sentences of the caption. */
const LONGEST_LENDER = 24;

/**
 * Divides a caption into its text and its credit. Nothing is lost but the brackets around the credit and 摄, and nothing stands in both.
 *
 * @example readCaption("图为江州大桥。（本报记者沈砚秋摄）") // text 图为江州大桥。, credit 本报记者沈砚秋
 * @example readCaption("▲江州大橋。(程佑安攝)") // text ▲江州大橋。, credit 程佑安
 */
export function readCaption(text: string): CaptionReading {
  const offset = Math.max(0, text.length - REACH);
  const key = foldKey(text.slice(offset));
  const bracket = BRACKETED.exec(key);
  if (bracket !== null && isCredit(bracket[1] ?? "", true, key.slice(0, bracket.index))) {
    const start = offset + bracket.index;
    // 新华社发（沈砚秋摄）: the wire before the bracket is credited with it.
    const wire = /(?<=^|[。！？\s])[\u3400-\u9fff]{2,5}社发\s*$/.exec(key.slice(0, bracket.index));
    if (wire !== null) return divideAt(text, offset + wire.index, text.slice(offset + wire.index).trimEnd());
    return divideAt(text, start, text.slice(start + 1, start + 1 + (bracket[1] ?? "").length));
  }
  const starts = offset === 0 ? [0] : [];
  BREAK.lastIndex = 0;
  while (BREAK.test(key)) starts.push(BREAK.lastIndex);
  for (const start of starts) {
    const clause = key.slice(start).replace(/[\s。]+$/, "");
    if (clause.length < 2 || clause.length > LONGEST_CREDIT || !isCredit(clause, false, key.slice(0, start))) continue;
    return divideAt(text, offset + start, text.slice(offset + start).replace(/[\s。]+$/, ""));
  }
  return { text: text.trim(), credit: "" };
}

function divideAt(text: string, start: number, credit: string): CaptionReading {
  return { text: text.slice(0, start).trimEnd(), credit: withoutVerb(credit.trim()) };
}

/** Whether a clause, the content of brackets or the end of the caption, names who took or lent the picture and says nothing else. */
function isCredit(clause: string, bracketed: boolean, before: string): boolean {
  const whole = clause.trim().replace(/。$/, "");
  if (/[。！？!?]/.test(whole)) return false;
  const core = /[/|]/.test(whole) ? whole.replace(STOCK_AFTER, "") : whole;
  if (STOCK.test(whole) || isWire(whole)) return bracketed || !/^(?:图片?|照片?|画面|网络)$/.test(whole);
  if (SOURCE.test(core) && core.length <= LONGEST_LENDER) return true;
  if (LENDER.test(core)) return bracketed || (core.length <= LONGEST_LENDER && !/[，,]/.test(core));
  if (bracketed && PHOTOGRAPHED.test(core)) return true;
  if (PHOTOGRAPHED.test(core)) return namesOnly(core) || isAllOf(core);
  if (OPENS_CREDIT.test(core) || /社发|网发|报发/.test(core)) return namesOnly(core, true);
  // 江州大橋。（沈硯秋）: a name alone, behind the end of a sentence.
  return bracketed && core.length <= 12 && /[。！？”」』]\s*$/.test(before) && namesOnly(core);
}

/** Whether a clause has names, or a `medium` where that will do, and nothing else. */
function namesOnly(core: string, medium = false): boolean {
  const signers = readSigners(core, false);
  return signers.unread === 0 && (signers.authors.length > 0 || (medium && signers.medium !== ""));
}

/** 新华社, 新华社发, 新华社/法新, 中央社/美聯: wires and nothing else. */
function isWire(core: string): boolean {
  const parts = core.replace(/(?:发|图片|照片|供图|供稿|稿|电)$/, "").split(/[/|、\s]+/);
  return parts.every((part) => isAgency(part) || isAgency(`${part}社`));
}

/** 本版图片均由本报记者沈砚秋摄 */
function isAllOf(core: string): boolean {
  return /^(?:本[版组报]|以上|上[图述]|均|照片|图片).{0,10}(?:均|由|为)/.test(core);
}

/** 沈砚秋摄 → 沈砚秋, 图/沈砚秋 → 沈砚秋; 资料照片, 受访者供图 and the like stay. */
function withoutVerb(credit: string): string {
  if (credit.length <= 2) return credit;
  const plain = credit.replace(/\s*[/／]?\s*(?:[摄攝]影?)$/, "").replace(/^(?:[图圖]|[摄攝]影?)\s*[/／:：|]\s*/, "");
  return plain === "" ? credit : plain;
}
