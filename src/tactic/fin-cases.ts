/**
 * `fin_cases h` for `h : x ∈ s`, and `fin_cases x` for a variable of a finite type: one goal for
 * each element. Membership is computed down to membership in a list.
 *
 * Source: Mathlib's Tactic/FinCases.lean for behaviour.
 */
import { type Expr, getAppFn, mkApps, mkConst, mkFVar } from "../kernel/host/expr.ts";
import { asConstApp } from "../elab/app-builder.ts";
import { cases } from "../elab/cases.ts";
import { isDefEq } from "../elab/def-eq.ts";
import { ElabError } from "../elab/error.ts";
import { assertHypothesis, tryClear } from "../elab/goal.ts";
import { getLevel, inferType, isProp } from "../elab/infer.ts";
import { synthInstance } from "../elab/instances.ts";
import { mkNatNumeral } from "../elab/nat-offset.ts";
import { natValue, whnf } from "../elab/whnf.ts";
import type { Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { defineTactic } from "./tactic.ts";
import { elabTerm } from "./terms.ts";

const MAX_ELEMENTS = 500;

export const finCases = defineTactic<readonly Term[]>({
  keywords: ["fin_cases"],
  parse(parser) {
    const terms = [parser.term()];
    while (parser.eat(",")) terms.push(parser.term());
    return terms;
  },
  run(terms, t) {
    for (const stx of terms) t.refineMain((goal) => finiteCases(t, goal, stx));
  },
});

function finiteCases(t: TacticContext, goal: number, stx: Term): number[] {
  const { m } = t;
  const e = elabTerm(t, stx);
  const type = m.instantiate(inferType(m, e));
  let membership = e;
  if (!isProp(m, type)) {
    const level = getLevel(m, type);
    const found = synthInstance(m, mkApps(mkConst("Fintype", [level]), [type]));
    if (found.kind !== "found")
      throw m.error(
        "failed-to-synthesize",
        (show) => `failed to synthesize\n  Fintype ${show(type)}`,
      );
    membership = mkApps(mkConst("Finset.mem_univ", [level]), [type, found.value, e]);
  }
  const added = assertHypothesis(m, goal, "h✝", inferType(m, membership), membership);
  const id = added.fvar.kind === "fvar" ? added.fvar.id : -1;
  const start = e.kind === "fvar" && isProp(m, type) ? tryClear(m, added.goal, e.id) : added.goal;
  const done: number[] = [];
  let now: { goal: number; id: number } | undefined = { goal: start, id };
  for (let i = 0; now !== undefined; i++) {
    m.tick("fin_cases");
    if (i > MAX_ELEMENTS) throw new ElabError("fin-cases", "there are too many elements");
    const next: { goal: number; id: number } | undefined = t.inGoal(now.goal, () =>
      splitMembership(t, now?.goal ?? 0, now?.id ?? 0, done),
    );
    now = next;
  }
  return done;
}

/** `h : x ∈ a :: l`: the goal for `x = a` joins `done`; returns the goal with `x ∈ l`. */
function splitMembership(
  t: TacticContext,
  goal: number,
  id: number,
  done: number[],
): { goal: number; id: number } | undefined {
  const { m } = t;
  const type = whnf(m, m.instantiate(m.localDecl(mkFVar(id)).type));
  const member = asConstApp(m, type, "List.Mem", 3);
  if (member === undefined) {
    throw m.error("fin-cases", (show) => `cannot list the elements of\n  ${show(type)}`);
  }
  const [element, x, list0] = member;
  if (element === undefined || x === undefined || list0 === undefined) return undefined;
  const list = whnf(m, list0);
  const fn = getAppFn(list);
  const levels = fn.kind === "const" ? fn.levels : [];
  let shown: Expr = list;
  const parts = asConstApp(m, list, "List.cons", 3);
  const [, head, tail] = parts ?? [];
  if (head !== undefined && tail !== undefined) {
    shown = mkApps(mkConst("List.cons", levels), [element, asNumeral(t, head), tail]);
  }
  const memFn = getAppFn(type);
  const memType = mkApps(memFn, [element, x, shown]);
  const added = assertHypothesis(m, goal, "h✝", memType, mkFVar(id));
  const own = added.fvar.kind === "fvar" ? added.fvar.id : -1;
  const cleared = tryClear(m, added.goal, id);
  const made = t.inGoal(cleared, () => cases(m, cleared, own));
  let rest: { goal: number; id: number } | undefined;
  for (const g of made) {
    if (g.ctor.endsWith("head")) done.push(g.goal);
    else {
      const h = g.fields.at(-1);
      if (h?.kind === "fvar") rest = { goal: g.goal, id: h.id };
    }
  }
  return rest;
}

/** A closed natural number as a numeral. */
function asNumeral(t: TacticContext, e: Expr): Expr {
  const { m } = t;
  const type = m.instantiate(inferType(m, e));
  if (type.kind !== "const" || type.name !== "Nat") return e;
  const value = natValue(m, whnf(m, e));
  if (value === undefined) return e;
  const numeral = mkNatNumeral(value);
  return isDefEq(m, numeral, e) ? numeral : e;
}
