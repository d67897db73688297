import { isMedium } from "../../language/agencies.ts";
import { foldKey } from "../../language/fold.ts";
import { divideNames } from "../../language/person-names.ts";
import { isPlace, placeAtEnd } from "../../language/places.ts";
import { surnameEvidence } from "../../language/surnames.ts";
import type { Author } from "../../model/article.ts";
import { NAME_EVIDENCE, namesBeforeMedium, readNamePiece } from "./name-piece.ts";
import type { RoleWord } from "./role-words.ts";
import { closeTornWords, type SignerToken, tokenizeSigners } from "./signer-tokens.ts";
import { readSpacedNames } from "./spaced-names.ts";

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

/** Evidence per name from which a piece directly before 记者 is a name of the person before, and no organization. */
const SURE_NAME = 7;

/** One character that says who wrote (文, 撰), took the picture (图, 摄) or translated. */
const SHORT_CREDIT = /^(?:文|图|摄|影|图文|文图|译|撰|整理|综合)$/;
const CONNECTIVE = /^[和与及等暨]$/;

/**
 * Reads a text that consists of signers: names, their roles and organizations, in any of the forms that papers use. In a `trusted` text,
 * a line that is known to sign, a short piece that is no known name (a pen name) is a name too.
 *
 * @example readSigners("江州日报记者沈砚秋 通讯员陆明", true).authors // 沈砚秋 记者 江州日报, 陆明 通讯员
 */
export function readSigners(text: string, trusted: boolean): Signers {
  const head = text.slice(0, LONGEST).replace(/[\s\u3000]/g, " ");
  const closed = closeTornWords(foldKey(head), head);
  return new SignerReader(closed.text, closed.key, trusted).read();
}

/** Reads the tokens from left to right; what a word says holds until the next one. */
class SignerReader {
  readonly #text: string;
  readonly #key: string;
  readonly #trusted: boolean;
  readonly #tokens: readonly SignerToken[];
  readonly #authors: Author[] = [];
  /** First author that a role word after the names would speak of. */
  #pending = 0;
  #role = "";
  #organization = "";
  #place = "";
  #medium = "";
  /** The names that follow took the picture. */
  #picture = false;
  /** The names that follow sign nothing. */
  #skip = false;
  /** Credit words stand before their names in this text (文/沈砚秋 图/陆明). */
  #prefixes = false;
  /** A role word has been read. */
  #spoken = false;

  constructor(text: string, key: string, trusted: boolean) {
    this.#text = text;
    this.#key = key;
    this.#trusted = trusted;
    this.#tokens = tokenizeSigners(key).tokens;
  }

  read(): Signers {
    let index = 0;
    while (index < this.#tokens.length) {
      const token = this.#tokens[index] as SignerToken;
      if (token.kind === "text") {
        let end = index + 1;
        while (this.#tokens[end]?.kind === "text") end += 1;
        this.#readGroup(index, end);
        index = end;
        continue;
      }
      if (token.word !== undefined) this.#readWord(token, token.word, index);
      index += 1;
    }
    return { authors: this.#authors, place: this.#place, medium: this.#medium };
  }

  #markAt(index: number): string {
    const token = this.#tokens[index];
    return token?.kind === "mark" ? this.#key.charAt(token.start) : "";
  }

  /** Whether a mark after a credit or role word shows that its names follow: 文/ 摄影： */
  #opens(index: number): boolean {
    return /^[:/|╱]$/.test(this.#markAt(index + 1));
  }

  #readWord(token: SignerToken, word: RoleWord, index: number): void {
    const waiting = this.#pending < this.#authors.length;
    const glued = !token.spaced && this.#tokens[index - 1]?.kind === "text";
    const slashed = /^[/╱|]$/.test(this.#markAt(index - 1));
    const follows = waiting && !this.#opens(index) && (glued || slashed || !this.#prefixes);
    if (word.kind === "skip") {
      if (waiting && glued) this.#authors.length = this.#pending;
      this.#skip = true;
      this.#picture = false;
    } else if (word.kind === "person") {
      this.#picture = this.#picture && !waiting;
      if (word.role === "通讯员" && (token.spaced || !glued)) this.#organization = "";
      this.#role = word.role;
      this.#skip = false;
    } else {
      this.#readCredit(word.kind, word.role, follows);
    }
    this.#spoken = true;
    this.#pending = this.#authors.length;
  }

  /** A word for text or picture: of the names before it when they wait for one, of those after it otherwise. */
  #readCredit(kind: "text" | "picture", role: string, follows: boolean): void {
    this.#skip = false;
    if (follows) {
      for (let index = this.#pending; index < this.#authors.length; index++) {
        const author = this.#authors[index] as Author;
        this.#authors[index] = { ...author, role: kind === "picture" ? "摄影" : author.role || role };
      }
    } else {
      this.#prefixes = true;
      this.#role = kind === "picture" ? "" : role;
      this.#organization = "";
    }
    this.#picture = kind === "picture" && !follows;
    this.#pending = this.#authors.length;
  }

  /** Texts with nothing but spaces between them. */
  #readGroup(from: number, to: number): void {
    const next = this.#tokens[to];
    let end = to;
    if (next?.word !== undefined && !next.spaced) end = this.#readPrefix(from, to, next.word);
    let names = from;
    for (let index = from; index < end; index++) {
      const token = this.#tokens[index] as SignerToken;
      const key = this.#key.slice(token.start, token.end);
      const credit = SHORT_CREDIT.test(key) && !this.#isPadding(from, index);
      if (!credit && !CONNECTIVE.test(key) && !isMedium(key) && !this.#isPlace(index, end)) continue;
      this.#readNames(names, index, false);
      names = index + 1;
      if (credit) this.#readShortCredit(key, index);
      else if (isMedium(key)) this.#setMedium(token);
      else if (!CONNECTIVE.test(key)) this.#setPlace(token.start, token.end);
    }
    this.#readNames(names, end, end === to && this.#reports(to));
  }

  /** The text directly before a role word: an organization, or names of the role before. Gives where the names end. */
  #readPrefix(from: number, to: number, word: RoleWord): number {
    const token = this.#tokens[to - 1] as SignerToken;
    const key = this.#key.slice(token.start, token.end);
    if (word.kind === "skip") return to - 1;
    if (word.kind !== "person") return to;
    const alone = to - 1 > from || this.#tokens[to - 2]?.kind !== "word";
    if (!isMedium(key) && (this.#spoken || this.#authors.length > 0)) {
      const names = divideNames(key);
      const enough = alone ? SURE_NAME : NAME_EVIDENCE;
      if (names !== undefined && names.evidence >= enough * names.ends.length) return to;
      if (!alone)
        for (const name of namesBeforeMedium(key, this.#text.slice(token.start, token.end))) this.#addAuthor(name, false);
    }
    if (to - 1 > from) this.#readNames(from, to - 1, false);
    this.#organization = this.#text.slice(token.start, token.end);
    if (isMedium(key)) this.#medium ||= this.#organization;
    this.#skip = false;
    return from;
  }

  /** Whether a report, a date or 电 comes after the texts: a place may stand before it. */
  #reports(index: number): boolean {
    const next = this.#tokens[index];
    return (
      (next?.word?.kind === "text" && next.word.role === "") ||
      (next !== undefined && this.#key.charAt(next.start) !== "" && this.#isMasked(next))
    );
  }

  #isMasked(token: SignerToken): boolean {
    return token.kind === "mark" && /[\d一二三四五六七八九十廿卅电讯]/.test(this.#key.charAt(token.start));
  }

  #isPlace(index: number, end: number): boolean {
    const token = this.#tokens[index] as SignerToken;
    const key = this.#key.slice(token.start, token.end);
    const slashed = /^[/╱|]$/.test(this.#markAt(index - 1)) && this.#authors.length > 0 && !this.#prefixes;
    return isPlace(key) || (slashed && index === end - 1 && this.#reports(end));
  }

  /** A character of a padded name (李　文, 文：文　豪), not a credit: a surname that stands alone before it, or a character after it. */
  #isPadding(from: number, index: number): boolean {
    const before = this.#tokens[index - 1];
    const after = this.#tokens[index + 1];
    if (
      /^[:/]$/.test(this.#markAt(index - 1)) &&
      this.#isCredit(index - 2) &&
      after?.kind === "text" &&
      after.spaced &&
      after.end - after.start === 1
    )
      return true;
    if (index === from || before === undefined || before.end - before.start !== 1) return false;
    return surnameEvidence(this.#key.charAt(before.start)) !== undefined;
  }

  #isCredit(index: number): boolean {
    const token = this.#tokens[index];
    return token?.kind === "word" || (token !== undefined && SHORT_CREDIT.test(this.#key.slice(token.start, token.end)));
  }

  /** 文 图 摄 on their own, beside a slash, a colon or spaces. */
  #readShortCredit(key: string, index: number): void {
    const waiting = this.#pending < this.#authors.length;
    const slashed = /^[/╱|]$/.test(this.#markAt(index - 1));
    const follows = waiting && (slashed || (!this.#opens(index) && !this.#prefixes));
    this.#readCredit(/^[图摄影]$/.test(key) ? "picture" : "text", key === "文" || key === "撰" ? "作者" : "", follows);
    this.#spoken = true;
  }

  /** Names of the texts from one token to another, which may be padded, torn or not divided at all. */
  #readNames(from: number, to: number, reports: boolean): void {
    if (from >= to || this.#skip) return;
    const tokens = this.#tokens.slice(from, to);
    const last = tokens.at(-1);
    const place = reports && last !== undefined ? this.#cutPlace(tokens, last) : 0;
    const spaced = readSpacedNames(tokens, this.#key, this.#text);
    if (spaced !== undefined) {
      for (const name of spaced.names) this.#addAuthor(name, spaced.picture);
      if (last !== undefined && place > 0) this.#setPlace(last.end - place, last.end);
      return;
    }
    const before = this.#authors.length;
    tokens.forEach((token, index) => {
      const key = this.#key.slice(token.start, token.end);
      if (isMedium(key)) {
        this.#setMedium(token);
        return;
      }
      const certain = index === 0 && !token.spaced && this.#tokens[from - 1]?.word?.kind === "person";
      const names = readNamePiece(key, this.#trusted || this.#role !== "", certain);
      for (const [start, end] of names.spans)
        this.#addAuthor(this.#text.slice(token.start + start, token.start + end), names.picture);
    });
    if (last !== undefined && place > 0 && (this.#authors.length > before || this.#medium !== ""))
      this.#setPlace(last.end - place, last.end);
  }

  /** Takes a known place off the last text before 报道 or 电 (沈砚秋台北报道), and gives its length. */
  #cutPlace(tokens: SignerToken[], last: SignerToken): number {
    const place = placeAtEnd(this.#key.slice(last.start, last.end));
    if (place > 0 && place < last.end - last.start) tokens[tokens.length - 1] = { ...last, end: last.end - place };
    return place;
  }

  #addAuthor(name: string, picture: boolean): void {
    this.#authors.push({ name, role: this.#picture || picture ? "摄影" : this.#role, organization: this.#organization });
  }

  #setMedium(token: SignerToken): void {
    this.#organization = this.#text.slice(token.start, token.end);
    this.#medium ||= this.#organization;
  }

  #setPlace(start: number, end: number): void {
    this.#place ||= this.#text.slice(start, end);
  }
}
