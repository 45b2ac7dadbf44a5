/**
 * What `nlinarith` adds to the comparisons: that squares in them are not negative, and the
 * products of all pairs. Proofs are made for those that a certificate uses.
 *
 * Source: Mathlib's nlinarith preprocessing for behaviour.
 */
import { type Expr, getAppArgs, getAppFn } from "../../kernel/host/expr.ts";
import { mkNatNumeral } from "../../elab/nat-offset.ts";
import { natValue } from "../../elab/whnf.ts";
import type { Relation } from "./certificate.ts";
import type { Comparison, Domain, Proved } from "./domain.ts";
import { mkNatEqRefl } from "./form.ts";
import { multiplyPolynomials, type Polynomial, scalePolynomial } from "./polynomial.ts";
import { rational } from "../ring/rational.ts";

/** So many products are made at most; those of comparisons that stand first come first. */
const MAX_PRODUCTS = 3_000;
/** Terms of a product at most. */
const MAX_TERMS = 1_500;

/** The squares in the comparisons, `a ^ (2 * n)` and `a * a`, as comparisons `0 ≤ a ^ (2 * n)`. */
export function squaresIn(domain: Domain, comparisons: readonly Comparison[]): Comparison[] {
  const found = new Map<string, Comparison>();
  const visited = new Set<Expr>();
  for (const c of comparisons) {
    const { lhs, rhs } = c.prove();
    collectSquares(domain, lhs, found, visited);
    collectSquares(domain, rhs, found, visited);
  }
  return [...found.values()];
}

function collectSquares(
  domain: Domain,
  e: Expr,
  found: Map<string, Comparison>,
  visited: Set<Expr>,
): void {
  if (e.kind !== "app" || e.looseBVarRange > 0 || visited.has(e)) return;
  visited.add(e);
  const proof = squareProof(domain, e);
  if (proof !== undefined) {
    const square = domain.comparison(domain.proved(proof));
    const key = keyOf(square.value);
    if (!found.has(key)) found.set(key, square);
  }
  for (const a of getAppArgs(e)) collectSquares(domain, a, found, visited);
}

/** A proof of `0 ≤ e` when `e` is written as a square. */
function squareProof(domain: Domain, e: Expr): Expr | undefined {
  const fn = getAppFn(e);
  const args = getAppArgs(e);
  const [type, , , , a, b] = args;
  if (fn.kind !== "const" || args.length !== 6 || a === undefined || b === undefined)
    return undefined;
  if (type === undefined || !domain.isCarrier(type)) return undefined;
  if (fn.name === "HPow.hPow") {
    const n = natValue(domain.m, b);
    if (n === undefined || n === 0n || n % 2n !== 0n) return undefined;
    // By computation `n = n / 2 + n / 2`.
    return domain.lemma("even_pow_nonneg", [a, b, mkNatNumeral(n / 2n), mkNatEqRefl(b)]);
  }
  if (fn.name !== "HMul.hMul") return undefined;
  const same = keyOf(domain.reader.read(a)) === keyOf(domain.reader.read(b));
  return same ? domain.lemma("mul_self_nonneg", [a]) : undefined;
}

/** The products of all pairs. Lists are in the order of importance. */
export function productsOf(domain: Domain, comparisons: readonly Comparison[]): Comparison[] {
  const products: Comparison[] = [];
  // By the later of the two, so that what stands first is multiplied first.
  for (let j = 0; j < comparisons.length; j++) {
    for (let i = 0; i <= j; i++) {
      const [a, b] = [comparisons[i], comparisons[j]];
      if (a === undefined || b === undefined) continue;
      if (products.length >= MAX_PRODUCTS) return products;
      domain.m.tick("nlinarith");
      const made = product(domain, a, b);
      if (made !== undefined) products.push(made);
    }
  }
  return products;
}

/** With `p R 0` and `q S 0`, `0 - p * q` is related to zero. */
function product(domain: Domain, a: Comparison, b: Comparison): Comparison | undefined {
  if (a.value.size * b.value.size > MAX_TERMS) return undefined;
  const { monomials } = domain.reader;
  const positive = multiplyPolynomials(monomials, a.value, b.value);
  if ([...positive.keys()].every((id) => id === 0)) return undefined;
  const relation: Relation =
    a.relation === "eq" || b.relation === "eq"
      ? "eq"
      : a.relation === "lt" && b.relation === "lt"
        ? "lt"
        : "le";
  const value = scalePolynomial(positive, rational(-1n));
  return { relation, value, prove: () => proveProduct(domain, a.prove(), b.prove()) };
}

function proveProduct(domain: Domain, p: Proved, q: Proved): Proved {
  const name = `mul_${p.relation}_${q.relation}`;
  return domain.proved(domain.lemma(name, [p.lhs, p.rhs, q.lhs, q.rhs, p.proof, q.proof]));
}

/** Comparisons that say the same are one. */
export function distinct(comparisons: readonly Comparison[]): Comparison[] {
  const known = new Set<string>();
  return comparisons.filter((c) => {
    const key = `${c.relation} ${keyOf(c.value)}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function keyOf(p: Polynomial): string {
  return [...p]
    .sort((a, b) => a[0] - b[0])
    .map(([id, c]) => `${c.num}/${c.den}:${id}`)
    .join(" ");
}
