/**
 * Functions that give numbers on numbers and are no ring operations: truncated subtraction,
 * division with remainder, greatest common divisors, casts. All are equal to their value by
 * computation, but for casts from ℤ.
 */
import { type Expr, getAppArgs, getAppFn, mkApps, mkConst } from "../../kernel/host/expr.ts";
import { inferType } from "../../elab/infer.ts";
import type { Meta } from "../../elab/meta.ts";
import { mkNatNumeral } from "../../elab/nat-offset.ts";
import { gcd, type Rational, rational } from "../ring/rational.ts";
import { holeTree, literalTree, operationTree, type Tree } from "../ring/tree.ts";
import type { Writer } from "../ring/written.ts";

/** The number that a closed term is, if it is one. */
export type Evaluate = (e: Expr) => Rational | undefined;

export interface NumberTree {
  readonly value: Rational;
  readonly tree: Tree;
}

type Operation = (a: bigint, b: bigint) => bigint | undefined;

const naturals: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ["HSub.hSub", (a, b) => (a > b ? a - b : 0n)],
  ["HDiv.hDiv", (a, b) => (b === 0n ? 0n : a / b)],
  ["HMod.hMod", (a, b) => (b === 0n ? a : a % b)],
  ["Nat.sub", (a, b) => (a > b ? a - b : 0n)],
  ["Nat.div", (a, b) => (b === 0n ? 0n : a / b)],
  ["Nat.mod", (a, b) => (b === 0n ? a : a % b)],
  ["Nat.gcd", gcd],
  ["Nat.lcm", (a, b) => (a === 0n || b === 0n ? 0n : (a * b) / gcd(a, b))],
  ["Min.min", (a, b) => (a < b ? a : b)],
  ["Max.max", (a, b) => (a < b ? b : a)],
  ["Nat.choose", choose],
]);

const integers: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ["HDiv.hDiv", (a, b) => (b === 0n ? 0n : (a - remainder(a, b)) / b)],
  ["HMod.hMod", remainder],
  ["Int.gcd", gcd],
  ["Int.lcm", (a, b) => (a === 0n || b === 0n ? 0n : abs((a * b) / gcd(a, b)))],
]);

const unary: ReadonlyMap<string, (a: bigint) => bigint | undefined> = new Map([
  ["Nat.factorial", factorial],
  ["Nat.pred", (a: bigint) => (a === 0n ? 0n : a - 1n)],
  ["Int.natAbs", abs],
  ["Int.toNat", (a: bigint) => (a < 0n ? 0n : a)],
]);

function abs(a: bigint): bigint {
  return a < 0n ? -a : a;
}

/** The one from 0 on. */
function remainder(a: bigint, b: bigint): bigint {
  if (b === 0n) return a;
  const r = a % b;
  return r < 0n ? r + abs(b) : r;
}

function factorial(n: bigint): bigint | undefined {
  if (n > 1000n) return undefined;
  let result = 1n;
  for (let i = 2n; i <= n; i++) result *= i;
  return result;
}

function choose(n: bigint, k: bigint): bigint | undefined {
  if (k > n) return 0n;
  if (n > 60n) return undefined;
  let result = 1n;
  for (let i = 1n; i <= k; i++) result = (result * (n - k + i)) / i;
  return result;
}

/** Whether a head may be that of one of these functions. */
export function isNumberFunction(name: string): boolean {
  return (
    naturals.has(name) ||
    integers.has(name) ||
    unary.has(name) ||
    name === "Nat.cast" ||
    name === "Int.cast"
  );
}

/** What a term of the writer's type is, when its head is one of these functions. */
export function extension(writer: Writer, e: Expr, evaluate: Evaluate): NumberTree | undefined {
  const fn = getAppFn(e);
  if (fn.kind !== "const" || e.kind !== "app") return undefined;
  const { carrier } = writer;
  if (fn.name === "Nat.cast" || fn.name === "Int.cast") return cast(writer, e, fn.name, evaluate);
  const { type } = carrier;
  if (type.kind !== "const" || (type.name !== "Nat" && type.name !== "Int")) return undefined;
  const value = integerValue(carrier.m, e, fn.name, evaluate);
  if (value === undefined) return undefined;
  const number = rational(value);
  const target = writer.rational(number);
  return { value: number, tree: holeTree(carrier, e, target, carrier.refl(target.expr)) };
}

function integerValue(m: Meta, e: Expr, head: string, evaluate: Evaluate): bigint | undefined {
  const args = getAppArgs(e);
  const [x, y] = args.slice(-2);
  if (y === undefined) return undefined;
  const one = unary.get(head);
  if (one !== undefined) {
    const a = evaluate(y);
    return a === undefined ? undefined : one(a.num);
  }
  if (x === undefined) return undefined;
  const domain = m.instantiate(inferType(m, x));
  if (domain.kind !== "const") return undefined;
  const table = domain.name === "Nat" ? naturals : domain.name === "Int" ? integers : undefined;
  const two = table?.get(head);
  if (two === undefined) return undefined;
  const a = evaluate(x);
  const b = a === undefined ? undefined : evaluate(y);
  return a === undefined || b === undefined ? undefined : two(a.num, b.num);
}

/** `((n : ℕ) : R)` and `((z : ℤ) : R)` */
function cast(
  writer: Writer,
  e: Expr & { readonly kind: "app" },
  head: string,
  evaluate: Evaluate,
): NumberTree | undefined {
  const { carrier } = writer;
  const value = evaluate(e.arg);
  if (value === undefined || value.den !== 1n) return undefined;
  const size = abs(value.num);
  const literal = literalTree(size, carrier.cast(size), true);
  if (head === "Nat.cast") {
    return { value, tree: holeTree(carrier, e, literal, carrier.refl(literal.expr)) };
  }
  if (carrier.ring === undefined) return undefined;
  const negative = value.num < 0n;
  const target = negative ? operationTree("neg", carrier.operator("neg"), [literal]) : literal;
  const name = negative ? "int_cast_neg" : "int_cast";
  const proof = mkApps(mkConst(`Quod.NormNum.${name}`, [carrier.level]), [
    carrier.type,
    carrier.ring,
    mkNatNumeral(negative ? size - 1n : size),
  ]);
  return { value, tree: holeTree(carrier, e, target, proof) };
}
