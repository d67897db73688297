/** Surnames in the order of the name censuses, single characters (Simplified), and the compound ones that are still met. Closed classes. */
const SINGLE =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾萧肖田董潘袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戎岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由";

const COMPOUND = "欧阳上官司马诸葛东方皇甫尉迟公孙慕容令狐司徒夏侯端木南宫轩辕宇文长孙呼延闻人";

/** Characters that no given name has and running text is full of. */
const NOT_IN_NAMES = /[的了是在不与和或也就都而及着被把对从为以到这那们个之其么吗呢吧将又很最更已再此每各我你他她它您]/;

let cachedSurnames: Set<string> | undefined;

function surnames(): Set<string> {
  if (cachedSurnames === undefined) {
    cachedSurnames = new Set(SINGLE);
    for (let index = 0; index < COMPOUND.length; index += 2) cachedSurnames.add(COMPOUND.slice(index, index + 2));
  }
  return cachedSurnames;
}

/**
 * Whether a word could be a Chinese person's name: a surname and one or two more characters, none of them a particle. Says yes to many
 * words that are no names: evidence, not proof. Works on folded text.
 *
 * @example looksLikeName("欧阳小川") // true
 */
export function looksLikeName(word: string): boolean {
  const known = surnames();
  const rest = known.has(word.slice(0, 2)) ? word.length - 2 : known.has(word.slice(0, 1)) ? word.length - 1 : 0;
  return (
    rest >= 1 &&
    rest <= (word.length > 3 ? 3 : 2) &&
    word.length <= 4 &&
    !NOT_IN_NAMES.test(word) &&
    /^[\u4e00-\u9fff]+$/.test(word)
  );
}
