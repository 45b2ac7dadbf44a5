/**
 * `wlog h : p generalizing x y with H`: the goal under the assumption `p`, and a proof that this
 * suffices.
 *
 * Source: Mathlib's Tactic/WLOG.lean for behaviour.
 */
import { type Expr, mkApp, mkApps, mkConst, mkFVar, mkSort } from "../kernel/host/expr.ts";
import { levelZero } from "../kernel/host/level.ts";
import { mkNot } from "../elab/app-builder.ts";
import { dependents, mkGoal } from "../elab/goal.ts";
import type { BinderName, Term } from "../syntax/ast.ts";
import { defineTactic } from "./tactic.ts";
import { elabTermEnsuringType, findHypothesis } from "./terms.ts";

interface WlogArgs {
  readonly name: BinderName;
  readonly proposition: Term;
  readonly generalizing: readonly { readonly name: string; readonly span: Term["span"] }[];
  readonly reduction: string | undefined;
}

export const wlog = defineTactic<WlogArgs>({
  keywords: ["wlog"],
  parse(parser) {
    const name = parser.binderName();
    parser.expect(":");
    const proposition = parser.term();
    const generalizing = [];
    if (parser.eat("generalizing")) while (parser.atIdent()) generalizing.push(parser.ident());
    const reduction = parser.eat("with") ? parser.ident().name : undefined;
    return { name, proposition, generalizing, reduction };
  },
  run({ name, proposition, generalizing, reduction }, t) {
    t.refineMain((goal, target) => {
      const { m } = t;
      const { lctx } = m;
      const p = elabTermEnsuringType(t, proposition, mkSort(levelZero));
      const h = name.name ?? "h✝";
      const visible = lctx.decls.filter((d) => d.hidden !== true && d.value === undefined);
      const general =
        generalizing.length === 0
          ? visible
          : dependents(
              m,
              lctx,
              new Set(generalizing.map((x) => findHypothesis(t, x.name, x.span))),
            );
      const xs = general.map((d) => mkFVar(d.id));
      // Under the assumption: the goal that stays.
      const assumed = m.mkLocal(h, p);
      const main = mkGoal(m, target, lctx.push(assumed), m.decl(goal).name);
      const proof = m.withContext(lctx.push(assumed), () =>
        m.mkLambda([...xs, mkFVar(assumed.id)], main.expr),
      );
      const statement = m.withContext(lctx.push(assumed), () =>
        m.mkPi([...xs, mkFVar(assumed.id)], target),
      );
      const claim = m.mkLocal(reduction ?? "this", statement);
      const withClaim = lctx.push(claim);
      const body = m.withContext(withClaim, (): { value: Expr; rest: number } => {
        const notP = mkNot(p);
        const denied = m.mkLocal(h, notP);
        const rest = mkGoal(m, target, withClaim.push(denied), m.decl(goal).name);
        const no = m.withContext(withClaim.push(denied), () =>
          m.mkLambda([mkFVar(denied.id)], rest.expr),
        );
        const yes = mkApps(mkFVar(claim.id), xs);
        const em = mkApp(mkConst("Classical.em"), p);
        const value = mkApps(mkConst("Or.elim"), [p, notP, target, em, yes, no]);
        return { value: m.mkLambda([mkFVar(claim.id)], value), rest: rest.id };
      });
      m.assign(goal, mkApp(body.value, proof));
      return [body.rest, main.id];
    });
  },
});
