/**
 * Equality by computation where the front end's own stack is too small for it (a sum of two
 * thousand terms): the kernel keeps its stack in its own memory.
 */
import { type Expr, hasFVar, hasMVar, mkFVar } from "../kernel/host/expr.ts";
import { someSubterm } from "../kernel/host/traverse.ts";
import { isDefEq } from "../elab/def-eq.ts";
import type { LocalDecl } from "../elab/local-context.ts";
import type { Meta } from "../elab/meta.ts";

/** As isDefEq; asks the kernel when the computation is too deep and there is nothing to assign. */
export function isDefEqAtAnyDepth(m: Meta, a: Expr, b: Expr): boolean {
  const saved = m.save();
  try {
    return isDefEq(m, a, b);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    m.restore(saved);
    const answer = isEqualToKernel(m, m.instantiate(a), m.instantiate(b));
    if (answer === undefined) throw error;
    return answer;
  }
}

/** Undefined when the terms are not complete yet, or the kernel can't tell. */
export function isEqualToKernel(m: Meta, a: Expr, b: Expr): boolean | undefined {
  const variables = variablesOf(m, [a, b]).map((d) => mkFVar(d.id));
  const left = m.instantiate(m.mkLambda(variables, a));
  const right = m.instantiate(m.mkLambda(variables, b));
  if (hasMVar(left) || hasMVar(right) || hasFVar(left) || hasFVar(right)) return undefined;
  const fuel = m.limits.kernelFuel;
  const answer = m.env.kernel.isDefEq(left, right, fuel === undefined ? {} : { fuel });
  return answer.kind === "ok" ? answer.value : undefined;
}

/** The hypotheses that terms mention, with those that these mention, outermost first. */
function variablesOf(m: Meta, terms: readonly Expr[]): LocalDecl[] {
  const wanted = new Set<number>();
  const visit = (e: Expr): void => {
    someSubterm(
      m.instantiate(e),
      (t) => {
        if (t.kind === "fvar") wanted.add(t.id);
        return false;
      },
      (t) => !hasFVar(t),
    );
  };
  terms.forEach(visit);
  const found: LocalDecl[] = [];
  for (const decl of [...m.lctx.decls].reverse()) {
    if (!wanted.has(decl.id)) continue;
    visit(decl.type);
    if (decl.value !== undefined) visit(decl.value);
    found.unshift(decl);
  }
  return found;
}
