/** Steps on single hypotheses that several tactics take. */
import type { Expr } from "../kernel/host/expr.ts";
import { isDefEq } from "../elab/def-eq.ts";
import { intros, mkGoal } from "../elab/goal.ts";
import { isProp } from "../elab/infer.ts";
import { LocalContext } from "../elab/local-context.ts";
import type { Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";

/** One binder of the target; the message on failure shows the goal. */
export function introduce(
  t: TacticContext,
  goal: number,
  name: string | undefined,
): { readonly fvar: Expr; readonly goal: number } {
  const opened = t.m.attempt(() => intros(t.m, goal, [name]));
  const [fvar] = opened?.fvars ?? [];
  if (opened === undefined || fvar === undefined) {
    throw t.fail("introN", goal, () => "insufficient number of binders", "intro");
  }
  return { fvar, goal: opened.goal };
}

/** Gives a hypothesis another, definitionally equal type. */
export function changeLocal(
  t: TacticContext,
  goal: number,
  fvar: Expr,
  type: Expr,
  stx: Term,
): number {
  const { m } = t;
  const decl = m.decl(goal);
  const local = m.localDecl(fvar);
  if (!isDefEq(m, type, local.type)) {
    const error = m.error(
      "type-mismatch",
      (show) =>
        `type mismatch at \`${local.name}\`\n  ${show(type)} : ${isProp(m, type) ? "Prop" : "Type"}\nbut is expected to be\n  ${show(local.type)}`,
    );
    error.span = stx.span;
    throw error;
  }
  const renamed = { ...local, type: m.instantiate(type) };
  m.fvars.set(local.id, renamed);
  m.inferCache.clear();
  const lctx = new LocalContext(decl.lctx.decls.map((d) => (d.id === local.id ? renamed : d)));
  const next = mkGoal(m, decl.type, lctx, decl.name);
  m.assign(goal, next.expr);
  return next.id;
}
