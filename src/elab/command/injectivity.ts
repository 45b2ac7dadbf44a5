/**
 * `C.inj` and `C.injEq` for each constructor `C` with fields: equal values have equal fields. The
 * second is a rule of simp. Proofs, and fields that the type already determines, have no equation.
 *
 * Source: Lean's Meta/Injective.lean for shapes and binder annotations.
 */
import type { Span } from "../../base/span.ts";
import { invariant } from "../../base/invariant.ts";
import type { ConstructorInfo } from "../../kernel/host/declaration.ts";
import {
  type BinderInfo,
  type Expr,
  getAppArgs,
  mkApp,
  mkApps,
  mkConst,
} from "../../kernel/host/expr.ts";
import { levelParam } from "../../kernel/host/level.ts";
import { exprEquals, instantiate1 } from "../../kernel/host/traverse.ts";
import { asConstApp, mkEq, mkEqRefl } from "../app-builder.ts";
import { isDefEqGuarded } from "../def-eq.ts";
import type { Elaborator } from "../elaborator.ts";
import {
  applyTo,
  assertHypothesis,
  assumption,
  inGoal,
  intros,
  mentions,
  mkGoal,
} from "../goal.ts";
import { forallTelescope, getLevel, inferType, isProp } from "../infer.ts";
import { injection, solveEquations } from "../injection.ts";
import type { Meta } from "../meta.ts";
import { closeWith } from "./auxiliary.ts";
import { addToKernel } from "./finish.ts";

/** What the proofs below are made of. */
const needed = ["Eq.ndrec", "HEq", "And", "Iff", "propext", "eq_of_heq"];

/** Adds the theorems for all constructors of an inductive type. */
export function addInjectivity(elab: Elaborator, typeName: string, span: Span): void {
  const { env } = elab;
  const info = env.constant(typeName);
  if (info?.kind !== "inductive" || !env.has(`${typeName}.noConfusion`)) return;
  if (!needed.every((name) => env.has(name))) return;
  for (const name of info.ctors) {
    const ctor = env.constant(name);
    if (ctor?.kind === "constructor" && ctor.numFields > 0) addFor(elab, ctor, span);
  }
}

function addFor(elab: Elaborator, ctor: ConstructorInfo, span: Span): void {
  const { m } = elab;
  const levels = ctor.levelParams.map(levelParam);
  const head = mkConst(ctor.name, levels);
  forallTelescope(m, ctor.type, (xs, result) => {
    const params = xs.slice(0, ctor.numParams);
    const first = xs.slice(ctor.numParams);
    const applied = mkApps(head, params);
    secondFields(m, inferType(m, applied), first, result, [], (second) => {
      const conjuncts = first.flatMap((a, i) => {
        const b = second[i];
        if (b === undefined || exprEquals(a, b) || isProp(m, inferType(m, a))) return [];
        return [mkEqHEq(m, a, b)];
      });
      const last = conjuncts.pop();
      if (last === undefined) return;
      const both = conjuncts.reduceRight((rest, e) => mkApps(mkConst("And"), [e, rest]), last);
      const equation = mkEq(m, mkApps(applied, first), mkApps(applied, second));
      const fields = [...first, ...second.filter((b, i) => first[i] !== b)];
      const binders = (info: BinderInfo): { x: Expr; info: BinderInfo }[] => [
        ...params.map((x) => ({ x, info: "implicit" as const })),
        ...fields.map((x) => ({ x, info })),
      ];
      const add = (name: string, info: BinderInfo, type: Expr, value: Expr): void => {
        addToKernel(
          elab,
          {
            kind: "theorem",
            name,
            levelParams: ctor.levelParams,
            type: m.instantiate(closeWith(m, "pi", binders(info), type)),
            value: m.instantiate(closeWith(m, "lambda", binders(info), m.instantiate(value))),
          },
          span,
        );
      };
      const implication = m.withLocal("h", "default", equation, (h) => m.mkPi([h], both));
      const inj = `${ctor.name}.inj`;
      add(inj, "implicit", implication, forward(m, implication));
      const iff = mkApps(mkConst("Iff.intro"), [
        equation,
        both,
        mkApps(mkConst(inj, levels), [...params, ...fields]),
        backward(m, equation, both),
      ]);
      const proof = mkApps(mkConst("propext"), [equation, both, iff]);
      const injEq = `${ctor.name}.injEq`;
      add(injEq, "default", mkEq(m, equation, both), proof);
      elab.env.addLemma("simp", { name: injEq, priority: 1000, symm: false, unfold: false });
    });
  });
}

/** Second copies of the fields; those that the type mentions are shared. */
function secondFields(
  m: Meta,
  type: Expr,
  first: readonly Expr[],
  result: Expr,
  done: readonly Expr[],
  run: (second: readonly Expr[]) => void,
): void {
  const a = first[done.length];
  if (a === undefined) {
    run(done);
    return;
  }
  invariant(type.kind === "pi" && a.kind === "fvar", "a constructor's type");
  if (mentions(m, result, new Set([a.id]))) {
    secondFields(m, instantiate1(type.body, a), first, result, [...done, a], run);
    return;
  }
  m.withLocal(`${type.name}_1`, "default", type.type, (b) =>
    secondFields(m, instantiate1(type.body, b), first, result, [...done, b], run),
  );
}

function mkEqHEq(m: Meta, a: Expr, b: Expr): Expr {
  const ta = m.instantiate(inferType(m, a));
  const tb = m.instantiate(inferType(m, b));
  if (isDefEqGuarded(m, ta, tb)) return mkEq(m, a, b);
  return mkApps(mkConst("HEq", [getLevel(m, ta)]), [ta, a, tb, b]);
}

/** `C as = C bs → a₁ = b₁ ∧ …`, by injection. */
function forward(m: Meta, type: Expr): Expr {
  const goal = mkGoal(m, type, m.lctx);
  const opened = intros(m, goal.id, ["h"]);
  const h = opened.fvars[0];
  invariant(h?.kind === "fvar", "the equation");
  const step = injection(m, opened.goal, h.id);
  invariant(step?.kind === "equations", "constructors are injective");
  const queue = [homogeneous(m, step.goal, step.equations)];
  for (let g = queue.pop(); g !== undefined; g = queue.pop()) {
    const target = m.typeOfMVar(g);
    const isAnd = target.kind === "app" && target.fn.kind === "app" && isConst(target.fn.fn, "And");
    if (isAnd) queue.push(...applyTo(m, g, mkConst("And.intro")));
    else invariant(assumption(m, g), "an equation of two fields");
  }
  return goal.expr;
}

/** Adds `a = b` for each `HEq a b` between values of one type. */
function homogeneous(m: Meta, goal: number, equations: readonly Expr[]): number {
  return equations.reduce(
    (g, h) =>
      inGoal(m, g, () => {
        const heq = asConstApp(m, m.instantiate(inferType(m, h)), "HEq", 4);
        if (heq === undefined) return g;
        const [ta, a, tb, b] = heq;
        invariant(
          ta !== undefined && a !== undefined && tb !== undefined && b !== undefined,
          "HEq",
        );
        if (!isDefEqGuarded(m, ta, tb)) return g;
        const eq = mkApps(mkConst("eq_of_heq", [getLevel(m, ta)]), [ta, a, b, h]);
        return assertHypothesis(m, g, "h✝", mkEq(m, a, b), eq).goal;
      }),
    goal,
  );
}

function isConst(e: Expr, name: string): boolean {
  return e.kind === "const" && e.name === name;
}

/** `a₁ = b₁ ∧ … → C as = C bs`, by substitution. */
function backward(m: Meta, equation: Expr, both: Expr): Expr {
  const type = m.withLocal("h", "default", both, (h) => m.mkPi([h], equation));
  const start = mkGoal(m, type, m.lctx);
  const opened = intros(m, start.id, ["h"]);
  let goal = opened.goal;
  let proof = opened.fvars[0];
  let conjunction = both;
  const equations: Expr[] = [];
  invariant(proof !== undefined, "the conjunction");
  for (;;) {
    const [left, right] = getAppArgs(conjunction);
    const isAnd =
      conjunction.kind === "app" &&
      conjunction.fn.kind === "app" &&
      isConst(conjunction.fn.fn, "And");
    if (!isAnd || left === undefined || right === undefined) break;
    const sides = mkApps(mkConst("And.left"), [left, right]);
    const added = assertHypothesis(m, goal, "h✝", left, mkApp(sides, proof));
    goal = added.goal;
    equations.push(added.fvar);
    proof = mkApp(mkApps(mkConst("And.right"), [left, right]), proof);
    conjunction = right;
  }
  const last = assertHypothesis(m, goal, "h✝", conjunction, proof);
  const solved = solveEquations(m, last.goal, [...equations, last.fvar]);
  invariant(solved !== undefined, "equations of variables");
  inGoal(m, solved.goal, () => {
    const target = m.typeOfMVar(solved.goal);
    const [, lhs] = getAppArgs(target);
    invariant(lhs !== undefined, "an equation");
    m.assign(solved.goal, mkEqRefl(m, lhs));
  });
  return start.expr;
}
