/** Putting a variable in the place of a term. */
import { type Expr, mkApp, mkApps, mkFVar } from "../kernel/host/expr.ts";
import { instantiate1 } from "../kernel/host/traverse.ts";
import { mkEq, mkEqRefl } from "../elab/app-builder.ts";
import { mkGoal } from "../elab/goal.ts";
import { inferType } from "../elab/infer.ts";
import { kabstract } from "../elab/kabstract.ts";
import type { Meta } from "../elab/meta.ts";

export interface Generalized {
  readonly goal: number;
  readonly fvar: Expr;
  /** The variable of `e = x`, when a name for it was given. */
  readonly equation: Expr | undefined;
}

/** Replaces `e` by a new variable in the target, with `h : e = x` when `equation` names it. */
export function generalizeTerm(
  m: Meta,
  goal: number,
  e: Expr,
  name: string,
  equation?: string,
): Generalized {
  const decl = m.decl(goal);
  return m.withContext(decl.lctx, () => {
    const type = m.instantiate(inferType(m, e));
    const body = kabstract(m, m.instantiate(decl.type), e);
    const x = m.mkLocal(name, type);
    const xVar = mkFVar(x.id);
    const target = instantiate1(body, xVar);
    if (equation === undefined) {
      const lctx = decl.lctx.push(x);
      const next = mkGoal(m, target, lctx, decl.name);
      m.assign(
        goal,
        m.withContext(lctx, () => mkApp(m.mkLambda([xVar], next.expr), e)),
      );
      return { goal: next.id, fvar: xVar, equation: undefined };
    }
    const inner = decl.lctx.push(x);
    const h = m.mkLocal(
      equation,
      m.withContext(inner, () => mkEq(m, e, xVar)),
    );
    const hVar = mkFVar(h.id);
    const lctx = inner.push(h);
    const next = mkGoal(m, target, lctx, decl.name);
    m.assign(
      goal,
      m.withContext(lctx, () => mkApps(m.mkLambda([xVar, hVar], next.expr), [e, mkEqRefl(m, e)])),
    );
    return { goal: next.id, fvar: xVar, equation: hVar };
  });
}
