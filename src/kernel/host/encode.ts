/**
 * Terms into the kernel's tables. One loop, post-order, with nodes shared by identity: a DAG costs
 * its nodes. Metavariables and free variables are refused here, before the kernel sees them.
 */
import type { BinderInfo, Expr } from "./expr.ts";
import type { Level } from "./level.ts";
import type { BigTable } from "./big.ts";
import type { NameTable } from "./names.ts";
import { type Exports, LAM, PI } from "./wasm.ts";

/** Why a term can't go through the door. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly reason: string;
  constructor(reason: string, message: string) {
    super(message);
    this.reason = reason;
  }
}

const INFO: Record<BinderInfo, number> = {
  default: 0,
  implicit: 1,
  strictImplicit: 2,
  instImplicit: 3,
};

/** String literals have one object each: equal strings are the same term. */
export class StringTable {
  readonly #byText = new Map<string, number>();
  readonly #texts: string[] = [];
  get(text: string): number | undefined {
    return this.#byText.get(text);
  }
  set(text: string, object: number): void {
    this.#byText.set(text, object);
    this.#texts.push(text);
  }
  get size(): number {
    return this.#texts.length;
  }
  cut(size: number): void {
    while (this.#texts.length > size) {
      const text = this.#texts.pop();
      if (text !== undefined) this.#byText.delete(text);
    }
  }
  entries(): readonly (readonly [string, number])[] {
    return [...this.#byText];
  }
}

/** A list of level parameters in the kernel's tables. */
export function levelParamList(wasm: Exports, table: NameTable, names: readonly string[]): number {
  let list = 0;
  for (let i = names.length - 1; i >= 0; i--) {
    list = wasm.cell(wasm.levelParam(table.intern(names[i] ?? "")), list);
  }
  return list;
}

/** The kernel's object for a string literal, one for equal strings; 0 when memory is out. */
export function stringObject(wasm: Exports, strings: StringTable, text: string): number {
  const known = strings.get(text);
  if (known !== undefined) return known;
  const points = Array.from(text, (c) => c.codePointAt(0) ?? 0);
  const object = wasm.stringObject(points.length);
  if (object === 0) return 0;
  points.forEach((point, i) => wasm.setStringPoint(object, i, point));
  strings.set(text, object);
  return object;
}

/** The kernel's word for a binder's name and info. */
export function binderMeta(name: number, info: BinderInfo): number {
  return (name << 2) | INFO[info];
}

export class Encoder {
  readonly #wasm: Exports;
  readonly #names: NameTable;
  readonly #bigs: BigTable;
  readonly #strings: StringTable;
  readonly #terms = new Map<Expr, number>();
  readonly #levels = new Map<Level, number>();

  constructor(wasm: Exports, names: NameTable, bigs: BigTable, strings: StringTable) {
    this.#wasm = wasm;
    this.#names = names;
    this.#bigs = bigs;
    this.#strings = strings;
  }

  /** **Throws** {@link Refused}. */
  level(root: Level): number {
    const done = this.#levels;
    const todo: Level[] = [root];
    while (todo.length > 0) {
      const u = todo[todo.length - 1];
      if (u === undefined) break;
      if (done.has(u)) {
        todo.pop();
        continue;
      }
      switch (u.kind) {
        case "zero":
          done.set(u, this.#wasm.levelZero());
          break;
        case "succ": {
          const of = done.get(u.of);
          if (of === undefined) todo.push(u.of);
          else done.set(u, this.#wasm.levelSucc(of));
          break;
        }
        case "max":
        case "imax": {
          const l = done.get(u.lhs);
          const r = done.get(u.rhs);
          if (l === undefined) todo.push(u.lhs);
          if (r === undefined) todo.push(u.rhs);
          if (l === undefined || r === undefined) break;
          done.set(u, u.kind === "max" ? this.#wasm.levelMax(l, r) : this.#wasm.levelImax(l, r));
          break;
        }
        case "param":
          done.set(u, this.#wasm.levelParam(this.#names.intern(u.name)));
          break;
        case "mvar":
          throw new Refused("level-metavariable", "a universe level is not determined");
      }
    }
    return done.get(root) ?? 0;
  }

  #levelList(levels: readonly Level[]): number {
    let list = 0;
    for (let i = levels.length - 1; i >= 0; i--) {
      const u = levels[i];
      if (u !== undefined) list = this.#wasm.cell(this.level(u), list);
    }
    return list;
  }

  #meta(name: string, info: BinderInfo): number {
    return binderMeta(this.#names.intern(name), info);
  }

  /** The kernel's term for `root`. **Throws** {@link Refused}. */
  term(root: Expr): number {
    const done = this.#terms;
    const wasm = this.#wasm;
    const todo: Expr[] = [root];
    while (todo.length > 0) {
      const e = todo[todo.length - 1];
      if (e === undefined) break;
      if (done.has(e)) {
        todo.pop();
        continue;
      }
      switch (e.kind) {
        case "bvar":
          done.set(e, wasm.bvar(e.index < 0x3fffffff ? e.index : 0x3fffffff));
          break;
        case "fvar":
          throw new Refused("free-variable", "the term has a free variable");
        case "mvar":
          throw new Refused("metavariable", "the term has a hole that was never filled");
        case "sort":
          done.set(e, wasm.sort(this.level(e.level)));
          break;
        case "const":
          done.set(e, wasm.constant(this.#names.intern(e.name), this.#levelList(e.levels)));
          break;
        case "natLit":
          if (e.value < 0n) throw new Refused("negative-literal", "a literal is negative");
          if (e.value < 1n << 32n) done.set(e, wasm.natSmall(Number(e.value)));
          else done.set(e, wasm.natBig(this.#bigs.handle(e.value)));
          break;
        case "strLit":
          done.set(e, wasm.str(stringObject(this.#wasm, this.#strings, e.value)));
          break;
        case "app": {
          const f = done.get(e.fn);
          const a = done.get(e.arg);
          if (a === undefined) todo.push(e.arg);
          if (f === undefined) todo.push(e.fn);
          if (f !== undefined && a !== undefined) done.set(e, wasm.app(f, a));
          break;
        }
        case "lambda":
        case "pi": {
          const type = done.get(e.type);
          const body = done.get(e.body);
          if (body === undefined) todo.push(e.body);
          if (type === undefined) todo.push(e.type);
          if (type === undefined || body === undefined) break;
          const meta = this.#meta(e.name, e.info);
          done.set(e, wasm.binder(e.kind === "pi" ? PI : LAM, meta, type, body));
          break;
        }
        case "let": {
          const type = done.get(e.type);
          const value = done.get(e.value);
          const body = done.get(e.body);
          if (body === undefined) todo.push(e.body);
          if (value === undefined) todo.push(e.value);
          if (type === undefined) todo.push(e.type);
          if (type === undefined || value === undefined || body === undefined) break;
          done.set(e, wasm.letIn(this.#meta(e.name, "default"), type, value, body));
          break;
        }
        case "proj": {
          const of = done.get(e.of);
          if (!Number.isSafeInteger(e.index) || e.index < 0 || e.index > 0x7fffffff) {
            throw new Refused("invalid-projection", "a projection's index is out of range");
          }
          if (of === undefined) todo.push(e.of);
          else done.set(e, wasm.proj(this.#names.intern(e.struct), e.index, of));
          break;
        }
      }
    }
    return done.get(root) ?? 0;
  }
}
