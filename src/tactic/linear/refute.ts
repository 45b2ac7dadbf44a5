/**
 * A proof of `False` from comparisons: the certificate's combination `L < R` of them, where `ring`
 * proves `L = R`.
 */
import type { Expr } from "../../kernel/host/expr.ts";
import { findCertificate, type Row } from "./certificate.ts";
import type { Comparison, Domain, Proved } from "./domain.ts";
import { proveIdentity } from "./identity.ts";
import { absolute, gcd, lcm } from "../ring/rational.ts";

/** Undefined when no contradiction was found. */
export function refute(domain: Domain, comparisons: readonly Comparison[]): Expr | undefined {
  const { m } = domain;
  const rows = comparisons.map((c) => rowOf(c));
  const found = findCertificate(
    rows.map((r) => r.row),
    { tick: () => m.tick("linarith") },
  );
  if (found === undefined) return undefined;
  let divisor = absolute(found.total);
  const factors = [...found.multipliers].map(([i, k]) => {
    const factor = k * (rows[i]?.scale ?? 1n);
    divisor = gcd(divisor, factor);
    return [i, factor] as const;
  });
  let sum: Proved | undefined;
  const add = (p: Proved, k: bigint): void => {
    const scaled = domain.scale(k < 0n ? domain.symm(p) : p, absolute(k));
    sum = sum === undefined ? scaled : domain.add(sum, scaled);
  };
  for (const [i, k] of factors) {
    const comparison = comparisons[i];
    if (comparison !== undefined) add(comparison.prove(), k / divisor);
  }
  if (found.total > 0n) add(domain.proved(domain.lemma("zero_lt_one", [])), found.total / divisor);
  if (sum === undefined) return undefined;
  const identity = proveIdentity(domain, sum.lhs, sum.rhs);
  if (identity === undefined) return undefined;
  return domain.lemma("irrefl", [sum.lhs, sum.rhs, sum.proof, identity]);
}

/** Whole coefficients; the row is `scale` times the comparison. */
function rowOf(c: Comparison): { readonly row: Row; readonly scale: bigint } {
  let scale = 1n;
  for (const k of c.value.values()) scale = lcm(scale, k.den);
  const coefficients = new Map<number, bigint>();
  let constant = 0n;
  for (const [id, k] of c.value) {
    const whole = (k.num * scale) / k.den;
    if (id === 0) constant = whole;
    else coefficients.set(id, whole);
  }
  return { row: { coefficients, constant, relation: c.relation }, scale };
}
