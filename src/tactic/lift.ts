/**
 * `lift n to ℕ using h with k hk`: a variable as the image of one of a smaller type, by an
 * instance of `CanLift`.
 *
 * Source: Mathlib's Tactic/Lift.lean for behaviour.
 */
import { type Expr, mkApps, mkConst, mkSort } from "../kernel/host/expr.ts";
import { levelZero } from "../kernel/host/level.ts";
import { betaApply } from "../kernel/host/traverse.ts";
import { ElabError } from "../elab/error.ts";
import { mkGoal, tryClear } from "../elab/goal.ts";
import { getLevel, inferType, mkArrow } from "../elab/infer.ts";
import { synthInstance } from "../elab/instances.ts";
import type { BinderName, RcasesPattern, Term } from "../syntax/ast.ts";
import { rcases } from "./rcases-patterns.ts";
import { defineTactic } from "./tactic.ts";
import { elabTerm, elabTermEnsuringType, elabType } from "./terms.ts";

interface LiftArgs {
  readonly term: Term;
  readonly to: Term;
  readonly using: Term | undefined;
  readonly names: readonly BinderName[];
}

export const lift = defineTactic<LiftArgs>({
  keywords: ["lift"],
  parse(parser) {
    const term = parser.term(1024);
    parser.expect("to");
    const to = parser.term();
    const using = parser.eat("using") ? parser.term() : undefined;
    const names: BinderName[] = [];
    if (parser.eat("with"))
      while (parser.atIdent() || (parser.at("_") && parser.atArgument()))
        names.push(parser.binderName());
    return { term, to, using, names };
  },
  run({ term, to, using, names }, t) {
    t.refineMain((goal) => {
      const { m } = t;
      const e = elabTerm(t, term);
      const source = m.instantiate(inferType(m, e));
      const target = elabType(t, to);
      const levels = [getLevel(m, source), getLevel(m, target)];
      const coe = m.mkFreshMVar(mkArrow(target, source));
      const condition = m.mkFreshMVar(mkArrow(source, mkSort(levelZero)));
      const wanted = mkApps(mkConst("CanLift", levels), [source, target, coe, condition]);
      const found = synthInstance(m, wanted);
      if (found.kind !== "found") {
        throw m.error(
          "failed-to-synthesize",
          (show) =>
            `failed to find a way to lift\n  ${show(e)}\nfrom ${show(source)} to ${show(target)}`,
        );
      }
      const p = betaApply(m.instantiate(condition), [e]);
      const proof: Expr | undefined =
        using === undefined ? undefined : elabTermEnsuringType(t, using, p);
      const side = proof === undefined ? mkGoal(m, p, m.lctx) : undefined;
      const value = mkApps(mkConst("CanLift.prf", levels), [
        source,
        target,
        m.instantiate(coe),
        m.instantiate(condition),
        found.value,
        e,
        proof ?? side?.expr ?? p,
      ]);
      const [variable, named, kept] = names;
      const name = variable?.name ?? (term.kind === "ident" ? term.name : undefined);
      const { span } = term;
      if (name === undefined)
        throw new ElabError("lift", "lifting a term needs a name: lift e to T with x", span);
      const equation: RcasesPattern =
        e.kind === "fvar" && (named?.name === undefined || named.name === "rfl")
          ? { kind: "rfl", span }
          : { kind: "name", name: named?.name ?? "h✝", span };
      const patterns: RcasesPattern[] = [{ kind: "name", name, span }, equation];
      const goals = rcases(t, goal, value, { kind: "tuple", patterns, span });
      const done =
        proof?.kind === "fvar" && kept?.name === undefined
          ? goals.map((g) => tryClear(m, g, proof.id))
          : goals;
      return side === undefined ? done : [...done, side.id];
    });
  },
});
