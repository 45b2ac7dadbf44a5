/**
 * Reads the lines of an export that nearly all lines are (applications, binders, constants) without
 * making a JSON value of each. A line that is not exactly of one of these forms, with its keys in
 * the order in which lean4export writes them, is left to JSON.parse; so what is read is the same.
 */
import type { BinderInfo } from "./expr.ts";

const INFOS: readonly BinderInfo[] = ["default", "implicit", "strictImplicit", "instImplicit"];
const ZERO = 48;

export class LineScanner {
  /** What the last line was: its id and its parts by number, as its form has them. */
  id = 0;
  fn = 0;
  arg = 0;
  name = 0;
  type = 0;
  body = 0;
  info: BinderInfo = "default";
  levels: readonly number[] = [];
  #line = "";
  #at = 0;

  /** The form of `line` when it is one of those, with its parts in the fields. */
  scan(line: string): "app" | "lam" | "forallE" | "const" | undefined {
    this.#line = line;
    this.#at = 0;
    switch (line.charCodeAt(2)) {
      case 97: // {"app"
        return this.#app() ? "app" : undefined;
      case 99: // {"const"
        return this.#const() ? "const" : undefined;
      case 102: // {"forallE"
        return this.#skip('{"forallE":') && this.#binder() && this.#idAtEnd()
          ? "forallE"
          : undefined;
      case 105: // {"ie"
        return this.#skip('{"ie":') &&
          (this.id = this.#number()) >= 0 &&
          this.#skip(',"lam":') &&
          this.#binder() &&
          this.#skip("}") &&
          this.#ended()
          ? "lam"
          : undefined;
      default:
        return undefined;
    }
  }

  #skip(text: string): boolean {
    if (!this.#line.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  /** A natural number of at most nine digits, or -1. */
  #number(): number {
    const from = this.#at;
    let n = 0;
    for (; this.#at - from < 10; this.#at++) {
      const digit = this.#line.charCodeAt(this.#at) - ZERO;
      if (!(digit >= 0 && digit <= 9)) break;
      n = n * 10 + digit;
    }
    const digits = this.#at - from;
    if (digits === 0 || digits > 9) return -1;
    return digits > 1 && this.#line.charCodeAt(from) === ZERO ? -1 : n;
  }

  #ended(): boolean {
    const rest = this.#line.length - this.#at;
    return rest === 0 || (rest === 1 && this.#line.charCodeAt(this.#at) === 13);
  }
  #idAtEnd(): boolean {
    return (
      this.#skip(',"ie":') && (this.id = this.#number()) >= 0 && this.#skip("}") && this.#ended()
    );
  }

  #app(): boolean {
    return (
      this.#skip('{"app":{"arg":') &&
      (this.arg = this.#number()) >= 0 &&
      this.#skip(',"fn":') &&
      (this.fn = this.#number()) >= 0 &&
      this.#skip("}") &&
      this.#idAtEnd()
    );
  }

  #binder(): boolean {
    if (!this.#skip('{"binderInfo":"')) return false;
    const info = INFOS.find((word) => this.#skip(`${word}"`));
    if (info === undefined) return false;
    this.info = info;
    return (
      this.#skip(',"body":') &&
      (this.body = this.#number()) >= 0 &&
      this.#skip(',"name":') &&
      (this.name = this.#number()) >= 0 &&
      this.#skip(',"type":') &&
      (this.type = this.#number()) >= 0 &&
      this.#skip("}")
    );
  }

  #const(): boolean {
    if (!this.#skip('{"const":{"name":') || (this.name = this.#number()) < 0) return false;
    if (!this.#skip(',"us":[')) return false;
    const levels: number[] = [];
    while (!this.#skip("]")) {
      if (levels.length > 0 && !this.#skip(",")) return false;
      const level = this.#number();
      if (level < 0) return false;
      levels.push(level);
    }
    this.levels = levels;
    return this.#skip("}") && this.#idAtEnd();
  }
}

/** Values by id: an array while ids are dense, as exporters number them, and a map for the others. */
export class IdTable<T> {
  readonly #dense: (T | undefined)[] = [];
  readonly #sparse = new Map<number, T>();

  get(id: number): T | undefined {
    return id < this.#dense.length ? this.#dense[id] : this.#sparse.get(id);
  }
  set(id: number, value: T): void {
    if (id < this.#dense.length) {
      this.#dense[id] = value;
      return;
    }
    if (id > this.#dense.length + 8) {
      this.#sparse.set(id, value);
      return;
    }
    while (this.#dense.length < id) {
      // An id that was passed over may have been given already.
      const known = this.#sparse.get(this.#dense.length);
      if (known !== undefined) this.#sparse.delete(this.#dense.length);
      this.#dense.push(known);
    }
    this.#sparse.delete(id);
    this.#dense.push(value);
  }
}
