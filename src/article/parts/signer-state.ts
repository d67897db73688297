import { isMedium } from "../../language/agencies.ts";
import { foldKey } from "../../language/fold.ts";
import type { Author } from "../../model/article.ts";

/** What stands before the name of an organization and is no part of it. */
const BEFORE_ORGANIZATION = /^(?:本文由|文章由|由|[据據](?=.{2})|和|及|与|與)/;

/** What has been read of a signing expression so far, and what holds for the names that come next. */
export class SignerState {
  readonly authors: Author[] = [];
  organization = "";
  /** First place and first medium that stand with the names. */
  place = "";
  medium = "";
  /** Characters that are neither names nor roles nor media nor places. */
  unread = 0;
  /** The names that follow sign nothing: the desk, a lender. */
  skip = false;
  /** Credit words stand before their names in this text (文/沈砚秋 图/陆明). */
  prefixes = false;
  /** A role word has been read. */
  spoken = false;
  #role = "";
  #picture = false;
  /** First author that a role word after the names would speak of. */
  #pending = 0;

  get role(): string {
    return this.#role;
  }

  /** Names wait for a word after them. */
  get waiting(): boolean {
    return this.#pending < this.authors.length;
  }

  add(name: string, picture: boolean): void {
    this.authors.push({ name, role: this.#picture || picture ? "摄影" : this.#role, organization: this.organization });
  }

  /** What stands before a role word, 江州日报 before 记者, is the organization of the names after it. */
  setOrganization(text: string): void {
    this.organization = text.replace(BEFORE_ORGANIZATION, "");
    this.skip = false;
    const post = /^(.{2,}?)[驻駐]/.exec(this.organization);
    const medium = post?.[1] ?? this.organization;
    if (isMedium(foldKey(medium))) this.medium ||= medium;
  }

  setMedium(text: string): void {
    this.organization = text.replace(BEFORE_ORGANIZATION, "").replace(/[发發]$/, "");
    this.medium ||= this.organization;
  }

  /** A word such as 记者: of the names after it. Directly after 摄影： it leaves them photographers. */
  person(role: string): void {
    this.#picture = this.#picture && !this.waiting;
    this.#role = role;
    this.skip = false;
    this.#done();
  }

  /** Who signs without a role word and reports from somewhere is a reporter: 沈砚秋／台北报导. */
  report(): void {
    if (this.spoken) return;
    this.authors.forEach((author, index) => {
      if (author.role === "") this.authors[index] = { ...author, role: "记者" };
    });
  }

  /** A word for text or picture: of the names before it where they wait for one, of those after it otherwise. */
  credit(kind: "text" | "picture", role: string, follows: boolean): void {
    this.skip = false;
    if (follows) {
      for (let index = this.#pending; index < this.authors.length; index++) {
        const author = this.authors[index] as Author;
        this.authors[index] = { ...author, role: kind === "picture" ? "摄影" : author.role || role };
      }
    } else {
      this.prefixes = true;
      this.#role = kind === "picture" ? "" : role;
      this.organization = "";
    }
    this.#picture = kind === "picture" && !follows;
    this.#done();
  }

  /** A word after which nobody signs: 编辑, 视频, 发自. With `drop` the names that wait did not sign either: 沈砚秋、陆明供图. */
  silence(drop: boolean): void {
    if (drop) this.authors.length = this.#pending;
    this.skip = true;
    this.#picture = false;
    this.#done();
  }

  #done(): void {
    this.spoken = true;
    this.#pending = this.authors.length;
  }
}
