/** `ring`: equations of commutative semirings, by normal forms. */
import { mkApps, mkConst } from "../kernel/host/expr.ts";
import { asEq } from "../elab/app-builder.ts";
import type { TacticContext } from "./context.ts";
import { samePolynomial, Semiring } from "./ring/polynomial.ts";
import { tryRfl } from "./rfl.ts";
import { defineSimpleTactic } from "./tactic.ts";

export const ring = defineSimpleTactic(["ring", "ring1"], (t) => {
  t.refineMain((goal) => {
    const { m } = t;
    const quick = m.attempt(
      () => m.withTransparency("reducible", () => tryRfl(t, goal)) || undefined,
    );
    if (quick === true || proveByRing(t, goal)) return [];
    throw m.error(
      "ring",
      () => `ring failed, the two sides are not equal as polynomials\n${t.render([goal])}`,
    );
  });
});

function proveByRing(t: TacticContext, goal: number): boolean {
  const { m } = t;
  return t.inGoal(goal, (target) => {
    const eq = asEq(m, target);
    if (eq === undefined) return false;
    const type = m.instantiate(eq.type);
    const semiring = Semiring.of(m, type);
    if (semiring === undefined) return false;
    const a = semiring.normalize(eq.lhs);
    const b = semiring.normalize(eq.rhs);
    if (!samePolynomial(a.polynomial, b.polynomial)) return false;
    const middle = semiring.repr(a.polynomial);
    const lhs = m.instantiate(eq.lhs);
    const rhs = m.instantiate(eq.rhs);
    const symm = mkApps(mkConst("Eq.symm", [eq.level]), [type, rhs, middle, b.proof]);
    m.assign(
      goal,
      mkApps(mkConst("Eq.trans", [eq.level]), [type, lhs, middle, rhs, a.proof, symm]),
    );
    return true;
  });
}
