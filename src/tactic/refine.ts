/** `refine e`, `refine' e`: a term whose `?_` (and, primed, `_`) become goals. */
import type { Expr } from "../kernel/host/expr.ts";
import type { Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { defineTactic } from "./tactic.ts";
import { elabTermEnsuringType, mvarMark, newGoals } from "./terms.ts";

interface RefineArgs {
  readonly stx: Term;
  readonly primed: boolean;
}

export const refine = defineTactic<RefineArgs>({
  keywords: ["refine", "refine'"],
  parse: (parser, keyword) => ({ stx: parser.term(), primed: keyword === "refine'" }),
  run({ stx, primed }, t) {
    t.refineMain((goal, target) =>
      refineGoal(t, goal, target, stx, primed, primed ? "refine'" : "refine"),
    );
  },
});

/** Assigns `goal` a term; returns its holes as goals. */
export function refineGoal(
  t: TacticContext,
  goal: number,
  target: Expr,
  stx: Term,
  allowNatural: boolean,
  suffix: string,
): number[] {
  const { m } = t;
  const parent = m.decl(goal).name;
  const mark = mvarMark(m);
  const e = t.withTermRecovery(() => elabTermEnsuringType(t, stx, target));
  const made = t.unlessTold(goal, () => {
    const holes = newGoals(t, e, mark, stx, allowNatural, suffix, parent);
    m.assign(goal, e);
    return holes;
  });
  return made ?? [];
}
