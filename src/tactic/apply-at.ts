/** `apply f at h`: forward reasoning. */
import { type Expr, mkApps, mkFVar } from "../kernel/host/expr.ts";
import { isDefEq } from "../elab/def-eq.ts";
import { replaceHypothesis } from "../elab/goal.ts";
import { forallMetaTelescope, inferType } from "../elab/infer.ts";
import { synthInstance } from "../elab/instances.ts";
import type { Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { resolveName } from "./terms.ts";

/** `h : a` becomes `f h`, with further arguments of `f` as goals. */
export function applyAt(t: TacticContext, goal: number, f0: Term, id: number): number[] {
  const { elab, m } = t;
  const f: Expr =
    resolveName(t, f0) ??
    elab.withFreshPending(() => {
      const e = elab.elabTerm(f0, undefined);
      elab.synthesize("all");
      return m.instantiate(e);
    });
  const type = m.instantiate(inferType(m, f));
  const h = m.instantiate(m.localDecl(mkFVar(id)).type);
  for (let n = 1; n <= 32; n++) {
    const saved = m.save();
    const { mvars, infos } = forallMetaTelescope(m, type, { max: n });
    const last = mvars[n - 1];
    if (last?.kind !== "mvar") break;
    if (infos[n - 1] === "default" && isDefEq(m, m.typeOfMVar(last.id), h)) {
      m.assign(last.id, mkFVar(id));
      mvars.forEach((x, i) => {
        if (x.kind !== "mvar" || infos[i] !== "instImplicit" || m.isAssigned(x.id)) return;
        const found = synthInstance(m, m.typeOfMVar(x.id));
        if (found.kind === "found") m.assign(x.id, found.value);
      });
      const value = m.instantiate(mkApps(f, mvars));
      const made = replaceHypothesis(m, goal, id, m.instantiate(inferType(m, value)), value);
      const open = mvars.flatMap((x) => (x.kind === "mvar" && !m.isAssigned(x.id) ? [x.id] : []));
      return [made.goal, ...open];
    }
    m.restore(saved);
  }
  throw t.fail("apply", goal, (show) => `the term has no argument of type\n  ${show(h)}`);
}
