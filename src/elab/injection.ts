/**
 * Equations between constructors: injectivity, disjointness, substitution; and the search for a
 * contradiction among hypotheses.
 *
 * Source: Lean's Meta/Tactic/Injection.lean, UnifyEq.lean, Contradiction.lean for behaviour.
 */
import { invariant } from "../base/invariant.ts";
import {
  type Expr,
  getAppFn,
  hasExprMVar,
  mkApp,
  mkApps,
  mkConst,
  mkFVar,
} from "../kernel/host/expr.ts";
import { asConstApp, asEq, mkEq, mkEqRefl } from "./app-builder.ts";
import { isDefEq, isDefEqGuarded } from "./def-eq.ts";
import { ElabError } from "./error.ts";
import {
  type FVarSubst,
  applySubst,
  assertHypothesis,
  composeSubst,
  emptySubst,
  intros,
  mkGoal,
  subst,
  tryClear,
} from "./goal.ts";
import { getLevel, inferType } from "./infer.ts";
import type { Meta } from "./meta.ts";
import { constructorApp, whnf, whnfCore } from "./whnf.ts";
import { asInductive, cases } from "./cases.ts";

/** Solves `a = b` hypotheses one after the other; undefined when one is absurd (goal closed). */
export function solveEquations(
  m: Meta,
  goal: number,
  equations: readonly Expr[],
): { readonly goal: number; readonly subst: FVarSubst } | undefined {
  let current = goal;
  let total: FVarSubst = emptySubst;
  const queue = [...equations];
  for (let e = queue.shift(); e !== undefined; e = queue.shift()) {
    m.tick("cases");
    const x = applySubst(total, e);
    if (x.kind !== "fvar") continue;
    const step = solveEquation(m, current, x.id);
    if (step === undefined) return undefined;
    current = step.goal;
    total = composeSubst(total, step.subst);
    queue.unshift(...step.equations);
  }
  return { goal: current, subst: total };
}

function solveEquation(
  m: Meta,
  goal: number,
  id: number,
): { goal: number; subst: FVarSubst; equations: Expr[] } | undefined {
  const decl = m.decl(goal);
  return m.withContext(decl.lctx, () => {
    const h = mkFVar(id);
    const type = m.instantiate(m.localDecl(h).type);
    const heq = asConstApp(m, type, "HEq", 4);
    if (heq !== undefined) {
      const [ta, a, tb, b] = heq;
      invariant(ta !== undefined && a !== undefined && tb !== undefined && b !== undefined, "HEq");
      if (!isDefEq(m, ta, tb)) {
        throw m.error(
          "dependent-elimination",
          (show) => `dependent elimination failed, failed to solve equation\n  ${show(type)}`,
        );
      }
      const eq = mkEq(m, a, b);
      const value = mkApps(mkConst("eq_of_heq", [getLevel(m, ta)]), [ta, a, b, h]);
      const added = assertHypothesis(m, goal, "h✝", eq, value);
      return { goal: tryClear(m, added.goal, id), subst: emptySubst, equations: [added.fvar] };
    }
    const eq = asEq(m, type);
    invariant(eq !== undefined, "an equation");
    if (isDefEqGuarded(m, eq.lhs, eq.rhs)) {
      return { goal: tryClear(m, goal, id), subst: emptySubst, equations: [] };
    }
    const direct = m.attempt(() => subst(m, goal, id));
    if (direct !== undefined) return { ...direct, equations: [] };
    // Injectivity may leave `Nat.add n 0`: reduced, it is a variable.
    const [l, r] = [whnf(m, eq.lhs), whnf(m, eq.rhs)];
    if (
      (l.kind === "fvar" && eq.lhs.kind !== "fvar") ||
      (r.kind === "fvar" && eq.rhs.kind !== "fvar")
    ) {
      const added = assertHypothesis(m, goal, "h✝", mkEq(m, l, r), h);
      return { goal: tryClear(m, added.goal, id), subst: emptySubst, equations: [added.fvar] };
    }
    const outcome = injection(m, goal, id);
    if (outcome === undefined) {
      throw m.error(
        "dependent-elimination",
        (show) =>
          `dependent elimination failed, failed to solve equation\n  ${show(eq.lhs)} = ${show(eq.rhs)}`,
      );
    }
    if (outcome.kind === "closed") return undefined;
    return {
      goal: tryClear(m, outcome.goal, id),
      subst: emptySubst,
      equations: [...outcome.equations],
    };
  });
}

export type InjectionResult =
  | { readonly kind: "closed" }
  | { readonly kind: "equations"; readonly goal: number; readonly equations: readonly Expr[] };

/**
 * `h : C a = C b` gives `a = b`; `h : C a = D b` closes the goal. Undefined when the sides are
 * not constructor applications.
 */
export function injection(m: Meta, goal: number, id: number): InjectionResult | undefined {
  const decl = m.decl(goal);
  return m.withContext(decl.lctx, () => {
    const h = mkFVar(id);
    const eq = asEq(m, m.localDecl(h).type);
    if (eq === undefined) return undefined;
    const a = constructorApp(m, whnf(m, eq.lhs));
    const b = constructorApp(m, whnf(m, eq.rhs));
    if (a === undefined || b === undefined) return undefined;
    const inductive = asInductive(m, eq.type);
    if (inductive === undefined) return undefined;
    const name = `${inductive.info.name}.noConfusion`;
    const info = m.env.constant(name);
    if (info === undefined) return undefined;
    const target = m.instantiate(decl.type);
    const level = getLevel(m, target);
    const proof = mkApps(mkConst(name, [level, ...inductive.levels]), [
      ...inductive.params,
      ...inductive.indices,
      target,
      eq.lhs,
      eq.rhs,
      h,
    ]);
    if (a.name !== b.name) {
      m.assign(goal, proof);
      return { kind: "closed" };
    }
    const type = whnf(m, m.instantiate(inferType(m, proof)));
    invariant(type.kind === "pi", "noConfusion of equal constructors");
    const next = mkGoal(m, type.type, decl.lctx, decl.name);
    m.assign(goal, mkApp(proof, next.expr));
    let count = 0;
    let t = type.type;
    const ctor = m.env.constant(a.name);
    const fields = ctor?.kind === "constructor" ? ctor.numFields : 0;
    while (t.kind === "pi" && count < fields) {
      const fn = getAppFn(t.type);
      if (fn.kind !== "const" || (fn.name !== "Eq" && fn.name !== "HEq")) break;
      count++;
      t = t.body;
    }
    const opened = intros(
      m,
      next.id,
      Array.from({ length: count }, () => undefined),
    );
    return { kind: "equations", goal: opened.goal, equations: opened.fvars };
  });
}

/** Closes the goal when a hypothesis is absurd: `False`, `a ≠ a`, `p` and `¬p`, clashing constructors. */
export function contradiction(m: Meta, goal: number): boolean {
  const decl = m.decl(goal);
  return m.withContext(decl.lctx, () => {
    const target = m.instantiate(decl.type);
    const close = (falseProof: Expr): boolean => {
      m.assign(goal, mkApps(mkConst("False.elim", [getLevel(m, target)]), [target, falseProof]));
      return true;
    };
    for (const d of [...m.lctx.decls].reverse()) {
      if (d.hidden === true) continue;
      const type = whnfCore(m, m.instantiate(d.type));
      const reduced = m.withTransparency("reducible", () => whnf(m, type));
      const fn = getAppFn(reduced);
      if (fn.kind === "const" && fn.name === "False") return close(mkFVar(d.id));
      // Types without constructors.
      const inductive = asInductive(m, reduced);
      if (inductive?.info.ctors.length === 0) {
        const saved = m.save();
        try {
          if (cases(m, goal, d.id).length === 0) return true;
        } catch (error) {
          if (!(error instanceof ElabError)) throw error;
        }
        m.restore(saved);
      }
      const eq = asEq(m, reduced);
      if (eq !== undefined) {
        const a = constructorApp(m, whnf(m, eq.lhs));
        const b = constructorApp(m, whnf(m, eq.rhs));
        if (a !== undefined && b !== undefined && a.name !== b.name) {
          const result = m.attempt(() => injection(m, goal, d.id));
          if (result?.kind === "closed") return true;
        }
      }
      const negated = negatedProposition(m, reduced);
      if (negated === undefined) continue;
      for (const p of m.lctx.decls) {
        if (
          p.hidden !== true &&
          !hasExprMVar(m.instantiate(p.type)) &&
          isDefEq(m, negated, p.type)
        ) {
          return close(mkApp(mkFVar(d.id), mkFVar(p.id)));
        }
      }
      // `a ≠ a` and `¬ (a = a)`.
      const self = asEq(m, negated);
      if (self !== undefined && isDefEq(m, self.lhs, self.rhs)) {
        return close(mkApp(mkFVar(d.id), mkEqRefl(m, self.lhs)));
      }
    }
    return false;
  });
}

/** `p` for `¬p`, `p → False`, `a ≠ b`. */
export function negatedProposition(m: Meta, type: Expr): Expr | undefined {
  const not = asConstApp(m, type, "Not", 1);
  if (not?.[0] !== undefined) return not[0];
  const ne = asConstApp(m, type, "Ne", 3);
  if (ne?.[1] !== undefined && ne[2] !== undefined) return mkEq(m, ne[1], ne[2]);
  const t = whnfCore(m, m.instantiate(type));
  if (t.kind === "pi" && t.body.looseBVarRange === 0) {
    const body = m.withTransparency("reducible", () => whnf(m, t.body));
    if (body.kind === "const" && body.name === "False") return t.type;
  }
  return undefined;
}
