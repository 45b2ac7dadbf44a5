/** Facts about natural numbers as facts about integers: the cast moves to the atoms. */
import {
  type Expr,
  getAppArgs,
  getAppFn,
  mkApps,
  mkConst,
  mkNatLit,
} from "../../kernel/host/expr.ts";
import { inferType } from "../../elab/infer.ts";
import { natValue } from "../../elab/whnf.ts";
import type { Meta } from "../../elab/meta.ts";
import type { OrderRelation } from "./relation.ts";

interface Cast {
  /** What the cast of the term is equal to. */
  readonly expr: Expr;
  readonly proof: Expr;
}

const OPERATIONS: ReadonlyMap<string, string> = new Map([
  ["HAdd.hAdd", "cast_add"],
  ["HMul.hMul", "cast_mul"],
  ["HDiv.hDiv", "cast_div"],
  ["HMod.hMod", "cast_mod"],
]);

export class NatCasts {
  private readonly m: Meta;
  /** Terms `((n : ℕ) : ℤ)` that were met, and their proofs of being nonnegative. */
  readonly atoms = new Map<Expr, Expr>();

  constructor(m: Meta) {
    this.m = m;
  }

  private lemma(name: string, args: readonly Expr[]): Expr {
    return mkApps(mkConst(`Quod.Linarith.${name}`), args);
  }

  /** A proof about integers from `proof : r`, which is about natural numbers and not negated. */
  relation(r: OrderRelation, proof: Expr): Expr {
    const x = this.cast(r.a);
    const y = this.cast(r.b);
    return this.lemma(`nat_${r.name}`, [r.a, r.b, x.expr, y.expr, x.proof, y.proof, proof]);
  }

  /** `(↑e : ℤ)` with the cast as far inside as it goes. */
  private cast(e0: Expr): Cast {
    const { m } = this;
    const e = m.instantiate(e0);
    m.tick("cast");
    const value = groundValue(m, e);
    if (value !== undefined) return this.equation(this.lemma("cast_numeral", [mkNatLit(value)]));
    const fn = getAppFn(e);
    const args = getAppArgs(e);
    const [a, b] = args.slice(-2);
    if (fn.kind === "const") {
      const name = OPERATIONS.get(fn.name);
      if (name !== undefined && args.length === 6 && a !== undefined && b !== undefined) {
        const x = this.cast(a);
        const y = this.cast(b);
        return this.equation(this.lemma(name, [a, b, x.expr, y.expr, x.proof, y.proof]));
      }
      if (fn.name === "HPow.hPow" && args.length === 6 && a !== undefined && b !== undefined) {
        const x = this.cast(a);
        return this.equation(this.lemma("cast_pow", [a, b, x.expr, x.proof]));
      }
      if (fn.name === "Nat.succ" && args.length === 1 && b === undefined && a !== undefined) {
        const x = this.cast(a);
        return this.equation(this.lemma("cast_succ", [a, x.expr, x.proof]));
      }
    }
    const made = this.equation(this.lemma("cast_atom", [e]));
    this.atoms.set(made.expr, this.lemma("cast_nonneg", [e]));
    return made;
  }

  /** What is proved by an equation. */
  private equation(proof: Expr): Cast {
    const type = this.m.instantiate(inferType(this.m, proof));
    return { expr: getAppArgs(type)[2] ?? type, proof };
  }

  /** Notes the casts in a term about integers. */
  collect(e: Expr): void {
    walkCasts(e, (cast, n) => {
      if (natValue(this.m, n) === undefined) this.atoms.set(cast, this.lemma("cast_nonneg", [n]));
    });
  }
}

const WALKED = new Set([
  "HAdd.hAdd",
  "HMul.hMul",
  "HSub.hSub",
  "HDiv.hDiv",
  "HPow.hPow",
  "Neg.neg",
  "Inv.inv",
]);

/** Calls `found` with each cast `((n : ℕ) : R)` under arithmetic. */
export function walkCasts(e: Expr, found: (cast: Expr, n: Expr) => void): void {
  const fn = getAppFn(e);
  if (fn.kind !== "const") return;
  const args = getAppArgs(e);
  const [last] = args.slice(-1);
  if (fn.name === "Nat.cast" && args.length === 3 && last !== undefined) found(e, last);
  else if (WALKED.has(fn.name)) for (const a of args.slice(-2)) walkCasts(a, found);
}

/** Larger results are left alone. */
const MAX_BITS = 4096n;

/** The value of arithmetic on literals; the kernel computes it likewise. */
function groundValue(m: Meta, e: Expr): bigint | undefined {
  const literal = natValue(m, e);
  if (literal !== undefined) return literal;
  const fn = getAppFn(e);
  const args = getAppArgs(e);
  if (fn.kind !== "const" || args.length !== 6 || !GROUND.has(fn.name)) return undefined;
  const [x, y] = args.slice(-2);
  const a = x && groundValue(m, x);
  const b = y && a !== undefined ? groundValue(m, y) : undefined;
  if (a === undefined || b === undefined) return undefined;
  switch (fn.name) {
    case "HAdd.hAdd":
      return a + b;
    case "HMul.hMul":
      return a * b;
    case "HSub.hSub":
      return a < b ? 0n : a - b;
    case "HDiv.hDiv":
      return b === 0n ? 0n : a / b;
    case "HMod.hMod":
      return b === 0n ? a : a % b;
    default:
      return BigInt(a.toString(2).length) * b > MAX_BITS ? undefined : a ** b;
  }
}

const GROUND = new Set([
  "HAdd.hAdd",
  "HMul.hMul",
  "HSub.hSub",
  "HDiv.hDiv",
  "HMod.hMod",
  "HPow.hPow",
]);
