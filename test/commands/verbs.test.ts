import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { VERBS } from "../../src/cli/verbs.ts";
import { emptyFolder, jsonLines, newsproc, shell } from "./newsproc.ts";

const PAGE =
  "江州日报　2019年3月4日　第2版\n\n渡口的灯又亮了\n\n江州日报讯（记者贺长水）入夜，白鹭渡的灯亮起来。老船工解开缆绳，等最后一班学生放学。\n";

describe("json lines", () => {
  const dump = [`{"id":7,"body":"渡口","page_text":${JSON.stringify(PAGE)}}`, "{broken", '{"id":8}'].join("\n");

  test("clean --field takes pages from a field and passes the others through as meta", () => {
    const run = newsproc(["clean", "--field", "page_text"], dump);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/standard input:2: is no JSON object/);
    expect(run.stderr).toMatch(/standard input:3: has no text in field "page_text"/);
    const [record] = jsonLines(run.stdout);
    expect(record).toMatchObject({ headline: "渡口的灯又亮了", date: "2019-03-04" });
    expect(JSON.parse(record?.["meta"] as string)).toEqual({ id: 7, body: "渡口" });
  });

  test("convert --field changes that field only", () => {
    const run = newsproc(["convert", "--field", "text"], '{"n":1,"text":"夜市昨晚開張","other":"開"}\n');
    expect(jsonLines(run.stdout)).toEqual([{ n: 1, text: "夜市昨晚开张", other: "開" }]);
  });
});

describe("metadata", () => {
  test("flags and path patterns give what the page does not tell", () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "江州日报/2019-03-04"), { recursive: true });
    writeFileSync(join(folder, "江州日报/2019-03-04/02.txt"), PAGE.split("\n\n").slice(1).join("\n\n"));
    const pattern = newsproc(["clean", "-r", folder, "--path-pattern", "{newspaper}/{date}/{page}.txt"]);
    expect(jsonLines(pattern.stdout)[0]).toMatchObject({ newspaper: "江州日报", date: "2019-03-04", page: "2" });
    const flags = newsproc(
      ["clean", "--newspaper", "白鹭晚报", "--date", "1999-12-31", "--page", "5"],
      PAGE.split("\n\n").slice(1).join("\n\n").replace("江州日报讯", "本报讯"),
    );
    expect(jsonLines(flags.stdout)[0]).toMatchObject({ newspaper: "白鹭晚报", date: "1999-12-31", page: "5" });
  });
});

describe("verbs in a row", () => {
  test("clean is repair | convert | split", () => {
    const keys = ["headline", "kicker", "text", "authors", "captions", "newspaper", "date", "page"];
    const pick = (text: string): unknown[] => jsonLines(text).map((record) => keys.map((key) => record[key]));
    const page = `${PAGE.replace("开", "開").replace("灯又亮了", "燈又亮了")}\n&amp;nbsp;淇℃伅\n`;
    const whole = newsproc(["clean"], page).stdout;
    const stages = newsproc(["split"], newsproc(["convert"], newsproc(["repair"], page).stdout).stdout).stdout;

    expect(pick(stages)).toEqual(pick(whole));
  });

  test("repair and convert keep line ends as they were", () => {
    const text = "第一行\r\n\r\n第二行\n第三行";
    expect(newsproc(["repair"], text).stdout).toBe(text);
    expect(newsproc(["convert"], text).stdout).toBe(text);
  });

  test("repair and convert take article records", () => {
    const record = newsproc(
      ["split"],
      "渡口的燈又亮了\n\n江州日報訊（記者賀長水）入夜，白鷺渡的燈亮起來。老船工解開纜繩，等最後一班學生放學。\n",
    ).stdout;
    const converted = jsonLines(newsproc(["convert"], record).stdout)[0];
    expect(converted?.["text"]).toBe("江州日报讯（记者贺长水）入夜，白鹭渡的灯亮起来。老船工解开缆绳，等最后一班学生放学。");
    expect(converted?.["schema"]).toBe("newsproc.article/1");
  });
});

describe("explanations", () => {
  test("go to stderr for people and leave stdout as it is", () => {
    const plain = newsproc(["split"], PAGE);
    const explained = newsproc(["split", "--explain"], PAGE);
    expect(explained.stdout).toBe(plain.stdout);
    expect(explained.stderr).toContain("headline");
  });

  test("go to stdout as data with --json", () => {
    const rows = jsonLines(newsproc(["split", "--explain", "--json"], PAGE).stdout);
    expect(rows.map((row) => row["role"])).toEqual(["masthead", "headline", "body"]);
    const repairs = jsonLines(newsproc(["repair", "--explain", "--json"], "淇℃伅\n").stdout);
    expect(repairs[0]).toMatchObject({ line: 1, before: "淇℃伅", after: "信息" });
  });
});

describe("completion", () => {
  test.each(["bash", "zsh", "fish"])("%s names every verb", (name) => {
    const { stdout, status } = newsproc(["completion", name]);
    expect(status).toBe(0);
    for (const verb of VERBS) expect(stdout).toContain(verb.name);
  });

  test("bash completes verbs and options", () => {
    const complete = (words: string): string =>
      shell(
        `source <(newsproc completion bash); COMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _newsproc; echo "\${COMPREPLY[@]}"`,
      ).stdout.trim();
    expect(complete("newsproc cle")).toBe("clean");
    expect(complete("newsproc clean --out-d")).toBe("--out-dir");
    expect(complete("newsproc convert --from t")).toBe("tw t");
  });

  test("an unknown shell is a usage error", () => {
    expect(newsproc(["completion", "tcsh"]).status).toBe(2);
  });
});
