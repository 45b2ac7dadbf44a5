/**
 * Coercions: what happens when a term has another type than the one expected.
 *
 * Source: Lean's Meta/Coe.lean for behaviour.
 */
import type { Span } from "../../base/span.ts";
import {
  type Expr,
  getAppArgs,
  getAppFn,
  hasExprMVar,
  mkApp,
  mkApps,
  mkConst,
  mkSort,
} from "../../kernel/host/expr.ts";
import { betaApply } from "../../kernel/host/traverse.ts";
import { isDefEq } from "../def-eq.ts";
import type { Describe, Elaborator } from "../elaborator.ts";
import { inferType } from "../infer.ts";
import { synthInstance } from "../instances.ts";
import type { Meta } from "../meta.ts";
import { unfoldDefinition, whnf, whnfR } from "../whnf.ts";

/** Lean's plain `type mismatch`. */
export function mismatch(elab: Elaborator, span: Span): Describe {
  return (expected, actual, e) => {
    const error = elab.m.error("type-mismatch", (show) => {
      const kind = (type: Expr): string => {
        const sort = elab.m.attempt(() => whnf(elab.m, inferType(elab.m, type)));
        return sort === undefined ? "" : ` : ${show(sort)}`;
      };
      return `type mismatch\n  ${show(e)}\nhas type\n  ${show(actual)}${kind(actual)}\nbut is expected to have type\n  ${show(expected)}${kind(expected)}`;
    });
    error.span = span;
    return error;
  };
}

/**
 * `e : actual` as an `expected`. Waits when types are not known yet and `mayPend`; throws a type
 * mismatch when there is no coercion.
 */
export function coerce(
  elab: Elaborator,
  expected0: Expr,
  actual0: Expr,
  e: Expr,
  span: Span,
  describe?: Describe,
  mayPend = true,
): Expr {
  const m = elab.m;
  const expected = m.instantiate(expected0);
  const actual = m.instantiate(actual0);
  const found = tryCoerce(elab, expected, actual, e, span);
  if (found !== undefined) return found;
  if (mayPend && elab.mayPostpone && (hasExprMVar(expected) || hasExprMVar(actual))) {
    const mvar = m.mkFreshMVar(expected, "opaque");
    if (mvar.kind === "mvar") {
      elab.addPending({
        kind: "coercion",
        mvar: mvar.id,
        span,
        lctx: m.lctx,
        value: e,
        ...(describe === undefined ? {} : { describe }),
      });
      return mvar;
    }
  }
  throw (describe ?? mismatch(elab, span))(expected, actual, e);
}

function tryCoerce(
  elab: Elaborator,
  expected: Expr,
  actual: Expr,
  e: Expr,
  span: Span,
): Expr | undefined {
  const m = elab.m;
  const target = whnf(m, expected);
  // A set is no function here: definitions of types stay folded.
  const source = whnfR(m, actual);
  const fn = getAppFn(source);
  if (target.kind === "sort") {
    if (fn.kind === "const" && fn.name === "Bool" && isDefEq(m, target, mkSort({ kind: "zero" }))) {
      return mkApps(mkConst("Eq", [{ kind: "succ", of: { kind: "zero" } }]), [
        mkConst("Bool"),
        e,
        mkConst("Bool.true"),
      ]);
    }
    const asSort = coerceByClass(elab, "CoeSort", source, e);
    if (asSort !== undefined && isDefEq(m, expected, inferType(m, asSort))) return asSort;
  }
  if (target.kind === "const" && target.name === "Bool" && isPropSort(source)) {
    // The instance may have to wait for the proposition's numerals.
    return m.attempt(() => {
      const instance = elab.mkInstMVar(mkApps(mkConst("Decidable"), [e]), span);
      return mkApps(mkConst("Decidable.decide"), [e, instance]);
    });
  }
  if (target.kind === "pi") {
    const asFun = coerceByClass(elab, "CoeFun", source, e);
    if (asFun !== undefined && isDefEq(m, expected, inferType(m, asFun))) return asFun;
  }
  if (elab.env.classes.has("CoeT") && !hasExprMVar(expected) && !hasExprMVar(actual)) {
    return m.attempt(() => {
      const u = m.mkFreshLevelMVar();
      const v = m.mkFreshLevelMVar();
      const type = mkApps(mkConst("CoeT", [u, v]), [actual, e, expected]);
      if (!isDefEq(m, mkSort(m.mkFreshLevelMVar()), inferType(m, type))) return undefined;
      const found = synthInstance(m, type);
      if (found.kind !== "found") return undefined;
      const f = mkApps(mkConst("CoeT.coe", [u, v]), [actual, e, expected, found.value]);
      const value = unfoldCoercion(m, m.instantiate(f));
      return isDefEq(m, expected, inferType(m, value)) ? value : undefined;
    });
  }
  return undefined;
}

function isPropSort(e: Expr): boolean {
  return e.kind === "sort" && e.level.kind === "zero";
}

/** `CoeFun`/`CoeSort` of `e : type`, unfolded to what it means. */
export function coerceByClass(
  elab: Elaborator,
  cls: "CoeFun" | "CoeSort",
  type: Expr,
  e: Expr,
): Expr | undefined {
  const m = elab.m;
  const { kind } = getAppFn(type);
  if (!elab.env.classes.has(cls) || (kind !== "const" && kind !== "fvar")) return undefined;
  return m.attempt(() => {
    const f = m.mkConstWithFreshLevels(`${cls}.coe`);
    const level = f.kind === "const" ? f.levels[0] : undefined;
    if (f.kind !== "const" || level === undefined) return undefined;
    if (!isDefEq(m, mkSort(level), inferType(m, type))) return undefined;
    const ofType = mkApp(mkConst(cls, f.levels), type);
    const binder = whnf(m, inferType(m, ofType));
    if (binder.kind !== "pi") return undefined;
    const out = m.mkFreshMVar(binder.type);
    const goal = mkApp(ofType, out);
    const found = synthInstance(m, goal);
    if (found.kind !== "found") return undefined;
    return unfoldCoercion(m, m.instantiate(mkApps(f, [type, out, found.value, e])));
  });
}

/** Unfolds `Coe….coe` wrappers until the function that really converts. */
export function unfoldCoercion(m: Meta, e0: Expr): Expr {
  let e = e0;
  for (let i = 0; i < 32; i++) {
    const fn = getAppFn(e);
    if (fn.kind !== "const" || !/^(Coe\w*\.coe|instCoe\w*|Nat\.cast\.coe)$/.test(fn.name)) break;
    const next = m.withTransparency("instances", () => unfoldDefinition(m, e));
    if (next === undefined) break;
    const head = getAppFn(next);
    e = head.kind === "lambda" ? betaApply(head, getAppArgs(next)) : next;
  }
  return e;
}

/** `f x` for a coercion `↑x` written by the person, with the expected type. */
export function elabCoercionArrow(elab: Elaborator, e: Expr, expected: Expr, span: Span): Expr {
  const actual = inferType(elab.m, e);
  return coerce(elab, expected, actual, e, span);
}
