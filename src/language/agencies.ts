/**
 * News agencies and the short names that papers give them, in Simplified characters (folded). Own compilation from general knowledge:
 * the agencies that mainland, Hong Kong, Macau, Taiwan, Singapore and Malaysian papers print in their datelines.
 */
const AGENCIES: ReadonlySet<string> = new Set(
  (
    "新华社 新华网 新华 法新 中新社 中新网 中国新闻社 中央社 中评社 中通社 塔斯社 俄塔社 俄通社 国际文传 法新社 路透社 路透 美联社 美联 合众社 " +
    "合众国际社 德新社 共同社 时事社 韩联社 朝中社 安莎社 埃菲社 彭博社 彭博 新闻社 马新社 印新社 亚新社 印报托 泛亚社 越通社 阿新社 中东社 " +
    "土耳其通讯社 南通社 波通社 罗通社 国际通讯社 外电 新华日报社 民航新闻社 中央人民广播电台"
  ).split(" "),
);

/** Ends of the name of a medium or another body that signs or sends news. */
const MEDIUM_ENDING =
  /(?:通讯社|[\u3400-\u9fff]社|日报|晚报|早报|晨报|时报|商报|快报|都市报|[\u3400-\u9fff]{2}报|[\u3400-\u9fff]{1}报|在线|网站?|电视台|电台|广播|卫视|客户端|新闻|周刊|周报|杂志|月刊|融媒体?(?:中心)?|全媒体?(?:中心)?|传媒|报业|中心|编辑部|记者站|工作室|新闻部|世纪经济报道|通讯|之声|频道|刊)$/;

/** The characters that {@link MEDIUM_ENDING} ends with. */
const LAST_OF_MEDIUM = "社报线网站台播视端闻刊志媒体心业部室道讯声";

/** 本报, 本刊, 本台: this paper. */
const OWN_MEDIUM = /^本[报刊网台社版站]/;
const OWN = 0x672c;

/**
 * Whether a folded key names a news agency: those that send to other papers, so that no paper is named by them.
 *
 * @example isAgency("新华社") && !isAgency("江州日报")
 */
export function isAgency(key: string): boolean {
  return AGENCIES.has(key);
}

/**
 * Length of the agency's name that a folded key begins with, in UTF-16 code units; 0 when it begins with none.
 *
 * @example agencyAtStart("路透巴黎") // 2
 */
export function agencyAtStart(key: string): number {
  for (let length = Math.min(8, key.length); length >= 2; length--) if (AGENCIES.has(key.slice(0, length))) return length;
  return 0;
}

/**
 * Whether a folded key reads like the name of a medium, an agency or an editorial office: 江州日报, 本报, 央广网, 国际中心.
 *
 * @example isMedium("江州日报") && isMedium("本报") && !isMedium("沈砚秋")
 */
export function isMedium(key: string): boolean {
  if (AGENCIES.has(key)) return true;
  if (key.charCodeAt(0) === OWN && OWN_MEDIUM.test(key)) return true;
  return LAST_OF_MEDIUM.includes(key.charAt(key.length - 1)) && MEDIUM_ENDING.test(key);
}
