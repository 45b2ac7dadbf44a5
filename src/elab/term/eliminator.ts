/**
 * Applications of recursors and of constants marked `elab_as_elim`: the motive is found by
 * abstracting the major premise in the expected type.
 *
 * Source: Lean's Elab/App.lean (elabAsElim) for behaviour.
 */
import {
  type Expr,
  getAppArgs,
  getAppFn,
  hasExprMVar,
  mkApp,
  mkBVar,
  mkFVar,
} from "../../kernel/host/expr.ts";
import {
  exprEquals,
  instantiate1,
  liftLooseBVars,
  replaceExpr,
} from "../../kernel/host/traverse.ts";
import { isDefEq } from "../def-eq.ts";
import type { Elaborator } from "../elaborator.ts";
import { ElabError, PostponeError } from "../error.ts";
import { forallTelescope, inferType } from "../infer.ts";
import { whnf, whnfCore } from "../whnf.ts";
import type { Arg, CallOptions, NamedArg } from "./call.ts";

/** Abstracts every occurrence of `target` in `e` (instantiated), giving a body with loose index 0. */
export function kabstractSyntactic(e: Expr, target: Expr): Expr {
  return replaceExpr(e, (t, offset) => {
    if (t.hash === target.hash && exprEquals(t, target)) return mkBVar(offset);
    return t.looseBVarRange > offset ? undefined : undefined;
  });
}

export function isEliminator(elab: Elaborator, f: Expr, call: CallOptions): boolean {
  if (f.kind !== "const" || call.explicit || call.expected === undefined) return false;
  if (call.named.some((n) => n.name === "motive")) return false;
  const info = elab.env.constant(f.name);
  return (
    info?.kind === "recursor" ||
    elab.env.auxRecursors.has(f.name) ||
    (elab.env.lemmaSets.get("elab_as_elim") ?? []).some((e) => e.name === f.name)
  );
}

function unusedNames(named: readonly NamedArg[], call: CallOptions): ElabError {
  const names = named.map((n) => n.name).join(", ");
  return new ElabError(
    "eliminator",
    `failed to elaborate eliminator, unused named arguments: [${names}]`,
    call.span,
  );
}

/** What is left out must be what a function type of the expected kind takes. */
function tooFew(
  elab: Elaborator,
  expected: Expr,
  named: readonly NamedArg[],
  call: CallOptions,
): undefined {
  const { m } = elab;
  if (named.length > 0) throw unusedNames(named, call);
  if (whnf(m, expected).kind === "pi") return undefined;
  const error = m.error(
    "eliminator",
    (show) =>
      `failed to elaborate eliminator, insufficient number of arguments, expected type:\n  ${show(expected)}`,
  );
  error.span = call.span;
  throw error;
}

/** Undefined when there are too few arguments to know the major premises. */
export function elabAsEliminator(elab: Elaborator, f: Expr, call: CallOptions): Expr | undefined {
  const m = elab.m;
  if (call.expected === undefined) return undefined;
  const expected = m.instantiate(call.expected);
  elab.tryPostponeIfMVar(expected);
  const shape = forallTelescope(m, inferType(m, f), (xs, body) => {
    const motive = getAppFn(body);
    if (motive.kind !== "fvar") return undefined;
    const motiveIndex = xs.findIndex((x) => x.kind === "fvar" && x.id === motive.id);
    const targets = getAppArgs(body).map((t) =>
      xs.findIndex((x) => t.kind === "fvar" && x.kind === "fvar" && x.id === t.id),
    );
    if (motiveIndex < 0 || targets.some((t) => t < 0)) return undefined;
    return { count: xs.length, motiveIndex, targets };
  });
  if (shape === undefined) return undefined;
  const { count, motiveIndex, targets } = shape;
  // First pass: all arguments but those whose type needs the motive.
  let type = inferType(m, f);
  let e: Expr = f;
  let next = 0;
  const named = [...call.named];
  const later: { mvar: number; arg: Arg; type: Expr }[] = [];
  // Instances wait for the motive too.
  const instances: { mvar: number; type: Expr }[] = [];
  const values: Expr[] = [];
  let motive: Expr | undefined;
  let explicitMotive = false;
  for (let i = 0; i < count; i++) {
    type = type.kind === "pi" ? type : whnf(m, type);
    if (type.kind !== "pi") return undefined;
    const pi = type;
    let value: Expr;
    const n = named.findIndex((x) => x.name === pi.name);
    const given = n >= 0 ? named.splice(n, 1)[0]?.arg : undefined;
    const motiveArg =
      i === motiveIndex && pi.info === "default" ? (given ?? call.args[next]) : undefined;
    if (motiveArg !== undefined) {
      const arg = motiveArg;
      if (given === undefined) next++;
      value = arg.kind === "expr" ? arg.value : elab.elabTermEnsuringType(arg.term, pi.type);
      explicitMotive = true;
      motive = value;
    } else if (i === motiveIndex) {
      motive = m.mkFreshMVar(pi.type, "natural", pi.name);
      value = motive;
    } else if (given === undefined && pi.info !== "default") {
      value = m.mkFreshMVar(pi.type, "natural", pi.name);
      if (pi.info === "instImplicit" && value.kind === "mvar") {
        instances.push({ mvar: value.id, type: pi.type });
      }
    } else {
      const arg = given ?? call.args[next++];
      if (arg === undefined) return tooFew(elab, expected, named, call);
      if (targets.includes(i)) {
        value = arg.kind === "expr" ? arg.value : elab.elabTermEnsuringType(arg.term, pi.type);
        if (arg.kind === "expr") isDefEq(m, pi.type, inferType(m, value));
      } else {
        const mvar = m.mkFreshMVar(pi.type, "opaque");
        if (mvar.kind !== "mvar") return undefined;
        later.push({ mvar: mvar.id, arg, type: pi.type });
        value = mvar;
      }
    }
    values.push(value);
    e = mkApp(e, value);
    type = instantiate1(pi.body, value);
  }
  if (motive === undefined) return undefined;
  if (named.length > 0) {
    throw unusedNames(named, call);
  }
  elab.synthesize("partial");
  // Extra arguments become part of the motive's result.
  const extra = call.args.slice(next);
  let goal = expected;
  const extraValues: Expr[] = [];
  if (extra.length > 0) {
    const locals = extra.map((a) => {
      const v = a.kind === "expr" ? a.value : elab.elabTerm(a.term, undefined, false);
      extraValues.push(v);
      return v;
    });
    for (const v of locals.reverse()) {
      const t = m.instantiate(inferType(m, v));
      goal = m.withLocal("x", "default", t, (x) => {
        const body = instantiate1(kabstractSyntactic(m.instantiate(goal), m.instantiate(v)), x);
        return m.mkPi([x], body);
      });
    }
  }
  if (hasExprMVar(m.instantiate(goal)) && elab.mayPostpone) throw new PostponeError();
  const majors = targets.map((i) => m.instantiate(values[i] ?? mkBVar(0)));
  const body = m.instantiate(goal);
  // fun (targets) => body with each target abstracted, last one innermost.
  let value = body;
  const motiveType = whnfCore(m, m.instantiate(inferType(m, motive)));
  const names: Expr[] = [];
  const built = ((): Expr => {
    let t = motiveType;
    let lctx = m.lctx;
    for (let i = 0; i < majors.length; i++) {
      t = t.kind === "pi" ? t : whnf(m, t);
      if (t.kind !== "pi") break;
      const decl = m.mkLocal(t.name, t.type);
      lctx = lctx.push(decl);
      names.push(mkFVar(decl.id));
      t = instantiate1(t.body, mkFVar(decl.id));
    }
    return m.withContext(lctx, () => {
      for (let i = majors.length - 1; i >= 0; i--) {
        const target = majors[i];
        const x = names[i];
        if (target === undefined || x === undefined) continue;
        value = instantiate1(kabstractSyntactic(liftLooseBVars(value, 0), target), x);
      }
      return m.mkLambda(names, value);
    });
  })();
  if (!explicitMotive && !isDefEq(m, motive, built)) return undefined;
  for (const { mvar, type: t } of instances) {
    if (!m.isAssigned(mvar)) m.assign(mvar, elab.mkInstMVar(m.instantiate(t), call.span));
  }
  for (const { mvar, arg, type: t } of later) {
    const want = m.instantiate(t);
    const v =
      arg.kind === "expr"
        ? elab.ensureHasType(want, arg.value, call.span)
        : elab.elabTermEnsuringType(arg.term, want);
    m.assign(mvar, v);
  }
  return m.instantiate(extraValues.reduce((acc: Expr, v) => mkApp(acc, v), e));
}
