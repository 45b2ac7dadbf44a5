/** `calc` blocks: steps joined by transitivity. */
import type { Span } from "../../base/span.ts";
import { type Expr, getAppArgs, getAppFn, mkApp } from "../../kernel/host/expr.ts";
import type { CalcStep } from "../../syntax/ast.ts";
import { mkAppM, mkEqTrans, asEq } from "../app-builder.ts";
import { isDefEq } from "../def-eq.ts";
import type { Elaborator } from "../elaborator.ts";
import { ElabError } from "../error.ts";
import { inferType } from "../infer.ts";
import type { Meta } from "../meta.ts";
import { whnfR } from "../whnf.ts";

interface Relation {
  readonly fn: Expr;
  readonly lhs: Expr;
  readonly rhs: Expr;
}

/** `r … a b` split into relation and sides. */
export function asRelation(m: Meta, type: Expr): Relation | undefined {
  let t = m.instantiate(type);
  if (getAppArgs(t).length < 2) t = whnfR(m, t);
  const args = getAppArgs(t);
  const lhs = args[args.length - 2];
  const rhs = args[args.length - 1];
  if (lhs === undefined || rhs === undefined) return undefined;
  let fn: Expr = getAppFn(t);
  for (const a of args.slice(0, -2)) fn = mkApp(fn, a);
  return { fn, lhs, rhs };
}

export function elabCalc(
  elab: Elaborator,
  steps: readonly CalcStep[],
  expected: Expr | undefined,
  span: Span,
): Expr {
  const { proof, type } = elabCalcSteps(elab, steps, span);
  const m = elab.m;
  if (expected !== undefined && !isDefEq(m, expected, type)) {
    // `_ = c` may leave the last step to `≤` etc. of the goal; say what does not fit.
    throw m.error(
      "calc-mismatch",
      (show) =>
        `invalid 'calc' step, relation expected\n  ${show(expected)}\nbut the steps prove\n  ${show(type)}`,
    );
  }
  return proof;
}

/** The proof of the whole chain and what it proves. */
export function elabCalcSteps(
  elab: Elaborator,
  steps: readonly CalcStep[],
  span: Span,
): { proof: Expr; type: Expr } {
  const m = elab.m;
  let proof: Expr | undefined;
  let type: Expr | undefined;
  for (const step of steps) {
    const stepType = elab.elabType(step.relation);
    elab.synthesize("partial");
    const relation = asRelation(m, stepType);
    if (relation === undefined) {
      throw new ElabError("calc", "invalid 'calc' step, relation expected", step.span);
    }
    if (type !== undefined) {
      const previous = asRelation(m, type);
      if (previous !== undefined && !isDefEq(m, relation.lhs, previous.rhs)) {
        const p = previous;
        const error = m.error(
          "calc-mismatch",
          (show) =>
            `invalid 'calc' step, left-hand side is\n  ${show(relation.lhs)} : ${show(inferType(m, relation.lhs))}\nprevious right-hand side is\n  ${show(p.rhs)} : ${show(inferType(m, p.rhs))}`,
        );
        error.span = step.relation.span;
        throw error;
      }
    }
    if (step.proof === undefined) {
      // `calc a` alone: the reflexive start.
      throw new ElabError("calc", "invalid 'calc' step, proof expected", step.span);
    }
    const value = elab.elabTermEnsuringType(step.proof, stepType);
    if (proof === undefined || type === undefined) {
      proof = value;
      type = stepType;
    } else {
      const joined = joinSteps(elab, proof, type, value, stepType, step.span);
      proof = joined.proof;
      type = joined.type;
    }
  }
  if (proof === undefined || type === undefined) {
    throw new ElabError("calc", "'calc' needs at least one step", span);
  }
  return { proof, type };
}

function joinSteps(
  elab: Elaborator,
  p: Expr,
  pType: Expr,
  q: Expr,
  qType: Expr,
  span: Span,
): { proof: Expr; type: Expr } {
  const m = elab.m;
  const a = asEq(m, pType);
  const b = asEq(m, qType);
  if (a !== undefined && b !== undefined) {
    return {
      proof: mkEqTrans(m, ascribe(elab, p, pType), ascribe(elab, q, qType)),
      type: mkAppM(m, "Eq", [a.lhs, b.rhs]),
    };
  }
  if (!elab.env.has("Trans.trans")) {
    throw new ElabError("calc", "the steps can't be joined: the library has no `Trans`", span);
  }
  const proof = mkAppM(m, "Trans.trans", [ascribe(elab, p, pType), ascribe(elab, q, qType)]);
  const ra = asRelation(m, pType);
  const rb = asRelation(m, qType);
  const type = m.instantiate(inferType(m, proof));
  const r = asRelation(m, type);
  if (ra === undefined || rb === undefined || r === undefined) {
    throw new ElabError("calc", "invalid 'calc' step, relation expected", span);
  }
  return { proof, type: whnfRelation(m, type) };
}

/** A proof whose inferred type is exactly `type`. */
function ascribe(elab: Elaborator, e: Expr, type: Expr): Expr {
  const m = elab.m;
  return m.withLocal("this", "default", type, (x) => mkApp(m.mkLambda([x], x), e));
}

/** `Trans` computes its relation by unification: beta-reduce what came out. */
function whnfRelation(m: Meta, type: Expr): Expr {
  const t = m.instantiate(type);
  return getAppFn(t).kind === "lambda" ? whnfR(m, t) : t;
}
