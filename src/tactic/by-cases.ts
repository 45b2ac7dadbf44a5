/** `by_cases h : p` and `by_contra h`. */
import { type Expr, mkApp, mkApps, mkConst, mkFVar } from "../kernel/host/expr.ts";
import { negatedProposition } from "../elab/injection.ts";
import { mkNot } from "../elab/app-builder.ts";
import { intros, mkGoal } from "../elab/goal.ts";
import { getLevel, isProp, mkArrow } from "../elab/infer.ts";
import { synthInstance } from "../elab/instances.ts";
import { isDefEq } from "../elab/def-eq.ts";
import { ElabError } from "../elab/error.ts";
import type { Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { defineTactic } from "./tactic.ts";
import { elabTermEnsuringType, elabType } from "./terms.ts";
import { mkSort } from "../kernel/host/expr.ts";
import { levelZero } from "../kernel/host/level.ts";

interface ByCasesArgs {
  readonly name: string | undefined;
  readonly proposition: Term;
}

export const byCases = defineTactic<ByCasesArgs>({
  keywords: ["by_cases"],
  parse(parser) {
    if (parser.at("_")) {
      parser.expect("_");
      parser.expect(":");
      return { name: undefined, proposition: parser.term() };
    }
    const first = parser.term();
    if (!parser.eat(":")) return { name: undefined, proposition: first };
    if (first.kind !== "ident") return parser.fail("a name expected before ':'");
    return { name: first.name, proposition: parser.term() };
  },
  run({ name, proposition }, t) {
    t.refineMain((goal, target) => {
      const p = elabTermEnsuringType(t, proposition, mkSort(levelZero));
      return splitOn(t, goal, target, p, name ?? "h✝", ["pos", "neg"]);
    });
  },
});

/** The goals with `h : p` and with `h : ¬p`. */
export function splitOn(
  t: TacticContext,
  goal: number,
  target: Expr,
  p: Expr,
  name: string,
  tags: readonly [string, string],
): [number, number] {
  const { m } = t;
  const notP = mkNot(p);
  const tag = m.decl(goal).name;
  const make = (hyp: Expr, caseName: string): { id: number; expr: Expr } => {
    const g = mkGoal(m, mkArrow(hyp, target), m.lctx, tag === "" ? caseName : `${tag}.${caseName}`);
    return { id: intros(m, g.id, [name]).goal, expr: g.expr };
  };
  const pos = make(p, tags[0]);
  const neg = make(notP, tags[1]);
  m.assign(goal, caseSplit(t, target, p, notP, pos.expr, neg.expr));
  return [pos.id, neg.id];
}

/** `target` from its proofs with `p` and with `¬p`. */
function caseSplit(t: TacticContext, target: Expr, p: Expr, notP: Expr, yes: Expr, no: Expr): Expr {
  const { m } = t;
  if (isProp(m, target)) {
    const em = mkApp(mkConst("Classical.em"), p);
    return mkApps(mkConst("Or.elim"), [p, notP, target, em, yes, no]);
  }
  const found = synthInstance(m, mkApp(mkConst("Decidable"), p));
  const instance =
    found.kind === "found" ? found.value : mkApp(mkConst("Classical.propDecidable"), p);
  return mkApps(mkConst("dite", [getLevel(m, target)]), [target, p, instance, yes, no]);
}

interface ByContraArgs {
  readonly name: string | undefined;
  readonly type: Term | undefined;
}

export const byContra = defineTactic<ByContraArgs>({
  keywords: ["by_contra"],
  parse(parser) {
    const name =
      parser.atIdent() || (parser.at("_") && parser.atArgument()) ? parser.binderName() : undefined;
    const type = parser.eat(":") ? parser.term() : undefined;
    return { name: name === undefined ? "this" : (name.name ?? "x✝"), type };
  },
  run({ name, type }, t) {
    t.refineMain((goal) => [contradict(t, goal, name ?? "this", type)]);
  },
});

/** Assumes the negation of the target; `False` is left to be shown. */
export function contradict(t: TacticContext, goal: number, name: string, given?: Term): number {
  const { m } = t;
  return t.inGoal(goal, (target) => {
    if (!isProp(m, target)) {
      throw t.fail("by_contra", goal, () => "the goal is not a proposition");
    }
    const inner = negatedProposition(m, target);
    if (inner !== undefined) {
      // The target is itself a negation: assume what it denies.
      const type = givenType(t, given, inner);
      const next = intros(m, goal, [name]);
      const [h] = next.fvars;
      if (h === undefined || type === undefined) return next.goal;
      return retype(t, next.goal, h, type);
    }
    const notTarget = mkNot(target);
    const hyp = givenType(t, given, notTarget) ?? notTarget;
    const next = mkGoal(m, mkArrow(hyp, mkConst("False")), m.lctx, m.decl(goal).name);
    m.assign(goal, mkApps(mkConst("Classical.byContradiction"), [target, next.expr]));
    return intros(m, next.id, [name]).goal;
  });
}

function givenType(t: TacticContext, given: Term | undefined, actual: Expr): Expr | undefined {
  if (given === undefined) return undefined;
  const type = elabType(t, given);
  if (!isDefEq(t.m, type, actual)) {
    throw t.m.error(
      "by_contra",
      (show) =>
        `type mismatch: the negation of the goal is\n  ${show(actual)}\nnot\n  ${show(type)}`,
    );
  }
  return t.m.instantiate(type);
}

function retype(t: TacticContext, goal: number, h: Expr, type: Expr): number {
  if (h.kind !== "fvar") throw new ElabError("by_contra", "a variable expected");
  const { m } = t;
  const decl = m.decl(goal);
  const local = { ...m.localDecl(mkFVar(h.id)), type };
  m.fvars.set(h.id, local);
  const decls = decl.lctx.decls.map((d) => (d.id === h.id ? local : d));
  const next = mkGoal(
    m,
    decl.type,
    decl.lctx.without(new Set([h.id])).push(...decls.filter((d) => d.id === h.id)),
    decl.name,
  );
  m.assign(goal, next.expr);
  return next.id;
}
