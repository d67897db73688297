/** Sentences about invented places and people, as newspapers write them. */
export const SIMPLIFIED: readonly string[] = [
  "江州市昨天开放了新建的渡口，每天有四十班船往返两岸。",
  "记者从青溪县水利局了解到，今年的春灌比往年提前了十天。",
  "“这座桥修了三年，我们等了三十年。”六十八岁的船工吕德顺说。",
  "会议讨论了明年的财政预算，并听取了关于城市供水问题的报告。",
  "本报讯 云台中学的学生利用暑假调查了家乡的七十二口古井。",
  "气象台预报，今天夜里到明天白天有小到中雨，最高气温二十六度。",
  "该厂去年生产自行车三万辆，比前年增长百分之十二。",
  "图书馆的夜间阅览室将于下月一日起延长开放时间到晚上十点。",
  "市民纷纷表示，希望公共汽车能够早一点进入新区。",
  "经过两个月的努力，科研人员终于解决了这个困扰多年的技术难题。",
];

/** The same in Traditional characters. */
export const TRADITIONAL: readonly string[] = [
  "江州市昨天開放了新建的渡口，每天有四十班船往返兩岸。",
  "記者從青溪縣水利局了解到，今年的春灌比往年提前了十天。",
  "「這座橋修了三年，我們等了三十年。」六十八歲的船工呂德順說。",
  "會議討論了明年的財政預算，並聽取了關於城市供水問題的報告。",
  "圖書館的夜間閱覽室將於下月一日起延長開放時間到晚上十點。",
  "市民紛紛表示，希望公共汽車能夠早一點進入新區。",
  "經過兩個月的努力，科學家終於解決了這個困擾多年的技術難題。",
];

/** Clean lines of other kinds that look like damage to a careless reader. */
export const OTHERS: readonly string[] = [
  "",
  "　　",
  "Der Käse aus Übersee schmeckt größeren Gästen, sagte Frau Müller.",
  "Ça coûte très cher, déjà vu à l’hôtel « Étoile » près de Genève.",
  "На пристани вчера открыли новый причал, сообщил капитан Орлов.",
  "昨日、江州港で新しい桟橋の開通式が行われました。",
  "ｶﾅﾀﾞ ﾖｺﾊﾏ ﾋｶﾞｼ",
  "어제 강주시에서 새로운 나루터가 문을 열었다.",
  "เมื่อวานนี้เปิดท่าเรือใหม่",
  "┌──┬──┐│甲│乙│└──┴──┘",
  "饕餮、魑魅、魍魉、貔貅、麒麟、鸑鷟",
  "吕镕、陈喆、王堃、李珺、赵頔、钱翀、孙昇、周燊",
  "蒹葭苍苍，白露为霜。",
  "重庆(Chóngqìng)与单(chán)于",
  "if (rate > 30% && width <= 0x7f) { return text.split(/\\u4e00/); }",
  "https://example.invalid/%E6%B1%9F%E5%B7%9E?page=2&lang=zh",
  "今年增长 12.5%，去年为 −3.2%；误差 ±0.5 ℃。",
  "“锟斤拷”是一种常见的乱码。",
];

/** Clauses of the sentences, without punctuation and digits, of six characters and more. */
export function clausesOf(sentences: readonly string[]): readonly string[] {
  return sentences.flatMap((sentence) => sentence.split(/[^\u4e00-\u9fff]+/)).filter((clause) => clause.length >= 6);
}
