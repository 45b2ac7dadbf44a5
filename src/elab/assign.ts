/**
 * Assigning metavariables: higher-order patterns, first-order approximation, the occurs check and
 * the scope check, which narrows younger metavariables to what is in scope.
 *
 * Source: Lean's Meta/ExprDefEq.lean for behaviour.
 */
import {
  type Expr,
  getAppArgs,
  getAppFn,
  getAppNumArgs,
  hasExprMVar,
  hasFVar,
  mkApps,
  mkBVar,
  mkFVar,
  mkLambda,
  mkMVar,
} from "../kernel/host/expr.ts";
import { instantiate1, replaceExpr } from "../kernel/host/traverse.ts";
import { inferType } from "./infer.ts";
import { LocalContext } from "./local-context.ts";
import type { Meta } from "./meta.ts";
import { whnf } from "./whnf.ts";
import { unify, unifyProofs, unifyArgs } from "./def-eq.ts";

/** The assignable metavariable at the head. */
export function flexHead(m: Meta, e: Expr): number | undefined {
  const fn = e.kind === "app" ? getAppFn(e) : e;
  return fn.kind === "mvar" && m.isAssignable(fn.id) ? fn.id : undefined;
}

export function unifyFlex(
  m: Meta,
  a: Expr,
  b: Expr,
  ma: number | undefined,
  mb: number | undefined,
): boolean | undefined {
  if (ma !== undefined && mb !== undefined) {
    if (ma === mb && a.kind === "app" && b.kind === "app") {
      return unifyArgs(m, getAppFn(a), getAppArgs(a), getAppArgs(b)) ? true : undefined;
    }
    // Prefer assigning the younger; a bare metavariable before an applied one.
    const flip = a.kind === "app" && b.kind === "mvar";
    const first = flip || (b.kind === "mvar" && a.kind === "mvar" && preferRight(m, ma, mb));
    if (first) {
      if (assignFlex(m, mb, b, a)) return true;
      return assignFlex(m, ma, a, b) ? true : undefined;
    }
    if (assignFlex(m, ma, a, b)) return true;
    return assignFlex(m, mb, b, a) ? true : undefined;
  }
  if (ma !== undefined) {
    if (assignFlex(m, ma, a, b)) return true;
    return a.kind === "mvar" && isRigid(m, b) ? unifyStuckFlex(m, a, b) : undefined;
  }
  if (mb !== undefined) {
    if (assignFlex(m, mb, b, a)) return true;
    return b.kind === "mvar" && isRigid(m, a) ? unifyStuckFlex(m, b, a) : undefined;
  }
  return undefined;
}

/** A bare metavariable that can't take this value: only another form of the value may fit. */
function unifyStuckFlex(m: Meta, mvar: Expr, value: Expr): boolean {
  const reduced = whnf(m, value);
  if (reduced !== value && mvar.kind === "mvar" && assignFlex(m, mvar.id, mvar, reduced)) {
    return true;
  }
  return unifyProofs(m, mvar, value);
}

function isRigid(m: Meta, e: Expr): boolean {
  return flexHead(m, e) === undefined;
}

function preferRight(m: Meta, a: number, b: number): boolean {
  const da = m.decl(a);
  const db = m.decl(b);
  // A synthetic one is found by search: let the natural one take its value.
  if (da.kind !== db.kind) return db.kind === "natural";
  return db.lctx.decls.length > da.lctx.decls.length || (b > a && da.lctx.isSubsetOf(db.lctx));
}

/** `?m x₁ … xₙ =?= v`. */
function assignFlex(m: Meta, id: number, flex: Expr, v0: Expr): boolean {
  const saved = m.save();
  const args = flex.kind === "app" ? getAppArgs(flex).map((x) => m.instantiate(x)) : [];
  const v = m.instantiate(v0);
  if (args.length === 0) {
    if (assignChecked(m, id, v)) return true;
    m.restore(saved);
    return false;
  }
  const decl = m.decl(id);
  const seen = new Set<number>();
  let pattern = true;
  for (const x of args) {
    if (x.kind !== "fvar" || seen.has(x.id) || decl.lctx.has(x.id)) {
      pattern = false;
      break;
    }
    seen.add(x.id);
  }
  if (pattern) {
    // Eta: ?m x =?= f x gives ?m := f.
    const value = etaReduce(m.mkLambda(args, v));
    if (assignChecked(m, id, value)) return true;
    m.restore(saved);
  }
  if (firstOrder(m, id, flex, v)) return true;
  m.restore(saved);
  if (!pattern) {
    // Quasi-pattern: abstract the occurrences of the arguments, or ignore them.
    if (args.every((x) => x.kind === "fvar")) {
      const distinct = args.filter(
        (x, i) =>
          args.findIndex((y) => y.kind === "fvar" && x.kind === "fvar" && y.id === x.id) >= i,
      );
      if (distinct.length === args.length) {
        const value = etaReduce(m.mkLambda(args, v));
        if (assignChecked(m, id, value)) return true;
        m.restore(saved);
      }
    }
    if (assignConstant(m, id, args, v)) return true;
    m.restore(saved);
  }
  return false;
}

/** `?m a b =?= f c d`: `?m := f` when the arguments agree. */
function firstOrder(m: Meta, id: number, flex: Expr, v: Expr): boolean {
  if (flex.kind !== "app" || v.kind !== "app") return false;
  const fn = getAppFn(v);
  if (fn.kind === "mvar" && fn.id === id) return false;
  const n = getAppNumArgs(flex);
  const k = getAppNumArgs(v);
  if (k < n) {
    // ?m a b =?= f c: try ?m a =?= f.
    let head: Expr = flex;
    const rest: Expr[] = [];
    for (let i = 0; i < k; i++) {
      if (head.kind !== "app") return false;
      rest.unshift(head.arg);
      head = head.fn;
    }
    return unify(m, head, fn) && unifyArgs(m, fn, getAppArgs(v), rest);
  }
  const args = getAppArgs(v);
  const head = mkApps(fn, args.slice(0, k - n));
  const flexArgs = getAppArgs(flex);
  if (!assignChecked(m, id, head)) return false;
  const tail = args.slice(k - n);
  return flexArgs.every((x, i) => {
    const y = tail[i];
    return y !== undefined && unify(m, x, y);
  });
}

/** `?m a =?= v` where nothing else fits: `?m := fun _ => v`. */
function assignConstant(m: Meta, id: number, args: readonly Expr[], v: Expr): boolean {
  if (getAppFn(v).kind === "mvar") return false;
  const type = m.typeOfMVar(id);
  let value: Expr = v;
  const domains: { name: string; type: Expr }[] = [];
  let t = type;
  for (let i = 0; i < args.length; i++) {
    t = t.kind === "pi" ? t : whnf(m, t);
    if (t.kind !== "pi" || t.body.looseBVarRange > 0) return false;
    domains.push({ name: t.name, type: t.type });
    t = t.body;
  }
  for (const d of domains.reverse()) value = mkLambda(d.name, "default", d.type, value);
  return assignChecked(m, id, value);
}

/** `fun x => f x` becomes `f`. */
export function etaReduce(e: Expr): Expr {
  let n = 0;
  let body = e;
  while (body.kind === "lambda") {
    n++;
    body = body.body;
  }
  let head: Expr = body;
  for (let i = 0; i < n; i++) {
    if (head.kind !== "app" || head.arg.kind !== "bvar" || head.arg.index !== i) return e;
    head = head.fn;
  }
  if (head.looseBVarRange > 0) {
    if (someLooseBelow(head, n)) return e;
    return replaceExpr(head, (t, offset) => {
      if (t.looseBVarRange <= offset) return t;
      return t.kind === "bvar" ? mkBVar(t.index - n) : undefined;
    });
  }
  return head;
}

function someLooseBelow(e: Expr, n: number): boolean {
  let found = false;
  replaceExpr(e, (t, offset) => {
    if (found || t.looseBVarRange <= offset) return t;
    if (t.kind === "bvar") found ||= t.index - offset < n;
    return undefined;
  });
  return found;
}

/** Assigns after the occurs check, the scope check and unification of types. */
function assignChecked(m: Meta, id: number, v0: Expr): boolean {
  const decl = m.decl(id);
  const v = checkScope(m, id, decl.lctx, v0);
  if (v === undefined) return false;
  if (v.kind === "mvar" && v.id === id) return true;
  const typeOk = m.withContext(decl.lctx, () => {
    const expected = decl.type;
    const actual = m.withContext(m.lctx.decls.length > 0 ? m.lctx : decl.lctx, () =>
      inferType(m, v),
    );
    return m.withTransparency(m.transparency === "reducible" ? "default" : m.transparency, () =>
      unify(m, expected, actual),
    );
  });
  if (!typeOk) return false;
  if (m.isAssigned(id)) return unify(m, mkMVar(id), v);
  m.assign(id, v);
  return true;
}

/**
 * Makes `v` fit into `lctx`: free variables must be in scope; younger metavariables are narrowed.
 * Undefined when it can't be, or when `?id` occurs in it.
 */
function checkScope(m: Meta, id: number, lctx: LocalContext, v: Expr): Expr | undefined {
  if (!hasFVar(v) && !hasExprMVar(v)) return v;
  const depth = m.decl(id).depth;
  let ok = true;
  const visit = (root: Expr): Expr =>
    replaceExpr(root, (t) => {
      if (!ok || (!hasFVar(t) && !hasExprMVar(t))) return t;
      if (t.kind === "fvar") {
        if (lctx.has(t.id)) return t;
        const value = m.localDecl(t).value;
        if (value !== undefined) return visit(m.instantiate(value));
        ok = false;
        return t;
      }
      if (t.kind === "app") {
        const fn = getAppFn(t);
        if (fn.kind === "mvar" && fn.id !== id && !m.isAssigned(fn.id)) {
          const decl = m.decl(fn.id);
          if (decl.lctx.isSubsetOf(lctx)) {
            // Arguments out of scope: drop them if the head can be narrowed.
            const args = getAppArgs(t);
            const bad = args.filter((x) => x.kind === "fvar" && !lctx.has(x.id));
            if (bad.length > 0 && m.isAssignable(fn.id) && args.every((x) => x.kind === "fvar")) {
              const kept = pruneArgs(m, fn.id, args, lctx);
              if (kept !== undefined) return kept;
            }
          }
        }
        return undefined;
      }
      if (t.kind !== "mvar") return undefined;
      if (t.id === id) {
        ok = false;
        return t;
      }
      const assigned = m.assignments.get(t.id);
      if (assigned !== undefined) return visit(m.instantiate(assigned));
      const decl = m.decl(t.id);
      if (decl.lctx.isSubsetOf(lctx)) return t;
      if (decl.depth !== depth || !m.isAssignable(t.id)) {
        if (decl.depth < depth) return t;
        ok = false;
        return t;
      }
      // Narrow: a new metavariable in the common part of both contexts.
      const common = new LocalContext(decl.lctx.decls.filter((d) => lctx.has(d.id)));
      const type = checkScope(m, t.id, common, m.instantiate(decl.type));
      if (type === undefined) {
        ok = false;
        return t;
      }
      const fresh = m.mkFreshMVar(type, decl.kind, decl.name, common);
      m.assign(t.id, fresh);
      return fresh;
    });
  const result = visit(v);
  return ok ? result : undefined;
}

/** `?f x y` with `y` out of scope: `?f := fun x y => ?g x`. */
function pruneArgs(
  m: Meta,
  id: number,
  args: readonly Expr[],
  lctx: LocalContext,
): Expr | undefined {
  const keep = args.map((x) => x.kind === "fvar" && lctx.has(x.id));
  let t = m.typeOfMVar(id);
  const xs: Expr[] = [];
  const decl = m.decl(id);
  return m.withContext(decl.lctx, () => {
    let scope = decl.lctx;
    for (let i = 0; i < args.length; i++) {
      t = whnf(m, t);
      if (t.kind !== "pi") return undefined;
      const local = m.mkLocal(t.name, t.type, t.info);
      scope = scope.push(local);
      xs.push(mkFVar(local.id));
      t = instantiate1(t.body, mkFVar(local.id));
    }
    const kept = xs.filter((_, i) => keep[i] === true);
    const dropped = xs.filter((_, i) => keep[i] !== true);
    const result = m.withContext(scope, () => {
      const body = m.instantiate(t);
      if (dropped.some((x) => x.kind === "fvar" && m.occursFVar(body, x.id))) return undefined;
      const type = m.mkPi(kept, body);
      if (dropped.some((x) => x.kind === "fvar" && m.occursFVar(type, x.id))) return undefined;
      const fresh = m.mkFreshMVar(type, decl.kind, decl.name, decl.lctx);
      m.assign(id, m.mkLambda(xs, mkApps(fresh, kept)));
      return fresh;
    });
    return result === undefined
      ? undefined
      : mkApps(
          result,
          args.filter((_, i) => keep[i] === true),
        );
  });
}
