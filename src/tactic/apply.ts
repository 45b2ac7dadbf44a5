/** `apply e`: backward reasoning; what stays open becomes new goals, dependent ones last. */
import type { Expr } from "../kernel/host/expr.ts";
import { applyTo, type ApplyOptions } from "../elab/goal.ts";
import type { Location, Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { defineTactic } from "./tactic.ts";
import { applyAt } from "./apply-at.ts";
import { findHypothesis, resolveName } from "./terms.ts";

interface ApplyArgs {
  readonly stx: Term;
  readonly at: Location;
}

export const apply = defineTactic<ApplyArgs>({
  keywords: ["apply"],
  parse: (parser) => ({ stx: parser.term(), at: parser.location() }),
  run({ stx, at }, t) {
    for (const h of at.hypotheses) {
      t.refineMain((goal) => applyAt(t, goal, stx, findHypothesis(t, h.name, h.span)));
    }
    if (at.hypotheses.length === 0) t.refineMain((goal) => applyTerm(t, goal, stx));
  },
});

/** Elaborates `stx` as `apply` does and unifies its conclusion with the goal. */
export function applyTerm(
  t: TacticContext,
  goal: number,
  stx: Term,
  options: ApplyOptions = {},
): number[] {
  const { elab, m } = t;
  return elab.withFreshPending(() => {
    let e = resolveName(t, stx);
    if (e === undefined) {
      e = elab.elabTerm(stx, undefined);
      elab.synthesize("partial");
      e = m.instantiate(e);
      if (e.kind === "mvar") {
        elab.synthesize("all");
        e = m.instantiate(e);
      }
    }
    const goals = applyTo(m, goal, e, options);
    elab.synthesize("all");
    return settle(t, goals);
  });
}

/** Applies a term that is already elaborated. */
export function applyExpr(
  t: TacticContext,
  goal: number,
  e: Expr,
  options: ApplyOptions = {},
): number[] {
  return t.inGoal(goal, () => settle(t, applyTo(t.m, goal, e, options)));
}

/** The goals that are still open, once each. */
function settle(t: TacticContext, goals: readonly number[]): number[] {
  return [...new Set(goals)].filter((g) => !t.m.isAssigned(g));
}
