/** Running text whose licence allows to count its characters, or a dictionary of words that were counted in such text. */
export interface TextSource {
  /** The name of its folder. */
  readonly name: string;
  readonly title: string;
  readonly licence: string;
  readonly revision: string;
  /** How much one occurrence counts: statutes say the same over and over. */
  readonly weight: number;
}

/** The sources of `running-text.bin`; NOTICE names them, too. */
export const SOURCES: readonly TextSource[] = [
  {
    name: "common-voice",
    title: "Mozilla Common Voice, server/data/zh-CN and zh-TW",
    licence: "CC0 1.0",
    revision: "github.com/common-voice/common-voice 168898f",
    weight: 1,
  },
  {
    name: "cc0-sentences",
    title: "Sentences for Common Voice by the Mozilla Taiwan Community, zh-TW",
    licence: "CC0 1.0",
    revision: "github.com/moztw/cc0-sentences 0cd8139",
    weight: 1,
  },
  {
    name: "tatoeba",
    title: "Tatoeba, Mandarin sentences of its English and Mandarin pairs (tatoeba.org)",
    licence: "CC BY 2.0 FR",
    revision: "selection of manythings.org",
    weight: 1,
  },
  {
    name: "government-reports",
    title: "Reports on the work of the provincial governments of China, 2026",
    licence: "official documents without copyright (Copyright Law of China, article 5)",
    revision: "github.com/johncodes404/china-provincial-gov-reports-2026 ad4c815",
    weight: 1,
  },
  {
    name: "statutes",
    title: "Laws, regulations and judicial interpretations of China",
    licence: "official documents without copyright (Copyright Law of China, article 5)",
    revision: "github.com/LawRefBook/Laws 2f4c5c2",
    weight: 0.2,
  },
  {
    name: "python",
    title: "Documentation of Python, Simplified Chinese translation",
    licence: "CC0 1.0 (contribution agreement for translations)",
    revision: "github.com/python/python-docs-zh-cn 693cf6b, branch 3.13",
    weight: 0.5,
  },
  {
    name: "react",
    title: "Documentation of React, Simplified Chinese translation",
    licence: "CC BY 4.0",
    revision: "github.com/reactjs/zh-hans.react.dev f6cda05",
    weight: 0.5,
  },
  {
    name: "tensorflow",
    title: "Documentation of TensorFlow, Simplified Chinese translation",
    licence: "CC BY 4.0",
    revision: "github.com/tensorflow/docs-l10n 7cb584a, site/zh-cn",
    weight: 0.5,
  },
  {
    name: "paddle",
    title: "Documentation of PaddlePaddle, Chinese",
    licence: "Apache License 2.0",
    revision: "github.com/PaddlePaddle/docs 46ceb37",
    weight: 0.5,
  },
  {
    name: "archive-tw",
    title: "archive.tw, transcripts of talks and interviews by Audrey Tang and her guests, zh-TW",
    licence: "CC0 1.0",
    revision: "github.com/audreyt/archive.tw 789eb64",
    weight: 1,
  },
  {
    name: "kdconv",
    title: "KdConv, conversations on films, music and travel, Tsinghua CoAI group",
    licence: "Apache License 2.0",
    revision: "github.com/thu-coai/KdConv 653db76",
    weight: 1,
  },
  {
    name: "crosswoz",
    title: "CrossWOZ, conversations on travel, Tsinghua CoAI group",
    licence: "Apache License 2.0",
    revision: "github.com/thu-coai/CrossWOZ df82c9f",
    weight: 1,
  },
  {
    name: "mynlp",
    title: "mynlp, words and pairs of words as often as they stand in news, books and the web (core-dict/)",
    licence: "Apache License 2.0",
    revision: "Maven com.mayabot.mynlp.resource:mynlp-resource-coredict 1.0.0",
    weight: 1,
  },
  {
    name: "ansj",
    title: "ansj_seg, pairs of words as often as they stand in a newspaper of 1998 (bigramdict.dic)",
    licence: "Apache License 2.0",
    revision: "Maven org.ansj:ansj_seg 5.1.6",
    weight: 1,
  },
];
