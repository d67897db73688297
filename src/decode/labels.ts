import { ENCODING_LABELS, type EncodingLabel } from "../model/encoding-label.ts";

/**
 * Names that people, servers and tools give to encodings, in lower case without `_`, `-`, space, and what they are read as. As in the
 * Encoding Standard, gb2312 and gbk are read as gb18030 and iso-8859-1 as windows-1252: the wider encoding reads all of the narrower.
 *
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
const ALIASES: Readonly<Record<EncodingLabel, string>> = {
  "utf-8": "utf8 unicode11utf8 unicode20utf8 xunicode20utf8 utf8sig utf8bom ascii usascii",
  gb18030:
    "gb2312 gb231280 csgb2312 eucc euccn xeuccn cp936 936 ms936 windows936 xgbk gbk csiso58gb231280 isoir58 chinese gb180302000 gb180302005 gb180302022",
  gbk: "",
  big5: "big5 cnbig5 csbig5 xxbig5 big5eten cp950 950 ms950 windows950",
  "big5-hkscs": "big5hk cp951 951",
  "utf-16le": "utf16 ucs2 iso10646ucs2 csunicode unicode unicodefeff utf16lebom",
  "utf-16be": "unicodefffe utf16bebom",
  "utf-32le": "utf32 ucs4 ucs4le",
  "utf-32be": "ucs4be",
  "hz-gb-2312": "hz hzgb",
  "iso-2022-cn": "iso2022cnext csiso2022cn",
  "euc-tw": "xeuctw cns11643 cseuctw",
  "utf-7": "csutf7 unicode11utf7",
  shift_jis: "sjis xsjis csshiftjis mskanji windows31j cp932 932 ms932 windows932",
  "euc-jp": "xeucjp cseucpkdfmtjapanese ujis eucjp",
  "iso-2022-jp": "csiso2022jp jis",
  "euc-kr": "cseuckr ksc5601 ksc56011987 ksc56011989 ksc56011992 isoir149 korean windows949 cp949 949 ms949 uhc csksc56011987",
  "windows-1250": "cp1250 xcp1250 1250",
  "windows-1251": "cp1251 xcp1251 1251",
  "windows-1252": "cp1252 xcp1252 1252 ansi iso88591 latin1 l1 isoir100 cp819 ibm819 iso885911987 csisolatin1 cswindows1252",
  "koi8-r": "koi koi8 cskoi8r",
};

function squeeze(name: string): string {
  return name.toLowerCase().replace(/[\s_:-]/g, "");
}

let lazyLabels: Map<string, EncodingLabel> | undefined;

function labels(): Map<string, EncodingLabel> {
  if (lazyLabels === undefined) {
    lazyLabels = new Map();
    for (const label of ENCODING_LABELS) if (label !== "gbk") lazyLabels.set(squeeze(label), label);
    for (const label of ENCODING_LABELS) {
      for (const alias of ALIASES[label].split(" ")) if (alias !== "") lazyLabels.set(alias, label);
    }
  }
  return lazyLabels;
}

/**
 * Finds the encoding that a name means; `undefined` for a name nobody knows. Case, spaces, `-` and `_` do not count.
 *
 * @example resolveEncodingLabel("GB2312") // "gb18030", for 湖北日报 as a server of 1998 declares it
 */
export function resolveEncodingLabel(name: string): EncodingLabel | undefined {
  return labels().get(squeeze(name));
}
