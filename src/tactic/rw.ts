/** `rw [a, ← b] at h`, `rewrite`, `rwa`, `erw`: rewriting with equations. */
import type { Span } from "../base/span.ts";
import { type Expr, mkApps, mkConst, mkFVar } from "../kernel/host/expr.ts";
import { levelZero } from "../kernel/host/level.ts";
import { ElabError } from "../elab/error.ts";
import { assumption, mkGoal, replaceHypothesis } from "../elab/goal.ts";
import { getLevel, isProp } from "../elab/infer.ts";
import type { Location, RewriteRule, Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { unfoldEquations } from "./definition-equations.ts";
import { tryRfl } from "./rfl.ts";
import { rewriteWith } from "./rewrite-term.ts";
import { defineTactic } from "./tactic.ts";
import { findHypothesis } from "./terms.ts";

interface RwArgs {
  readonly keyword: string;
  readonly rules: readonly RewriteRule[];
  readonly at: Location;
  readonly occurrences: ReadonlySet<number> | undefined;
}

export const rw = defineTactic<RwArgs>({
  keywords: ["rw", "rewrite", "rwa", "erw"],
  parse(parser, keyword) {
    const config = parser.config();
    const rules = parser.rewriteRules();
    return { keyword, rules, at: parser.location(), occurrences: occurrencesOf(config) };
  },
  run({ keyword, rules, at, occurrences }, t, span) {
    const { m } = t;
    t.ensureGoal();
    for (const rule of rules) {
      const before = m.save();
      const goalsBefore = t.goals;
      try {
        rewriteRule(t, rule, at, occurrences);
      } catch (error) {
        if (error instanceof ElabError) error.span ??= rule.span;
        throw error;
      }
      t.record(rule.span, before, goalsBefore, m.save(), t.goals);
    }
    if (keyword !== "rewrite") closeByRfl(t, keyword === "erw" ? "instances" : "reducible");
    if (keyword === "rwa") {
      const goal = t.goals[0];
      if (goal === undefined || !assumption(m, goal)) {
        throw t.fail("assumption", t.main, () => "");
      }
    }
    void span;
  },
});

/** `(config := {occs := .pos [1]})`. */
function occurrencesOf(
  config: readonly { readonly name: string; readonly value: Term }[],
): ReadonlySet<number> | undefined {
  for (const option of config) {
    const { value } = option;
    const occs =
      option.name === "occs"
        ? value
        : value.kind === "structureInstance"
          ? value.fields.find((f) => f.name === "occs")?.value
          : undefined;
    if (occs?.kind !== "app" || occs.fn.kind !== "dotIdent" || occs.fn.name !== "pos") continue;
    const list = occs.args[0]?.value;
    if (list?.kind !== "listLiteral") continue;
    return new Set(list.elements.flatMap((e) => (e.kind === "num" ? [Number(e.value)] : [])));
  }
  return undefined;
}

/** `with_reducible rfl` on the main goal, where it helps. */
export function closeByRfl(t: TacticContext, transparency: "reducible" | "instances"): void {
  const goal = t.goals[0];
  if (goal === undefined) return;
  t.m.attempt(() => t.m.withTransparency(transparency, () => tryRfl(t, goal)) || undefined);
}

/** One rule at a location. */
export function rewriteRule(
  t: TacticContext,
  rule: RewriteRule,
  at: Location,
  occurrences: ReadonlySet<number> | undefined,
): void {
  if (!at.wildcard) {
    for (const h of at.hypotheses) rewriteHypothesis(t, rule, h.name, h.span, occurrences);
    if (at.goal) rewriteTarget(t, rule, occurrences);
    return;
  }
  // at *: wherever it works, at least once.
  let worked = false;
  const names = t.withMain(() =>
    t.m.lctx.decls.filter((d) => d.hidden !== true && isProp(t.m, d.type)).map((d) => d.id),
  );
  for (const id of names) {
    const name = t.m.decl(t.main).lctx.decls.find((d) => d.id === id)?.name;
    if (name === undefined) continue;
    worked = t.attempt(() => rewriteHypothesisId(t, rule, id, occurrences)) || worked;
  }
  worked = t.attempt(() => rewriteTarget(t, rule, occurrences)) || worked;
  if (!worked) {
    throw t.fail(
      "rewrite",
      t.main,
      () => "did not find instance of the pattern in the current goal",
    );
  }
}

/** The equations that a rule may mean: one, or those of a definition. */
function withEquation<T>(t: TacticContext, rule: RewriteRule, run: (equation: Expr) => T): T {
  const { elab, m } = t;
  const unfolded = unfoldEquations(t, rule.term);
  if (unfolded !== undefined) {
    let first: unknown;
    for (const equation of unfolded) {
      const saved = m.save();
      try {
        return run(equation);
      } catch (error) {
        if (!(error instanceof ElabError)) throw error;
        m.restore(saved);
        first ??= error;
      }
    }
    throw first;
  }
  return elab.withFreshPending(() => {
    const e = elab.elabTerm(rule.term, undefined);
    elab.synthesize("partial");
    const result = run(m.instantiate(e));
    elab.synthesize("all");
    return result;
  });
}

function rewriteTarget(
  t: TacticContext,
  rule: RewriteRule,
  occurrences: ReadonlySet<number> | undefined,
): void {
  const { m } = t;
  t.refineMain((goal, target) => {
    const decl = m.decl(goal);
    const r = withEquation(t, rule, (e) => rewriteWith(t, goal, target, e, rule.symm, occurrences));
    const next = mkGoal(m, m.instantiate(r.type), decl.lctx, decl.name);
    m.assign(goal, mkEqMpr(t, target, m.instantiate(r.type), r.proof, next.expr));
    return [next.id, ...open(t, r.goals)];
  });
}

function open(t: TacticContext, goals: readonly number[]): number[] {
  return goals.filter((g) => !t.m.isAssigned(g));
}

/** `Eq.mpr proof value : target`. */
export function mkEqMpr(
  t: TacticContext,
  target: Expr,
  type: Expr,
  proof: Expr,
  value: Expr,
): Expr {
  const level = getLevel(t.m, target);
  return mkApps(mkConst("Eq.mpr", [level]), [target, type, proof, value]);
}

/** `Eq.mp proof value : type`. */
export function mkEqMp(t: TacticContext, target: Expr, type: Expr, proof: Expr, value: Expr): Expr {
  const level = isProp(t.m, target) ? levelZero : getLevel(t.m, target);
  return mkApps(mkConst("Eq.mp", [level]), [target, type, proof, value]);
}

function rewriteHypothesis(
  t: TacticContext,
  rule: RewriteRule,
  name: string,
  span: Span,
  occurrences: ReadonlySet<number> | undefined,
): void {
  const id = t.withMain(() => findHypothesis(t, name, span));
  rewriteHypothesisId(t, rule, id, occurrences);
}

function rewriteHypothesisId(
  t: TacticContext,
  rule: RewriteRule,
  id: number,
  occurrences: ReadonlySet<number> | undefined,
): void {
  const { m } = t;
  t.refineMain((goal) => {
    const old = m.instantiate(m.localDecl(mkFVar(id)).type);
    const r = withEquation(t, rule, (e) => rewriteWith(t, goal, old, e, rule.symm, occurrences));
    const type = m.instantiate(r.type);
    const value = mkEqMp(t, old, type, m.instantiate(r.proof), mkFVar(id));
    const next = replaceHypothesis(m, goal, id, type, value);
    return [next.goal, ...open(t, r.goals)];
  });
}
