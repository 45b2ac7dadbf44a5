/** `congr`, `convert e`: an equation of applications from equations of their arguments. */
import { type Expr, getAppArgs, getAppFn, mkApp, mkApps, mkConst } from "../kernel/host/expr.ts";
import { asConstApp, asEq, mkEq } from "../elab/app-builder.ts";
import { isDefEq } from "../elab/def-eq.ts";
import { assumption, mkGoal } from "../elab/goal.ts";
import { inferType } from "../elab/infer.ts";
import type { Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { tryRfl } from "./rfl.ts";
import { mkEqMpr } from "./rw.ts";
import { rewritableArguments } from "./simp/engine.ts";
import { congrApp, type SimpResult } from "./simp/result.ts";
import { defineTactic } from "./tactic.ts";
import { elabTerm, mvarMark, newGoals } from "./terms.ts";

export const congr = defineTactic<number>({
  keywords: ["congr", "congr!"],
  parse: (parser) => (parser.atNum() ? Number(parser.num().value) : 100),
  run(depth, t) {
    t.refineMain((goal) => {
      const made = congruence(t, goal, depth);
      if (made === undefined)
        throw t.fail("congr", goal, () => "the target is not an equation of applications");
      return made;
    });
  },
});

/** Goals for the arguments that differ; undefined when the sides have no common head. */
function congruence(t: TacticContext, goal0: number, depth: number): number[] | undefined {
  const { m } = t;
  const goal = iffAsEq(t, goal0);
  return t.inGoal(goal, (target) => {
    const eq = asEq(m, target);
    if (eq === undefined) return undefined;
    const closed = (g: number): boolean =>
      m.attempt(() => m.withTransparency("reducible", () => tryRfl(t, g)) || undefined) === true ||
      m.attempt(() => m.withTransparency("reducible", () => assumption(m, g)) || undefined) ===
        true;
    if (closed(goal)) return [];
    if (depth <= 0) return undefined;
    const lhs = m.instantiate(eq.lhs);
    const rhs = m.instantiate(eq.rhs);
    const xs = getAppArgs(lhs);
    const ys = getAppArgs(rhs);
    const fn = getAppFn(lhs);
    if (xs.length === 0 || xs.length !== ys.length || !isDefEq(m, fn, getAppFn(rhs)))
      return undefined;
    const free = rewritableArguments(m, fn, xs);
    let term: Expr = fn;
    let result: SimpResult = { expr: fn, proof: undefined };
    const made: number[] = [];
    for (let i = 0; i < xs.length; i++) {
      const x = xs[i];
      const y = ys[i];
      if (x === undefined || y === undefined) return undefined;
      let ra: SimpResult = { expr: y, proof: undefined };
      if (free[i] === true) {
        const same = m.withTransparency("reducible", () => isDefEq(m, x, y));
        if (!same) {
          const g = mkGoal(m, mkEq(m, x, y), m.lctx, m.decl(goal).name);
          made.push(g.id);
          ra = { expr: y, proof: g.expr };
        }
      } else if (!isDefEq(m, x, y)) return undefined;
      result = congrApp(m, term, result, x, ra);
      term = mkApp(term, x);
    }
    if (result.proof === undefined) return undefined;
    m.assign(goal, result.proof);
    return made.flatMap((g) => {
      const deeper = m.attempt(() => congruence(t, g, depth - 1));
      return deeper ?? [g];
    });
  });
}

/** `p ↔ q` proved by `p = q`. */
function iffAsEq(t: TacticContext, goal: number): number {
  const { m } = t;
  return t.inGoal(goal, (target) => {
    const [p, q] = asConstApp(m, target, "Iff", 2) ?? [];
    if (p === undefined || q === undefined) return goal;
    const next = mkGoal(m, mkEq(m, p, q), m.lctx, m.decl(goal).name);
    m.assign(goal, mkApps(mkConst("Iff.of_eq"), [p, q, next.expr]));
    return next.id;
  });
}

interface ConvertArgs {
  readonly term: Term;
  readonly depth: number;
}

export const convert = defineTactic<ConvertArgs>({
  keywords: ["convert"],
  parse(parser) {
    parser.config();
    const term = parser.term();
    return { term, depth: parser.eat("using") ? Number(parser.num().value) : 100 };
  },
  run({ term, depth }, t) {
    t.refineMain((goal, target) => {
      const { m } = t;
      const mark = mvarMark(m);
      const e = elabTerm(t, term);
      const type = m.instantiate(inferType(m, e));
      const equation = mkGoal(m, mkEq(m, target, type), m.lctx, m.decl(goal).name);
      m.assign(goal, mkEqMpr(t, target, type, equation.expr, e));
      const left = congruence(t, equation.id, depth) ?? [equation.id];
      const holes = newGoals(t, e, mark, term, true, "convert").filter((g) => !m.isAssigned(g));
      return [...left, ...holes.filter((g) => !left.includes(g))];
    });
  },
});
