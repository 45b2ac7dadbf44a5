/** Equations by which a definition may be rewritten: `rw [f]`, `unfold f`, `simp [f]`. */
import { type Expr, getAppArgs, mkApps, mkConst } from "../kernel/host/expr.ts";
import type { Level } from "../kernel/host/level.ts";
import { betaApply, instantiateLevelParams } from "../kernel/host/traverse.ts";
import { asEq } from "../elab/app-builder.ts";
import { isDefEq } from "../elab/def-eq.ts";
import {
  forallMetaTelescope,
  getLevel,
  inferType,
  isProp,
  lambdaTelescope,
} from "../elab/infer.ts";
import { resolveGlobal } from "../elab/scope.ts";
import type { Meta } from "../elab/meta.ts";
import type { Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";

/** Proofs of the equations of the definition that `stx` names; undefined when it names none. */
export function unfoldEquations(t: TacticContext, stx: Term): Expr[] | undefined {
  const name = definitionName(t, stx);
  if (name === undefined) return undefined;
  const own = declaredEquations(t.m, name);
  return own === undefined
    ? [definitionEquation(t.m, name)]
    : own.map((e) => t.m.mkConstWithFreshLevels(e));
}

/** The theorems that `@[eqns …]` gives for a definition. */
export function declaredEquations(m: Meta, name: string): readonly string[] | undefined {
  const names = m.env.equations.get(name) ?? [];
  return names.length === 0 ? undefined : names;
}

/** The definition that a lone identifier names. */
export function definitionName(t: TacticContext, stx: Term): string | undefined {
  if (stx.kind !== "ident") return undefined;
  const { elab, m } = t;
  if (m.lctx.findByName(stx.name.split(".")[0] ?? stx.name) !== undefined) return undefined;
  for (const c of resolveGlobal(elab.env, elab.scope, stx.name)) {
    if (c.fields.length > 0) continue;
    const info = elab.env.constant(c.name);
    if (info?.kind !== "definition") continue;
    // A field that is a proof (`Monoid.mul_one`) is used as the fact that it states.
    if (isProp(m, info.type)) continue;
    return c.name;
  }
  return undefined;
}

/** `∀ xs, f xs = body`, proved by `fun xs => rfl`, with universes left open. */
export function definitionEquation(m: Meta, name: string): Expr {
  const info = m.env.constant(name);
  const levels: Level[] = info?.levelParams.map(() => m.mkFreshLevelMVar()) ?? [];
  const f = mkConst(name, levels);
  if (info?.kind !== "definition") return f;
  const value = instantiateLevelParams(info.value, info.levelParams, levels);
  return lambdaTelescope(m, value, (xs, body) => {
    const lhs = mkApps(f, xs);
    const type = m.instantiate(inferType(m, lhs));
    const level = getLevel(m, type);
    // id at the equation keeps the right-hand side as it is written.
    const equation = mkApps(mkConst("Eq", [level]), [type, lhs, body]);
    const refl = mkApps(mkConst("Eq.refl", [level]), [type, lhs]);
    return m.mkLambda(xs, mkApps(mkConst("id", [{ kind: "zero" }]), [equation, refl]));
  });
}

/** One step of unfolding at the head: `f args` to its body, or by one of its equations. */
export function unfoldHead(m: Meta, e: Expr, name: string): Expr | undefined {
  const equations = declaredEquations(m, name);
  if (equations !== undefined) return rewriteHead(m, e, equations);
  const info = m.env.constant(name);
  let fn: Expr = e;
  while (fn.kind === "app") fn = fn.fn;
  if (info?.kind !== "definition" || fn.kind !== "const" || fn.name !== name) return undefined;
  return betaApply(instantiateLevelParams(info.value, info.levelParams, fn.levels), getAppArgs(e));
}

/** The right side of the first equation whose left side is `e`. */
function rewriteHead(m: Meta, e: Expr, equations: readonly string[]): Expr | undefined {
  for (const name of equations) {
    const rhs = m.attempt(() =>
      m.withTransparency("instances", () => {
        const type = inferType(m, m.mkConstWithFreshLevels(name));
        const eq = asEq(m, forallMetaTelescope(m, type).body);
        return eq !== undefined && isDefEq(m, eq.lhs, e) ? m.instantiate(eq.rhs) : undefined;
      }),
    );
    if (rhs !== undefined) return rhs;
  }
  return undefined;
}
