import type { Window } from "./weigh-window.ts";

/** Says whether Big5 text uses codes that only Hong Kong's supplementary set has: leads 87 to A0 and FA to FE, such as 8BFE 㤘. */
export function hasHongKongCodes(bytes: Uint8Array, { start, end }: Window): boolean {
  for (let at = start; at + 1 < end; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    if ((lead >= 0x87 && lead <= 0xa0) || (lead >= 0xfa && lead <= 0xfe)) return true;
    at++;
  }
  return false;
}
