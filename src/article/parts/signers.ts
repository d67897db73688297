import { isMedium } from "../../language/agencies.ts";
import { areNames, divideNames } from "../../language/person-names.ts";
import { isPlace } from "../../language/places.ts";
import { surnameEvidence } from "../../language/surnames.ts";
import type { Author } from "../../model/article.ts";
import { NAME_EVIDENCE, namesBeforeMedium, readNamePiece } from "./name-piece.ts";
import { mayBePlace, placeBehindNames } from "./place-behind-names.ts";
import { isConnective, type RoleWord, readShortCredit } from "./role-words.ts";
import { SignerState } from "./signer-state.ts";
import { prepareSigners } from "./signer-text.ts";
import { type SignerToken, tokenizeSigners } from "./signer-tokens.ts";
import { readSpacedNames } from "./spaced-names.ts";

/** What a signing expression says: who, from where, for whom. */
export interface Signers {
  readonly authors: readonly Author[];
  /** Place that stands with them (沈砚秋／台北报道), `""` for none. */
  readonly place: string;
  /** Medium that is named, with a role word or without: 江州日报, 中央社; `""` for none. */
  readonly medium: string;
  /** Characters of the text that are neither names nor roles nor media nor places: 0 where the text signs and says nothing else. */
  readonly unread: number;
}

/** Evidence per name from which a piece directly before 记者 is a name of the role before it, and no organization. */
const SURE_NAME = 7;

/** The same for names before a medium: directly after a role word, after one, where no role has been named (沈砚秋江州日报记者陆明). */
const SURE_BEFORE_MEDIUM = { glued: NAME_EVIDENCE, spoken: 8, first: 11 } as const;

/**
 * Reads a text that consists of signers: names, their roles and organizations, in any of the forms that papers use. In a `trusted` text,
 * a line that is known to sign, a short piece that is no known name (a pen name) is a name too.
 *
 * @example readSigners("江州日报记者沈砚秋 通讯员陆明", true).authors // 沈砚秋 记者 江州日报, 陆明 通讯员
 */
export function readSigners(text: string, trusted: boolean): Signers {
  const ready = prepareSigners(text);
  return new SignerReader(ready.text, ready.key, trusted).read();
}

/** Reads the tokens from left to right; what a word says holds until the next one. */
class SignerReader {
  readonly #text: string;
  readonly #key: string;
  readonly #trusted: boolean;
  readonly #tokens: readonly SignerToken[];
  readonly #state = new SignerState();
  /** Where the organization before the next role word begins. */
  #organizationStart = 0;

  constructor(text: string, key: string, trusted: boolean) {
    this.#text = text;
    this.#key = key;
    this.#trusted = trusted;
    this.#tokens = tokenizeSigners(key);
  }

  read(): Signers {
    for (let index = 0; index < this.#tokens.length; ) {
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
    return this.#state;
  }

  #keyOf(token: SignerToken): string {
    return this.#key.slice(token.start, token.end);
  }

  #markAt(index: number): string {
    const token = this.#tokens[index];
    return token?.kind === "mark" ? this.#key.charAt(token.start) : "";
  }

  #isSlash(index: number): boolean {
    const mark = this.#markAt(index);
    return mark === "/" || mark === "|";
  }

  /** Whether a mark after a credit or role word shows that its names follow: 文/ 摄影： */
  #opens(index: number): boolean {
    return this.#isSlash(index + 1) || this.#markAt(index + 1) === ":";
  }

  #readWord(token: SignerToken, word: RoleWord, index: number): void {
    const state = this.#state;
    const glued = !token.spaced && this.#tokens[index - 1]?.kind === "text";
    if (word.kind === "desk" || word.kind === "lent" || word.kind === "place") {
      const lender = this.#tokens[index - 1];
      state.silence(
        word.kind === "lent" && state.waiting && glued && lender !== undefined && divideNames(this.#keyOf(lender)) !== undefined,
      );
    } else if (word.kind === "person") {
      if (word.role === "通讯员" && !glued) state.organization = "";
      state.person(word.role);
    } else {
      // 陆明 摄影 程佑安: a whole word between names that stands apart from both speaks of what comes.
      const apart =
        token.spaced && (this.#tokens[index + 1]?.kind === "text" || this.#tokens[index + 1]?.word?.kind === "person");
      const follows = state.waiting && !this.#opens(index) && (glued || this.#isSlash(index - 1) || (!state.prefixes && !apart));
      state.credit(word.kind, word.role, follows);
    }
  }

  /** Texts with nothing but spaces between them. */
  #readGroup(from: number, to: number): void {
    const next = this.#tokens[to];
    const prefix = next?.word !== undefined && !next.spaced ? this.#prefixOf(from, to, next.word) : "names";
    const end = prefix === "names" ? to : to - 1;
    let names = from;
    for (let index = from; index < end; index++) {
      const token = this.#tokens[index] as SignerToken;
      const key = this.#keyOf(token);
      const short = readShortCredit(key);
      const credit = short !== undefined && this.#isPadding(from, index) ? undefined : short;
      const medium = isMedium(key) || (key.endsWith("发") && isMedium(key.slice(0, -1)));
      const connects = isConnective(key);
      if (credit === undefined && !connects && !medium && !this.#isPlace(index, end)) continue;
      this.#readNames(names, index, false);
      names = index + 1;
      if (credit !== undefined) this.#state.credit(credit.kind, credit.role, this.#followsNames(index));
      else if (medium) this.#readMedium(token, index);
      else if (!connects) {
        if (this.#isSlash(index - 1) && this.#reports(end)) this.#state.report();
        this.#setPlace(token.start, token.end);
      }
    }
    this.#readNames(names, end, end === to && this.#reports(to));
    if (prefix === "organization")
      this.#state.setOrganization(this.#text.slice(this.#organizationStart, this.#tokens[to - 1]?.end));
  }

  /** A medium; behind a role word and its mark the names of who works for it may be glued to it: 编译/沈砚秋联合报. */
  #readMedium(token: SignerToken, index: number): void {
    const opened = index > 1 && this.#opens(index - 2) && this.#tokens[index - 2]?.kind === "word";
    const spans = opened ? namesBeforeMedium(this.#keyOf(token), NAME_EVIDENCE) : [];
    const start = token.start + (spans.at(-1)?.[1] ?? 0);
    this.#state.setMedium(this.#text.slice(start, token.end));
    for (const [from, to] of spans) this.#state.add(this.#text.slice(token.start + from, token.start + to), false);
  }

  /** What the text directly before a role word is: an organization, names of the role before, or what is said of it (受访者提供). */
  #prefixOf(from: number, to: number, word: RoleWord): "organization" | "names" | "nothing" {
    const token = this.#tokens[to - 1] as SignerToken;
    const key = this.#keyOf(token);
    this.#organizationStart = token.start;
    if (readShortCredit(key) !== undefined) return "names";
    if (word.kind === "lent") return divideNames(key) === undefined ? "nothing" : "names";
    if (word.kind === "desk") return this.#state.spoken && areNames(key, SURE_NAME) ? "names" : "nothing";
    if (word.kind !== "person") return "names";
    const glued = to - 1 === from && !token.spaced && this.#tokens[from - 1]?.kind === "word";
    const spans = namesBeforeMedium(key, SURE_BEFORE_MEDIUM[glued ? "glued" : this.#state.spoken ? "spoken" : "first"]);
    for (const [start, end] of spans) this.#state.add(this.#text.slice(token.start + start, token.start + end), false);
    this.#organizationStart = token.start + (spans.at(-1)?.[1] ?? 0);
    if (spans.length > 0) return "organization";
    if (isMedium(key) || (!this.#state.spoken && this.#state.authors.length === 0)) return "organization";
    return areNames(key, glued ? NAME_EVIDENCE : SURE_NAME) ? "names" : "organization";
  }

  /** Whether a report, a date or 电 comes after the texts: a place may stand before it. */
  #reports(index: number): boolean {
    const next = this.#tokens[index];
    if (next?.word !== undefined) return next.word.kind === "text" && next.word.role === "";
    return next !== undefined && /[\d一二三四五六七八九十廿卅年月日春夏秋冬电讯]/.test(this.#key.charAt(next.start));
  }

  #isPlace(index: number, end: number): boolean {
    const token = this.#tokens[index] as SignerToken;
    const key = this.#keyOf(token);
    // 本报记者 米兰: the last text, behind a word for who signs, is a name where it may be one.
    const named = this.#tokens[index - 1]?.word?.kind === "person" && areNames(key, SURE_NAME - 2);
    const reports = index === end - 1 && this.#reports(end);
    if (!reports || isPlace(key)) return isPlace(key) && (reports || !named || index !== end - 1);
    if (this.#isSlash(index - 1) && this.#state.authors.length > 0 && !this.#state.prefixes) return true;
    if (this.#tokens[end]?.spaced !== false || key.length > 4) return false;
    // 塘尾一日讯, 3月4日塘尾电: a place that is not known, before or behind the day on which it was sent.
    const opens = !this.#state.spoken && this.#state.authors.length === 0;
    if ((opens && this.#markAt(end) !== "") || /[\d日]/.test(this.#markAt(index - 1))) return true;
    // 沈砚秋 江州报道: a short text that stands apart, directly before the report, and is a poor name.
    return token.spaced && (index > 0 || this.#state.authors.length > 0) && mayBePlace(key);
  }

  /** A character of a padded name (李　文, 文：文　豪), not a credit: a surname that stands alone before it, or a character after it. */
  #isPadding(from: number, index: number): boolean {
    const before = this.#tokens[index - 1];
    const after = this.#tokens[index + 1];
    const credited = /^[:/]$/.test(this.#markAt(index - 1)) && this.#isCredit(index - 2);
    if (credited && after?.kind === "text" && after.spaced && after.end - after.start === 1) return true;
    if (index === from || before === undefined || before.end - before.start !== 1) return false;
    return surnameEvidence(this.#key.charAt(before.start)) !== undefined;
  }

  #isCredit(index: number): boolean {
    const token = this.#tokens[index];
    return token?.kind === "word" || (token !== undefined && readShortCredit(this.#keyOf(token)) !== undefined);
  }

  /** Whether 文 图 摄 on their own speak of the names before them, and not of those after. */
  #followsNames(index: number): boolean {
    return this.#state.waiting && (this.#isSlash(index - 1) || (!this.#opens(index) && !this.#state.prefixes));
  }

  /** Names of the texts from one token to another, which may be padded, torn or not divided at all. */
  #readNames(from: number, to: number, reports: boolean): void {
    if (from >= to || this.#state.skip) return;
    const tokens = this.#tokens.slice(from, to);
    const last = tokens.at(-1) as SignerToken;
    const [place, before] = [reports ? this.#cutPlace(tokens, last) : 0, this.#state.authors.length];
    const spaced = readSpacedNames(tokens, this.#key, this.#text, this.#state.role);
    for (const name of spaced?.names ?? []) this.#state.add(name, spaced?.picture === true);
    if (spaced === undefined) tokens.forEach((token, index) => void this.#readName(token, from + index));
    if (place > 0 && (this.#state.authors.length > before || this.#state.medium !== ""))
      this.#setPlace(last.end - place, last.end);
  }

  #readName(token: SignerToken, index: number): void {
    const key = this.#keyOf(token);
    if (isMedium(key)) {
      this.#state.setMedium(this.#text.slice(token.start, token.end));
      return;
    }
    if ((key.startsWith("于") || key.startsWith("於")) && this.#tokens[index - 1]?.kind === "mark" && this.#reports(index - 1))
      return;
    const certain = !token.spaced && this.#tokens[index - 1]?.word?.kind === "person";
    const names = readNamePiece(key, this.#trusted || this.#state.role !== "", certain);
    for (const [start, end] of names.spans)
      this.#state.add(this.#text.slice(token.start + start, token.start + end), names.picture);
    this.#state.unread += names.spans.length === 0 ? key.length : names.prefix;
  }

  /** Takes a known place off the last text before 报道 or 电 (沈砚秋台北报道), and gives its length. */
  #cutPlace(tokens: SignerToken[], last: SignerToken): number {
    const place = placeBehindNames(this.#keyOf(last), this.#key);
    if (place > 0 && place < last.end - last.start) tokens[tokens.length - 1] = { ...last, end: last.end - place };
    return place;
  }

  #setPlace(start: number, end: number): void {
    this.#state.place ||= this.#text.slice(start, end);
  }
}
