/**
 * Arithmetic on literals of ℤ, `n` and `-n`: sums, differences, products, quotients, remainders,
 * powers, and which way relations between them are. Everything here holds by computation.
 *
 * Source: Lean's Lean/Meta/Tactic/Simp/BuiltinSimprocs/Int.lean for behaviour.
 */
import {
  type Expr,
  getAppArgs,
  getAppFn,
  mkApps,
  mkConst,
  mkNatLit,
} from "../../kernel/host/expr.ts";
import { mkNatNumeral } from "../../elab/nat-offset.ts";
import { natValue } from "../../elab/whnf.ts";
import type { Meta } from "../../elab/meta.ts";

const zero = { kind: "zero" } as const;
const INT = mkConst("Int");

function isInt(e: Expr | undefined): boolean {
  return e?.kind === "const" && e.name === "Int";
}

/** The value of `n` or `-n` on ℤ, where n is a numeral; undefined for any other term. */
export function intLiteral(e: Expr): bigint | undefined {
  const fn = getAppFn(e);
  const [type, n, instance] = getAppArgs(e);
  if (fn.kind !== "const" || !isInt(type)) return undefined;
  if (fn.name === "OfNat.ofNat") return n?.kind === "natLit" ? n.value : undefined;
  if (fn.name !== "Neg.neg" || instance === undefined) return undefined;
  const positive = getAppFn(instance);
  if (positive.kind !== "const" || positive.name !== "OfNat.ofNat") return undefined;
  const value = intLiteral(instance);
  return value === undefined ? undefined : -value;
}

/** `n` or `-n` on ℤ as the elaborator writes it. */
function mkIntLiteral(value: bigint): Expr {
  const size = value < 0n ? -value : value;
  const numeral = mkApps(mkConst("OfNat.ofNat", [zero]), [
    INT,
    mkNatLit(size),
    mkApps(mkConst("instOfNat"), [mkNatLit(size)]),
  ]);
  return value < 0n
    ? mkApps(mkConst("Neg.neg", [zero]), [INT, mkConst("Int.instNegInt"), numeral])
    : numeral;
}

/** The remainder between `0` and `|b|`; `a` for `b = 0`. */
function remainder(a: bigint, b: bigint): bigint {
  if (b === 0n) return a;
  const size = b < 0n ? -b : b;
  return ((a % size) + size) % size;
}

const operations: ReadonlyMap<string, (a: bigint, b: bigint) => bigint> = new Map([
  ["HAdd.hAdd", (a, b) => a + b],
  ["HSub.hSub", (a, b) => a - b],
  ["HMul.hMul", (a, b) => a * b],
  ["HDiv.hDiv", (a, b) => (b === 0n ? 0n : (a - remainder(a, b)) / b)],
  ["HMod.hMod", remainder],
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

/** `2 - 5` on ℤ is `-3`. Undefined when there is nothing to compute. */
export function intArithmetic(m: Meta, e: Expr): Expr | undefined {
  const fn = getAppFn(e);
  if (fn.kind !== "const") return undefined;
  const args = getAppArgs(e);
  const [x, y] = args.slice(-2);
  switch (fn.name) {
    case "Neg.neg": {
      const a = y === undefined || !isInt(args[0]) ? undefined : intLiteral(y);
      return a === undefined ? undefined : mkIntLiteral(-a);
    }
    case "HPow.hPow": {
      const base = x === undefined || !isInt(args[0]) ? undefined : intLiteral(x);
      const exponent = y === undefined ? undefined : natValue(m, y);
      return base === undefined || exponent === undefined || exponent > 256n
        ? undefined
        : mkIntLiteral(base ** exponent);
    }
    case "Int.natAbs":
    case "Int.toNat": {
      const a = y === undefined ? (x === undefined ? undefined : intLiteral(x)) : undefined;
      if (a === undefined) return undefined;
      return mkNatNumeral(a >= 0n ? a : fn.name === "Int.natAbs" ? -a : 0n);
    }
    default: {
      const operation = operations.get(fn.name);
      if (operation === undefined || args.length !== 6) return undefined;
      if (!isInt(args[0]) || !isInt(args[1])) return undefined;
      const a = x === undefined ? undefined : intLiteral(x);
      const b = y === undefined ? undefined : intLiteral(y);
      return a === undefined || b === undefined ? undefined : mkIntLiteral(operation(a, b));
    }
  }
}

/** `-2 < 3` on ℤ: which way it is. */
export function intRelation(e: Expr): boolean | undefined {
  const fn = getAppFn(e);
  const relation = fn.kind === "const" ? relations.get(fn.name) : undefined;
  const args = getAppArgs(e);
  if (relation === undefined || !isInt(args[0])) return undefined;
  const [x, y] = args.slice(-2);
  const a = x === undefined ? undefined : intLiteral(x);
  const b = y === undefined ? undefined : intLiteral(y);
  return a === undefined || b === undefined ? undefined : relation(a, b);
}
