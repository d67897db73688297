/** A file to read, or standard input. */
export interface InputFile {
  /** Path as the user named it or as it was found; `"-"` is standard input. */
  readonly path: string;
  /** Path below the folder that was named, for mirroring the tree: `2019/03/02.txt`. */
  readonly relativePath: string;
}
