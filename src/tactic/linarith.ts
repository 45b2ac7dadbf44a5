/** `linarith [h₁, h₂]`: linear arithmetic on ℕ from hypotheses and given proofs. */
import { type Expr, mkApps, mkConst, mkFVar } from "../kernel/host/expr.ts";
import { asConstApp, mkFalse, mkFalseElim, mkNot } from "../elab/app-builder.ts";
import { ElabError } from "../elab/error.ts";
import { intros, mkGoal } from "../elab/goal.ts";
import { inferType, isProp, mkArrow } from "../elab/infer.ts";
import type { Term } from "../syntax/ast.ts";
import type { Meta } from "../elab/meta.ts";
import type { TacticContext } from "./context.ts";
import type { Fact } from "./tableau.ts";
import { linearFacts, natRelationOf } from "./linear/facts.ts";
import { Linear, mkNatLe } from "./linear/form.ts";
import { type LinearFact, refuteLinear } from "./linear/inequalities.ts";
import { defineTactic } from "./tactic.ts";
import { elabTerm } from "./terms.ts";

interface LinarithArgs {
  readonly only: boolean;
  readonly terms: readonly Term[];
}

export const linarith = defineTactic<LinarithArgs>({
  keywords: ["linarith"],
  parse(parser) {
    parser.config();
    const only = parser.eat("only");
    const args = parser.optSimpArguments() ?? [];
    return { only, terms: args.flatMap((a) => (a.kind === "lemma" ? [a.term] : [])) };
  },
  run({ only, terms }, t) {
    t.refineMain((goal, target) => {
      const extra = terms.map((stx) => {
        const proof = elabTerm(t, stx);
        return { type: t.m.instantiate(inferType(t.m, proof)), proof };
      });
      if (!prove(t, goal, target, extra, only)) {
        throw t.m.error(
          "linarith",
          () => `linarith failed to find a contradiction\n${t.render([goal])}`,
        );
      }
      return [];
    });
  },
});

type Given = readonly { readonly type: Expr; readonly proof: Expr }[];

function prove(t: TacticContext, goal: number, target: Expr, extra: Given, only: boolean): boolean {
  const { m } = t;
  const r = natRelationOf(m, target);
  if (r?.name === "Eq" && !r.negated) {
    // Two inequalities.
    const below = mkGoal(m, mkNatLe(r.a, r.b), m.lctx);
    const above = mkGoal(m, mkNatLe(r.b, r.a), m.lctx);
    m.assign(goal, mkApps(mkConst("Nat.le_antisymm"), [r.a, r.b, below.expr, above.expr]));
    return [below.id, above.id].every((g) => t.inGoal(g, (type) => prove(t, g, type, extra, only)));
  }
  if (r !== undefined && r.name !== "Eq" && r.name !== "Dvd.dvd") {
    const negated = mkNot(target);
    const next = mkGoal(m, mkArrow(negated, mkFalse()), m.lctx);
    m.assign(goal, mkApps(mkConst("Classical.byContradiction"), [target, next.expr]));
    const opened = intros(m, next.id, ["h✝"]);
    return t.inGoal(opened.goal, () =>
      refute(t, opened.goal, extra, only ? opened.fvars : undefined),
    );
  }
  if (target.kind === "const" && target.name === "False")
    return refute(t, goal, extra, only ? [] : undefined);
  const next = mkGoal(m, mkFalse(), m.lctx);
  m.assign(goal, mkFalseElim(m, target, next.expr));
  return t.inGoal(next.id, () => refute(t, next.id, extra, only ? [] : undefined));
}

/** Proves `False` from the context (or the listed variables) and what was given. */
function refute(
  t: TacticContext,
  goal: number,
  extra: Given,
  listed: readonly Expr[] | undefined,
): boolean {
  const { m } = t;
  const linear = new Linear(m);
  const facts: LinearFact[] = [];
  const variables =
    listed ?? m.lctx.decls.filter((d) => d.hidden !== true).map((d) => mkFVar(d.id));
  for (const x of variables) {
    const type = m.instantiate(m.localDecl(x).type);
    if (!isProp(m, type)) continue;
    for (const fact of conjuncts(m, { type, proof: x })) facts.push(...linearFacts(m, fact));
  }
  for (const g of extra) {
    const made = conjuncts(m, g).flatMap((fact) => linearFacts(m, fact));
    if (made.length === 0) {
      throw new ElabError("linarith", "linarith: this term is not a comparison of natural numbers");
    }
    facts.push(...made);
  }
  const proof = refuteLinear(linear, facts, { integers: false });
  if (proof === undefined) return false;
  m.assign(goal, proof);
  return true;
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
