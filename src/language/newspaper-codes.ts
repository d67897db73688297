/**
 * Newspapers by the code under which their e-papers and archives file them: the initials of the pinyin on the mainland
 * (paper.people.com.cn/rmrb), the name of the site elsewhere (news.ltn.com.tw). Codes that two papers share (hbrb is 湖北日报 and
 * 河北日报) are left out.
 */
const NEWSPAPERS: Readonly<Record<string, string>> = {
  rmrb: "人民日报",
  rmrbhwb: "人民日报海外版",
  gmrb: "光明日报",
  jjrb: "经济日报",
  kjrb: "科技日报",
  jfjb: "解放军报",
  zgqnb: "中国青年报",
  grrb: "工人日报",
  nmrb: "农民日报",
  rmfyb: "人民法院报",
  jcrb: "检察日报",
  rmzxb: "人民政协报",
  zgjyb: "中国教育报",
  zgwhb: "中国文化报",
  zgzqb: "中国证券报",
  shzqb: "上海证券报",
  zqsb: "证券时报",
  zqrb: "证券日报",
  ckxx: "参考消息",
  hqsb: "环球时报",
  xmwb: "新民晚报",
  jfrb: "解放日报",
  bjrb: "北京日报",
  bjwb: "北京晚报",
  bjqnb: "北京青年报",
  tjrb: "天津日报",
  cqrb: "重庆日报",
  gzrb: "广州日报",
  nfrb: "南方日报",
  nfdsb: "南方都市报",
  nfzm: "南方周末",
  ycwb: "羊城晚报",
  szsb: "深圳商报",
  sztqb: "深圳特区报",
  xhrb: "新华日报",
  zjrb: "浙江日报",
  qjwb: "钱江晚报",
  hzrb: "杭州日报",
  cjrb: "长江日报",
  ctdsb: "楚天都市报",
  dzrb: "大众日报",
  qlwb: "齐鲁晚报",
  scrb: "四川日报",
  hxdsb: "华西都市报",
  ynrb: "云南日报",
  xzrb: "西藏日报",
  xjrb: "新疆日报",
  fjrb: "福建日报",
  hljrb: "黑龙江日报",
  jlrb: "吉林日报",
  lnrb: "辽宁日报",
  ahrb: "安徽日报",
  ltn: "自由時報",
  udn: "聯合報",
  chinatimes: "中國時報",
  mingpao: "明報",
  singtao: "星島日報",
  wenweipo: "文匯報",
  takungpao: "大公報",
  orientaldaily: "東方日報",
  appledaily: "蘋果日報",
  hkej: "信報",
  hket: "香港經濟日報",
  metrohk: "都市日報",
  zaobao: "聯合早報",
  sinchew: "星洲日報",
};

/**
 * The newspaper that a code means, `""` for one that nobody uses.
 *
 * @example newspaperOfCode("rmrb") // "人民日报"
 */
export function newspaperOfCode(code: string): string {
  return Object.hasOwn(NEWSPAPERS, code) ? (NEWSPAPERS[code] as string) : "";
}
