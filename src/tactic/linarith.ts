/** `linarith [h₁, h₂]`, `nlinarith`: arithmetic on ℕ from hypotheses and given proofs. */
import { type Expr, getAppFn, mkApps, mkConst, mkFVar } from "../kernel/host/expr.ts";
import { exprEquals } from "../kernel/host/traverse.ts";
import { asConstApp, mkFalse, mkFalseElim, mkNot } from "../elab/app-builder.ts";
import { intros, mkGoal } from "../elab/goal.ts";
import { inferType, isProp, mkArrow } from "../elab/infer.ts";
import type { Term } from "../syntax/ast.ts";
import type { Meta } from "../elab/meta.ts";
import { mkNatAdd, mkNatNumeral } from "../elab/nat-offset.ts";
import type { TacticContext } from "./context.ts";
import type { Fact } from "./tableau.ts";
import { linearFacts, natRelationOf } from "./linear/facts.ts";
import { Linear, mkNatLe, mkNatMul } from "./linear/form.ts";
import { type LinearFact, refuteLinear } from "./linear/inequalities.ts";
import { defineTactic } from "./tactic.ts";
import { elabTerm } from "./terms.ts";

interface LinarithArgs {
  /** Products of two hypotheses are hypotheses too. */
  readonly products: boolean;
  readonly only: boolean;
  readonly terms: readonly Term[];
}

export const linarith = defineTactic<LinarithArgs>({
  keywords: ["linarith", "nlinarith"],
  parse(parser, keyword) {
    parser.config();
    const only = parser.eat("only");
    const args = parser.optSimpArguments() ?? [];
    return {
      products: keyword === "nlinarith",
      only,
      terms: args.flatMap((a) => (a.kind === "lemma" ? [a.term] : [])),
    };
  },
  run({ products, only, terms }, t) {
    t.refineMain((goal, target) => {
      const extra = terms.map((stx) => {
        const proof = elabTerm(t, stx);
        return { type: t.m.instantiate(inferType(t.m, proof)), proof };
      });
      if (!prove(t, goal, target, { extra, only, products })) {
        throw t.m.error(
          "linarith",
          () => `linarith failed to find a contradiction\n${t.render([goal])}`,
        );
      }
      return [];
    });
  },
});

interface Sources {
  readonly extra: readonly Fact[];
  /** Hypotheses are not used. */
  readonly only: boolean;
  readonly products: boolean;
}

function prove(t: TacticContext, goal: number, target: Expr, sources: Sources): boolean {
  const { m } = t;
  const r = natRelationOf(m, target);
  if (r?.name === "Eq" && !r.negated) {
    // Two inequalities.
    const below = mkGoal(m, mkNatLe(r.a, r.b), m.lctx);
    const above = mkGoal(m, mkNatLe(r.b, r.a), m.lctx);
    m.assign(goal, mkApps(mkConst("Nat.le_antisymm"), [r.a, r.b, below.expr, above.expr]));
    return [below.id, above.id].every((g) => t.inGoal(g, (type) => prove(t, g, type, sources)));
  }
  if (r !== undefined && r.name !== "Eq" && r.name !== "Dvd.dvd") {
    const negated = mkNot(target);
    const next = mkGoal(m, mkArrow(negated, mkFalse()), m.lctx);
    m.assign(goal, mkApps(mkConst("Classical.byContradiction"), [target, next.expr]));
    const opened = intros(m, next.id, ["h✝"]);
    return t.inGoal(opened.goal, () => refute(t, opened.goal, sources, opened.fvars));
  }
  if (target.kind === "const" && target.name === "False") return refute(t, goal, sources, []);
  const next = mkGoal(m, mkFalse(), m.lctx);
  m.assign(goal, mkFalseElim(m, target, next.expr));
  return t.inGoal(next.id, () => refute(t, next.id, sources, []));
}

/** Proves `False` from the context, the negated goal `own` and what was given. */
function refute(t: TacticContext, goal: number, sources: Sources, own: readonly Expr[]): boolean {
  const { m } = t;
  const linear = new Linear(m, true);
  const variables = sources.only
    ? own
    : m.lctx.decls.filter((d) => d.hidden !== true).map((d) => mkFVar(d.id));
  const given: Fact[] = [...sources.extra];
  for (const x of variables) {
    const type = m.instantiate(m.localDecl(x).type);
    if (isProp(m, type)) given.push({ type, proof: x });
  }
  const facts = given.flatMap((fact) => conjuncts(m, fact)).flatMap((fact) => linearFacts(m, fact));
  const found = refuteLinear(linear, facts, { integers: false });
  const proof = found ?? (sources.products ? refuteWithProducts(t, linear, facts) : undefined);
  if (proof === undefined) return false;
  m.assign(goal, proof);
  return true;
}

function isMonomial(e: Expr): boolean {
  const fn = getAppFn(e);
  return fn.kind === "const" && (fn.name === "HMul.hMul" || fn.name === "HPow.hPow");
}

/** So many facts are multiplied with each other. */
const MAX_FACTORS = 12;

/** `p ≤ q` and `r ≤ s` give `p * s + q * r ≤ p * r + q * s`. */
function refuteWithProducts(
  t: TacticContext,
  linear: Linear,
  facts: readonly LinearFact[],
): Expr | undefined {
  if (!t.elab.env.has("Quod.Nonlinear.mul_le")) return undefined;
  const nonnegative = linear.atoms
    .filter(({ expr }) => !isMonomial(expr))
    .map(({ expr }): LinearFact => {
      const proof = mkApps(mkConst("Nat.zero_le"), [expr]);
      return { lhs: mkNatNumeral(0n), rhs: expr, proof };
    });
  const all = [...nonnegative, ...facts];
  const distinct = all.filter(
    (f, i) => all.findIndex((g) => exprEquals(f.lhs, g.lhs) && exprEquals(f.rhs, g.rhs)) === i,
  );
  const factors = distinct.slice(-MAX_FACTORS);
  const products: LinearFact[] = [];
  factors.forEach((a, i) => {
    for (const b of factors.slice(i)) {
      const [p, q, r, s] = [a.lhs, a.rhs, b.lhs, b.rhs];
      products.push({
        lhs: mkNatAdd(mkNatMul(p, s), mkNatMul(q, r)),
        rhs: mkNatAdd(mkNatMul(p, r), mkNatMul(q, s)),
        proof: mkApps(mkConst("Quod.Nonlinear.mul_le"), [p, q, r, s, a.proof, b.proof]),
      });
    }
  });
  return refuteLinear(new Linear(t.m, true), [...facts, ...products], { integers: false });
}

/** The parts of a conjunction. */
function conjuncts(m: Meta, fact: Fact): Fact[] {
  const [p, q] = asConstApp(m, fact.type, "And", 2) ?? [];
  if (p === undefined || q === undefined) return [fact];
  return [
    ...conjuncts(m, { type: p, proof: mkApps(mkConst("And.left"), [p, q, fact.proof]) }),
    ...conjuncts(m, { type: q, proof: mkApps(mkConst("And.right"), [p, q, fact.proof]) }),
  ];
}
