/**
 * The parts of a term that `conv` may enter, and how what becomes of a part is lifted back.
 * Also the words of `conv` that only choose a part; outside of `conv` they are errors.
 */
import {
  type Expr,
  getAppArgs,
  getAppFn,
  mkApp,
  mkApps,
  mkConst,
  mkLambda,
  mkPi,
} from "../kernel/host/expr.ts";
import { instantiate1 } from "../kernel/host/traverse.ts";
import { ElabError } from "../elab/error.ts";
import { getLevel, inferType } from "../elab/infer.ts";
import { whnf } from "../elab/whnf.ts";
import type { RcasesPattern, Term } from "../syntax/ast.ts";
import type { TacticArgumentParser } from "../syntax/tactic-syntax.ts";
import { isTypeCorrect } from "./check-term.ts";
import type { TacticContext } from "./context.ts";
import { rewritableArguments } from "./simp/engine.ts";
import {
  congrApp,
  congrArrow,
  congrForall,
  congrLambda,
  proofOf,
  type SimpResult,
} from "./simp/result.ts";
import { defineTactic } from "./tactic.ts";

/** One step of `enter [1, @2, x]`. */
export type Enter =
  | { readonly kind: "argument"; readonly index: number; readonly explicit: boolean }
  | { readonly kind: "binder"; readonly binder: string | undefined };

type Body = (part: Expr) => SimpResult;

/** An argument of `e`, counted from 1, or the last but one or last for `lhs` and `rhs`. */
export function argumentOf(
  t: TacticContext,
  e: Expr,
  which: "lhs" | "rhs" | { readonly index: number; readonly explicit: boolean },
  body: Body,
): SimpResult {
  const { m } = t;
  if (e.kind === "pi" && e.body.looseBVarRange === 0) {
    const first = which === "lhs" || (which !== "rhs" && which.index === 1);
    const same = (part: Expr): SimpResult => ({ expr: part, proof: undefined });
    const rp = first ? body(e.type) : same(e.type);
    const rq = first ? same(e.body) : body(e.body);
    return congrArrow(m, e.type, rp, e.body, rq, (p, q) => mkPi(e.name, e.info, p, q));
  }
  const args = getAppArgs(e);
  const shown = explicitArguments(t, e);
  const position =
    which === "lhs"
      ? shown.at(-2)
      : which === "rhs"
        ? shown.at(-1)
        : which.explicit
          ? which.index - 1
          : shown[which.index > 0 ? which.index - 1 : shown.length + which.index];
  if (position === undefined || position < 0 || position >= args.length) {
    const shownName = typeof which === "string" ? which : `arg ${which.index}`;
    throw m.error(
      "conv",
      (show) => `cannot select '${shownName}': there is no such argument in\n  ${show(e)}`,
    );
  }
  return liftArguments(t, e, (part, i) => (i === position ? body(part) : undefined));
}

/** All explicit arguments, one after the other. */
export function argumentsOf(t: TacticContext, e: Expr, body: Body): SimpResult {
  if (e.kind === "pi" && e.body.looseBVarRange === 0) {
    const rp = body(e.type);
    const rq = body(e.body);
    return congrArrow(t.m, e.type, rp, e.body, rq, (p, q) => mkPi(e.name, e.info, p, q));
  }
  const shown = new Set(explicitArguments(t, e));
  const free = rewritableArguments(t.m, getAppFn(e), getAppArgs(e));
  return liftArguments(t, e, (part, i) =>
    shown.has(i) && free[i] === true ? body(part) : undefined,
  );
}

function explicitArguments(t: TacticContext, e: Expr): number[] {
  const { m } = t;
  const result: number[] = [];
  let type = m.instantiate(inferType(m, getAppFn(e)));
  getAppArgs(e).forEach((arg, i) => {
    if (type.kind !== "pi") type = whnf(m, type);
    if (type.kind !== "pi") return;
    if (type.info === "default") result.push(i);
    type = instantiate1(type.body, arg);
  });
  return result;
}

/** `f a b = f a' b'` from what becomes of the arguments; undefined leaves one as it is. */
function liftArguments(
  t: TacticContext,
  e: Expr,
  body: (part: Expr, index: number) => SimpResult | undefined,
): SimpResult {
  const { m } = t;
  const args = getAppArgs(e);
  let term: Expr = getAppFn(e);
  const free = rewritableArguments(m, term, args);
  let result: SimpResult = { expr: term, proof: undefined };
  args.forEach((arg, i) => {
    const changed = body(arg, i);
    if (changed?.proof !== undefined && free[i] !== true) {
      throw m.error(
        "conv",
        (show) => `cannot rewrite this argument, since others depend on it\n  ${show(arg)}`,
      );
    }
    result = congrApp(m, term, result, arg, changed ?? { expr: arg, proof: undefined });
    term = mkApp(term, arg);
  });
  return result;
}

/** What becomes of `fun x => b` or `∀ x, b` when `b` changes. */
export function liftBinder(
  t: TacticContext,
  e: Expr & { readonly kind: "lambda" | "pi" },
  x: Expr,
  inner: Expr,
  r: SimpResult,
): SimpResult {
  const { m } = t;
  const named = (expr: Expr): Expr =>
    expr.kind === "lambda"
      ? mkLambda(e.name, e.info, expr.type, expr.body)
      : expr.kind === "pi"
        ? mkPi(e.name, e.info, expr.type, expr.body)
        : expr;
  const lifted = e.kind === "lambda" ? congrLambda(m, x, inner, r) : congrForall(m, x, inner, r);
  return { ...lifted, expr: named(lifted.expr) };
}

/** `e = body[part]` becomes `body[part']`. */
export function under(
  t: TacticContext,
  e: Expr,
  part: Expr,
  body: Expr,
  r: SimpResult,
): SimpResult {
  const { m } = t;
  const expr = instantiate1(body, r.expr);
  if (r.proof === undefined) return { expr, proof: undefined };
  const domain = m.instantiate(inferType(m, part));
  const codomain = m.instantiate(inferType(m, e));
  const f = mkLambda("x", "default", domain, body);
  if (!isTypeCorrect(m, f))
    throw m.error("motive", (show) => `motive is not type correct\n  ${show(f)}`);
  const levels = [getLevel(m, domain), getLevel(m, codomain)];
  const proof = mkApps(mkConst("congrArg", levels), [
    domain,
    codomain,
    part,
    r.expr,
    f,
    proofOf(m, part, r),
  ]);
  return { expr, proof };
}

/** The names that `ext x y` and `intro x y` were given: each of these reads its own patterns. */
export function convNames(args: unknown): (string | undefined)[] {
  const list = Array.isArray(args)
    ? (args as readonly unknown[])
    : typeof args === "object" && args !== null && "patterns" in args
      ? (args.patterns as readonly unknown[])
      : [];
  return list.map((item) => {
    const named = item as Term | RcasesPattern;
    return "name" in named && typeof named.name === "string" ? named.name : undefined;
  });
}

function parseEnter(parser: TacticArgumentParser): Enter {
  if (parser.eat("@"))
    return { kind: "argument", index: Number(parser.num().value), explicit: true };
  if (parser.eat("-"))
    return { kind: "argument", index: -Number(parser.num().value), explicit: false };
  if (parser.atNum())
    return { kind: "argument", index: Number(parser.num().value), explicit: false };
  return { kind: "binder", binder: parser.binderName().name };
}

function outside(): never {
  throw new ElabError("conv", "this step is only for 'conv' blocks");
}

/** `lhs`, `rhs`, `args`, … */
export const convWords = defineTactic<undefined>({
  keywords: ["lhs", "rhs", "args", "whnf", "zeta", "beta", "reduce"],
  parse: () => undefined,
  run: outside,
});

export const convArg = defineTactic<readonly Enter[]>({
  keywords: ["arg", "enter"],
  parse(parser, keyword) {
    if (keyword === "arg") return [parseEnter(parser)];
    parser.expect("[");
    const path: Enter[] = [];
    do path.push(parseEnter(parser));
    while (parser.eat(","));
    parser.expect("]");
    return path;
  },
  run: outside,
});

export const convPattern = defineTactic<Term>({
  keywords: ["pattern"],
  parse: (parser) => parser.term(),
  run: outside,
});
