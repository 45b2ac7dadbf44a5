/**
 * Terms of ℕ and ℤ as linear terms over atoms. A term of ℕ is read as its cast to ℤ: casts of sums
 * and products are sums and products of casts by computation.
 *
 * Invariant: the value of a tree equals the term (its cast) by computation, where an atom stands
 * for its own term.
 */
import { type Expr, getAppArgs, getAppFn, mkApps, mkConst } from "../../kernel/host/expr.ts";
import { exprEquals } from "../../kernel/host/traverse.ts";
import { isDefEq } from "../../elab/def-eq.ts";
import { inferType } from "../../elab/infer.ts";
import type { Meta } from "../../elab/meta.ts";
import { natValue, whnfR } from "../../elab/whnf.ts";
import { atomKey } from "../atom-key.ts";
import {
  addTree,
  atomTree,
  constantOf,
  literalTree,
  type LinearTree,
  mulRightTree,
  mulTree,
  negTree,
  subTree,
} from "./tree.ts";

const zero = { kind: "zero" } as const;

export interface Atom {
  /** The term as it is written, of ℕ or ℤ. */
  readonly expr: Expr;
  readonly isNat: boolean;
}

/** Closed powers have at most so many bits; exponents `n + k` are taken apart up to this `k`. */
const MAX_BITS = 1n << 14n;
const MAX_OFFSET = 64n;

export class Reader {
  readonly m: Meta;
  readonly atoms: Atom[] = [];
  private readonly keys = new Map<string, number>();
  private readonly keyless: number[] = [];
  private readonly known = new Map<
    number,
    { readonly e: Expr; readonly isNat: boolean; readonly tree: LinearTree }[]
  >();

  constructor(m: Meta) {
    this.m = m;
  }

  /** The atom's value as a term of ℤ. */
  value(id: number): Expr {
    const atom = this.atoms[id];
    if (atom === undefined) return mkConst("Int");
    return atom.isNat ? mkNatCast(atom.expr) : atom.expr;
  }

  /** A term of ℕ, cast to ℤ. */
  nat(e: Expr): LinearTree {
    return this.read(e, true);
  }

  int(e: Expr): LinearTree {
    return this.read(e, false);
  }

  private read(e0: Expr, isNat: boolean): LinearTree {
    const e = this.m.instantiate(e0);
    const bucket = this.known.get(e.hash);
    const known = bucket?.find((k) => k.isNat === isNat && exprEquals(k.e, e));
    if (known !== undefined) return known.tree;
    this.m.tick("omega");
    const tree = isNat ? this.readNat(e) : this.readInt(e);
    if (bucket === undefined) this.known.set(e.hash, [{ e, isNat, tree }]);
    else bucket.push({ e, isNat, tree });
    return tree;
  }

  private readNat(e: Expr): LinearTree {
    const value = natValue(this.m, e);
    if (value !== undefined) return literalTree(value);
    const fn = getAppFn(e);
    const args = getAppArgs(e);
    const [a, b] = args.slice(-2);
    if (fn.kind !== "const") return this.atom(e, true);
    if (fn.name === "Nat.succ" && a !== undefined) return addTree(this.nat(a), literalTree(1n));
    if (a === undefined || b === undefined) return this.atom(e, true);
    switch (args.length === 6 || fn.name.startsWith("Nat.") ? fn.name : "") {
      case "HAdd.hAdd":
      case "Nat.add":
        return addTree(this.nat(a), this.nat(b));
      case "HMul.hMul":
      case "Nat.mul":
        return this.product(e, this.nat(a), this.nat(b), true);
      case "HPow.hPow":
      case "Nat.pow":
        return this.power(e, this.nat(a), a, b, true);
      case "HDiv.hDiv":
      case "HMod.hMod":
      case "HSub.hSub":
        return this.closed(e, fn.name, this.nat(a), this.nat(b)) ?? this.atom(e, true);
      default:
        return this.atom(e, true);
    }
  }

  private readInt(e: Expr): LinearTree {
    const fn = getAppFn(e);
    const args = getAppArgs(e);
    const [a, b] = args.slice(-2);
    const last = args.at(-1);
    if (fn.kind !== "const" || last === undefined) return this.atom(e, false);
    switch (fn.name) {
      case "OfNat.ofNat":
        return args[1]?.kind === "natLit" ? literalTree(args[1].value) : this.atom(e, false);
      case "Nat.cast":
      case "Int.ofNat":
        return this.nat(last);
      case "Int.negSucc": {
        const n = natValue(this.m, last);
        return n === undefined
          ? negTree(addTree(this.nat(last), literalTree(1n)))
          : literalTree(-n - 1n);
      }
      case "Neg.neg":
      case "Int.neg":
        return negTree(this.int(last));
      default:
    }
    if (a === undefined || b === undefined || args.length !== 6) return this.atom(e, false);
    switch (fn.name) {
      case "HAdd.hAdd":
        return addTree(this.int(a), this.int(b));
      case "HSub.hSub":
        return subTree(this.int(a), this.int(b));
      case "HMul.hMul":
        return this.product(e, this.int(a), this.int(b), false);
      case "HPow.hPow":
        return this.power(e, this.int(a), a, b, false);
      default:
        return this.atom(e, false);
    }
  }

  private product(e: Expr, a: LinearTree, b: LinearTree, isNat: boolean): LinearTree {
    const left = constantOf(a);
    if (left !== undefined) return mulTree(left, b);
    const right = constantOf(b);
    return right === undefined ? this.atom(e, isNat) : mulRightTree(a, right);
  }

  /** `b ^ n` with a literal base: its value, or `b ^ n * b` for `b ^ (n + 1)`. */
  private power(
    e: Expr,
    base: LinearTree,
    baseTerm: Expr,
    exponent: Expr,
    isNat: boolean,
  ): LinearTree {
    const b = constantOf(base);
    if (b === undefined) return this.atom(e, isNat);
    const n = constantOf(this.nat(exponent));
    if (n !== undefined) {
      const bits = BigInt(b.toString(2).length);
      return bits * n > MAX_BITS ? this.atom(e, isNat) : literalTree(b ** n);
    }
    const offset = successorOf(this.m, exponent);
    if (offset === undefined || offset.k > MAX_OFFSET) return this.atom(e, isNat);
    const fn = getAppFn(e);
    const args = getAppArgs(e);
    const smaller = mkApps(fn, [...args.slice(0, -2), baseTerm, offset.base]);
    let tree = isNat ? this.nat(smaller) : this.int(smaller);
    for (let i = 0n; i < offset.k; i++) tree = mulRightTree(tree, b);
    return tree;
  }

  /** Division, remainder and difference of numbers. */
  private closed(e: Expr, operation: string, x: LinearTree, y: LinearTree): LinearTree | undefined {
    const a = constantOf(x);
    const b = constantOf(y);
    if (a === undefined || b === undefined) return undefined;
    if (operation === "HSub.hSub") return literalTree(a > b ? a - b : 0n);
    if (b === 0n) return undefined;
    void e;
    return literalTree(operation === "HDiv.hDiv" ? a / b : a % b);
  }

  /** The number of an atom; the same for terms that differ in instances only. */
  atom(e: Expr, isNat: boolean): LinearTree {
    return atomTree(this.atomId(e, isNat));
  }

  private atomId(e: Expr, isNat: boolean): number {
    const { m } = this;
    const text = atomKey(m, e);
    const key = text === undefined ? undefined : `${isNat ? "ℕ" : "ℤ"}${text}`;
    const byKey = key === undefined ? undefined : this.keys.get(key);
    if (byKey !== undefined) return byKey;
    const head = getAppFn(e);
    const others = key === undefined ? this.atoms.keys() : this.keyless;
    for (const i of others) {
      const other = this.atoms[i];
      if (other === undefined || other.isNat !== isNat) continue;
      if (exprEquals(other.expr, e)) return i;
      if (!exprEquals(getAppFn(other.expr), head)) continue;
      const same = m.withTransparency("instances", () =>
        m.attempt(() => isDefEq(m, other.expr, e) || undefined),
      );
      if (same === true) return i;
    }
    const id = this.atoms.push({ expr: e, isNat }) - 1;
    if (key === undefined) this.keyless.push(id);
    else this.keys.set(key, id);
    return id;
  }
}

export function mkNatCast(n: Expr): Expr {
  return mkApps(mkConst("Nat.cast", [zero]), [mkConst("Int"), mkConst("instNatCastInt"), n]);
}

/** `n + k` with a literal `k ≥ 1`, or `succ n`. */
function successorOf(m: Meta, e0: Expr): { readonly base: Expr; readonly k: bigint } | undefined {
  const e = m.instantiate(e0);
  const fn = getAppFn(e);
  const args = getAppArgs(e);
  if (fn.kind !== "const") return undefined;
  const [a, b] = args.slice(-2);
  if (fn.name === "Nat.succ" && a !== undefined) return { base: a, k: 1n };
  if (fn.name !== "HAdd.hAdd" || args.length !== 6 || a === undefined || b === undefined) {
    return undefined;
  }
  const k = natValue(m, b);
  return k === undefined || k < 1n ? undefined : { base: a, k };
}

/** Whether terms of a type are read: ℕ or ℤ. */
export function carrierOf(m: Meta, type: Expr): "nat" | "int" | undefined {
  const carrier = whnfR(m, type);
  if (carrier.kind !== "const") return undefined;
  return carrier.name === "Nat" ? "nat" : carrier.name === "Int" ? "int" : undefined;
}

/** The same of a term. */
export function carrierOfTerm(m: Meta, e: Expr): "nat" | "int" | undefined {
  return carrierOf(m, m.instantiate(inferType(m, e)));
}
