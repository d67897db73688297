import type { Evidence } from "../evidence.ts";

/** Note (编者按, 编后): the editor speaks. */
export const NOTE_EVIDENCE: readonly Evidence[] = [
  {
    name: "editor-speaks",
    why: "编者按, 点评, 编后 open a note",
    reach: "neighbours",
    has: ["按评后"],
    opens: "【〔[(■◆●□* 编按点短评导开本主记",
    holds: (line) =>
      /^[【〔[(■◆●□* ]*(?:编者按|编者的话|编者语|编者注|编者[:】]|编后|编余|按语?[:】]|点评|短评|评点|导读|开栏的?话|开栏语|本报编辑部|主持人语|记者手记)[】〕\])]?[:— ]?/.test(
        line.head,
      ),
  },
];
