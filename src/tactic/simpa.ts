/** `simpa [rules] using e`: simplifies the goal and `e`, which then must agree. */
import { type Expr, mkFVar } from "../kernel/host/expr.ts";
import { isDefEq } from "../elab/def-eq.ts";
import { assertHypothesis, assumption } from "../elab/goal.ts";
import { inferType } from "../elab/infer.ts";
import { mismatch } from "../elab/term/coercion.ts";
import type { Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { simpHypothesis, simpTarget } from "./simp/apply-result.ts";
import { parseSimpSyntax, simpSetup, type SimpSyntax } from "./simp/arguments.ts";
import { defineTactic } from "./tactic.ts";
import { elabTerm } from "./terms.ts";

interface SimpaArgs {
  readonly syntax: SimpSyntax;
  readonly using: Term | undefined;
}

export const simpa = defineTactic<SimpaArgs>({
  keywords: ["simpa", "simpa!"],
  parse: (parser) => ({
    syntax: parseSimpSyntax(parser),
    using: parser.eat("using") ? parser.term() : undefined,
  }),
  run({ syntax, using }, t) {
    t.refineMain((goal, target) => {
      const { m } = t;
      const { options } = simpSetup(t, syntax);
      if (using === undefined) {
        const left = simpTarget(t, goal, options) ?? [goal];
        const [g] = left;
        if (g === undefined) return [];
        const known = t.inGoal(g, () => m.lctx.findByName("this"));
        if (known !== undefined) {
          const simplified = simpHypothesis(t, g, known.id, options);
          const next = simplified === undefined ? g : simplified.goal;
          if (next === undefined || assumption(m, next)) return [];
        } else if (assumption(m, g)) return [];
        throw t.fail("assumption", g, () => "");
      }
      const e = elabUsing(t, using, target);
      const left = simpTarget(t, goal, options) ?? [goal];
      const [g] = left;
      if (g === undefined) {
        // Closed already: the term is not needed, as Lean's linter would say.
        return [];
      }
      return closeWith(t, g, e, using, (h) => simpHypothesis(t, h.goal, h.id, options));
    });
  },
});

function elabUsing(t: TacticContext, using: Term, target: Expr): Expr {
  // The goal's form may help, but it need not fit before simplification.
  const saved = t.elab.save();
  try {
    return elabTerm(t, using);
  } catch {
    t.elab.restore(saved);
    return elabTerm(t, using, target);
  }
}

function closeWith(
  t: TacticContext,
  goal: number,
  e: Expr,
  using: Term,
  simplify: (h: {
    goal: number;
    id: number;
  }) => { readonly goal: number | undefined; readonly fvar: Expr | undefined } | undefined,
): number[] {
  const { m } = t;
  const type = m.instantiate(t.inGoal(goal, () => inferType(m, e)));
  const added = assertHypothesis(m, goal, "h✝", type, e);
  const id = added.fvar.kind === "fvar" ? added.fvar.id : -1;
  const made = simplify({ goal: added.goal, id });
  const next = made === undefined ? added.goal : made.goal;
  if (next === undefined) return [];
  const h = made === undefined ? added.fvar : made.fvar;
  return t.inGoal(next, (target) => {
    const proof = h ?? mkFVar(id);
    const actual = m.instantiate(inferType(m, proof));
    if (!isDefEq(m, actual, target)) throw mismatch(t.elab, using.span)(target, actual, proof);
    m.assign(next, proof);
    return [];
  });
}
