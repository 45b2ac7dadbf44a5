/**
 * `linarith`, `nlinarith`: a contradiction among linear comparisons in ordered rings, from the
 * context, the negated goal and given proofs; `nlinarith` multiplies them first.
 *
 * Source: Mathlib's Tactic/Linarith for behaviour.
 */
import { type Expr, getAppArgs, mkApp, mkApps, mkConst, mkFVar } from "../kernel/host/expr.ts";
import { mkAppM, mkFalse, mkFalseElim, mkNot } from "../elab/app-builder.ts";
import { intros, mkGoal } from "../elab/goal.ts";
import { inferType, isProp, mkArrow } from "../elab/infer.ts";
import type { Meta } from "../elab/meta.ts";
import { whnfR } from "../elab/whnf.ts";
import type { Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { Systems } from "./linear/comparisons.ts";
import { type Comparison, Domain } from "./linear/domain.ts";
import { distinct, productsOf, squaresIn } from "./linear/products.ts";
import { refute } from "./linear/refute.ts";
import { type OrderRelation, orderRelationOf } from "./linear/relation.ts";
import type { Fact } from "./tableau.ts";
import { option } from "./simp/arguments.ts";
import { defineTactic } from "./tactic.ts";
import { elabTerm } from "./terms.ts";

interface LinarithArgs {
  /** Products of two hypotheses are hypotheses too. */
  readonly products: boolean;
  readonly only: boolean;
  /** `a ≠ b` is `a < b` or `b < a`. */
  readonly splitNe: boolean;
  readonly terms: readonly Term[];
}

export const linarith = defineTactic<LinarithArgs>({
  keywords: ["linarith", "linarith!", "nlinarith", "nlinarith!"],
  parse(parser, keyword) {
    const config = parser.config();
    const only = parser.eat("only");
    const args = parser.optSimpArguments() ?? [];
    return {
      products: keyword.startsWith("nlinarith"),
      splitNe: option({ config }, "splitNe") ?? false,
      only,
      terms: args.flatMap((a) => (a.kind === "lemma" ? [a.term] : [])),
    };
  },
  run({ products, only, splitNe, terms }, t) {
    t.refineMain((goal, target) => {
      const extra = terms.map((stx) => {
        const proof = elabTerm(t, stx);
        return { type: t.m.instantiate(inferType(t.m, proof)), proof };
      });
      if (!prove(t, goal, target, { extra, only, products, splitNe })) {
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
  readonly splitNe: boolean;
  /** Disequalities that were taken apart. */
  readonly used?: ReadonlySet<Expr>;
}

/** A goal `a = b` is two goals; one that compares is negated; any other is left for `False`. */
function prove(t: TacticContext, goal: number, target: Expr, sources: Sources): boolean {
  const { m } = t;
  const r = orderRelationOf(m, target);
  if (r?.name === "eq" && !r.negated) return proveEquation(t, goal, r, sources);
  if (r !== undefined) {
    let open = goal;
    if (!r.negated) {
      const next = mkGoal(m, mkArrow(mkNot(target), mkFalse()), m.lctx);
      m.assign(goal, mkApps(mkConst("Classical.byContradiction"), [target, next.expr]));
      open = next.id;
    }
    const opened = intros(m, open, ["a✝"]);
    return t.inGoal(opened.goal, () =>
      contradiction(t, opened.goal, sources, opened.fvars, r.carrier),
    );
  }
  if (target.kind === "const" && target.name === "False") {
    return contradiction(t, goal, sources, [], undefined);
  }
  const next = mkGoal(m, mkFalse(), m.lctx);
  m.assign(goal, mkFalseElim(m, target, next.expr));
  return t.inGoal(next.id, () => contradiction(t, next.id, sources, [], undefined));
}

/** `a ≤ b` and `b ≤ a`; undefined where equations do not follow from that. */
function proveEquation(
  t: TacticContext,
  goal: number,
  { carrier, a, b }: OrderRelation,
  sources: Sources,
): boolean {
  const { m } = t;
  const antisymmetry = antisymmetryOf(m, carrier, a, b);
  if (antisymmetry === undefined) return false;
  const parts: number[] = [];
  let proof = antisymmetry;
  for (let i = 0; i < 2; i++) {
    const type = whnfR(m, inferType(m, proof));
    if (type.kind !== "pi") return false;
    const part = mkGoal(m, type.type, m.lctx);
    parts.push(part.id);
    proof = mkApp(proof, part.expr);
  }
  m.assign(goal, proof);
  return parts.every((g) => t.inGoal(g, (type) => prove(t, g, type, sources)));
}

/** A proof of `a ≤ b → b ≤ a → a = b`. */
function antisymmetryOf(m: Meta, carrier: Expr, a: Expr, b: Expr): Expr | undefined {
  const type = whnfR(m, carrier);
  if (type.kind === "const" && type.name === "Nat") {
    return mkApps(mkConst("Nat.le_antisymm"), [a, b]);
  }
  return Domain.of(m, type)?.lemma("eq_of_le", [a, b]);
}

/** Proves `False` from the context, the negated goal `own` and what was given. */
function contradiction(
  t: TacticContext,
  goal: number,
  sources: Sources,
  own: readonly Expr[],
  preferred: Expr | undefined,
): boolean {
  const { m } = t;
  const systems = new Systems(m);
  const facts: Fact[] = [...own.map((x) => factOf(t, x)), ...sources.extra];
  if (!sources.only) {
    const context = m.lctx.decls.filter((d) => d.hidden !== true).map((d) => mkFVar(d.id));
    // What was said last is most likely to matter.
    facts.push(...context.map((x) => factOf(t, x)).toReversed());
  }
  for (const fact of facts) if (isProp(m, fact.type)) systems.add(fact);
  systems.finish();
  const first = preferred && systems.of(preferred);
  const order = [...systems.all].sort((a, b) => Number(b === first) - Number(a === first));
  for (const { domain, comparisons } of order) {
    const proof = sources.products
      ? refuteWithProducts(domain, distinct(comparisons))
      : refute(domain, comparisons);
    if (proof !== undefined) {
      m.assign(goal, proof);
      return true;
    }
  }
  return sources.splitNe && splitDisequality(t, goal, sources, own, preferred, facts);
}

/** Two goals from the first `a ≠ b` among the facts: one with `a < b`, one with `b < a`. */
function splitDisequality(
  t: TacticContext,
  goal: number,
  sources: Sources,
  own: readonly Expr[],
  preferred: Expr | undefined,
  facts: readonly Fact[],
): boolean {
  const { m } = t;
  m.tick("linarith");
  for (const fact of facts) {
    const r = orderRelationOf(m, fact.type);
    if (r?.name !== "eq" || !r.negated || sources.used?.has(fact.proof) === true) continue;
    const cases = m.attempt(() => mkAppM(m, "Ne.lt_or_lt", [fact.proof]));
    const [first, second] = cases === undefined ? [] : getAppArgs(whnfR(m, inferType(m, cases)));
    if (cases === undefined || first === undefined || second === undefined) continue;
    const left = mkGoal(m, mkArrow(first, mkFalse()), m.lctx);
    const right = mkGoal(m, mkArrow(second, mkFalse()), m.lctx);
    const parts = [first, second, mkFalse(), cases, left.expr, right.expr];
    m.assign(goal, mkApps(mkConst("Or.elim"), parts));
    const used = new Set([...(sources.used ?? []), fact.proof]);
    return [left.id, right.id].every((g) => {
      const opened = intros(m, g, ["a✝"]);
      return t.inGoal(opened.goal, () =>
        contradiction(t, opened.goal, { ...sources, used }, [...opened.fvars, ...own], preferred),
      );
    });
  }
  return false;
}

function factOf(t: TacticContext, x: Expr): Fact {
  return { type: t.m.instantiate(t.m.localDecl(x).type), proof: x };
}

function refuteWithProducts(domain: Domain, comparisons: readonly Comparison[]): Expr | undefined {
  const linear = refute(domain, comparisons);
  if (linear !== undefined) return linear;
  const all = distinct([...comparisons, ...squaresIn(domain, comparisons)]);
  return refute(domain, [...all, ...productsOf(domain, all)]);
}
