/** `rfl`, `eq_refl`, `symm`, `trans`: properties of relations. */
import {
  type Expr,
  getAppFn,
  hasExprMVar,
  hasFVar,
  hasLevelMVar,
  mkApps,
  mkConst,
  mkFVar,
} from "../kernel/host/expr.ts";
import { asConstApp, asEq, mkAppM, mkEqSymm } from "../elab/app-builder.ts";
import { isDefEq } from "../elab/def-eq.ts";
import { ElabError } from "../elab/error.ts";
import { applyTo, replaceHypothesis, mkGoal } from "../elab/goal.ts";
import { forallTelescope, inferType } from "../elab/infer.ts";
import { asRelation } from "../elab/term/calc.ts";
import type { Meta } from "../elab/meta.ts";
import { whnf, whnfR } from "../elab/whnf.ts";
import type { Location, Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { isDefEqAtAnyDepth, isEqualToKernel } from "./kernel-equality.ts";
import { defineSimpleTactic, defineTactic } from "./tactic.ts";
import { elabTerm, findHypothesis } from "./terms.ts";

const notReflexive =
  "The rfl tactic failed. Possible reasons:\n- The goal is not a reflexive relation (neither `=` nor a relation with a @[refl] lemma).\n- The arguments of the relation are not equal.\nTry using the reflexivity lemma for your relation explicitly, e.g. `exact Eq.refl _` or\n`exact HEq.rfl` etc.";

export const rfl = defineSimpleTactic(["rfl", "eq_refl", "exact_rfl"], (t) => {
  const goal = t.main;
  const { m } = t;
  const quick = m.attempt(
    () => m.withTransparency("reducible", () => tryRfl(t, goal)) || undefined,
  );
  if (quick === true) return;
  if (m.attempt(() => tryRfl(t, goal) || undefined) === true) return;
  throw t.inGoal(goal, () => m.error("rfl", () => `${notReflexive}\n${t.render([goal])}`));
});

/** Lemmas about relations: those marked in the library, for the relation at the head. */
function relationLemmas(m: Meta, attribute: string, relation: string): string[] {
  const result: string[] = [];
  for (const entry of m.env.lemmaSets.get(attribute) ?? []) {
    const info = m.env.constant(entry.name);
    if (info === undefined) continue;
    const head = forallTelescope(m, info.type, (_, body) => {
      const fn = getAppFn(body);
      return fn.kind === "const" ? fn.name : undefined;
    });
    if (head === relation) result.push(entry.name);
  }
  return result;
}

/** Reflexivity at the current transparency. May leave the state changed when it fails. */
export function tryRfl(t: TacticContext, goal: number): boolean {
  const { m } = t;
  return t.inGoal(goal, (target0) => {
    const target = m.instantiate(target0);
    // A relation that is defined as an equation counts as one (`a ≡ b [MOD n]`).
    const eq =
      asEq(m, target) ?? (m.transparency === "reducible" ? undefined : asEq(m, whnf(m, target)));
    if (eq !== undefined) {
      const { lhs, rhs } = eq;
      if (!isDefEqAtAnyDepth(m, lhs, rhs) && !equalInKernel(m, lhs, rhs)) return false;
      m.assign(goal, mkApps(mkConst("Eq.refl", [eq.level]), [eq.type, eq.lhs]));
      return true;
    }
    const iff = asConstApp(m, target, "Iff", 2);
    const [p, q] = iff ?? [];
    if (p !== undefined && q !== undefined) {
      if (!isDefEq(m, p, q)) return false;
      m.assign(goal, mkApps(mkConst("Iff.refl"), [p]));
      return true;
    }
    let relation = getAppFn(target);
    if (relation.kind !== "const") relation = getAppFn(whnfR(m, target));
    if (relation.kind !== "const") return false;
    const lemmas = [
      ...(relation.name === "HEq" ? ["HEq.refl"] : []),
      ...relationLemmas(m, "refl", relation.name),
      ...(fallbackRefl.get(relation.name) ?? []).filter((n) => m.env.has(n)),
    ];
    for (const name of new Set(lemmas)) {
      const done = m.attempt(() => {
        const left = applyTo(m, goal, m.mkConstWithFreshLevels(name));
        return left.length === 0 ? true : undefined;
      });
      if (done === true) return true;
    }
    return false;
  });
}

/** Closed terms are compared by the kernel, which unfolds all and computes with large numbers. */
function equalInKernel(m: Meta, a: Expr, b: Expr): boolean {
  if (m.transparency !== "default" && m.transparency !== "all") return false;
  if ([a, b].some((e) => hasExprMVar(e) || hasLevelMVar(e) || hasFVar(e))) return false;
  return isEqualToKernel(m, a, b) === true;
}

/** Lemmas that Mathlib marks and a small library may not. */
const fallbackRefl: ReadonlyMap<string, readonly string[]> = new Map([
  ["LE.le", ["le_refl", "Nat.le_refl"]],
  ["Dvd.dvd", ["dvd_refl"]],
  ["HasSubset.Subset", ["Set.Subset.refl"]],
]);

const fallbackSymm: ReadonlyMap<string, readonly string[]> = new Map([
  ["Eq", ["Eq.symm"]],
  ["HEq", ["HEq.symm"]],
  ["Iff", ["Iff.symm"]],
  ["Ne", ["Ne.symm"]],
  ["And", ["And.symm"]],
  ["Or", ["Or.symm"]],
]);

function symmLemmas(m: Meta, type: Expr): string[] {
  let head = getAppFn(type);
  if (head.kind !== "const") head = getAppFn(whnfR(m, type));
  if (head.kind !== "const") return [];
  const found = [...relationLemmas(m, "symm", head.name), ...(fallbackSymm.get(head.name) ?? [])];
  return [...new Set(found)].filter((n) => m.env.has(n));
}

export const symm = defineTactic<Location>({
  keywords: ["symm"],
  parse: (parser) => parser.location(),
  run(at, t) {
    const { m } = t;
    for (const h of at.hypotheses) {
      t.refineMain((goal) => {
        const id = findHypothesis(t, h.name, h.span);
        const type = m.instantiate(m.localDecl(mkFVar(id)).type);
        for (const name of symmLemmas(m, type)) {
          const value =
            name === "Eq.symm" ? mkEqSymm(m, mkFVar(id)) : mkAppM(m, name, [mkFVar(id)]);
          return [replaceHypothesis(m, goal, id, m.instantiate(inferType(m, value)), value).goal];
        }
        throw t.fail("symm", goal, (show) => `no symmetry lemma for\n  ${show(type)}`);
      });
    }
    if (!at.goal || at.hypotheses.length > 0) return;
    t.refineMain((goal, target) => {
      for (const name of symmLemmas(m, target)) {
        const done = m.attempt(() => applyTo(m, goal, m.mkConstWithFreshLevels(name)));
        if (done !== undefined) {
          const [only] = done;
          if (only !== undefined) m.updateDecl(only, { name: m.decl(goal).name });
          return done;
        }
      }
      throw t.fail("symm", goal, (show) => `no symmetry lemma for\n  ${show(target)}`);
    });
  },
});

export const trans = defineTactic<Term | undefined>({
  keywords: ["trans", "transitivity"],
  parse: (parser) => (parser.atArgument() ? parser.term() : undefined),
  run(middle, t) {
    const { m } = t;
    t.refineMain((goal, target) => {
      const relation = asRelation(m, target);
      if (relation === undefined) {
        throw t.fail("trans", goal, (show) => `not a relation\n  ${show(target)}`);
      }
      const type = m.instantiate(inferType(m, relation.lhs));
      const mid =
        middle === undefined ? m.mkFreshMVar(type, "natural", "b") : elabTerm(t, middle, type);
      const make = (a: Expr, b: Expr): Expr => mkApps(relation.fn, [a, b]);
      const first = mkGoal(m, make(relation.lhs, mid), m.lctx, "");
      const second = mkGoal(m, make(mid, relation.rhs), m.lctx, "");
      const head = getAppFn(relation.fn);
      const names = [
        ...(head.kind === "const" ? relationLemmas(m, "trans", head.name) : []),
        ...(head.kind === "const" ? (fallbackTrans.get(head.name) ?? []) : []),
        "Trans.trans",
      ];
      for (const name of names) {
        if (!m.env.has(name)) continue;
        const value = m.attempt(() => mkAppM(m, name, [first.expr, second.expr]));
        if (value === undefined || !isDefEq(m, inferType(m, value), target)) continue;
        m.assign(goal, value);
        return mid.kind === "mvar" && !m.isAssigned(mid.id)
          ? [first.id, second.id, mid.id]
          : [first.id, second.id];
      }
      throw new ElabError(
        "trans",
        "tactic 'trans' failed, no transitivity lemma for this relation",
      );
    });
  },
});

const fallbackTrans: ReadonlyMap<string, readonly string[]> = new Map([
  ["Eq", ["Eq.trans"]],
  ["Iff", ["Iff.trans"]],
  ["LE.le", ["le_trans", "Nat.le_trans"]],
  ["LT.lt", ["lt_trans", "Nat.lt_trans"]],
  ["Dvd.dvd", ["dvd_trans"]],
]);
