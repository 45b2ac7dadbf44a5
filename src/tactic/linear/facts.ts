/** Propositions about ℕ as linear inequalities, and what is known of `-`, `/`, `%` and `∣`. */
import { type Expr, getAppArgs, getAppFn, mkApps, mkConst } from "../../kernel/host/expr.ts";
import { exprEquals } from "../../kernel/host/traverse.ts";
import { mkNatAdd, mkNatNumeral } from "../../elab/nat-offset.ts";
import { whnfR, natValue } from "../../elab/whnf.ts";
import type { Meta } from "../../elab/meta.ts";
import { type Fact, negation, type Split } from "../tableau.ts";
import { type Linear, mkLiteralLt, mkNatLe, mkNatMul } from "./form.ts";
import type { LinearFact } from "./inequalities.ts";

const zero = { kind: "zero" } as const;
const NAT = mkConst("Nat");

/** A relation on ℕ. */
interface NatRelation {
  readonly name: "Eq" | "LE.le" | "LT.lt" | "Dvd.dvd";
  readonly a: Expr;
  readonly b: Expr;
  readonly negated: boolean;
}

/** `a = b`, `a ≤ b`, `a < b`, `a ∣ b` on ℕ, or a negation of one. */
function natRelationOf(m: Meta, type0: Expr): NatRelation | undefined {
  const type = whnfR(m, m.instantiate(type0));
  const inner = negation(type);
  if (inner !== undefined) {
    const of = natRelationOf(m, inner);
    return of === undefined || of.negated ? undefined : { ...of, negated: true };
  }
  const fn = getAppFn(type);
  const args = getAppArgs(type);
  if (fn.kind !== "const") return undefined;
  const [domain] = args;
  if (domain === undefined) return undefined;
  const carrier = whnfR(m, domain);
  if (carrier.kind !== "const" || carrier.name !== "Nat") return undefined;
  const [a, b] = args.slice(-2);
  if (a === undefined || b === undefined || args.length < 3) return undefined;
  switch (fn.name) {
    case "Eq":
    case "LE.le":
    case "LT.lt":
    case "Dvd.dvd":
      return { name: fn.name, a, b, negated: false };
    case "Ne":
      return { name: "Eq", a, b, negated: true };
    case "GE.ge":
      return { name: "LE.le", a: b, b: a, negated: false };
    case "GT.gt":
      return { name: "LT.lt", a: b, b: a, negated: false };
    default:
      return undefined;
  }
}

function succ(e: Expr): Expr {
  return mkNatAdd(e, mkNatNumeral(1n));
}

function natEq(a: Expr, b: Expr): Expr {
  return mkApps(mkConst("Eq", [{ kind: "succ", of: zero }]), [NAT, a, b]);
}

function eqFacts(a: Expr, b: Expr, proof: Expr): LinearFact[] {
  const symm = mkApps(mkConst("Eq.symm", [{ kind: "succ", of: zero }]), [NAT, a, b, proof]);
  return [
    { lhs: a, rhs: b, proof: mkApps(mkConst("Nat.le_of_eq"), [a, b, proof]) },
    { lhs: b, rhs: a, proof: mkApps(mkConst("Nat.le_of_eq"), [b, a, symm]) },
  ];
}

/** The inequalities that a literal gives; none when it needs a distinction of cases. */
export function linearFacts(m: Meta, fact: Fact): LinearFact[] {
  const r = natRelationOf(m, fact.type);
  if (r === undefined) return [];
  const { a, b, negated } = r;
  const { proof } = fact;
  switch (r.name) {
    case "LE.le":
      return negated
        ? [{ lhs: succ(b), rhs: a, proof: mkApps(mkConst("Nat.lt_of_not_le"), [a, b, proof]) }]
        : [{ lhs: a, rhs: b, proof }];
    case "LT.lt":
      return negated
        ? [{ lhs: b, rhs: a, proof: mkApps(mkConst("Nat.le_of_not_lt"), [a, b, proof]) }]
        : [{ lhs: succ(a), rhs: b, proof }];
    case "Eq":
      return negated ? [] : eqFacts(a, b, proof);
    case "Dvd.dvd": {
      const d = natValue(m, a);
      if (d === undefined || d === 0n) return [];
      const mod = mkNatMod(b, a);
      if (negated) {
        const positive = mkApps(mkConst("Quod.Omega.mod_pos_of_not_dvd"), [a, b, proof]);
        return [{ lhs: succ(mkNatNumeral(0n)), rhs: mod, proof: positive }];
      }
      return eqFacts(
        mod,
        mkNatNumeral(0n),
        mkApps(mkConst("Quod.Omega.mod_eq_zero_of_dvd"), [a, b, proof]),
      );
    }
  }
}

function heterogeneous(op: string, instance: string, base: string, a: Expr, b: Expr): Expr {
  return mkApps(mkConst(op, [zero, zero, zero]), [
    NAT,
    NAT,
    NAT,
    mkApps(mkConst(instance, [zero]), [NAT, mkConst(base)]),
    a,
    b,
  ]);
}

function mkNatMod(a: Expr, b: Expr): Expr {
  return heterogeneous("HMod.hMod", "instHMod", "Nat.instModNat", a, b);
}

function mkNatDiv(a: Expr, b: Expr): Expr {
  return heterogeneous("HDiv.hDiv", "instHDiv", "Nat.instDivNat", a, b);
}

/** What is known of quotients and remainders by literals. */
export function divisionFacts(linear: Linear): LinearFact[] {
  const { m } = linear;
  const result: LinearFact[] = [];
  const done = new Set<Expr>();
  for (let i = 0; i < linear.atoms.length; i++) {
    const special = linear.atoms[i]?.special;
    const expr = linear.atoms[i]?.expr;
    if (special === undefined || expr === undefined || special.kind === "sub") continue;
    if ([...done].some((d) => exprEquals(d, expr))) continue;
    const c = natValue(m, special.b);
    if (c === undefined || c === 0n) continue;
    const { a, b } = special;
    const [div, mod] = [mkNatDiv(a, b), mkNatMod(a, b)];
    done.add(div);
    done.add(mod);
    const whole = mkNatAdd(mkNatMul(b, div), mod);
    result.push(...eqFacts(whole, a, mkApps(mkConst("Quod.Omega.div_mod"), [a, b])));
    result.push({
      lhs: succ(mod),
      rhs: b,
      proof: mkApps(mkConst("Nat.mod_lt"), [a, b, mkLiteralLt(0n, c)]),
    });
    // Their own terms may be atoms that came later.
    linear.normalize(whole);
    linear.normalize(a);
  }
  return result;
}

/** A distinction of cases that helps: `a ≠ b`, or `a - b`. */
export function findSplit(m: Meta, linear: Linear, literals: readonly Fact[]): Split | undefined {
  for (const { special, expr } of linear.atoms) {
    if (special?.kind !== "sub") continue;
    const { a, b } = special;
    const cancelled = natEq(mkNatAdd(expr, b), a);
    const vanished = natEq(expr, mkNatNumeral(0n));
    const known = (p: Expr): boolean => literals.some((l) => exprEquals(l.type, p));
    if (known(cancelled) || known(vanished)) continue;
    const and = (p: Expr, q: Expr): Expr => mkApps(mkConst("And"), [p, q]);
    return {
      proof: mkApps(mkConst("Quod.Omega.sub_cases"), [a, b]),
      first: and(mkNatLe(b, a), cancelled),
      second: and(mkNatLe(a, b), vanished),
    };
  }
  for (const fact of literals) {
    const r = natRelationOf(m, fact.type);
    if (r?.name !== "Eq" || !r.negated) continue;
    const below = mkNatLe(succ(r.a), r.b);
    const above = mkNatLe(succ(r.b), r.a);
    const known = literals.some((l) => exprEquals(l.type, below) || exprEquals(l.type, above));
    if (known) continue;
    return {
      proof: mkApps(mkConst("Nat.lt_or_gt_of_ne"), [r.a, r.b, fact.proof]),
      first: below,
      second: above,
    };
  }
  return undefined;
}
