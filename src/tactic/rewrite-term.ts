/**
 * Rewriting a proposition with an equation or equivalence: the engine of `rw`.
 *
 * Source: Lean's Meta/Tactic/Rewrite.lean for behaviour.
 */
import { type Expr, getAppFn, mkApp, mkApps, mkConst, mkLambda } from "../kernel/host/expr.ts";
import { instantiate1 } from "../kernel/host/traverse.ts";
import { asConstApp, asEq, mkEq, mkEqRefl, mkEqSymm } from "../elab/app-builder.ts";
import { isDefEq } from "../elab/def-eq.ts";
import { forallMetaTelescope, getLevel, inferType } from "../elab/infer.ts";
import { synthInstance } from "../elab/instances.ts";
import { kabstract } from "../elab/kabstract.ts";
import type { Meta } from "../elab/meta.ts";
import { levelZero } from "../kernel/host/level.ts";
import { isTypeCorrect } from "./check-term.ts";
import type { TacticContext } from "./context.ts";
import { openMVars } from "./terms.ts";

export interface Rewritten {
  readonly type: Expr;
  /** Of `old = type`. */
  readonly proof: Expr;
  /** Arguments of the equation that nothing determined. */
  readonly goals: readonly number[];
}

/** An equation read off a proof: `a = b`, `p ↔ q` as `p = q`, `¬p` as `p = False`. */
export function asEquation(
  m: Meta,
  proof: Expr,
):
  | { readonly proof: Expr; readonly lhs: Expr; readonly rhs: Expr; readonly type: Expr }
  | undefined {
  const type = m.instantiate(inferType(m, proof));
  const eq = asEq(m, type);
  if (eq !== undefined) return { proof, lhs: eq.lhs, rhs: eq.rhs, type: eq.type };
  const iff = asConstApp(m, type, "Iff", 2);
  const [p, q] = iff ?? [];
  if (p !== undefined && q !== undefined) {
    const prop = inferType(m, p);
    return { proof: mkApps(mkConst("propext"), [p, q, proof]), lhs: p, rhs: q, type: prop };
  }
  const not = asConstApp(m, type, "Not", 1);
  const [n] = not ?? [];
  if (n !== undefined) {
    const f = mkConst("False");
    return {
      proof: mkApps(mkConst("eq_false"), [n, proof]),
      lhs: n,
      rhs: f,
      type: inferType(m, n),
    };
  }
  const ne = asConstApp(m, type, "Ne", 3);
  const [, a, b] = ne ?? [];
  if (a !== undefined && b !== undefined) {
    const p2 = mkEq(m, a, b);
    return {
      proof: mkApps(mkConst("eq_false"), [p2, proof]),
      lhs: p2,
      rhs: mkConst("False"),
      type: inferType(m, p2),
    };
  }
  return undefined;
}

/**
 * Rewrites `target` (a type in the context of `goal`) with `equation`. Throws Lean's messages.
 * `occurrences` counts from 1.
 */
export function rewriteWith(
  t: TacticContext,
  goal: number,
  target0: Expr,
  equation: Expr,
  symm: boolean,
  occurrences?: ReadonlySet<number>,
): Rewritten {
  const { m } = t;
  const target = m.instantiate(target0);
  const mark = openMVars(m, equation);
  const type = m.instantiate(inferType(m, equation));
  const opened = forallMetaTelescope(m, type);
  const proof0 = mkApps(equation, opened.mvars);
  const eq = asEquation(m, proof0);
  if (eq === undefined) {
    const shown = opened.body;
    throw t.fail("rewrite", goal, (show) => `equality or iff proof expected\n  ${show(shown)}`);
  }
  const lhs = m.instantiate(symm ? eq.rhs : eq.lhs);
  if (getAppFn(lhs).kind === "mvar") {
    throw t.fail(
      "rewrite",
      goal,
      (show) => `pattern is a metavariable\n  ${show(lhs)}\nfrom equation\n  ${show(opened.body)}`,
    );
  }
  const abstracted = kabstract(m, target, lhs, occurrences);
  if (abstracted.looseBVarRange === 0) {
    throw t.fail(
      "rewrite",
      goal,
      (show) => `did not find instance of the pattern in the target expression\n  ${show(lhs)}`,
    );
  }
  const rhs = m.instantiate(symm ? eq.lhs : eq.rhs);
  const result = m.instantiate(instantiate1(abstracted, rhs));
  const side = m.instantiate(eq.type);
  // motive: fun x => target = target[x]
  const propLevel = getLevel(m, side);
  const prop = m.instantiate(inferType(m, target));
  const eqFn = mkApps(mkConst("Eq", [getLevel(m, prop)]), [prop, target]);
  const motive = mkLambda("_a", "default", side, mkApp(eqFn, abstracted));
  if (!isTypeCorrect(m, motive)) {
    throw t.fail(
      "rewrite",
      goal,
      (show) => `motive is not type correct\n  ${show(motive)}`,
      "motive",
    );
  }
  const proved = m.instantiate(eq.proof);
  const direction = symm ? mkEqSymm(m, proved) : proved;
  const proof = mkApps(mkConst("Eq.ndrec", [levelZero, propLevel]), [
    side,
    lhs,
    motive,
    mkEqRefl(m, target),
    rhs,
    direction,
  ]);
  synthesizeArguments(t, opened.mvars, opened.infos);
  const fresh = opened.mvars.flatMap((x) =>
    x.kind === "mvar" && !m.isAssigned(x.id) ? [x.id] : [],
  );
  const others = openMVars(m, m.instantiate(equation)).filter(
    (id) => !fresh.includes(id) && mark.includes(id),
  );
  return { type: result, proof: m.instantiate(proof), goals: [...fresh, ...others] };
}

/** Instances among the arguments of an equation. */
function synthesizeArguments(
  t: TacticContext,
  mvars: readonly Expr[],
  infos: readonly string[],
): void {
  const { m } = t;
  mvars.forEach((x, i) => {
    if (infos[i] !== "instImplicit" || x.kind !== "mvar") return;
    const found = synthInstance(m, m.typeOfMVar(x.id));
    if (found.kind !== "found") {
      if (m.isAssigned(x.id)) return;
      throw m.error(
        "failed-to-synthesize",
        (show) => `failed to synthesize\n  ${show(m.typeOfMVar(x.id))}`,
      );
    }
    const old = m.assignments.get(x.id);
    if (old === undefined) m.assign(x.id, found.value);
    else isDefEq(m, old, found.value);
  });
}
