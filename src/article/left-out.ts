import type { Furniture } from "../model/article.ts";
import type { LabelledLine, LineRole } from "../model/layout.ts";
import type { Piece } from "./piece.ts";

/** A piece that belongs to no story. Why the layout took it for furniture is asked when somebody wants to know: few do. */
export class LeftOut implements Furniture {
  readonly role: LineRole;
  readonly text: string;
  readonly lines: readonly LabelledLine[];
  readonly #isFurniture: boolean;

  constructor({ kind, role, text, lines }: Piece) {
    this.#isFurniture = kind === "furniture";
    this.role = this.#isFurniture ? role : "noise";
    this.text = text;
    this.lines = lines;
  }

  get because(): readonly string[] {
    return this.#isFurniture ? this.lines[0]!.because : ["belongs-to-no-story"];
  }

  /** All that JSON says of it: `because` is no property of its own. */
  toJSON(): Furniture {
    return { ...this, because: this.because };
  }
}
