/** What a result of simp means for a goal or a hypothesis. */
import { type Expr, mkApps, mkConst, mkFVar } from "../../kernel/host/expr.ts";
import { exprEquals } from "../../kernel/host/traverse.ts";
import { mkFalseElim } from "../../elab/app-builder.ts";
import { changeTarget, mkGoal, replaceHypothesis } from "../../elab/goal.ts";
import type { TacticContext } from "../context.ts";
import { mkEqMp, mkEqMpr } from "../rw.ts";
import { changeLocal } from "../hypothesis-steps.ts";
import { Simp, type SimpOptions } from "./engine.ts";
import { proofOf, type SimpResult } from "./result.ts";

export function isTrue(e: Expr): boolean {
  return e.kind === "const" && e.name === "True";
}

export function isFalse(e: Expr): boolean {
  return e.kind === "const" && e.name === "False";
}

export function unchanged(e: Expr, r: SimpResult): boolean {
  return r.expr === e || exprEquals(r.expr, e);
}

/** Simplifies the target; returns what is left, or undefined when nothing changed. */
export function simpTarget(
  t: TacticContext,
  goal: number,
  options: SimpOptions,
): number[] | undefined {
  const { m } = t;
  return t.inGoal(goal, (target) => {
    const r = new Simp(m, options).run(target);
    if (unchanged(target, r)) return undefined;
    return applyToTarget(t, goal, target, r);
  });
}

export function applyToTarget(
  t: TacticContext,
  goal: number,
  target: Expr,
  r: SimpResult,
): number[] {
  const { m } = t;
  if (isTrue(r.expr)) {
    m.assign(goal, mkApps(mkConst("of_eq_true"), [target, proofOf(m, target, r)]));
    return [];
  }
  if (r.proof === undefined) return [changeTarget(m, goal, r.expr)];
  const decl = m.decl(goal);
  const next = mkGoal(m, r.expr, decl.lctx, decl.name);
  m.assign(goal, mkEqMpr(t, target, r.expr, r.proof, next.expr));
  return [next.id];
}

/** Simplifies a hypothesis: no goals when it became false, undefined when nothing changed. */
export function simpHypothesis(
  t: TacticContext,
  goal: number,
  id: number,
  options: SimpOptions,
): { readonly goal: number | undefined; readonly fvar: Expr | undefined } | undefined {
  const { m } = t;
  return t.inGoal(goal, (target) => {
    const x = mkFVar(id);
    const old = m.instantiate(m.localDecl(x).type);
    const r = new Simp(m, options).run(old);
    if (unchanged(old, r)) return undefined;
    if (r.proof === undefined && !isFalse(r.expr)) {
      const stx = { kind: "hole", span: { start: 0, end: 0 } } as const;
      return { goal: changeLocal(t, goal, x, r.expr, stx), fvar: x };
    }
    const value = mkEqMp(t, old, r.expr, proofOf(m, old, r), x);
    if (isFalse(r.expr)) {
      m.assign(goal, mkFalseElim(m, target, value));
      return { goal: undefined, fvar: undefined };
    }
    const next = replaceHypothesis(m, goal, id, r.expr, value);
    return { goal: next.goal, fvar: next.fvar };
  });
}
