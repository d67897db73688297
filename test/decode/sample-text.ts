import type { EncodingLabel } from "../../src/model/encoding-label.ts";

/** Prose about invented places and people, written for the tests. */
export const SIMPLIFIED: string =
  "江州日报讯（记者林晓岚）昨日，江州市举行新港大桥通车仪式。这座全长三千二百米的大桥历时四年建成，连接老城与白石岛，" +
  "岛上两万多居民从此不用再等渡船。\n“以前送孩子上学要赶早班船，遇上大雾只能在家等。”家住岛上的退休教师周德顺说，" +
  "他特意带着孙子走完了全程。\n市交通局负责人介绍，大桥设双向四车道，并留有自行车道，预计每天通行车辆一万五千辆。\n";

/** The same town in Traditional characters. */
export const TRADITIONAL: string =
  "江州日報訊（記者林曉嵐）昨日，江州市舉行新港大橋通車儀式。這座全長三千二百米的大橋歷時四年建成，連接老城與白石島，" +
  "島上兩萬多居民從此不用再等渡船。\n「以前送孩子上學要趕早班船，遇上大霧只能在家等。」家住島上的退休教師周德順說，" +
  "他特意帶著孫子走完了全程。\n市交通局負責人介紹，大橋設雙向四車道，並留有自行車道，預計每天通行車輛一萬五千輛。\n";

/** Japanese, Korean, French, Polish, Russian: what newspapers' folders hold besides Chinese. */
export const JAPANESE: string =
  "新しい橋が昨日開通しました。島の人たちは朝早くから集まり、子どもたちと一緒に歩いて渡りました。\n";
export const KOREAN: string = "어제 새 다리가 개통되었다. 섬 주민들은 아침 일찍 모여 아이들과 함께 다리를 걸어서 건넜다.\n";
export const FRENCH: string =
  "Le nouveau pont a été inauguré hier. Les habitants de l'île se sont réunis très tôt et l'ont traversé à pied.\n";
export const POLISH: string =
  "Wczoraj został otwarty nowy most. Mieszkańcy wyspy zebrali się wcześnie rano i przeszli go pieszo z dziećmi, śpiewając pieśni.\n";
export const RUSSIAN: string =
  "Вчера открылся новый мост. Жители острова собрались рано утром и прошли по нему пешком вместе с детьми.\n";

/** Every encoding with a text that it can write. */
export const SAMPLES: readonly (readonly [encoding: EncodingLabel, text: string])[] = [
  ["utf-8", SIMPLIFIED],
  ["utf-8", TRADITIONAL],
  ["gb18030", SIMPLIFIED],
  ["gb18030", TRADITIONAL],
  ["big5", TRADITIONAL],
  ["utf-16le", SIMPLIFIED],
  ["utf-16be", TRADITIONAL],
  ["utf-32le", SIMPLIFIED],
  ["utf-32be", SIMPLIFIED],
  ["hz-gb-2312", SIMPLIFIED],
  ["iso-2022-cn", SIMPLIFIED],
  ["iso-2022-cn", TRADITIONAL],
  ["euc-tw", TRADITIONAL],
  ["utf-7", SIMPLIFIED],
  ["shift_jis", JAPANESE],
  ["euc-jp", JAPANESE],
  ["iso-2022-jp", JAPANESE],
  ["euc-kr", KOREAN],
  ["windows-1252", FRENCH],
  ["windows-1250", POLISH],
  ["windows-1251", RUSSIAN],
  ["koi8-r", RUSSIAN],
];
