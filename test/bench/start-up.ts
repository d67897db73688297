import { fileURLToPath } from "node:url";
import type { BenchRow } from "./bench-row.ts";
import { BIN, medianSeconds } from "./child-process.ts";

const PAGE = fileURLToPath(new URL("../../seeds/02-interleaved-wraps.txt", import.meta.url));
const ROUNDS = 15;

/** How long newsproc takes to say its help and to clean one page, beside Node doing nothing. */
export async function benchStartUp(): Promise<readonly BenchRow[]> {
  const node = process.execPath;
  const time = medianSeconds({ node: [node, "-e", "0"], help: [node, BIN, "--help"], page: [node, BIN, "clean", PAGE] }, ROUNDS);
  const row = (what: string, name: string): BenchRow => {
    const [ours = 0, peer = 0] = [time[name], time["node"]];
    return { what, ours: ours * 1000, peer: peer * 1000, peerName: "node -e 0", ratio: ours / peer, unit: "ms" };
  };
  return [row("newsproc --help", "help"), row("newsproc clean, one page", "page")];
}
