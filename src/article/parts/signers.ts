import { isMedium } from "../../language/agencies.ts";
import { foldKey } from "../../language/fold.ts";
import { closePaddedNames } from "../../language/person-names.ts";
import { isPlace, placeAtEnd } from "../../language/places.ts";
import type { Author } from "../../model/article.ts";
import { readNamePiece } from "./name-piece.ts";
import { findRoleWords, type PlacedRoleWord } from "./role-words.ts";

/** What a signing expression says: who, from where, for whom. */
export interface Signers {
  readonly authors: readonly Author[];
  /** Place that stands with them (沈砚秋／台北报道), `""` for none. */
  readonly place: string;
  /** Medium that is named, with a role word or without: 江州日报, 中央社; `""` for none. */
  readonly medium: string;
}

/** Longest text that is read as signers, in UTF-16 code units; the rest of a longer one is not looked at. */
const LONGEST = 300;

/** A piece of the text between separators and role words. */
interface Piece {
  readonly start: number;
  readonly end: number;
  /** Marks between this piece and what stands before it. */
  readonly before: string;
}

/** Dates and times that stand among signers, with the 电 or 讯 of a dateline: they separate, and say nothing of who signs. */
const DATES =
  /(?:\d{4}年|[〇○零一二三四五六七八九]{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})日|(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})日|[\d.:-]{2,}/g;
const TITLES = /《[^《》]{0,40}》/g;
const DATELINE_WORDS = /(?:综合|外|专|特)?[电讯](?=$|[^\u3400-\u9fff])/g;

const PIECE = /[\u3400-\u9fffA-Za-z·•]+/g;
const SHORT_CREDIT = /^(?:文|图|摄|影|图文|文图|译|撰|作|编)$/;

/**
 * Reads a text that consists of signers: names, their roles and organizations, in any of the forms that papers use. In a `trusted` text,
 * a line that is known to sign, a short piece that is no known name (a pen name) is a name too.
 *
 * @example readSigners("江州日报记者沈砚秋 通讯员陆明", true).authors // 沈砚秋 记者 江州日报, 陆明 通讯员
 */
export function readSigners(text: string, trusted: boolean): Signers {
  const closed = closePaddedNames(text.slice(0, LONGEST));
  const key = foldKey(closed)
    .replace(DATES, (date) => "\u0001".repeat(date.length))
    .replace(TITLES, (title) => "\u0001".repeat(title.length))
    .replace(DATELINE_WORDS, (word) => "\u0001".repeat(word.length));
  return new SignerReader(closed, key, trusted).read();
}

/** Reads the pieces from left to right; what a word says holds until the next one. */
class SignerReader {
  readonly #text: string;
  readonly #key: string;
  readonly #trusted: boolean;
  readonly #authors: Author[] = [];
  /** First author that a role word after the names would speak of. */
  #pending = 0;
  #role = "";
  #organization = "";
  #picture = false;
  #skip = false;
  #named = false;
  #prefixes = false;
  #place = "";
  #medium = "";

  constructor(text: string, key: string, trusted: boolean) {
    this.#text = text;
    this.#key = key;
    this.#trusted = trusted;
  }

  read(): Signers {
    const words = findRoleWords(this.#key);
    let from = 0;
    for (const word of words) {
      this.#readPieces(from, word.start, word);
      this.#readWord(word);
      from = word.end;
    }
    this.#readPieces(from, this.#key.length, undefined);
    return { authors: this.#authors, place: this.#place, medium: this.#medium };
  }

  #readWord(word: PlacedRoleWord): void {
    const before = this.#key.charAt(word.start - 1);
    const after = this.#key
      .slice(word.end, word.end + 2)
      .trim()
      .charAt(0);
    const opens = after === ":" || after === "/" || after === "|";
    const follows =
      this.#pending < this.#authors.length && !opens && (before === "/" || /[\u3400-\u9fff]/.test(before) || !this.#prefixes);
    if (word.kind === "skip") {
      if (follows && before !== " ") this.#authors.length = this.#pending;
      this.#skip = true;
      this.#picture = false;
    } else if (word.kind === "person") {
      this.#picture = this.#picture && this.#named === false;
      if (word.role === "通讯员" && !/[\u3400-\u9fff]/.test(before)) this.#organization = "";
      this.#role = word.role;
      this.#skip = false;
    } else {
      this.#readCredit(word.kind, word.role, follows);
      if (follows) return;
    }
    this.#named = false;
    this.#pending = this.#authors.length;
  }

  /** A word for text or picture: of the names before it when they wait for one, of those after it otherwise. */
  #readCredit(kind: "text" | "picture", role: string, follows: boolean): void {
    this.#skip = false;
    if (follows) {
      for (let index = this.#pending; index < this.#authors.length; index++) {
        const author = this.#authors[index];
        if (author !== undefined) this.#authors[index] = { ...author, role: kind === "picture" ? "摄影" : author.role || role };
      }
      this.#pending = this.#authors.length;
      this.#picture = false;
      return;
    }
    this.#prefixes = true;
    this.#picture = kind === "picture";
    this.#role = kind === "picture" ? "" : role;
    this.#organization = "";
    this.#named = false;
    this.#pending = this.#authors.length;
  }

  #readPieces(start: number, end: number, next: PlacedRoleWord | undefined): void {
    let last = start;
    for (const match of this.#key.slice(start, end).matchAll(PIECE)) {
      const pieceStart = start + match.index;
      const piece = { start: pieceStart, end: pieceStart + match[0].length, before: this.#key.slice(last, pieceStart) };
      last = piece.end;
      this.#readPiece(piece, piece.end === next?.start ? next : undefined);
    }
  }

  #readPiece(piece: Piece, next: PlacedRoleWord | undefined): void {
    const key = this.#key.slice(piece.start, piece.end);
    if (SHORT_CREDIT.test(key)) {
      this.#readShortCredit(key, piece);
      return;
    }
    if (next?.kind === "person" && this.#readOrganization(key, piece)) return;
    if (this.#skip || next?.kind === "skip") return;
    if (isMedium(key)) {
      this.#setMedium(piece);
      return;
    }
    const slashed = /[/╱]/.test(piece.before) && this.#authors.length > 0 && !this.#prefixes;
    if (isPlace(key) || (slashed && (next?.role === "" || this.#key.charAt(piece.end) === "\u0001"))) {
      this.#setPlace(piece.start, piece.end);
      return;
    }
    this.#readNames(key, piece, next);
  }

  #readNames(key: string, piece: Piece, next: PlacedRoleWord | undefined): void {
    const reports = next?.role === "" || this.#key.charAt(piece.end) === "\u0001";
    const place = reports ? placeAtEnd(key) : 0;
    if (place > 0 && isMedium(key.slice(0, -place))) {
      this.#setMedium({ ...piece, end: piece.end - place });
      this.#setPlace(piece.end - place, piece.end);
      return;
    }
    const names = readNamePiece(key.slice(0, key.length - place), this.#trusted || this.#role !== "");
    if (place > 0 && names.spans.length > 0) this.#setPlace(piece.end - place, piece.end);
    for (const [from, to] of names.spans) {
      const name = this.#text.slice(piece.start + from, piece.start + to);
      this.#authors.push({ name, role: this.#picture || names.picture ? "摄影" : this.#role, organization: this.#organization });
      this.#named = true;
    }
  }

  /** 文 图 摄 on their own, beside a slash, a colon or spaces. */
  #readShortCredit(key: string, piece: Piece): void {
    const after = this.#key
      .slice(piece.end, piece.end + 2)
      .trim()
      .charAt(0);
    const waiting = this.#pending < this.#authors.length;
    const follows = waiting && (piece.before.includes("/") || (after !== ":" && after !== "/" && !this.#prefixes));
    const picture = /^[图摄影]$/.test(key);
    this.#readCredit(picture ? "picture" : "text", key === "文" || key === "撰" ? "作者" : "", follows);
  }

  /** The piece that stands directly before a role word: an organization, unless it reads as names. */
  #readOrganization(key: string, piece: Piece): boolean {
    if (!isMedium(key)) {
      const names = readNamePiece(key, false);
      if (names.spans.length > 0 && names.prefix === 0) return false;
      if (names.spans.length > 0 && isMedium(key.slice(names.prefix))) return false;
    }
    this.#organization = this.#text.slice(piece.start, piece.end);
    if (isMedium(key)) this.#medium ||= this.#organization;
    this.#skip = false;
    return true;
  }

  #setMedium(piece: Piece): void {
    this.#organization = this.#text.slice(piece.start, piece.end);
    this.#medium ||= this.#organization;
  }

  #setPlace(start: number, end: number): void {
    this.#place ||= this.#text.slice(start, end);
  }
}
