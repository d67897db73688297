import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { optimizerFlag } from "../../src/cli/postpone-optimizer.ts";

test("this Node knows the flag that it is given, if any", () => {
  const flag = optimizerFlag(process.versions.v8);
  const { status, stderr } = spawnSync(process.execPath, [...(flag === undefined ? [] : [flag]), "-e", "0"], {
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

test("only V8 of Node 20 is given one", () => {
  expect(optimizerFlag("11.3.244.8-node.38")).toBe("--interrupt-budget=600000");
  for (const later of ["12.4.254.21-node.57", "13.6.233.17-node.52"]) expect(optimizerFlag(later)).toBeUndefined();
});
