/** `interval_cases x`: one goal for each value of a natural number between its bounds. */
import { type Expr, mkApps, mkConst, mkFVar } from "../kernel/host/expr.ts";
import { mkFalseElim } from "../elab/app-builder.ts";
import { ElabError } from "../elab/error.ts";
import { intros, mkGoal, revert, subst } from "../elab/goal.ts";
import { isProp, mkArrow } from "../elab/infer.ts";
import { kabstract } from "../elab/kabstract.ts";
import { mkNatNumeral } from "../elab/nat-offset.ts";
import { natValue } from "../elab/whnf.ts";
import type { Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { generalizeTerm } from "./generalize-term.ts";
import { natRelationOf } from "./linear/facts.ts";
import { mkNatLt } from "./linear/form.ts";
import { defineTactic } from "./tactic.ts";
import { elabTerm } from "./terms.ts";

const MAX_CASES = 2000n;

interface Bounds {
  /** Least value, with a proof of `low ≤ x`; none for zero. */
  low: { value: bigint; proof: Expr } | undefined;
  /** First value that is too large, with a proof of `x < high`. */
  high: { value: bigint; proof: Expr } | undefined;
}

export const intervalCases = defineTactic<Term | undefined>({
  keywords: ["interval_cases"],
  parse: (parser) => (parser.atArgument() ? parser.term() : undefined),
  run(stx, t) {
    t.refineMain((goal0) => {
      const { m } = t;
      if (stx === undefined) {
        throw new ElabError("interval-cases", "name the variable: interval_cases x");
      }
      const e = elabTerm(t, stx);
      let goal = goal0;
      let x = e;
      if (e.kind !== "fvar") {
        // Hypotheses about the term come along.
        const about = new Set(
          m.lctx.decls
            .filter((d) => d.hidden !== true && isProp(m, m.instantiate(d.type)))
            .filter((d) => kabstract(m, m.instantiate(d.type), e).looseBVarRange > 0)
            .map((d) => d.id),
        );
        const reverted = revert(m, goal0, about);
        const made = generalizeTerm(m, reverted.goal, e, "x✝");
        const names = reverted.reverted.map((h) => m.localDecl(h).name);
        goal = intros(m, made.goal, names).goal;
        x = made.fvar;
      }
      return t.inGoal(goal, (target) => split(t, goal, target, x));
    });
  },
});

function boundsOf(t: TacticContext, x: Expr): Bounds {
  const { m } = t;
  const bounds: Bounds = { low: undefined, high: undefined };
  const isX = (e: Expr): boolean => {
    const v = m.instantiate(e);
    return v.kind === "fvar" && x.kind === "fvar" && v.id === x.id;
  };
  const raise = (value: bigint, proof: Expr): void => {
    if (bounds.low === undefined || value > bounds.low.value) bounds.low = { value, proof };
  };
  const lower = (value: bigint, proof: Expr): void => {
    if (bounds.high === undefined || value < bounds.high.value) bounds.high = { value, proof };
  };
  for (const d of m.lctx.decls) {
    const type = m.instantiate(d.type);
    if (d.hidden === true || !isProp(m, type)) continue;
    const r = natRelationOf(m, type);
    if (r === undefined || (r.name !== "LE.le" && r.name !== "LT.lt")) continue;
    // ¬(a ≤ b) is b < a, ¬(a < b) is b ≤ a.
    const strict = (r.name === "LT.lt") !== r.negated;
    const [a, b] = r.negated ? [r.b, r.a] : [r.a, r.b];
    const h = mkFVar(d.id);
    const proof = !r.negated
      ? h
      : mkApps(mkConst(r.name === "LE.le" ? "Nat.lt_of_not_le" : "Nat.le_of_not_lt"), [
          r.a,
          r.b,
          h,
        ]);
    const va = natValue(m, a);
    const vb = natValue(m, b);
    // By computation, a < b is a + 1 ≤ b.
    if (isX(a) && vb !== undefined) {
      lower(
        strict ? vb : vb + 1n,
        strict ? proof : mkApps(mkConst("Nat.lt_succ_of_le"), [a, b, proof]),
      );
    }
    if (isX(b) && va !== undefined) raise(strict ? va + 1n : va, proof);
  }
  return bounds;
}

function split(t: TacticContext, goal: number, target: Expr, x: Expr): number[] {
  const { m } = t;
  const { low, high } = boundsOf(t, x);
  if (high === undefined) {
    throw t.fail("interval_cases", goal, (show) => `no upper bound was found for\n  ${show(x)}`);
  }
  const first = low?.value ?? 0n;
  if (high.value - first > MAX_CASES) {
    throw t.fail("interval_cases", goal, () => "there are too many values");
  }
  const zero = { kind: "zero" } as const;
  const made: number[] = [];
  // From above: x < v + 1 is x = v or x < v.
  const descend = (v: bigint, below: Expr): Expr => {
    if (v <= first) {
      const refutation =
        low === undefined || low.value === 0n
          ? mkApps(mkConst("Nat.not_lt_zero"), [x, below])
          : mkApps(mkConst("Nat.not_lt_of_le"), [x, mkNatNumeral(low.value), low.proof, below]);
      return mkFalseElim(m, target, refutation);
    }
    const value = v - 1n;
    const literal = mkNatNumeral(value);
    const equation = mkApps(mkConst("Eq", [{ kind: "succ", of: zero }]), [
      mkConst("Nat"),
      x,
      literal,
    ]);
    const less = mkNatLt(x, literal);
    const atMost = mkApps(mkConst("Nat.le_of_lt_succ"), [x, literal, below]);
    const either = mkApps(mkConst("Nat.eq_or_lt_of_le"), [x, literal, atMost]);
    const here = mkGoal(m, mkArrow(equation, target), m.lctx, m.decl(goal).name);
    made.unshift(here.id);
    const rest = m.withLocal("h", "default", less, (h) => m.mkLambda([h], descend(value, h)));
    return mkApps(mkConst("Or.elim"), [equation, less, target, either, here.expr, rest]);
  };
  if (!isProp(m, target))
    throw t.fail("interval_cases", goal, () => "the goal is not a proposition");
  m.assign(goal, descend(high.value, high.proof));
  return made.map((g) => {
    const opened = intros(m, g, ["h✝"]);
    const [h] = opened.fvars;
    return h?.kind === "fvar" ? subst(m, opened.goal, h.id).goal : opened.goal;
  });
}
