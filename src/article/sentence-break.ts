import { opensDispatch } from "../language/dispatch-opening.ts";
import { readJump, readLeadingJump, readTrailingJump } from "../language/jump.ts";
import { isAddressed, leansBack, opensAnew } from "../language/story-opening.ts";
import type { LabelledLine } from "../model/layout.ts";
import { readEndSignature } from "./parts/signature.ts";

/** How a piece of text begins. */
export interface Beginning {
  /** The layout takes its first line for the continuation of an earlier one. */
  readonly inside: boolean;
  /** It begins with a mark that cannot open a sentence: ，、；）” */
  readonly mark: boolean;
  /** It begins as dispatches do: 本报讯, 新华社江州3月4日电, 〔记者…报道〕, 【本报消息】. */
  readonly dateline: boolean;
  /** Its first words tell when, as the first words of a story do: 昨天上午, 3月4日, 日前. This and the next two are asked of texts only. */
  readonly anew: boolean;
  /** Its first words lean on what was told before: 此外, 对此, 他说. */
  readonly within: boolean;
  /** It is addressed to somebody as notices are: 江立群：本院受理……. */
  readonly addressed: boolean;
  /** It begins with (上接第1版). */
  readonly fromPage: boolean;
}

/** How a piece of text ends. */
export interface Ending {
  /** In mid-sentence: a letter, a comma, an open quotation. */
  readonly open: boolean;
  /** With 。！？…, alone or before a closing quotation mark or bracket. */
  readonly full: boolean;
  /** Quotations opened and not closed, less those closed and not opened. */
  readonly quotations: number;
  /** With a signature in brackets: （记者程佑安）, （新华社记者林晚舟摄）, (完). */
  readonly signed: boolean;
  /** With (下转第3版). */
  readonly toPage: boolean;
}

const DATELINE =
  /^[\s*●■◆▲★·-]{0,4}(?:[〔【[(（][^〕】\])）]{2,40}(?:报道|电|讯|消息|专电)[〕】\])）]|【[^】]{2,12}】|(?:本报|本刊|本台)?[^，。：；！？,:;!?“”]{0,22}(?:[日月]电|日讯|日专电|日消息)|据?(?:新华社|中新社|本报|本刊|本台|中央社|法新社|美联社|路透社)[^，。：；！？“”]{0,24}(?:电|讯|消息|报道)|[^，。：；！？\s“”]{2,9}[讯電电](?:[\s(（]|记者|通讯员)|本报讯|[^，。：；！？\s“”]{2,8}(?:日报|晚报|时报|早报|都市报|社|网|台)讯|[^，。：；！？“”]{2,14}日(?:讯|电|消息)[\s(（])/;
/** What a dateline has, and what a jump to another page ends on: the patterns themselves cost more. */
const MAY_DATE = /[电電讯息道导】]/;
const MAY_JUMP = /[版页叠面]/;
/** (新华社江州3月4日电), (完): brackets that end a dispatch and name nobody. */
const SENT = /[(〔[【][^()〔〕]{0,30}(?:[电讯完]|报[道导]|消息)[)〕\]】]\s?$/;
const CLOSED = /[)〕\]】]\s?$/;
const FULL_STOP = "。！？!?…．.";
const CLOSING = "”’』」）)】〕》〉\"'";
const OPENING_BLOCKED = "，、；：。！？”’』」）)】〕》〉,;:!?%";

/** Reads how the folded text of a piece begins, with the layout's word of its first line. */
export function readBeginning(key: string, first: LabelledLine, kind: string): Beginning {
  const body = kind === "body";
  const head = body ? key.slice(0, 60) : "";
  return {
    inside: first.continues,
    mark: OPENING_BLOCKED.includes(key.charAt(0)),
    dateline: body && MAY_DATE.test(head) && (DATELINE.test(head) || opensDispatch(head)),
    anew: body && opensAnew(key),
    within: body && leansBack(key),
    addressed: body && isAddressed(key),
    fromPage:
      MAY_JUMP.test(key.slice(0, 24)) && (kind === "jump" ? readJump(key).fromPage !== "" : readLeadingJump(key) !== undefined),
  };
}

/** Reads how the folded text of a piece ends. */
export function readEnding(key: string, kind: string): Ending {
  let end = key.length;
  while (end > 0 && CLOSING.includes(key.charAt(end - 1))) end -= 1;
  const full = FULL_STOP.includes(key.charAt(end - 1));
  const last = key.charAt(key.length - 1);
  const tail = key.slice(-24);
  return {
    full,
    open: !full && !CLOSING.includes(last) && !"：:；;".includes(last),
    quotations: openQuotations(key),
    signed:
      kind === "body" && CLOSED.test(key.slice(-2)) && (SENT.test(key.slice(-48)) || readEndSignature(key).authors.length > 0),
    toPage: MAY_JUMP.test(tail) && (kind === "jump" ? readJump(key).toPage !== "" : readTrailingJump(key) !== undefined),
  };
}

const QUOTATION_MARKS = /[“”「」『』]/g;

/** “「『 less ”」』. */
function openQuotations(text: string): number {
  let open = 0;
  while (QUOTATION_MARKS.test(text)) open += "“「『".includes(text.charAt(QUOTATION_MARKS.lastIndex - 1)) ? 1 : -1;
  return open;
}
