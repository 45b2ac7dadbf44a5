/** `push_neg`, `contrapose`, `by_contra!`: negations moved inwards. */
import { mkApps, mkConst } from "../kernel/host/expr.ts";
import { asConstApp, mkNot } from "../elab/app-builder.ts";
import { negatedProposition } from "../elab/injection.ts";
import { intros, mkGoal, revert } from "../elab/goal.ts";
import { isProp, mkArrow } from "../elab/infer.ts";
import type { Location, Term } from "../syntax/ast.ts";
import { contradict } from "./by-cases.ts";
import type { TacticContext } from "./context.ts";
import { simpHypothesis, simpTarget } from "./simp/apply-result.ts";
import type { Hook, SimpOptions } from "./simp/engine.ts";
import { rulesOfConstant, SimpRules } from "./simp/theorems.ts";
import { defineTactic } from "./tactic.ts";
import { findHypothesis } from "./terms.ts";

/** The rules, by the names that Mathlib has for them; `¬(a = b)` becomes `a ≠ b`. */
const names: readonly (readonly [name: string, symm: boolean])[] = [
  ["ne_eq", true],
  ["Classical.not_not", false],
  ["not_or", false],
  ["not_and", false],
  ["Classical.not_forall", false],
  ["Mathlib.Tactic.PushNeg.not_iff", false],
  ["Mathlib.Tactic.PushNeg.ne_empty_eq_nonempty", false],
  ["Mathlib.Tactic.PushNeg.not_nonempty_eq", false],
  ["not_exists", false],
  ["Nat.not_le", false],
  ["Nat.not_lt", false],
  ["not_le", false],
  ["not_lt", false],
  ["not_ne_iff", false],
  ["not_true_eq_false", false],
  ["not_false_eq_true", false],
];

export function pushNegOptions(t: TacticContext): SimpOptions {
  const rules = new SimpRules();
  for (const [name, symm] of names) {
    if (t.elab.env.has(name)) rules.addAll(rulesOfConstant(t.m, name, symm, 1000));
  }
  return { rules, arithmetic: false, pre: [negatedImplication] };
}

/** `¬(p → q)` is `p ∧ ¬q` and no `∃`. */
const negatedImplication: Hook = ({ m }, e) => {
  const [pi] = asConstApp(m, e, "Not", 1) ?? [];
  if (pi?.kind !== "pi" || pi.body.looseBVarRange > 0 || !isProp(m, pi.type)) return undefined;
  const proof = mkApps(mkConst("Classical.not_imp"), [pi.type, pi.body]);
  const expr = mkApps(mkConst("And"), [pi.type, mkNot(pi.body)]);
  return { expr, proof: mkApps(mkConst("propext"), [e, expr, proof]) };
};

export const pushNeg = defineTactic<Location>({
  keywords: ["push_neg"],
  parse: (parser) => parser.location(),
  run(at, t) {
    const options = pushNegOptions(t);
    for (const h of at.hypotheses) {
      t.refineMain((goal) => pushAt(t, goal, findHypothesis(t, h.name, h.span), options));
    }
    if (at.wildcard) {
      const ids = t.withMain(() =>
        t.m.lctx.decls.filter((d) => d.hidden !== true).map((d) => d.id),
      );
      for (const id of ids) {
        if (t.goals.length > 0) t.refineMain((goal) => pushAt(t, goal, id, options));
      }
    }
    if (at.goal && t.goals.length > 0) {
      t.refineMain((goal) => simpTarget(t, goal, options) ?? [goal]);
    }
  },
});

/** Moves negations inwards in a hypothesis; nothing to do is no error. */
function pushAt(t: TacticContext, goal: number, id: number, options: SimpOptions): number[] {
  const made = simpHypothesis(t, goal, id, options);
  if (made === undefined) return [goal];
  return made.goal === undefined ? [] : [made.goal];
}

interface ContraposeArgs {
  readonly push: boolean;
  readonly hypothesis: { readonly name: string; readonly span: Term["span"] } | undefined;
  readonly rename: string | undefined;
}

export const contrapose = defineTactic<ContraposeArgs>({
  keywords: ["contrapose", "contrapose!"],
  parse(parser, keyword) {
    const hypothesis = parser.atIdent() ? parser.ident() : undefined;
    const rename = hypothesis !== undefined && parser.eat("with") ? parser.ident().name : undefined;
    return { push: keyword === "contrapose!", hypothesis, rename };
  },
  run({ push, hypothesis, rename }, t) {
    const { m } = t;
    const options = pushNegOptions(t);
    t.refineMain((goal0) => {
      let goal = goal0;
      if (hypothesis !== undefined) {
        const id = findHypothesis(t, hypothesis.name, hypothesis.span);
        goal = revert(m, goal, new Set([id])).goal;
      }
      const target = m.typeOfMVar(goal);
      if (target.kind !== "pi" || target.body.looseBVarRange > 0) {
        throw t.fail("contrapose", goal, () => "the goal is not an implication");
      }
      const { type: p, body: q } = target;
      const decl = m.decl(goal);
      const next = mkGoal(m, mkArrow(mkNot(q), mkNot(p)), decl.lctx, decl.name);
      // p → q from ¬q → ¬p, classically.
      const proof = m.withContext(decl.lctx, () =>
        m.withLocal("h", "default", p, (hp) =>
          m.withLocal("k", "default", mkNot(q), (nq) =>
            m.mkLambda(
              [hp],
              mkApps(mkConst("Classical.byContradiction"), [
                q,
                m.mkLambda([nq], mkApps(next.expr, [nq, hp])),
              ]),
            ),
          ),
        ),
      );
      m.assign(goal, proof);
      let result = [next.id];
      if (push) result = result.flatMap((g) => simpTarget(t, g, options) ?? [g]);
      if (hypothesis === undefined) return result;
      const name = rename ?? hypothesis.name;
      return result.map((g) => intros(m, g, [name]).goal);
    });
  },
});

export const byContraPush = defineTactic<{
  readonly name: string;
  readonly type: Term | undefined;
}>({
  keywords: ["by_contra!"],
  parse(parser) {
    const name =
      parser.atIdent() || (parser.at("_") && parser.atArgument()) ? parser.binderName() : undefined;
    const type = parser.eat(":") ? parser.term() : undefined;
    return { name: name === undefined ? "this" : (name.name ?? "x✝"), type };
  },
  run({ name, type }, t) {
    const options = pushNegOptions(t);
    t.refineMain((goal, target) => {
      const plain = negatedProposition(t.m, target) === undefined;
      const next = contradict(t, goal, name, plain ? undefined : type);
      const id = t.inGoal(next, () => t.m.lctx.findByName(name)?.id);
      if (id === undefined) return [next];
      return t.inGoal(next, () => pushAt(t, next, id, options));
    });
  },
});
