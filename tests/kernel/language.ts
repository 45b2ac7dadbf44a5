/**
 * A mini language for the kernel's tests: declarations of the core theory as text, names resolved
 * to bound variables, nothing inferred.
 *
 * Terms: `fun (x : A) => b`, `∀ (x : A), B` (also `{x : A}`), `A → B`, `let x : A := v; b`, `f a b`,
 * `Prop`, `Type u`, `Sort (max u v)`, `C.{u, v+1}`, `12`, `"text"`, `e.[S, 0]` (projection).
 * Declarations: `axiom n.{u} : T`, `def n : T := v`, `abbrev`, `opaque`, `theorem`, `quot`,
 * `inductive N.{u} 1 : T | c : T | …` (1: number of parameters), joined by `with` for a block.
 */
import type { Declaration } from "../../src/kernel/host/declaration.ts";
import {
  type BinderInfo,
  type Expr,
  mkApp,
  mkBVar,
  mkConst,
  mkLambda,
  mkLet,
  mkNatLit,
  mkPi,
  mkProj,
  mkSort,
  mkStrLit,
} from "../../src/kernel/host/expr.ts";
import {
  type Level,
  levelImax,
  levelMax,
  levelParam,
  levelSucc,
  levelZero,
} from "../../src/kernel/host/level.ts";

const TOKEN =
  /\s*(?:"([^"]*)"|([\p{L}_][\p{L}\p{N}_'!?₀-₉]*(?:\.[\p{L}_][\p{L}\p{N}_'!?]*)*)|(\d+)|(:=|=>|→|∀|\.\{|\.\[|[(){}[\]:,;|+]))/uy;

class Parser {
  readonly #tokens: { readonly text: string; readonly kind: "str" | "id" | "num" | "sym" }[] = [];
  #at = 0;
  #scope: string[] = [];

  constructor(text: string) {
    TOKEN.lastIndex = 0;
    const source = text.trim();
    while (TOKEN.lastIndex < source.length) {
      const from = TOKEN.lastIndex;
      const m = TOKEN.exec(source);
      if (m === null) throw new Error(`no token at: ${source.slice(from, from + 20)}`);
      if (m[1] !== undefined) this.#tokens.push({ text: m[1], kind: "str" });
      else if (m[2] !== undefined) this.#tokens.push({ text: m[2], kind: "id" });
      else if (m[3] !== undefined) this.#tokens.push({ text: m[3], kind: "num" });
      else this.#tokens.push({ text: m[4] ?? "", kind: "sym" });
    }
  }

  peek(): string {
    return this.#tokens[this.#at]?.text ?? "";
  }
  #is(text: string): boolean {
    const t = this.#tokens[this.#at];
    return t !== undefined && t.kind !== "str" && t.text === text;
  }
  #take(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#at++;
    return true;
  }
  #need(text: string): void {
    if (!this.#take(text)) throw new Error(`expected ${text}, found ${this.peek()}`);
  }
  #name(): string {
    const t = this.#tokens[this.#at++];
    if (t?.kind !== "id") throw new Error(`expected a name, found ${t?.text ?? "the end"}`);
    return t.text;
  }
  #number(): number {
    const t = this.#tokens[this.#at++];
    if (t?.kind !== "num") throw new Error(`expected a number, found ${t?.text ?? "the end"}`);
    return Number(t.text);
  }
  done(): boolean {
    return this.#at >= this.#tokens.length;
  }

  level(): Level {
    let u = this.#levelAtom();
    while (this.#take("+")) {
      for (let n = this.#number(); n > 0; n--) u = levelSucc(u);
    }
    return u;
  }
  #levelAtom(): Level {
    if (this.#take("(")) {
      const u = this.level();
      this.#need(")");
      return u;
    }
    const t = this.#tokens[this.#at];
    if (t?.kind === "num") {
      let u = levelZero;
      for (let n = this.#number(); n > 0; n--) u = levelSucc(u);
      return u;
    }
    const name = this.#name();
    if (name === "max" || name === "imax") {
      const l = this.#levelAtom();
      const r = this.#levelAtom();
      return name === "max" ? levelMax(l, r) : levelImax(l, r);
    }
    return levelParam(name);
  }
  #levels(): Level[] {
    const result: Level[] = [];
    if (!this.#take(".{")) return result;
    while (!this.#take("}")) {
      result.push(this.level());
      this.#take(",");
    }
    return result;
  }
  levelParams(): string[] {
    const result: string[] = [];
    if (!this.#take(".{")) return result;
    while (!this.#take("}")) {
      result.push(this.#name());
      this.#take(",");
    }
    return result;
  }

  #bind<T>(name: string, body: () => T): T {
    this.#scope.push(name);
    const result = body();
    this.#scope.pop();
    return result;
  }
  #binder(): { name: string; info: BinderInfo; type: Expr } {
    const implicit = this.#take("{");
    if (!implicit) this.#need("(");
    const name = this.#name();
    this.#need(":");
    const type = this.term();
    this.#need(implicit ? "}" : ")");
    return { name, info: implicit ? "implicit" : "default", type };
  }

  term(): Expr {
    if (this.#take("∀")) {
      const { name, info, type } = this.#binder();
      this.#need(",");
      return mkPi(
        name,
        info,
        type,
        this.#bind(name, () => this.term()),
      );
    }
    if (this.#take("fun")) {
      const { name, info, type } = this.#binder();
      this.#need("=>");
      return mkLambda(
        name,
        info,
        type,
        this.#bind(name, () => this.term()),
      );
    }
    if (this.#take("let")) {
      const name = this.#name();
      this.#need(":");
      const type = this.term();
      this.#need(":=");
      const value = this.term();
      this.#need(";");
      return mkLet(
        name,
        type,
        value,
        this.#bind(name, () => this.term()),
      );
    }
    const left = this.#application();
    if (!this.#take("→")) return left;
    return mkPi(
      "a",
      "default",
      left,
      this.#bind("", () => this.term()),
    );
  }
  #application(): Expr {
    let f = this.#atom();
    for (;;) {
      const t = this.#tokens[this.#at];
      if (t === undefined) return f;
      const starts = t.kind !== "sym" ? t.text !== "with" || t.kind === "str" : t.text === "(";
      if (!starts) return f;
      f = mkApp(f, this.#atom());
    }
  }
  #atom(): Expr {
    let e = this.#bare();
    while (this.#take(".[")) {
      const struct = this.#name();
      this.#need(",");
      const index = this.#number();
      this.#need("]");
      e = mkProj(struct, index, e);
    }
    return e;
  }
  #bare(): Expr {
    if (this.#take("(")) {
      const e = this.term();
      this.#need(")");
      return e;
    }
    const t = this.#tokens[this.#at];
    if (t?.kind === "num") {
      this.#at++;
      return mkNatLit(BigInt(t.text));
    }
    if (t?.kind === "str") {
      this.#at++;
      return mkStrLit(t.text);
    }
    const name = this.#name();
    if (name === "Prop") return mkSort(levelZero);
    if (name === "Sort") return mkSort(this.#levelAtom());
    if (name === "Type") {
      const next = this.#tokens[this.#at];
      const hasLevel =
        next?.kind === "num" ||
        this.#is("(") ||
        (next?.kind === "id" && /^[uvw]\d*$/.test(next.text));
      return mkSort(levelSucc(hasLevel ? this.#levelAtom() : levelZero));
    }
    const place = this.#scope.lastIndexOf(name);
    if (place >= 0) return mkBVar(this.#scope.length - 1 - place);
    return mkConst(name, this.#levels());
  }

  declaration(): Declaration {
    const kind = this.#name();
    if (kind === "quot") return { kind: "quot" };
    if (kind === "inductive") return this.#block();
    const name = this.#name();
    const levelParams = this.levelParams();
    this.#need(":");
    const type = this.term();
    if (kind === "axiom") return { kind, name, levelParams, type };
    this.#need(":=");
    const value = this.term();
    switch (kind) {
      case "theorem":
      case "opaque":
        return { kind, name, levelParams, type, value };
      case "abbrev":
        return { kind: "definition", name, levelParams, type, value, hints: { kind: "abbrev" } };
      case "def":
        return {
          kind: "definition",
          name,
          levelParams,
          type,
          value,
          hints: { kind: "regular", height: 1 },
        };
      default:
        throw new Error(`no declaration starts with ${kind}`);
    }
  }
  #block(): Declaration {
    const types: { name: string; type: Expr; ctors: { name: string; type: Expr }[] }[] = [];
    let levelParams: string[] = [];
    let numParams = 0;
    do {
      const name = this.#name();
      levelParams = this.levelParams();
      numParams = this.#number();
      this.#need(":");
      const type = this.term();
      const ctors: { name: string; type: Expr }[] = [];
      while (this.#take("|")) {
        const ctor = this.#name();
        this.#need(":");
        ctors.push({ name: `${name}.${ctor}`, type: this.term() });
      }
      types.push({ name, type, ctors });
    } while (this.#take("with"));
    return { kind: "inductive", levelParams, numParams, types };
  }
}

/** A closed term. */
export function term(text: string): Expr {
  const parser = new Parser(text);
  const e = parser.term();
  if (!parser.done()) throw new Error(`left over: ${parser.peek()} in ${text}`);
  return e;
}
export function level(text: string): Level {
  return new Parser(text).level();
}
/** One declaration. */
export function declaration(text: string): Declaration {
  const parser = new Parser(text);
  const d = parser.declaration();
  if (!parser.done()) throw new Error(`left over: ${parser.peek()} in ${text}`);
  return d;
}
