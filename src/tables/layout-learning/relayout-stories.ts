import { PICTURE_CREDITS } from "./invented-parts.ts";
import { day, type Form, month, name, place } from "./invented-words.ts";
import type { Random } from "./random.ts";
import type { Unit } from "./relayout.ts";

/** Who a notice is addressed to. */
const PARTIES: readonly Form[] = [
  name,
  (r) => `${name(r)}、${name(r)}`,
  (r) =>
    `${place(r)}${r.pick(["顺达", "宏业", "金水", "远航", "恒丰"])}${r.pick(["商贸有限公司", "建材厂", "餐饮店", "物流有限公司", "网络服务部"])}`,
  (r) => `${name(r)}、${place(r)}${r.pick(["兴隆", "佳美", "永固"])}${r.pick(["建筑有限公司", "家具厂"])}`,
];

const CLAIMS = ["民间借贷纠纷", "买卖合同纠纷", "离婚纠纷", "劳动争议", "房屋租赁合同纠纷", "机动车交通事故责任纠纷"];

/** What a court or an office tells the party. */
const NOTICES: readonly Form[] = [
  (r) =>
    `本院受理${r.pick(["", "原告"])}${name(r)}诉你${r.pick(CLAIMS)}一案，现依法向你公告送达起诉状副本、开庭传票。自公告之日起，经过${r.integer(30, 60)}日即视为送达。逾期将依法缺席判决。`,
  (r) =>
    `本院受理${name(r)}诉${r.pick(["你", "你们"])}${r.pick(CLAIMS)}一案，已审理终结。现依法公告送达（${r.integer(2001, 2019)}）民初${r.integer(11, 980)}号民事判决书。如不服本判决，可在公告期满后十五日内上诉。`,
  (r) => `你单位未经许可经营一案，本局已于${month(r)}月${day(r)}日作出行政处罚决定。因无法联系，现公告送达，逾期视为送达。`,
];

const OFFICES: readonly Form[] = [
  (r) => `${place(r)}${r.pick(["市", "县", "区"])}人民法院`,
  (r) => `[${place(r)}]${place(r)}县人民法院`,
  (r) => `${place(r)}市中级人民法院`,
  (r) => `${place(r)}区${r.pick(["文化旅游局", "市场监督管理局", "卫生健康局"])}`,
];

/** What is seen in a picture that is an item of its own. */
const SCENES: readonly Form[] = [
  (r) =>
    `${month(r)}月${day(r)}日，${place(r)}的${r.pick(["果农", "工人", "学生", "居民", "渔民"])}在${r.pick(["采摘柑橘", "检修水轮机", "观看鸟展", "清理河道", "晾晒渔网"])}`,
  (r) =>
    `${r.pick(["昨日", "日前", "近日"])}，${place(r)}${r.pick(["博物馆", "图书馆", "体育馆", "植物园"])}${r.pick(["迎来首批观众", "重新开放", "举办灯会"])}，${r.pick(["小朋友", "市民", "游客"])}${r.pick(["看得入神", "排起长队", "拍照留念"])}`,
  (r) => `${place(r)}${r.pick(["大桥", "码头", "新区", "灯塔"])}${r.pick(["夜色", "雪景", "晨雾", "全貌"])}`,
];

/** Adds short stories that live by their form: notices, pictures without a story. Each page has them or not. */
export function addStories(units: readonly Unit[], random: Random): readonly Unit[] {
  let page = units;
  let article = Math.max(0, ...units.map((unit) => unit.article));
  if (random.chance(0.08)) {
    const headed = random.pick([true, true, false]);
    for (let count = random.integer(2, 5); count > 0; count--) page = [...page, ...notice(++article, headed, random)];
  }
  if (random.chance(0.12)) page = insertBetween(page, picture(++article, random), random);
  return page;
}

type Maker = (role: Unit["role"], text: string) => Unit;

function maker(article: number): Maker {
  return (role, text) => ({ article, role, pieces: [text], blank: role === "headline" ? 1 : 0 });
}

function notice(article: number, headed: boolean, random: Random): readonly Unit[] {
  const unit = maker(article);
  const party = random.pick(PARTIES)(random);
  const office = random.pick(OFFICES)(random);
  const text = `${party}：${random.pick(NOTICES)(random)}`;
  if (headed) return [unit("headline", party), unit("body", text), unit("byline", office)];
  return [{ ...unit("body", text + office.replace(/^\[.*\]/, "")), blank: 1 }];
}

function picture(article: number, random: Random): readonly Unit[] {
  const unit = maker(article);
  const mark = random.pick(["", "", "▲", "图为", "↑"]);
  const scene = random.pick(SCENES)(random) + random.pick(["", "。"]) + random.pick(PICTURE_CREDITS)(random);
  const title = random.chance(0.3) ? [unit("headline", random.pick(SCENES.slice(2))(random))] : [];
  return [...title, { ...unit("caption", mark + scene), blank: 1 }];
}

function insertBetween(page: readonly Unit[], added: readonly Unit[], random: Random): readonly Unit[] {
  const borders = page.flatMap((unit, index) => (index > 0 && unit.article !== page[index - 1]?.article ? [index] : []));
  const at = borders.length === 0 ? page.length : random.pick(borders);
  return [...page.slice(0, at), ...added, ...page.slice(at)];
}
