/** `h ▸ e`. */
import { type Expr, getAppArgs, hasExprMVar, mkApps } from "../../kernel/host/expr.ts";
import type { Term } from "../../syntax/ast.ts";
import { asEq, mkEqSymm } from "../app-builder.ts";
import { isDefEq } from "../def-eq.ts";
import type { Elaborator } from "../elaborator.ts";
import { ElabError } from "../error.ts";
import { inferType } from "../infer.ts";
import { kabstract } from "../kabstract.ts";
import { instantiate1 } from "../../kernel/host/traverse.ts";
import { whnf } from "../whnf.ts";

/** `h ▸ e`: rewrites the expected type with `h`, either way, then the type of `e`. */
export function elabSubst(
  elab: Elaborator,
  t: Term & { kind: "subst" },
  expected: Expr | undefined,
): Expr {
  const m = elab.m;
  const h0 = elab.elabTerm(t.equality, undefined);
  elab.synthesize("no-tactics");
  const h = m.instantiate(h0);
  const eq = asEq(m, inferType(m, h));
  if (eq === undefined) {
    throw m.error(
      "subst",
      (show) => `invalid \`▸\` notation, argument\n  ${show(h)}\nmust have an equality type`,
    );
  }
  if (expected !== undefined && !hasExprMVar(m.instantiate(expected))) {
    const goal = m.instantiate(expected);
    // Goal mentions the right side: prove it with the left side in place.
    for (const flip of [false, true]) {
      const proof = flip ? mkEqSymm(m, h) : h;
      const [from, to] = flip ? [eq.rhs, eq.lhs] : [eq.lhs, eq.rhs];
      const motiveBody = kabstract(m, goal, to);
      if (motiveBody.looseBVarRange === 0) continue;
      const done = m.attempt(() => {
        const motive = m.withLocal("x", "default", eq.type, (x) =>
          m.mkLambda([x], instantiate1(motiveBody, x)),
        );
        const value = elab.elabTermEnsuringType(t.term, instantiate1(motiveBody, from));
        return rec(elab, eq.type, from, to, motive, value, proof, goal);
      });
      if (done !== undefined) return done;
    }
  } else elab.tryPostpone();
  // Rewrite the type of `e` instead.
  const e = elab.elabTerm(t.term, undefined);
  elab.synthesize("no-tactics");
  const type = m.instantiate(inferType(m, e));
  for (const flip of [false, true]) {
    const proof = flip ? mkEqSymm(m, h) : h;
    const [from, to] = flip ? [eq.rhs, eq.lhs] : [eq.lhs, eq.rhs];
    const body = kabstract(m, type, from);
    if (body.looseBVarRange === 0) continue;
    const result = instantiate1(body, to);
    if (expected !== undefined && !isDefEq(m, expected, result)) continue;
    const motive = m.withLocal("x", "default", eq.type, (x) =>
      m.mkLambda([x], instantiate1(body, x)),
    );
    return rec(elab, eq.type, from, to, motive, m.instantiate(e), proof, result);
  }
  throw m.error(
    "subst",
    (show) => `invalid \`▸\` notation, failed to rewrite with\n  ${show(inferType(m, h))}`,
  );
}

function rec(
  elab: Elaborator,
  type: Expr,
  from: Expr,
  to: Expr,
  motive: Expr,
  value: Expr,
  proof: Expr,
  result: Expr,
): Expr {
  const m = elab.m;
  const f = m.mkConstWithFreshLevels("Eq.ndrec");
  const e = mkApps(f, [type, from, motive, value, to, proof]);
  const fArgs = getAppArgs(e);
  let t = inferType(m, f);
  for (const x of fArgs) {
    t = whnf(m, t);
    if (t.kind !== "pi" || !isDefEq(m, t.type, inferType(m, x))) {
      throw new ElabError("subst", "motive is not type correct");
    }
    t = instantiate1(t.body, x);
  }
  isDefEq(m, t, result);
  return e;
}
