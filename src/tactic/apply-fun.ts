/** `apply_fun f at h`: a function applied to both sides of an equation, monotone ones to ≤ and <. */
import { type Expr, mkApps, mkConst, mkFVar } from "../kernel/host/expr.ts";
import { betaApply } from "../kernel/host/traverse.ts";
import { asEq, mkEq } from "../elab/app-builder.ts";
import { replaceHypothesis } from "../elab/goal.ts";
import { getLevel, inferType, mkArrow } from "../elab/infer.ts";
import type { Location, Term } from "../syntax/ast.ts";
import { defineTactic } from "./tactic.ts";
import { elabTermEnsuringType, findHypothesis } from "./terms.ts";

interface ApplyFunArgs {
  readonly fn: Term;
  readonly at: Location;
}

export const applyFun = defineTactic<ApplyFunArgs>({
  keywords: ["apply_fun"],
  parse: (parser) => ({ fn: parser.term(), at: parser.location() }),
  run({ fn, at }, t) {
    for (const h of at.hypotheses) {
      t.refineMain((goal) => {
        const { m } = t;
        const id = findHypothesis(t, h.name, h.span);
        const proof = mkFVar(id);
        const eq = asEq(m, m.instantiate(inferType(m, proof)));
        if (eq === undefined) {
          throw t.fail("apply_fun", goal, () => `'${h.name}' is not an equality`);
        }
        const codomain = m.mkFreshTypeMVar();
        const f = elabTermEnsuringType(t, fn, mkArrow(eq.type, codomain));
        const result = m.instantiate(codomain);
        const value = mkApps(mkConst("congrArg", [eq.level, getLevel(m, result)]), [
          eq.type,
          result,
          eq.lhs,
          eq.rhs,
          f,
          proof,
        ]);
        const side = (e: Expr): Expr => betaApply(m.instantiate(f), [e]);
        const type = mkEq(m, side(eq.lhs), side(eq.rhs));
        return [replaceHypothesis(m, goal, id, type, value).goal];
      });
    }
    if (at.hypotheses.length === 0) {
      throw t.fail("apply_fun", t.main, () => "name a hypothesis: 'apply_fun f at h'");
    }
  },
});
