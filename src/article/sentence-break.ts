import { opensDispatch } from "../language/dispatch-opening.ts";
import { readJump, readLeadingJump, readTrailingJump } from "../language/jump.ts";
import { isAddressed, leansBack, opensAnew, opensSomewhere } from "../language/story-opening.ts";
import type { LabelledLine } from "../model/layout.ts";
import { CUE, type PieceCues } from "./cues.ts";
import { readEndSignature } from "./parts/signature.ts";

/** How a piece of text begins. */
export interface Beginning {
  /** The layout takes its first line for the continuation of an earlier one. */
  readonly inside: boolean;
  /** It begins with a mark that cannot open a sentence: ，、；）” */
  readonly mark: boolean;
  /** It begins as dispatches do: 本报讯, 新华社江州3月4日电, 〔记者…报道〕, 【本报消息】. */
  readonly dateline: boolean;
  /** Its first words tell when, as the first words of a story do: 昨天上午, 3月4日, 日前. This and the next three are asked of texts only. */
  readonly anew: boolean;
  /** Its first words name a town or county. */
  readonly somewhere: boolean;
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
/** (新华社江州3月4日电), (完): brackets that end a dispatch and name nobody. */
const SENT = /[(〔[【][^()〔〕]{0,30}(?:[电讯完]|报[道导]|消息)[)〕\]】]\s?$/;
const CLOSED = /[)〕\]】]\s?$/;
const FULL_STOP = "。！？!?…．.";
const CLOSING = "”’』」）)】〕》〉\"'";
const OPENING_BLOCKED = "，、；：。！？”’』」）)】〕》〉,;:!?%";

/** Reads how the folded text of a piece begins, with the layout's word of its first line. */
export function readBeginning(key: string, cues: PieceCues, first: LabelledLine, kind: string): Beginning {
  const body = kind === "body";
  return {
    inside: first.continues,
    mark: OPENING_BLOCKED.includes(key.charAt(0)),
    dateline: body && (cues.head & CUE.dispatch) !== 0 && opensWithDateline(key.slice(0, 60)),
    anew: body && (cues.opening & CUE.when) !== 0 && opensAnew(key),
    somewhere: body && (cues.opening & CUE.place) !== 0 && opensSomewhere(key),
    within: body && leansBack(key),
    addressed: body && (cues.all & CUE.colon) !== 0 && isAddressed(key),
    fromPage:
      (cues.edge & CUE.page) !== 0 && (kind === "jump" ? readJump(key).fromPage !== "" : readLeadingJump(key) !== undefined),
  };
}

function opensWithDateline(head: string): boolean {
  return DATELINE.test(head) || opensDispatch(head);
}

/** Reads how the folded text of a piece ends. */
export function readEnding(key: string, cues: PieceCues, kind: string): Ending {
  let end = key.length;
  while (end > 0 && CLOSING.includes(key.charAt(end - 1))) end -= 1;
  const full = FULL_STOP.includes(key.charAt(end - 1));
  const last = key.charAt(key.length - 1);
  return {
    full,
    open: !full && !CLOSING.includes(last) && !"：:；;".includes(last),
    quotations: (cues.all & CUE.quotation) === 0 ? 0 : openQuotations(key),
    signed:
      kind === "body" &&
      (cues.end & CUE.closing) !== 0 &&
      CLOSED.test(key.slice(-2)) &&
      (SENT.test(key.slice(-48)) || readEndSignature(key).authors.length > 0),
    toPage: (cues.tail & CUE.page) !== 0 && (kind === "jump" ? readJump(key).toPage !== "" : readTrailingJump(key) !== undefined),
  };
}

/** “「『 less ”」』. */
function openQuotations(text: string): number {
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x201c || unit > 0x300f) continue;
    if (unit === 0x201c || unit === 0x300c || unit === 0x300e) open += 1;
    else if (unit === 0x201d || unit === 0x300d || unit === 0x300f) open -= 1;
  }
  return open;
}
