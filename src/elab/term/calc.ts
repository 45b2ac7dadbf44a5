/** `calc` blocks: steps joined by transitivity. */
import type { Span } from "../../base/span.ts";
import { type Expr, getAppArgs, getAppFn, mkApp } from "../../kernel/host/expr.ts";
import type { CalcStep } from "../../syntax/ast.ts";
import { mkAppM, mkEqTrans, asEq } from "../app-builder.ts";
import { isDefEq } from "../def-eq.ts";
import type { Elaborator } from "../elaborator.ts";
import { ElabError } from "../error.ts";
import { inferType } from "../infer.ts";
import { mismatch } from "./coercion.ts";
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
    throw calcMismatch(elab, steps, expected, proof, type, span);
  }
  return proof;
}

/** The side of the chain that is not that of the goal, or the types as a whole. */
export function calcMismatch(
  elab: Elaborator,
  steps: readonly CalcStep[],
  expected: Expr,
  proof: Expr,
  type: Expr,
  span: Span,
): ElabError {
  const m = elab.m;
  const want = asRelation(m, expected);
  const have = asRelation(m, type);
  if (want !== undefined && have !== undefined && isDefEq(m, want.fn, have.fn)) {
    const sides = [
      { side: "left", have: have.lhs, want: want.lhs, at: steps[0] },
      { side: "right", have: have.rhs, want: want.rhs, at: steps[steps.length - 1] },
    ];
    const wrong = sides.find((s) => !isDefEq(m, s.have, s.want));
    if (wrong !== undefined) {
      const error = m.error("calc-mismatch", (show) => {
        const typed = (e: Expr): string => `${show(e)} : ${show(inferType(m, e))}`;
        return `invalid 'calc' step, ${wrong.side}-hand side is\n  ${typed(wrong.have)}\nbut is expected to be\n  ${typed(wrong.want)}`;
      });
      error.span = wrong.at?.relation.span ?? span;
      return error;
    }
  }
  const error = mismatch(elab, span)(expected, type, proof);
  return new ElabError(
    "calc-mismatch",
    error.text.replace(/^type mismatch\n[^]*?\nhas type/u, "'calc' expression has type"),
    span,
  );
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
      const error = m.error(
        "calc",
        (show) => `invalid 'calc' step, relation expected\n  ${show(stepType)}`,
      );
      error.span = step.relation.span;
      throw error;
    }
    if (type !== undefined) {
      const previous = asRelation(m, type);
      if (previous !== undefined && !isDefEq(m, relation.lhs, previous.rhs)) {
        const p = previous;
        const error = m.error(
          "calc-mismatch",
          (show) =>
            `invalid 'calc' step, left-hand side is\n  ${show(relation.lhs)} : ${show(inferType(m, relation.lhs))}\nbut previous right-hand side is\n  ${show(p.rhs)} : ${show(inferType(m, p.rhs))}`,
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
  const args = [ascribe(elab, p, pType), ascribe(elab, q, qType)];
  const proof = m.attempt(() => mkAppM(m, "Trans.trans", args));
  if (proof === undefined) {
    const rels = [asRelation(m, pType), asRelation(m, qType)];
    const error = m.error("calc", (show) => {
      const shown = rels.map((r) => (r === undefined ? "_" : showAtom(show(r.fn))));
      return `invalid 'calc' step, failed to synthesize \`Trans\` instance\n  Trans ${shown.join(" ")} ?m`;
    });
    error.span = span;
    throw error;
  }
  const ra = asRelation(m, pType);
  const rb = asRelation(m, qType);
  const type = m.instantiate(inferType(m, proof));
  const r = asRelation(m, type);
  if (ra === undefined || rb === undefined || r === undefined) {
    throw new ElabError("calc", "invalid 'calc' step, relation expected", span);
  }
  return { proof, type: whnfRelation(m, type) };
}

function showAtom(text: string): string {
  return /\s/u.test(text) ? `(${text})` : text;
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
