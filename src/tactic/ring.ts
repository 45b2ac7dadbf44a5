/** `ring`, `ring1`, `ring_nf`: equations of commutative rings and fields, by normal forms. */
import { mkFVar } from "../kernel/host/expr.ts";
import { asEq } from "../elab/app-builder.ts";
import type { ElabError } from "../elab/error.ts";
import { replaceHypothesis } from "../elab/goal.ts";
import type { Meta } from "../elab/meta.ts";
import type { Location } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { changeLocal } from "./hypothesis-steps.ts";
import { tryRfl } from "./rfl.ts";
import { Numbers } from "./norm-num/numbers.ts";
import { Evaluator, type Outside } from "./ring/evaluate.ts";
import { RingNormalizer } from "./ring/rewrite.ts";
import { mkEqMp } from "./rw.ts";
import { applyToTarget, unchanged } from "./simp/apply-result.ts";
import { defineSimpleTactic, defineTactic } from "./tactic.ts";
import { findHypothesis } from "./terms.ts";

export const ring1 = defineSimpleTactic(["ring1", "ring1!"], (t) => {
  t.refineMain((goal) => {
    if (closeByRing(t, goal)) return [];
    throw failed(t, goal);
  });
});

/** As in Lean, what `ring1` does not close is left in normal form. */
export const ring = defineSimpleTactic(["ring", "ring!"], (t) => {
  t.refineMain((goal) => {
    if (closeByRing(t, goal)) return [];
    return normalizeTarget(t, new RingNormalizer(t.m, numberFunctions(t.m)), goal);
  });
});

/** Leaves alone what is in normal form already: that is no failure. */
export const ringNf = defineTactic<Location>({
  keywords: ["ring_nf", "ring_nf!"],
  parse(parser) {
    parser.config();
    return parser.location();
  },
  run(at, t) {
    const normalizer = new RingNormalizer(t.m, numberFunctions(t.m));
    if (at.wildcard) {
      // The target first, then the hypotheses from the last one on.
      t.refineMain((goal) => normalizeTarget(t, normalizer, goal));
      if (t.goals.length === 0) return;
      const ids = t.withMain(() =>
        t.m.lctx.decls.filter((d) => d.hidden !== true).map((d) => d.id),
      );
      for (const id of ids.reverse()) {
        t.attempt(() => t.refineMain((goal) => normalizeHypothesis(t, normalizer, goal, id)));
      }
      return;
    }
    for (const h of at.hypotheses) {
      t.refineMain((goal) => {
        const id = findHypothesis(t, h.name, h.span);
        return normalizeHypothesis(t, normalizer, goal, id);
      });
    }
    if (at.goal) t.refineMain((goal) => normalizeTarget(t, normalizer, goal));
  },
});

/** Functions on numbers are evaluated. */
function numberFunctions(m: Meta): Pick<Outside, "number"> {
  const numbers = new Numbers(m);
  return { number: (writer, e) => numbers.extension(writer, e) };
}

function failed(t: TacticContext, goal: number): ElabError {
  return t.m.error(
    "ring",
    () => `ring failed, the two sides are not equal as polynomials\n${t.render([goal])}`,
  );
}

/** Closes an equation of a commutative ring; false when it is none or does not hold. */
export function closeByRing(t: TacticContext, goal: number): boolean {
  const { m } = t;
  const quick = m.attempt(
    () => m.withTransparency("reducible", () => tryRfl(t, goal)) || undefined,
  );
  return quick === true || proveByRing(t, goal);
}

function proveByRing(t: TacticContext, goal: number): boolean {
  const { m } = t;
  return t.inGoal(goal, (target) => {
    const eq = asEq(m, target);
    if (eq === undefined) return false;
    const evaluator = new Evaluator(m, numberFunctions(m));
    const writer = evaluator.writer(m.instantiate(eq.type));
    const proof =
      writer === undefined
        ? undefined
        : evaluator.prove(writer, m.instantiate(eq.lhs), m.instantiate(eq.rhs));
    if (proof === undefined) return false;
    m.assign(goal, proof);
    return true;
  });
}

function normalizeTarget(t: TacticContext, normalizer: RingNormalizer, goal: number): number[] {
  return t.inGoal(goal, (target) => {
    const r = normalizer.run(target);
    return unchanged(target, r) ? [goal] : applyToTarget(t, goal, target, r);
  });
}

function normalizeHypothesis(
  t: TacticContext,
  normalizer: RingNormalizer,
  goal: number,
  id: number,
): number[] {
  const { m } = t;
  return t.inGoal(goal, () => {
    const x = mkFVar(id);
    const old = m.instantiate(m.localDecl(x).type);
    const r = normalizer.run(old);
    if (unchanged(old, r)) return [goal];
    if (r.proof === undefined) {
      const stx = { kind: "hole", span: { start: 0, end: 0 } } as const;
      return [changeLocal(t, goal, x, r.expr, stx)];
    }
    const value = mkEqMp(t, old, r.expr, r.proof, x);
    return [replaceHypothesis(m, goal, id, r.expr, value).goal];
  });
}
