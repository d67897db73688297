/** How dispatches open: 江州日报讯(记者…), 本报讯, 新华社江州3月4日电, 〔記者…／江州報導〕, 【本報消息】, 【新华社江州四日电】. */
const AGENCY_FIRST =
  /^[“「【〔([]*(?:据|另据)?(?:本报|本刊|本台|本网|本社|新华社|中新社|中新网|人民网|新华网|中央社|法新社|路透社?|美联社|[\u4e00-\u9fff]{2,8}(?:日报|晚报|早报|时报|商报|都市报|青年报|晨报|快报|通讯社|广网|[社网台报]))[^。,:]{0,24}?(?:讯|电|消息|专电|电讯|报道|报导)/;

const BRACKETED = /^[〔【([][^〕】)\]。]{2,30}(?:讯|电|消息|报道|报导|专讯|专电|特稿|外电)[^〕】)\]。]{0,12}[〕】)\]]/;

const REPORTER_FIRST =
  /^(?:本报|本刊)?(?:特派|特约|见习)?记者[\u4e00-\u9fff、 ]{2,14}(?:报道|报导|\/[\u4e00-\u9fff]{2,6}报导|从)/;

/** Code units of a text in which its dateline stands. */
const REACH = 64;

/**
 * Whether a folded text opens as dispatches do.
 *
 * @example opensDispatch("【新华社江州四日电】江州大桥") // true
 */
export function opensDispatch(key: string): boolean {
  const head = key.slice(0, REACH);
  return AGENCY_FIRST.test(head) || BRACKETED.test(head) || REPORTER_FIRST.test(head);
}
