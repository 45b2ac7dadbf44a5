/**
 * Terms out of the kernel's tables. One loop over a view of its memory; nodes that are the same
 * there are the same object here.
 */
import {
  type BinderInfo,
  type Expr,
  mkApp,
  mkBVar,
  mkConst,
  mkFVar,
  mkLambda,
  mkLet,
  mkNatLit,
  mkPi,
  mkProj,
  mkSort,
  mkStrLit,
} from "./expr.ts";
import { type Level, levelImax, levelMax, levelParam, levelSucc, levelZero } from "./level.ts";
import { invariant } from "../../base/invariant.ts";
import type { BigTable } from "./big.ts";
import type { NameTable } from "./names.ts";
import * as w from "./wasm.ts";

const INFOS: readonly BinderInfo[] = ["default", "implicit", "strictImplicit", "instImplicit"];

export class Decoder {
  readonly #words: Uint32Array;
  readonly #names: NameTable;
  readonly #bigs: BigTable;
  readonly #terms = new Map<number, Expr>();
  readonly #levels = new Map<number, Level>();
  /** Names of local variables met, by the id of their `fvar`. */
  readonly locals = new Map<number, string>();

  /** For one use: the view is of memory as it is now. */
  constructor(wasm: w.Exports, names: NameTable, bigs: BigTable) {
    this.#words = new Uint32Array(wasm.memory.buffer);
    this.#names = names;
    this.#bigs = bigs;
  }

  #word(address: number, i: number): number {
    return this.#words[(address >>> 2) + i] ?? 0;
  }

  /** The heads of a list of records. */
  list(list: number): number[] {
    const result: number[] = [];
    for (let l = list; l !== 0; l = this.#word(l, 4)) result.push(this.#word(l, 3));
    return result;
  }

  level(root: number): Level {
    const done = this.#levels;
    const todo = [root];
    while (todo.length > 0) {
      const u = todo[todo.length - 1] ?? 0;
      if (done.has(u)) {
        todo.pop();
        continue;
      }
      const kind = this.#word(u, 0) & 0xff;
      const a = this.#word(u, 3);
      const b = this.#word(u, 4);
      if (kind === w.ZERO) done.set(u, levelZero);
      else if (kind === w.PARAM) done.set(u, levelParam(this.#names.name(a)));
      else if (kind === w.SUCC) {
        const of = done.get(a);
        if (of === undefined) todo.push(a);
        else done.set(u, levelSucc(of));
      } else {
        invariant(kind === w.MAX || kind === w.IMAX, "not a level");
        const l = done.get(a);
        const r = done.get(b);
        if (l === undefined) todo.push(a);
        if (r === undefined) todo.push(b);
        if (l === undefined || r === undefined) continue;
        done.set(u, kind === w.MAX ? levelMax(l, r) : levelImax(l, r));
      }
    }
    const result = done.get(root);
    invariant(result, "level not decoded");
    return result;
  }

  term(root: number): Expr {
    const done = this.#terms;
    const todo = [root];
    while (todo.length > 0) {
      const e = todo[todo.length - 1] ?? 0;
      if (done.has(e)) {
        todo.pop();
        continue;
      }
      const kind = this.#word(e, 0) & 0xff;
      const a = this.#word(e, 3);
      const b = this.#word(e, 4);
      const c = this.#word(e, 5);
      const meta = this.#word(e, 6);
      switch (kind) {
        case w.BVAR:
          done.set(e, mkBVar(a));
          break;
        case w.LOCAL:
          this.locals.set(e, this.#names.name(meta >>> 2));
          done.set(e, mkFVar(e));
          break;
        case w.SORT:
          done.set(e, mkSort(this.level(a)));
          break;
        case w.CONST:
          done.set(
            e,
            mkConst(
              this.#names.name(a),
              this.list(b).map((u) => this.level(u)),
            ),
          );
          break;
        case w.NAT:
          done.set(e, mkNatLit(b === 1 ? this.#bigs.value(a) : BigInt(a)));
          break;
        case w.STR:
          done.set(e, mkStrLit(this.string(a)));
          break;
        case w.APP: {
          const f = done.get(a);
          const x = done.get(b);
          if (x === undefined) todo.push(b);
          if (f === undefined) todo.push(a);
          if (f !== undefined && x !== undefined) done.set(e, mkApp(f, x));
          break;
        }
        case w.LAM:
        case w.PI: {
          const type = done.get(a);
          const body = done.get(b);
          if (body === undefined) todo.push(b);
          if (type === undefined) todo.push(a);
          if (type === undefined || body === undefined) break;
          const name = this.#names.name(meta >>> 2);
          const info = INFOS[meta & 3] ?? "default";
          done.set(e, (kind === w.PI ? mkPi : mkLambda)(name, info, type, body));
          break;
        }
        case w.LET: {
          const type = done.get(a);
          const value = done.get(b);
          const body = done.get(c);
          if (body === undefined) todo.push(c);
          if (value === undefined) todo.push(b);
          if (type === undefined) todo.push(a);
          if (type === undefined || value === undefined || body === undefined) break;
          done.set(e, mkLet(this.#names.name(meta >>> 2), type, value, body));
          break;
        }
        default: {
          invariant(kind === w.PROJ, "not a term");
          const of = done.get(c);
          if (of === undefined) todo.push(c);
          else done.set(e, mkProj(this.#names.name(a), b, of));
        }
      }
    }
    const result = done.get(root);
    invariant(result, "term not decoded");
    return result;
  }

  /** The text of a string's object. */
  string(object: number): string {
    const n = this.#word(object, 2);
    const parts: string[] = [];
    for (let i = 0; i < n; i++) parts.push(String.fromCodePoint(this.#word(object, 3 + i)));
    return parts.join("");
  }
}
