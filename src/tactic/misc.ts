/** Small tactics: `clear!`, `clear_value`, `and_intros`, `ac_rfl`, `show_term`. */
import { type Expr, getAppFn, mkApps, mkFVar } from "../kernel/host/expr.ts";
import { replaceFVars } from "../kernel/host/traverse.ts";
import { asConstApp, asEq } from "../elab/app-builder.ts";
import { ElabError } from "../elab/error.ts";
import { applyTo, dependents, mkGoal, tryClear } from "../elab/goal.ts";
import { showExpr } from "../elab/print.ts";
import { whnfR } from "../elab/whnf.ts";
import type { TacticSequence, Term } from "../syntax/ast.ts";
import { tryRfl } from "./rfl.ts";
import { simpTarget } from "./simp/apply-result.ts";
import { rulesOfConstant, SimpRules } from "./simp/theorems.ts";
import { defineSimpleTactic, defineTactic } from "./tactic.ts";
import { findHypothesis } from "./terms.ts";

interface Name {
  readonly name: string;
  readonly span: Term["span"];
}

/** With everything that depends on them. */
export const clearAll = defineTactic<readonly Name[]>({
  keywords: ["clear!"],
  parse(parser) {
    const names: Name[] = [];
    while (parser.atIdent()) names.push(parser.ident());
    return names;
  },
  run(names, t) {
    t.refineMain((goal) => {
      const { m } = t;
      const roots = new Set(names.map((h) => findHypothesis(t, h.name, h.span)));
      const all = dependents(m, m.lctx, roots);
      return [all.toReversed().reduce((g, d) => tryClear(m, g, d.id), goal)];
    });
  },
});

/** `x : t := v` becomes `x : t`. */
export const clearValue = defineTactic<readonly Name[]>({
  keywords: ["clear_value"],
  parse(parser) {
    const names: Name[] = [];
    while (parser.atIdent()) names.push(parser.ident());
    return names;
  },
  run(names, t) {
    t.refineMain((goal, target) => {
      const { m } = t;
      const ids = new Set(names.map((h) => findHypothesis(t, h.name, h.span)));
      const decls = dependents(m, m.lctx, ids);
      const xs = decls.map((d) => mkFVar(d.id));
      const fresh: Expr[] = [];
      let lctx = m.lctx.without(new Set(decls.map((d) => d.id)));
      const renamed = (e: Expr): Expr =>
        replaceFVars(m.instantiate(e), xs.slice(0, fresh.length), fresh);
      for (const d of decls) {
        const value = ids.has(d.id) || d.value === undefined ? undefined : renamed(d.value);
        const local = m.mkLocal(d.name, renamed(d.type), d.info, value);
        lctx = lctx.push(local);
        fresh.push(mkFVar(local.id));
      }
      const next = mkGoal(m, renamed(target), lctx, m.decl(goal).name);
      const proof = m.withContext(lctx, () => m.mkLambda(fresh, next.expr));
      const given = xs.filter((_, i) => {
        const d = decls[i];
        return d !== undefined && (ids.has(d.id) || d.value === undefined);
      });
      m.assign(goal, mkApps(proof, given));
      return [next.id];
    });
  },
});

/** Splits conjunctions in the target. */
export const andIntros = defineSimpleTactic(["and_intros"], (t) => {
  const splitAll = (goal: number): number[] => {
    const both = t.inGoal(goal, (target) => asConstApp(t.m, whnfR(t.m, target), "And", 2));
    if (both === undefined) return [goal];
    const intro = t.m.mkConstWithFreshLevels("And.intro");
    return applyTo(t.m, goal, intro).flatMap(splitAll);
  };
  t.refineMain(splitAll);
});

/** The lemmas by which an operation may be reordered. */
const reordering: ReadonlyMap<string, readonly string[]> = new Map([
  ["HAdd.hAdd", ["add_assoc", "add_comm", "add_left_comm"]],
  ["HMul.hMul", ["mul_assoc", "mul_comm", "mul_left_comm"]],
  ["And", ["and_assoc", "and_comm", "and_left_comm"]],
  ["Or", ["or_assoc", "or_comm", "or_left_comm"]],
  ["Max.max", ["max_assoc", "max_comm", "max_left_comm"]],
  ["Min.min", ["min_assoc", "min_comm", "min_left_comm"]],
  ["Sup.sup", ["sup_assoc", "sup_comm", "sup_left_comm"]],
  ["Inf.inf", ["inf_assoc", "inf_comm", "inf_left_comm"]],
  ["Nat.gcd", ["Nat.gcd_assoc", "Nat.gcd_comm", "Nat.gcd_left_comm"]],
]);

/** An equation that holds by associativity and commutativity of one operation. */
export const acRfl = defineSimpleTactic(["ac_rfl"], (t) => {
  t.refineMain((goal, target) => {
    const { m } = t;
    const eq = asEq(m, target);
    const sides = eq ?? undefined;
    const [p] = asConstApp(m, target, "Iff", 2) ?? [];
    const head = getAppFn(m.instantiate(sides?.lhs ?? p ?? target));
    const names = head.kind === "const" ? (reordering.get(head.name) ?? []) : [];
    const rules = new SimpRules();
    for (const name of names)
      if (m.env.has(name)) rules.addAll(rulesOfConstant(m, name, false, 1000));
    const left = simpTarget(t, goal, { rules, arithmetic: false }) ?? [goal];
    const open = left.filter((g) => !tryRfl(t, g));
    if (open.length > 0) throw t.fail("ac_rfl", goal, () => "the sides differ");
    return [];
  });
});

/** Runs tactics and tells the term that they made. */
export const showTerm = defineTactic<TacticSequence>({
  keywords: ["show_term"],
  parse: (parser) => parser.tacticSequence(),
  run(sequence, t, span) {
    const goal = t.main;
    t.runSequence(sequence);
    const { m, elab } = t;
    const value = m.assignments.get(goal);
    if (value === undefined) throw new ElabError("show-term", "nothing was made");
    const c = { m, env: elab.env, scope: elab.scope };
    const text = t.inGoal(goal, () => showExpr(c, m.instantiate(value)));
    elab.report({
      severity: "information",
      code: "try-this",
      span,
      text: `Try this: exact ${text}`,
    });
  },
});

/** Tells the goals. */
export const traceState = defineSimpleTactic(["trace_state"], (t, span) => {
  const text = t.goals.length === 0 ? "no goals" : t.render(t.goals);
  t.elab.report({ severity: "information", code: "trace", span, text });
});
