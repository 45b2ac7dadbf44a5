/**
 * What simp does by computation: beta, projections of constructors, recursors on constructors,
 * arithmetic on literals.
 */
import { type Expr, getAppArgs, getAppFn, mkApps, mkConst } from "../../kernel/host/expr.ts";
import { betaApply, instantiate1 } from "../../kernel/host/traverse.ts";
import { mkNatNumeral } from "../../elab/nat-offset.ts";
import { asInductive } from "../../elab/cases.ts";
import type { Meta } from "../../elab/meta.ts";
import { constructorApp, natValue, whnfCore } from "../../elab/whnf.ts";

/** One step at the head, or undefined. */
export function reduceHead(m: Meta, e: Expr): Expr | undefined {
  switch (e.kind) {
    case "let":
      return instantiate1(e.body, e.value);
    case "proj": {
      const reduced = whnfCore(m, e);
      return reduced === e || reduced.kind === "proj" ? undefined : reduced;
    }
    case "app": {
      const fn = getAppFn(e);
      if (fn.kind === "lambda") return betaApply(fn, getAppArgs(e));
      if (fn.kind !== "const") return undefined;
      const projection = m.env.projections.get(fn.name);
      if (projection !== undefined) return reduceProjection(m, e, projection);
      const info = m.env.constant(fn.name);
      if (info?.kind === "recursor") {
        const reduced = m.withTransparency("reducible", () => whnfCore(m, e));
        return reduced === e ? undefined : reduced;
      }
      return undefined;
    }
    default:
      return undefined;
  }
}

/** `(a, b).1` is `a`; projections of classes stay as they are. */
function reduceProjection(
  m: Meta,
  e: Expr,
  projection: { readonly index: number; readonly numParams: number; readonly fromClass: boolean },
): Expr | undefined {
  if (projection.fromClass) return undefined;
  const args = getAppArgs(e);
  const struct = args[projection.numParams];
  if (struct === undefined) return undefined;
  const ctor = constructorApp(m, whnfCore(m, struct));
  const field = ctor?.args[ctor.numParams + projection.index];
  return field === undefined ? undefined : betaApply(field, args.slice(projection.numParams + 1));
}

type Arithmetic = (a: bigint, b: bigint) => bigint | undefined;

const operations: ReadonlyMap<string, Arithmetic> = new Map<string, Arithmetic>([
  ["HAdd.hAdd", (a, b) => a + b],
  ["HMul.hMul", (a, b) => a * b],
  ["HSub.hSub", (a, b) => (a > b ? a - b : 0n)],
  ["HDiv.hDiv", (a, b) => (b === 0n ? 0n : a / b)],
  ["HMod.hMod", (a, b) => (b === 0n ? a : a % b)],
  ["HPow.hPow", power],
  ["Nat.gcd", gcd],
]);

const relations: ReadonlyMap<string, (a: bigint, b: bigint) => boolean> = new Map([
  ["LT.lt", (a, b) => a < b],
  ["LE.le", (a, b) => a <= b],
  ["GT.gt", (a, b) => a > b],
  ["GE.ge", (a, b) => a >= b],
  ["Eq", (a, b) => a === b],
  ["Ne", (a, b) => a !== b],
  ["Dvd.dvd", (a, b) => (a === 0n ? b === 0n : b % a === 0n)],
]);

/** Results have at most so many bits. */
const MAX_BITS = 1n << 16n;

function power(a: bigint, b: bigint): bigint | undefined {
  const bits = BigInt(a.toString(2).length);
  return bits * b <= MAX_BITS ? a ** b : undefined;
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function isNat(e: Expr | undefined): boolean {
  return e?.kind === "const" && e.name === "Nat";
}

/** `2 + 3` on ℕ is `5`: equal by computation. */
export function natArithmetic(m: Meta, e: Expr): Expr | undefined {
  const fn = getAppFn(e);
  if (fn.kind !== "const") return undefined;
  if (fn.name === "Nat.succ") {
    const n = natValue(m, e);
    return n === undefined ? undefined : mkNatNumeral(n);
  }
  const operation = operations.get(fn.name);
  if (operation === undefined) return undefined;
  const args = getAppArgs(e);
  if (fn.name !== "Nat.gcd" && !(args.length === 6 && isNat(args[0]) && isNat(args[1]))) {
    return undefined;
  }
  const [x, y] = args.slice(-2);
  const a = x === undefined ? undefined : natValue(m, x);
  const b = y === undefined ? undefined : natValue(m, y);
  if (a === undefined || b === undefined) return undefined;
  const value = operation(a, b);
  return value === undefined ? undefined : mkNatNumeral(value);
}

/** `2 < 3` on ℕ: which way it is. */
export function natRelation(m: Meta, e: Expr): boolean | undefined {
  const fn = getAppFn(e);
  const relation = fn.kind === "const" ? relations.get(fn.name) : undefined;
  const args = getAppArgs(e);
  if (relation === undefined || !isNat(args[0])) return undefined;
  const [x, y] = args.slice(-2);
  const a = x === undefined ? undefined : natValue(m, x);
  const b = y === undefined ? undefined : natValue(m, y);
  return a === undefined || b === undefined ? undefined : relation(a, b);
}

/** Whether a term is a numeral that must not be taken apart. */
export function isNumeral(e: Expr): boolean {
  const fn = getAppFn(e);
  if (fn.kind !== "const" || fn.name !== "OfNat.ofNat") return false;
  return getAppArgs(e)[1]?.kind === "natLit";
}

/** `decide p = b` read as a proof of `p = True` or `p = False`. */
export function decisionProof(p: Expr, instance: Expr, value: boolean): Expr {
  const bool = mkConst("Bool");
  const result = mkConst(value ? "Bool.true" : "Bool.false");
  const refl = mkApps(mkConst("Eq.refl", [{ kind: "succ", of: { kind: "zero" } }]), [bool, result]);
  return value
    ? mkApps(mkConst("eq_true"), [p, mkApps(mkConst("of_decide_eq_true"), [p, instance, refl])])
    : mkApps(mkConst("eq_false"), [p, mkApps(mkConst("of_decide_eq_false"), [p, instance, refl])]);
}

/** `C a = D b` is false: a proof of `(C a = D b) = False`. */
export function constructorClash(m: Meta, e: Expr): Expr | undefined {
  const fn = getAppFn(e);
  const [type, a, b] = getAppArgs(e);
  if (fn.kind !== "const" || fn.name !== "Eq") return undefined;
  if (type === undefined || a === undefined || b === undefined) return undefined;
  if (natValue(m, a) !== undefined && natValue(m, b) !== undefined) return undefined;
  const left = constructorApp(m, a);
  const right = constructorApp(m, b);
  if (left === undefined || right === undefined || left.name === right.name) return undefined;
  const inductive = asInductive(m, type);
  if (inductive === undefined) return undefined;
  const name = `${inductive.info.name}.noConfusion`;
  if (!m.env.has(name)) return undefined;
  const refutation = m.withLocal("h", "default", e, (h) =>
    m.mkLambda(
      [h],
      mkApps(mkConst(name, [{ kind: "zero" }, ...inductive.levels]), [
        ...inductive.params,
        ...inductive.indices,
        mkConst("False"),
        a,
        b,
        h,
      ]),
    ),
  );
  return mkApps(mkConst("eq_false"), [e, refutation]);
}
