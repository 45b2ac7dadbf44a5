/**
 * Results of simplification and the proofs that join them: `expr` equals what it came from by
 * `proof`, or by computation when there is none.
 *
 * Invariant: `proof : e = expr` for the `e` that was simplified.
 */
import { type Expr, mkApp, mkApps, mkConst, mkLambda } from "../../kernel/host/expr.ts";
import { mkEqRefl, mkEqTrans } from "../../elab/app-builder.ts";
import { getLevel, inferType } from "../../elab/infer.ts";
import type { Meta } from "../../elab/meta.ts";
import { whnf } from "../../elab/whnf.ts";
import { ElabError } from "../../elab/error.ts";

export interface SimpResult {
  readonly expr: Expr;
  /** Of `e = expr`; undefined when the two are equal by computation. */
  readonly proof: Expr | undefined;
}

/** The proof of `e = r.expr`, made when there is none. */
export function proofOf(m: Meta, e: Expr, r: SimpResult): Expr {
  if (r.proof !== undefined) return r.proof;
  const refl = mkEqRefl(m, r.expr);
  if (e === r.expr) return refl;
  // The statement is kept as it was written.
  const type = m.instantiate(inferType(m, r.expr));
  const eq = mkApps(mkConst("Eq", [getLevel(m, type)]), [type, e, r.expr]);
  return mkApps(mkConst("id", [{ kind: "zero" }]), [eq, refl]);
}

/** First `a` (from some `e` to `a.expr`), then `b` (from `a.expr`). */
export function joinResults(m: Meta, a: SimpResult, b: SimpResult): SimpResult {
  if (a.proof === undefined) return b;
  if (b.proof === undefined) return { expr: b.expr, proof: a.proof };
  return { expr: b.expr, proof: mkEqTrans(m, a.proof, b.proof) };
}

/** `f a = f' a'` from results for `f` and `a`; the type of `f` must not depend on `a`. */
export function congrApp(m: Meta, f: Expr, rf: SimpResult, a: Expr, ra: SimpResult): SimpResult {
  const expr = rf.expr === f && ra.expr === a ? mkApp(f, a) : mkApp(rf.expr, ra.expr);
  if (rf.proof === undefined && ra.proof === undefined) return { expr, proof: undefined };
  const fnType = whnf(m, m.instantiate(inferType(m, rf.expr)));
  if (fnType.kind !== "pi") throw new ElabError("simp", "function expected");
  const u = getLevel(m, fnType.type);
  if (ra.proof === undefined && rf.proof !== undefined) {
    const beta = mkLambda(fnType.name, "default", fnType.type, fnType.body);
    const v = m.withLocal("x", "default", fnType.type, (x) =>
      getLevel(m, inferCodomain(m, rf.expr, x)),
    );
    return {
      expr,
      proof: mkApps(mkConst("congrFun", [u, v]), [
        fnType.type,
        beta,
        f,
        rf.expr,
        rf.proof,
        ra.expr,
      ]),
    };
  }
  if (fnType.body.looseBVarRange > 0) throw new ElabError("simp", "dependent argument");
  const codomain = fnType.body;
  const v = getLevel(m, codomain);
  if (rf.proof === undefined) {
    return {
      expr,
      proof: mkApps(mkConst("congrArg", [u, v]), [
        fnType.type,
        codomain,
        a,
        ra.expr,
        rf.expr,
        proofOf(m, a, ra),
      ]),
    };
  }
  return {
    expr,
    proof: mkApps(mkConst("congr", [u, v]), [
      fnType.type,
      codomain,
      f,
      rf.expr,
      a,
      ra.expr,
      rf.proof,
      proofOf(m, a, ra),
    ]),
  };
}

function inferCodomain(m: Meta, f: Expr, x: Expr): Expr {
  return m.instantiate(inferType(m, mkApp(f, x)));
}

/** `fun x => b` from a result for `b`, where `x` is a variable in scope. */
export function congrLambda(m: Meta, x: Expr, body: Expr, r: SimpResult): SimpResult {
  const expr = m.mkLambda([x], r.expr);
  if (r.proof === undefined) return { expr, proof: undefined };
  const domain = m.instantiate(m.localDecl(x).type);
  const codomain = m.instantiate(inferType(m, body));
  const u = getLevel(m, domain);
  const v = getLevel(m, codomain);
  const proof = mkApps(mkConst("funext", [u, v]), [
    domain,
    m.mkLambda([x], codomain),
    m.mkLambda([x], body),
    expr,
    m.mkLambda([x], r.proof),
  ]);
  return { expr, proof };
}

/** `p → q` for propositions or types, from results for both. */
export function congrArrow(
  m: Meta,
  p: Expr,
  rp: SimpResult,
  q: Expr,
  rq: SimpResult,
  make: (p: Expr, q: Expr) => Expr,
): SimpResult {
  const expr = make(rp.expr, rq.expr);
  if (rp.proof === undefined && rq.proof === undefined) return { expr, proof: undefined };
  const u = getLevel(m, p);
  const v = getLevel(m, q);
  const proof = mkApps(mkConst("implies_congr", [u, v]), [
    p,
    rp.expr,
    q,
    rq.expr,
    proofOf(m, p, rp),
    proofOf(m, q, rq),
  ]);
  return { expr, proof };
}

/** `∀ x, p x` from a result for the body. */
export function congrForall(m: Meta, x: Expr, body: Expr, r: SimpResult): SimpResult {
  const expr = m.mkPi([x], r.expr);
  if (r.proof === undefined) return { expr, proof: undefined };
  const domain = m.instantiate(m.localDecl(x).type);
  const u = getLevel(m, domain);
  const proof = mkApps(mkConst("forall_congr", [u]), [
    domain,
    m.mkLambda([x], body),
    m.mkLambda([x], r.expr),
    m.mkLambda([x], r.proof),
  ]);
  return { expr, proof };
}
