/**
 * Arithmetic with coercions: a tree of operators is elaborated as a whole; its leaves are brought
 * to one type before instances are chosen.
 *
 * Source: Lean's Elab/Extra.lean (binop%) for behaviour.
 */
import type { Span } from "../../base/span.ts";
import { type Expr, getAppFn, mkSort } from "../../kernel/host/expr.ts";
import type { Term } from "../../syntax/ast.ts";
import { isDefEqGuarded } from "../def-eq.ts";
import type { Elaborator } from "../elaborator.ts";
import { inferType } from "../infer.ts";
import { expanding, expandTerm } from "../macro.ts";
import { whnfR } from "../whnf.ts";
import { hasCdot, elabCall } from "./app.ts";
import { coerce } from "./coercion.ts";

type Tree =
  | { readonly kind: "leaf"; readonly e: Expr; readonly span: Span }
  | {
      readonly kind: "binop" | "rightact";
      readonly fn: string;
      readonly lhs: Tree;
      readonly rhs: Tree;
      readonly span: Span;
    }
  | { readonly kind: "unop"; readonly fn: string; readonly arg: Tree; readonly span: Span };

function toTree(elab: Elaborator, written: Term): Tree {
  const made = elab.env.macros.size > 0 ? expandTerm(elab, written) : undefined;
  if (made !== undefined) return expanding(elab, written.span, () => toTree(elab, made));
  const t = written;
  if (t.kind === "paren" && !hasCdot(t.term)) return toTree(elab, t.term);
  if (t.kind === "notation") {
    const expansion = t.notation.expansion;
    const [a, b] = t.args;
    if (expansion.kind === "binop" && a !== undefined && b !== undefined) {
      return {
        kind: "binop",
        fn: expansion.fn,
        lhs: toTree(elab, a),
        rhs: toTree(elab, b),
        span: t.span,
      };
    }
    if (expansion.kind === "rightact" && a !== undefined && b !== undefined) {
      return {
        kind: "rightact",
        fn: expansion.fn,
        lhs: toTree(elab, a),
        rhs: leaf(elab, b),
        span: t.span,
      };
    }
    if (expansion.kind === "unop" && a !== undefined) {
      return { kind: "unop", fn: expansion.fn, arg: toTree(elab, a), span: t.span };
    }
  }
  return leaf(elab, t);
}

function leaf(elab: Elaborator, t: Term): Tree {
  const e = elab.elabTerm(t, undefined);
  return { kind: "leaf", e, span: t.span };
}

interface Analysis {
  max: Expr | undefined;
  uncomparable: boolean;
}

function typeOf(elab: Elaborator, e: Expr): Expr {
  return whnfR(elab.m, elab.m.instantiate(inferType(elab.m, e)));
}

function isUnknown(type: Expr): boolean {
  return getAppFn(type).kind === "mvar";
}

function canCoerce(elab: Elaborator, from: Expr, to: Expr): boolean {
  if (!elab.env.classes.has("CoeT") && !elab.env.classes.has("NatCast")) return false;
  return (
    elab.m.attempt(() =>
      elab.m.withLocal("x", "default", from, (x) => {
        coerce(elab, to, from, x, { start: 0, end: 0 }, undefined, false);
        return true;
      }),
    ) ?? false
  );
}

function analyze(elab: Elaborator, tree: Tree, state: Analysis): void {
  if (state.uncomparable) return;
  switch (tree.kind) {
    case "binop":
      analyze(elab, tree.lhs, state);
      analyze(elab, tree.rhs, state);
      return;
    case "rightact":
      analyze(elab, tree.lhs, state);
      return;
    case "unop":
      analyze(elab, tree.arg, state);
      return;
    case "leaf": {
      const type = typeOf(elab, tree.e);
      if (isUnknown(type)) return;
      const max = state.max;
      if (max === undefined) {
        state.max = type;
        return;
      }
      if (isDefEqGuarded(elab.m, max, type)) return;
      if (canCoerce(elab, type, max)) return;
      if (canCoerce(elab, max, type)) state.max = type;
      else state.uncomparable = true;
    }
  }
}

function applyCoercions(elab: Elaborator, tree: Tree, max: Expr): Tree {
  switch (tree.kind) {
    case "binop":
      return {
        ...tree,
        lhs: applyCoercions(elab, tree.lhs, max),
        rhs: applyCoercions(elab, tree.rhs, max),
      };
    case "rightact":
      return { ...tree, lhs: applyCoercions(elab, tree.lhs, max) };
    case "unop":
      return { ...tree, arg: applyCoercions(elab, tree.arg, max) };
    case "leaf": {
      const type = typeOf(elab, tree.e);
      if (!isUnknown(type) && isDefEqGuarded(elab.m, max, type)) return tree;
      return { ...tree, e: elab.ensureHasType(max, tree.e, tree.span) };
    }
  }
}

function toExpr(elab: Elaborator, tree: Tree, expected: Expr | undefined): Expr {
  if (tree.kind === "leaf") return tree.e;
  const args =
    tree.kind === "unop"
      ? [toExpr(elab, tree.arg, undefined)]
      : [toExpr(elab, tree.lhs, undefined), toExpr(elab, tree.rhs, undefined)];
  return elabCall(elab, elab.m.mkConstWithFreshLevels(tree.fn), {
    named: [],
    args: args.map((value) => ({ kind: "expr", value })),
    expected,
    explicit: false,
    ellipsis: false,
    span: tree.span,
  });
}

/** `binop%`, `unop%`, `rightact%` at the root. */
export function elabBinop(elab: Elaborator, t: Term, expected: Expr | undefined): Expr {
  const tree = toTree(elab, t);
  const state: Analysis = { max: undefined, uncomparable: false };
  if (expected !== undefined) {
    const want = whnfR(elab.m, elab.m.instantiate(expected));
    if (!isUnknown(want)) state.max = want;
  }
  analyze(elab, tree, state);
  const done =
    state.uncomparable || state.max === undefined ? tree : applyCoercions(elab, tree, state.max);
  return toExpr(elab, done, expected);
}

/** `binrel%`: both sides together; the result is a proposition. */
export function elabBinrel(elab: Elaborator, fn: string, a: Term, b: Term, span: Span): Expr {
  const lhs = toTree(elab, a);
  const rhs = toTree(elab, b);
  const state: Analysis = { max: undefined, uncomparable: false };
  elab.synthesize("partial");
  analyze(elab, lhs, state);
  analyze(elab, rhs, state);
  const max = state.max;
  const plain = state.uncomparable || max === undefined || max.kind === "sort";
  const x = toExpr(elab, plain ? lhs : applyCoercions(elab, lhs, max), plain ? undefined : max);
  const y = toExpr(elab, plain ? rhs : applyCoercions(elab, rhs, max), plain ? undefined : max);
  return elabCall(elab, elab.m.mkConstWithFreshLevels(fn), {
    named: [],
    args: [
      { kind: "expr", value: x },
      { kind: "expr", value: y },
    ],
    expected: mkSort({ kind: "zero" }),
    explicit: false,
    ellipsis: false,
    span,
  });
}
