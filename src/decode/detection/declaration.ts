import type { EncodingLabel } from "../../model/encoding-label.ts";
import { resolveEncodingLabel } from "../labels.ts";

/** Bytes in which HTML asks for the declaration to stand. */
const PRESCAN_BYTES = 1024;
const DECLARATION =
  /<\?xml[^>]*\sencoding\s*=\s*["']([\w:.-]+)|<meta[^>]*\scharset\s*=\s*["']?\s*([\w:.-]+)|^@charset "([\w:.-]+)"/i;

/**
 * Finds the charset that HTML, XML or CSS declares within itself: `<meta charset="gb2312">`. It is evidence, not truth.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 */
export function findDeclaration(bytes: Uint8Array): EncodingLabel | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PRESCAN_BYTES)).toString("latin1");
  if (!/[<@]/.test(head)) return undefined;
  const found = DECLARATION.exec(head);
  const name = found?.[1] ?? found?.[2] ?? found?.[3];
  return name === undefined ? undefined : resolveEncodingLabel(name);
}
