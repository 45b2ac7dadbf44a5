/** `constructor`, `left`, `right`, `fconstructor`, `econstructor`. */
import type { Expr } from "../kernel/host/expr.ts";
import { getAppFn, mkConst } from "../kernel/host/expr.ts";
import { asInductive } from "../elab/cases.ts";
import { ElabError } from "../elab/error.ts";
import type { ApplyOptions } from "../elab/goal.ts";
import { whnf } from "../elab/whnf.ts";
import { applyExpr } from "./apply.ts";
import type { TacticContext } from "./context.ts";
import { defineTactic, defineSimpleTactic } from "./tactic.ts";

/** The constructors of the target's type, with its universes. */
function constructors(t: TacticContext, goal: number, target: Expr, tactic: string): Expr[] {
  const type = whnf(t.m, target);
  const inductive = asInductive(t.m, type);
  const fn = getAppFn(type);
  if (inductive === undefined || fn.kind !== "const") {
    throw t.fail(tactic, goal, () => "target is not an inductive datatype");
  }
  return inductive.info.ctors.map((name) => mkConst(name, fn.levels));
}

/** Applies the first constructor that fits. */
export function applyConstructor(
  t: TacticContext,
  goal: number,
  target: Expr,
  options: ApplyOptions = {},
): number[] {
  const { m } = t;
  for (const c of constructors(t, goal, target, "constructor")) {
    const goals = m.attempt(() => applyExpr(t, goal, c, options));
    if (goals !== undefined) return goals;
  }
  throw t.fail("constructor", goal, () => "no applicable constructors found");
}

export const constructor = defineSimpleTactic(["constructor", "econstructor"], (t) => {
  t.refineMain((goal, target) => applyConstructor(t, goal, target));
});

export const fconstructor = defineSimpleTactic(["fconstructor"], (t) => {
  t.refineMain((goal, target) => applyConstructor(t, goal, target, { newGoals: "all" }));
});

export const leftRight = defineTactic<string>({
  keywords: ["left", "right"],
  parse: (_, keyword) => keyword,
  run(keyword, t) {
    t.refineMain((goal, target) => {
      const [first, second, more] = constructors(t, goal, target, keyword);
      const chosen = keyword === "left" ? first : second;
      if (
        first === undefined ||
        second === undefined ||
        more !== undefined ||
        chosen === undefined
      ) {
        throw t.fail(
          keyword,
          goal,
          () => `${keyword} tactic works for inductive types with exactly 2 constructors`,
        );
      }
      return applyExpr(t, goal, chosen);
    });
  },
});

/** Kept apart: an error for callers that need a single constructor. */
export function onlyConstructor(t: TacticContext, goal: number, target: Expr): Expr {
  const [only, more] = constructors(t, goal, target, "constructor");
  if (only === undefined || more !== undefined) {
    throw new ElabError("constructor", "the target is not a structure");
  }
  return only;
}
