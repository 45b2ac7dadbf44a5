/**
 * `choose f g h using e`: from `∀ x, ∃ y, p x y` a function with its property, by choice.
 *
 * Source: Mathlib's Tactic/Choose.lean for behaviour.
 */
import { type Expr, getAppFn, mkApps, mkConst, mkFVar } from "../kernel/host/expr.ts";
import { betaApply } from "../kernel/host/traverse.ts";
import { asConstApp } from "../elab/app-builder.ts";
import { cases } from "../elab/cases.ts";
import { ElabError } from "../elab/error.ts";
import { assertHypothesis, tryClear } from "../elab/goal.ts";
import { forallTelescope, getLevel, inferType, isProp } from "../elab/infer.ts";
import { synthInstance } from "../elab/instances.ts";
import { whnfR } from "../elab/whnf.ts";
import type { BinderName, Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { renameLocals } from "./locals.ts";
import { defineTactic } from "./tactic.ts";
import { elabTerm } from "./terms.ts";

interface ChooseArgs {
  readonly names: readonly BinderName[];
  readonly using: Term | undefined;
  /** `choose!`: the functions take no proofs. */
  readonly plain: boolean;
}

export const choose = defineTactic<ChooseArgs>({
  keywords: ["choose", "choose!"],
  parse(parser, keyword) {
    const names: BinderName[] = [];
    while (parser.atIdent() || (parser.at("_") && parser.atArgument()))
      names.push(parser.binderName());
    const using = parser.eat("using") ? parser.term() : undefined;
    return { names, using, plain: keyword === "choose!" };
  },
  run({ names, using, plain }, t) {
    t.refineMain((goal) => {
      const { m } = t;
      let proof: Expr;
      if (using !== undefined) proof = elabTerm(t, using);
      else {
        const last = m.lctx.decls.findLast((d) => d.hidden !== true);
        if (last === undefined)
          throw new ElabError("choose", "there is no hypothesis to choose from");
        proof = mkFVar(last.id);
      }
      const source = proof.kind === "fvar" ? proof.id : undefined;
      const made = chooseAll(t, goal, proof, names, plain);
      return [source === undefined ? made : tryClear(m, made, source)];
    });
  },
});

function chooseAll(
  t: TacticContext,
  goal: number,
  proof: Expr,
  names: readonly BinderName[],
  plain: boolean,
): number {
  const { m } = t;
  const [first, ...rest] = names;
  if (first === undefined) return goal;
  const name = first.name ?? "x✝";
  return t.inGoal(goal, () => {
    const type = m.instantiate(inferType(m, proof));
    if (rest.length === 0) return assertHypothesis(m, goal, name, type, proof).goal;
    const both = conjunction(t, proof, type);
    if (both !== undefined) {
      const [left, right] = both;
      const leftType = m.instantiate(inferType(m, left));
      const added = assertHypothesis(m, goal, name, leftType, left);
      return chooseAll(t, added.goal, right, rest, plain);
    }
    const exists = withFunction(t, proof, type, plain);
    if (exists === undefined) {
      throw m.error(
        "choose",
        (show) =>
          `expected a term of the shape '∀ xs, ∃ y, p xs y' or '∀ xs, p xs ∧ q xs', got\n  ${show(type)}`,
      );
    }
    // ⟨f, h⟩ of `∃ f, ∀ xs, p xs (f xs)`.
    const existsType = m.instantiate(inferType(m, exists));
    const added = assertHypothesis(m, goal, "h✝", existsType, exists);
    const id = added.fvar.kind === "fvar" ? added.fvar.id : -1;
    const [opened] = t.inGoal(added.goal, () => cases(m, added.goal, id));
    const [f, property] = opened?.fields ?? [];
    if (opened === undefined || f?.kind !== "fvar" || property?.kind !== "fvar")
      throw new ElabError("choose", "the goal does not allow this");
    const named = renameLocals(m, opened.goal, new Map([[f.id, name]]));
    const next = chooseAll(t, named, property, rest, plain);
    return tryClear(m, next, property.id);
  });
}

/** `∀ xs, p ∧ q` as proofs of `∀ xs, p` and `∀ xs, q`. */
function conjunction(t: TacticContext, proof: Expr, type: Expr): [Expr, Expr] | undefined {
  const { m } = t;
  return forallTelescope(m, type, (xs, body0) => {
    const [p, q] = asConstApp(m, whnfR(m, body0), "And", 2) ?? [];
    if (p === undefined || q === undefined) return undefined;
    const at = mkApps(proof, xs);
    const half = (side: string): Expr => m.mkLambda(xs, mkApps(mkConst(`And.${side}`), [p, q, at]));
    return [half("left"), half("right")];
  });
}

/** From `∀ xs, ∃ y, p xs y` a proof of `∃ f, ∀ xs, p xs (f xs)`. */
function withFunction(t: TacticContext, proof: Expr, type: Expr, plain: boolean): Expr | undefined {
  const { m } = t;
  return forallTelescope(m, type, (xs, body0) => {
    const body = whnfR(m, body0);
    const [domain, predicate] = asConstApp(m, body, "Exists", 2) ?? [];
    const fn = getAppFn(body);
    if (domain === undefined || predicate === undefined || fn.kind !== "const") return undefined;
    const levels = fn.levels;
    const at = (y: Expr): Expr => betaApply(predicate, [y]);
    // With `choose!` the trailing proofs are no arguments of the function.
    const isData = (x: Expr): boolean =>
      x.kind !== "fvar" || !isProp(m, m.localDecl(x).type) || m.occursFVar(domain, x.id);
    const data = plain ? xs.findLastIndex(isData) + 1 : xs.length;
    const inputs = xs.slice(0, data);
    const proofs = xs.slice(data);
    const given = mkApps(proof, xs);
    let value = mkApps(mkConst("Classical.choose", levels), [domain, predicate, given]);
    let spec = mkApps(mkConst("Classical.choose_spec", levels), [domain, predicate, given]);
    if (proofs.length > 0) {
      const nonempty = synthInstance(m, mkApps(mkConst("Nonempty", levels), [domain]));
      if (nonempty.kind !== "found") return undefined;
      const guarded = m.withLocal("y", "default", domain, (y) =>
        m.mkLambda([y], m.mkPi(proofs, at(y))),
      );
      const parts = [domain, nonempty.value, guarded];
      const some = mkApps(mkConst("Exists.intro", levels), [
        domain,
        guarded,
        value,
        m.mkLambda(proofs, spec),
      ]);
      value = mkApps(mkConst("Classical.epsilon", levels), parts);
      const holds = mkApps(mkConst("Classical.epsilon_spec", levels), [domain, guarded, some]);
      spec = mkApps(holds, proofs);
    }
    const f = m.mkLambda(inputs, value);
    const fType = m.mkPi(inputs, domain);
    const property = m.withLocal("f", "default", fType, (g) =>
      m.mkLambda([g], m.mkPi(xs, at(mkApps(g, inputs)))),
    );
    return mkApps(mkConst("Exists.intro", [getLevel(m, fType)]), [
      fType,
      property,
      f,
      m.mkLambda(xs, spec),
    ]);
  });
}
