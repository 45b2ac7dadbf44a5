/** `trivial`, `assumption`, `contradiction`, `exfalso`, `triv`. */
import { hasFVar, hasMVar, mkApp, mkConst, mkFVar } from "../kernel/host/expr.ts";
import { contradiction } from "../elab/injection.ts";
import { mkFalse, mkFalseElim, mkNot, asConstApp } from "../elab/app-builder.ts";
import { assumption, mkGoal } from "../elab/goal.ts";
import { isProp } from "../elab/infer.ts";
import { applyExpr } from "./apply.ts";
import type { TacticContext } from "./context.ts";
import { tryDecide } from "./decide.ts";
import { tryRfl } from "./rfl.ts";
import { defineSimpleTactic } from "./tactic.ts";

export const assumptionTactic = defineSimpleTactic(["assumption"], (t) => {
  t.refineMain((goal) => {
    if (!assumption(t.m, goal)) throw t.fail("assumption", goal, () => "");
    return [];
  });
});

export const contradictionTactic = defineSimpleTactic(["contradiction"], (t) => {
  t.refineMain((goal) => {
    if (!contradiction(t.m, goal) && !decidedContradiction(t, goal)) {
      throw t.fail("contradiction", goal, () => "");
    }
    return [];
  });
});

/** Closes the goal by a hypothesis without variables that is decided to be false. */
function decidedContradiction(t: TacticContext, goal: number): boolean {
  const { m } = t;
  return t.inGoal(goal, (target) =>
    m.lctx.decls.some((h) => {
      const type = m.instantiate(h.type);
      if (h.hidden === true || hasFVar(type) || hasMVar(type) || !isProp(m, type)) return false;
      const denial = mkGoal(m, mkNot(type), m.lctx, "");
      if (m.attempt(() => tryDecide(t, denial.id) || undefined) !== true) return false;
      m.assign(goal, mkFalseElim(m, target, mkApp(denial.expr, mkFVar(h.id))));
      return true;
    }),
  );
}

export const exfalso = defineSimpleTactic(["exfalso"], (t) => {
  t.refineMain((goal, target) => {
    const next = mkGoal(t.m, mkFalse(), t.m.lctx, t.m.decl(goal).name);
    t.m.assign(goal, mkFalseElim(t.m, target, next.expr));
    return [next.id];
  });
});

export const trivial = defineSimpleTactic(["trivial", "triv"], (t) => {
  t.refineMain((goal) => {
    if (!tryTrivial(t, goal)) throw t.fail("trivial", goal, () => "the goal is not trivial");
    return [];
  });
});

/** Closes a goal by one of the easy ways that `trivial` knows. */
export function tryTrivial(t: TacticContext, goal: number): boolean {
  const { m } = t;
  return t.inGoal(goal, (target) => {
    const tries: (() => boolean)[] = [
      () => applyExpr(t, goal, mkConst("True.intro")).length === 0,
      () => assumption(m, goal),
      () => tryRfl(t, goal),
      () => contradiction(m, goal),
      () => tryDecide(t, goal),
      () =>
        asConstApp(m, target, "And", 2) !== undefined &&
        applyExpr(t, goal, mkConst("And.intro")).every((g) => tryTrivial(t, g)),
    ];
    return tries.some((body) => m.attempt(() => body() || undefined) === true);
  });
}
