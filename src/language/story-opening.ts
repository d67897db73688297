/** When: what the first words of a story tell. */
const ANEW =
  /^.{0,16}?(?:昨[日天晚夜]|今[日天晨晚]|前[日天晚]|近[日来期]|日前|最近|本[月周]|[上下本]周[一二三四五六日]|周[一二三四五六日]|星期[一二三四五六日]|\d{1,2}月\d{1,2}日|[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日|\d{1,2}日|[一二三四五六七八九十]{1,3}日[,，晚上下凌清])/;

/** What each of these has: the pattern itself is tried at many places. */
const MAY_TELL_WHEN = /[昨今前近日最周星]|本月/;

/** Words that lean on what was told before. */
const WITHIN =
  /^[“「『(（]?(?:他|她|它|其[中实他次]|该|这|那|此|对此|因此|所以|但|不过|而[且是今]?|然而|可是|同时|另外|另一|又|也|还|再[次者]?|除了|据(?:了解|介绍|悉)|至于|于是|随后|之后|后来|首先|最后|第[一二三][,，是]|虽然|尽管|如果|上述|双方|有人|谈[到及起]|说到|[问答][:：]|记者(?:了解|发现|看到|注意|问)|与此)/;

/** Where: stories say of which town or county they tell, parts of stories need not. */
const SOMEWHERE = /[\u4e00-\u9fff]{2}(?:[省市县乡镇村州]|自治区|地区|特区)/;

/** How many UTF-16 code units of a text tell how it opens. */
const OPENING_REACH = 28;

/** Longest address of a notice, in UTF-16 code units: several parties. */
const ADDRESS_REACH = 66;

/**
 * Whether a folded text tells in its first words when something happened, as the first words of a story do.
 *
 * @example opensAnew("昨天上午,江州大桥通车") // true
 */
export function opensAnew(key: string): boolean {
  const opening = key.slice(0, OPENING_REACH);
  return MAY_TELL_WHEN.test(opening) && ANEW.test(opening);
}

/**
 * Whether a folded text names a town, county or the like in its first words, as the first words of a story do.
 *
 * @example opensSomewhere("江州市渡口昨天停航") // true
 */
export function opensSomewhere(key: string): boolean {
  return SOMEWHERE.test(key.slice(0, OPENING_REACH));
}

/**
 * Whether a folded text leans on what was told before it.
 *
 * @example leansBack("此外,渡口仍然开放") // true
 */
export function leansBack(key: string): boolean {
  return WITHIN.test(key.slice(0, OPENING_REACH));
}

/** Whom a notice is addressed to, and the office that speaks: 江立群:本院受理……, 柳塘鸿升网吧:你单位……. */
const ADDRESSED =
  /^[^,.。;:!?，；！？“”「」]{2,60}[:：](?:本[院局委厅行会机所人单公行政]|我[院局委厅行会]|你|您|因|经|依|关于|现)/;

/** How letters to a paper begin: 编辑同志:, 主编先生:, 敬启者. */
const SALUTATION =
  /^(?:敬启者|(?:尊敬的)?(?:编辑|主编|总编辑?|社长|版主|编者|贵[报刊])(?:先生|女士|小姐|同志|部|大鉴|台鉴|钧鉴|您好|你好|们){0,2}[:：,，!])/;

/**
 * Whether a folded text is addressed to somebody, by an office as notices are, or to the paper as letters are: each is a story of its own.
 *
 * @example isAddressed("江立群:本院受理原告……一案") // true
 * @example isAddressed("编辑同志:我是渡口的船工。") // true
 */
export function isAddressed(key: string): boolean {
  return SALUTATION.test(key) || ADDRESSED.test(key.slice(0, ADDRESS_REACH));
}
