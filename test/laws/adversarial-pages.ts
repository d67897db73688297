/** Pages made to make programs slow or wrong, by name. */
export function adversarialPages(): readonly (readonly [name: string, text: string])[] {
  return [
    ["nothing", ""],
    ["one line end", "\n"],
    ["a megabyte in one line without a break", "渡口的灯亮着船工守着夜市的人散了".repeat(21_000)],
    ["100,000 quotation marks", "“".repeat(100_000)],
    ["100,000 brackets", "（".repeat(50_000) + "）".repeat(50_000)],
    ["entities in entities", `&${"amp;".repeat(5_000)}lt;`],
    ["20,000 entities", `${"&amp;".repeat(20_000)}lt;`],
    ["20,000 question marks and as many replacement characters", "?".repeat(20_000) + "\uFFFD".repeat(20_000)],
    ["3,000 equal lines", "船工守着渡口，灯一直亮着。\n".repeat(3_000)],
    ["3,000 lines of one character", "灯\n".repeat(3_000)],
    ["3,000 numbers", Array.from({ length: 3_000 }, (_, number) => `${number}`).join("\n")],
    ["2,000 headlines without a body", Array.from({ length: 2_000 }, (_, number) => `第${number}个渡口添了新船`).join("\n\n")],
    ["spaces only", `${" 　\t".repeat(2_000)}\n`.repeat(10)],
    ["every kind of line end", "一行\r二行\r\n三行\n四行\u2028五行\u2029六行\u0085七行\f八行"],
    ["controls and lone surrogates", "渡\u0000口\u0007灯\uD800亮\uDC00了\uFFFE"],
    ["latin letters with marks", "ÃÂ©Ã¨Ä£Ð".repeat(4_000)],
    ["a bracket that never closes", `（上接第${"一".repeat(5_000)}`],
  ];
}
