/**
 * Definitional equality with metavariables: higher-order pattern unification, lazy unfolding,
 * proof irrelevance, eta. What it accepts the kernel checks again; what it rejects is a matter
 * of how clever it is, and follows Lean.
 *
 * Source: Lean's Meta/ExprDefEq.lean for behaviour.
 */
import {
  type Const,
  type Expr,
  getAppArgs,
  getAppFn,
  getAppNumArgs,
  hasExprMVar,
  hasFVar,
  mkApp,
  mkApps,
  mkBVar,
  mkConst,
  mkFVar,
  mkLambda,
  mkMVar,
  mkNatLit,
  mkProj,
} from "../kernel/host/expr.ts";
import { exprEquals, instantiate1, instantiateRev, replaceExpr } from "../kernel/host/traverse.ts";
import { inferType, isProp, lambdaTelescope } from "./infer.ts";
import { isLevelDefEq, processPostponed } from "./levels.ts";
import { LocalContext } from "./local-context.ts";
import type { Meta } from "./meta.ts";
import {
  constructorApp,
  definitionHeight,
  isNatRecursion,
  mayUnfold,
  natValue,
  reduceNat,
  unfoldDefinition,
  whnf,
  whnfCore,
} from "./whnf.ts";

/** Unifies two terms; assigns metavariables when it succeeds, nothing when it fails. */
export function isDefEq(m: Meta, a: Expr, b: Expr): boolean {
  const saved = m.save();
  if (unify(m, a, b) && processPostponed(m, false)) return true;
  m.restore(saved);
  return false;
}

/** As {@link isDefEq}, without the right to assign anything. */
export function isDefEqGuarded(m: Meta, a: Expr, b: Expr): boolean {
  return m.withNewDepth(() => isDefEq(m, a, b));
}

/** Tries a branch; state is taken back when it fails. */
function tryUnify(m: Meta, a: Expr, b: Expr): boolean {
  const saved = m.save();
  if (unify(m, a, b)) return true;
  m.restore(saved);
  return false;
}

function deref(m: Meta, e: Expr): Expr {
  let t = e;
  while (t.kind === "mvar") {
    const value = m.assignments.get(t.id);
    if (value === undefined) return t;
    t = value;
  }
  if (t.kind === "app" && hasExprMVar(t)) {
    const fn = getAppFn(t);
    if (fn.kind === "mvar" && m.isAssigned(fn.id)) {
      const done = m.instantiate(t);
      if (getAppFn(done) !== fn) return deref(m, done);
    }
  }
  return t;
}

function unify(m: Meta, a0: Expr, b0: Expr): boolean {
  m.tick("isDefEq");
  let a = deref(m, a0);
  let b = deref(m, b0);
  if (a === b) return true;
  if (!hasExprMVar(a) && !hasExprMVar(b) && a.hash === b.hash && exprEquals(a, b)) return true;
  const quick = unifyQuick(m, a, b);
  if (quick !== undefined) return quick;
  // Without unfolding first: what is written should survive in assignments.
  const a1 = whnfCoreForUnify(m, a);
  const b1 = whnfCoreForUnify(m, b);
  if (a1 !== a || b1 !== b) {
    a = deref(m, a1);
    b = deref(m, b1);
    if (a === b) return true;
    const again = unifyQuick(m, a, b);
    if (again !== undefined) return again;
  }
  if (unifyProofs(m, a, b)) return true;
  return unifyLazy(m, a, b);
}

function whnfCoreForUnify(m: Meta, e: Expr): Expr {
  return e.kind === "app" || e.kind === "let" || e.kind === "proj" || e.kind === "fvar"
    ? whnfCore(m, e)
    : e;
}

/** Cases that need no reduction. Undefined: not decided here. */
function unifyQuick(m: Meta, a: Expr, b: Expr): boolean | undefined {
  if (a.kind === "sort" && b.kind === "sort") return isLevelDefEq(m, a.level, b.level);
  if (a.kind === "lambda" && b.kind === "lambda") return unifyBinders(m, a, b);
  if (a.kind === "pi" && b.kind === "pi") return unifyBinders(m, a, b);
  if (a.kind === "natLit" && b.kind === "natLit") return a.value === b.value;
  if (a.kind === "strLit" && b.kind === "strLit") return a.value === b.value;
  if (a.kind === "fvar" && b.kind === "fvar") {
    if (a.id === b.id) return true;
  }
  const ma = flexHead(m, a);
  const mb = flexHead(m, b);
  if (ma !== undefined || mb !== undefined) return unifyFlex(m, a, b, ma, mb);
  return undefined;
}

/** The assignable metavariable at the head. */
function flexHead(m: Meta, e: Expr): number | undefined {
  const fn = e.kind === "app" ? getAppFn(e) : e;
  return fn.kind === "mvar" && m.isAssignable(fn.id) ? fn.id : undefined;
}

function unifyBinders(m: Meta, a0: Expr, b0: Expr): boolean {
  const xs: Expr[] = [];
  let lctx = m.lctx;
  let a = a0;
  let b = b0;
  while (
    (a.kind === "lambda" && b.kind === "lambda" && a0.kind === "lambda") ||
    (a.kind === "pi" && b.kind === "pi" && a0.kind === "pi")
  ) {
    const here = lctx;
    const ta = instantiateRev(a.type, xs);
    const tb = instantiateRev(b.type, xs);
    if (!m.withContext(here, () => unify(m, ta, tb))) return false;
    const decl = m.mkLocal(a.name, ta, a.info);
    lctx = lctx.push(decl);
    xs.push(mkFVar(decl.id));
    a = a.body;
    b = b.body;
  }
  return m.withContext(lctx, () => unify(m, instantiateRev(a, xs), instantiateRev(b, xs)));
}

function unifyFlex(
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

/** Two proofs of equal propositions are equal. */
function unifyProofs(m: Meta, a: Expr, b: Expr): boolean {
  if (mayBeProof(a) && mayBeProof(b)) {
    const saved = m.save();
    const ta = inferType(m, a);
    if (!isProp(m, ta)) return false;
    const tb = inferType(m, b);
    const result = m.withTransparency(
      m.transparency === "reducible" ? "default" : m.transparency,
      () => unify(m, ta, tb),
    );
    if (result) return true;
    m.restore(saved);
  }
  return false;
}

function mayBeProof(e: Expr): boolean {
  return !(e.kind === "sort" || e.kind === "pi" || e.kind === "natLit" || e.kind === "strLit");
}

/** Both sides in weak head normal form up to definitions: unfold as little as needed. */
function unifyLazy(m: Meta, a0: Expr, b0: Expr): boolean {
  let a = a0;
  let b = b0;
  for (;;) {
    m.tick("isDefEq");
    const offset = unifyOffsets(m, a, b);
    if (offset !== undefined) return offset;
    const na = hasExprMVar(a) ? undefined : reduceNat(m, a);
    const nb = hasExprMVar(b) ? undefined : reduceNat(m, b);
    if (na !== undefined || nb !== undefined) return unify(m, na ?? a, nb ?? b);
    const fa = getAppFn(a);
    const fb = getAppFn(b);
    const ca = fa.kind === "const" ? fa : undefined;
    const cb = fb.kind === "const" ? fb : undefined;
    const da = ca !== undefined && isDelta(m, ca.name);
    const db = cb !== undefined && isDelta(m, cb.name);
    if (!da && !db) break;
    if (da && db && ca !== undefined && cb !== undefined) {
      if (ca.name === cb.name) {
        if (sameHead(m, a, b, ca, cb)) return true;
        const ua = unfoldDefinition(m, a);
        const ub = unfoldDefinition(m, b);
        if (ua === undefined && ub === undefined) break;
        return unify(m, ua ?? a, ub ?? b);
      }
      const ha = definitionHeight(m, ca.name);
      const hb = definitionHeight(m, cb.name);
      const pa = m.env.projections.has(ca.name);
      const pb = m.env.projections.has(cb.name);
      // Projections unfold after definitions: an instance must show first.
      // But recursion on numbers waits until the other side shows which one it is.
      const leftFirst =
        pa === pb ? ha > hb : pb ? !isNatRecursion(ca.name) : isNatRecursion(cb.name);
      const both = pa === pb && ha === hb;
      let ua = both || leftFirst ? unfoldDefinition(m, a) : undefined;
      let ub = both || !leftFirst ? unfoldDefinition(m, b) : undefined;
      if (ua === undefined && ub === undefined) {
        ua = unfoldDefinition(m, a);
        if (ua === undefined) ub = unfoldDefinition(m, b);
        if (ua === undefined && ub === undefined) break;
      }
      return unify(m, ua ?? a, ub ?? b);
    }
    if (da) {
      const ua = unfoldDefinition(m, a);
      if (ua === undefined) break;
      a = whnfCore(m, ua);
    } else {
      const ub = unfoldDefinition(m, b);
      if (ub === undefined) break;
      b = whnfCore(m, ub);
    }
    const quick = unifyQuick(m, a, b);
    if (quick !== undefined) return quick;
  }
  return unifyStructural(m, a, b);
}

function isDelta(m: Meta, name: string): boolean {
  if (m.env.projections.has(name)) return true;
  const info = m.env.constant(name);
  return info?.kind === "definition" && mayUnfold(m, name);
}

function sameHead(m: Meta, a: Expr, b: Expr, ca: Const, cb: Const): boolean {
  const saved = m.save();
  if (getAppNumArgs(a) === getAppNumArgs(b)) {
    const levels = ca.levels.every((u, i) => {
      const v = cb.levels[i];
      return v !== undefined && isLevelDefEq(m, u, v);
    });
    if (levels && unifyArgs(m, ca, getAppArgs(a), getAppArgs(b))) return true;
  }
  m.restore(saved);
  return false;
}

/** `n + k` against literals and successors, without unfolding addition. */
function unifyOffsets(m: Meta, a: Expr, b: Expr): boolean | undefined {
  const va = natValue(m, a) ?? evalNat(m, a);
  const vb = natValue(m, b) ?? evalNat(m, b);
  if (va !== undefined && vb !== undefined) return va === vb;
  const oa = va === undefined ? natOffset(m, a) : undefined;
  const ob = vb === undefined ? natOffset(m, b) : undefined;
  if (oa !== undefined && ob !== undefined) {
    const k = oa.offset < ob.offset ? oa.offset : ob.offset;
    if (k === 0n) return undefined;
    return unify(m, withOffset(oa.base, oa.offset - k), withOffset(ob.base, ob.offset - k));
  }
  if (va !== undefined && ob !== undefined && ob.offset > 0n) {
    return va < ob.offset ? false : unify(m, mkNatLitExpr(va - ob.offset, a), ob.base);
  }
  if (vb !== undefined && oa !== undefined && oa.offset > 0n) {
    return vb < oa.offset ? false : unify(m, oa.base, mkNatLitExpr(vb - oa.offset, b));
  }
  return undefined;
}

/** Sums, products and the like of literals on ℕ, as they are written; at any transparency. */
function evalNat(m: Meta, root: Expr): bigint | undefined {
  const e = deref(m, root);
  const literal = natValue(m, e);
  if (literal !== undefined || e.kind !== "app") return literal;
  const fn = getAppFn(e);
  const operation = fn.kind === "const" ? natOperations.get(fn.name) : undefined;
  if (operation === undefined) return undefined;
  const args = getAppArgs(e);
  const heterogeneous = args.length === 6;
  if (heterogeneous || args.length === 4) {
    const type = args[0] === undefined ? undefined : deref(m, args[0]);
    const exponent = args[1] === undefined ? undefined : deref(m, args[1]);
    if (type?.kind !== "const" || type.name !== "Nat") return undefined;
    if (heterogeneous && (exponent?.kind !== "const" || exponent.name !== "Nat")) return undefined;
    const inst = args[heterogeneous ? 3 : 2];
    if (inst === undefined || hasFVar(inst)) return undefined;
  } else if (args.length !== 2) return undefined;
  const [x, y] = args.slice(-2);
  if (x === undefined || y === undefined) return undefined;
  const a = evalNat(m, x);
  const b = a === undefined ? undefined : evalNat(m, y);
  return a === undefined || b === undefined ? undefined : operation(a, b);
}

type NatOperation = (a: bigint, b: bigint) => bigint | undefined;
const natAdd: NatOperation = (a, b) => a + b;
const natMul: NatOperation = (a, b) => a * b;
const natSub: NatOperation = (a, b) => (a > b ? a - b : 0n);
const natPow: NatOperation = (a, b) => (b <= 256n ? a ** b : undefined);

const natOperations: ReadonlyMap<string, NatOperation> = new Map([
  ["HAdd.hAdd", natAdd],
  ["Add.add", natAdd],
  ["Nat.add", natAdd],
  ["HMul.hMul", natMul],
  ["Mul.mul", natMul],
  ["Nat.mul", natMul],
  ["HSub.hSub", natSub],
  ["Sub.sub", natSub],
  ["Nat.sub", natSub],
  ["HPow.hPow", natPow],
  ["Nat.pow", natPow],
]);

/** A literal in the style of `like`: `OfNat.ofNat ℕ n _` or raw. */
function mkNatLitExpr(value: bigint, like: Expr): Expr {
  if (like.kind === "natLit") return mkNatLit(value);
  return mkNatNumeral(value);
}

/** `(n : ℕ)` as the elaborator writes it. */
export function mkNatNumeral(value: bigint): Expr {
  return mkApps(mkConst("OfNat.ofNat", [{ kind: "zero" }]), [
    mkConst("Nat"),
    mkNatLit(value),
    mkApp(mkConst("instOfNatNat"), mkNatLit(value)),
  ]);
}

function withOffset(base: Expr, offset: bigint): Expr {
  if (offset === 0n) return base;
  return mkNatAdd(base, mkNatNumeral(offset));
}

/** `a + b` on ℕ as the elaborator writes it. */
export function mkNatAdd(a: Expr, b: Expr): Expr {
  const nat = mkConst("Nat");
  const zero = { kind: "zero" } as const;
  return mkApps(mkConst("HAdd.hAdd", [zero, zero, zero]), [
    nat,
    nat,
    nat,
    mkApps(mkConst("instHAdd", [zero]), [nat, mkConst("instAddNat")]),
    a,
    b,
  ]);
}

/** `base + k`, `succ (… base)`: at least one layer, literal `k`. */
function natOffset(m: Meta, root: Expr): { base: Expr; offset: bigint } | undefined {
  let e = deref(m, root);
  let offset = 0n;
  for (;;) {
    const fn = getAppFn(e);
    if (e.kind !== "app" || fn.kind !== "const") break;
    if (fn.name === "Nat.succ" && getAppNumArgs(e) === 1) {
      offset += 1n;
      e = deref(m, e.arg);
      continue;
    }
    const args = getAppArgs(e);
    let pair: readonly [Expr, Expr] | undefined;
    if (fn.name === "Nat.add" && args[0] !== undefined && args[1] !== undefined) {
      pair = [args[0], args[1]];
    } else if (fn.name === "HAdd.hAdd" && args.length === 6) {
      const type = args[0] === undefined ? undefined : deref(m, args[0]);
      const inst = args[3] === undefined ? undefined : getAppFn(deref(m, args[3]));
      if (
        type?.kind === "const" &&
        type.name === "Nat" &&
        inst?.kind === "const" &&
        inst.name === "instHAdd" &&
        args[4] !== undefined &&
        args[5] !== undefined
      ) {
        pair = [args[4], args[5]];
      }
    }
    if (pair === undefined) break;
    const k = natValue(m, pair[1]);
    if (k === undefined) break;
    offset += k;
    e = deref(m, pair[0]);
  }
  return offset === 0n ? undefined : { base: e, offset };
}

/** Neither side unfolds: compare heads, arguments, eta. */
function unifyStructural(m: Meta, a: Expr, b: Expr): boolean {
  if (a.kind === "natLit" && isSucc(b)) return unifyLitSucc(m, a.value, b);
  if (b.kind === "natLit" && isSucc(a)) return unifyLitSucc(m, b.value, a);
  if (a.kind === "natLit" || b.kind === "natLit") {
    const x = natValue(m, a);
    const y = natValue(m, b);
    return x !== undefined && x === y;
  }
  if (a.kind === "lambda" || b.kind === "lambda") return unifyEta(m, a, b);
  if (a.kind === "proj" && b.kind === "proj" && a.index === b.index && a.struct === b.struct) {
    if (tryUnify(m, a.of, b.of)) return true;
  }
  if (a.kind === "const" && b.kind === "const" && a.name === b.name) {
    return a.levels.every((u, i) => {
      const v = b.levels[i];
      return v !== undefined && isLevelDefEq(m, u, v);
    });
  }
  if (a.kind === "app" && b.kind === "app") {
    const fa = getAppFn(a);
    const fb = getAppFn(b);
    const saved = m.save();
    const xs = getAppArgs(a);
    const ys = getAppArgs(b);
    if (xs.length === ys.length && unifyHeads(m, fa, fb) && unifyArgs(m, fa, xs, ys)) return true;
    m.restore(saved);
  }
  if (unifyEtaStruct(m, a, b) || unifyEtaStruct(m, b, a)) return true;
  if (unifyUnit(m, a, b)) return true;
  return unifyStuck(m, a, b);
}

function isSucc(e: Expr): boolean {
  return e.kind === "app" && e.fn.kind === "const" && e.fn.name === "Nat.succ";
}

function unifyLitSucc(m: Meta, value: bigint, succ: Expr): boolean {
  return value > 0n && succ.kind === "app" && unify(m, mkNatLit(value - 1n), succ.arg);
}

function unifyHeads(m: Meta, a: Expr, b: Expr): boolean {
  if (a.kind === "const" && b.kind === "const") {
    return (
      a.name === b.name &&
      a.levels.every((u, i) => {
        const v = b.levels[i];
        return v !== undefined && isLevelDefEq(m, u, v);
      })
    );
  }
  if (a.kind === "fvar" && b.kind === "fvar") return a.id === b.id;
  if (a.kind === "mvar" && b.kind === "mvar") return a.id === b.id;
  if (a.kind === "proj" && b.kind === "proj") return unify(m, a, b);
  return false;
}

/** Explicit arguments first; instances are searched before they are compared. */
function unifyArgs(m: Meta, fn: Expr, xs: readonly Expr[], ys: readonly Expr[]): boolean {
  if (xs.length !== ys.length) return false;
  let type: Expr = inferType(m, fn);
  const later: { x: Expr; y: Expr; inst: boolean }[] = [];
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i];
    const y = ys[i];
    if (x === undefined || y === undefined) return false;
    if (type.kind !== "pi") type = whnf(m, instantiateRev(type, xs.slice(0, 0)));
    const info = type.kind === "pi" ? type.info : "default";
    if (type.kind === "pi") type = instantiate1(type.body, x);
    if (info === "default") {
      if (!unify(m, x, y)) return false;
    } else later.push({ x, y, inst: info === "instImplicit" });
  }
  for (const { x, y, inst } of later) {
    if (inst) {
      synthStuck(m, x);
      synthStuck(m, y);
    }
    const ok = inst
      ? m.withTransparency(m.transparency === "reducible" ? "instances" : m.transparency, () =>
          unify(m, x, y),
        )
      : m.withTransparency(m.transparency === "reducible" ? "default" : m.transparency, () =>
          unify(m, x, y),
        );
    if (!ok) return false;
  }
  return true;
}

function synthStuck(m: Meta, e: Expr): boolean {
  const t = deref(m, e);
  if (t.kind !== "mvar" || m.isAssigned(t.id)) return false;
  return m.decl(t.id).kind === "synthetic" && m.synthPending(t.id);
}

function unifyEta(m: Meta, a: Expr, b: Expr): boolean {
  const [lambda, other] = a.kind === "lambda" ? [a, b] : [b, a];
  if (lambda.kind !== "lambda") return false;
  const type = whnf(m, inferType(m, other));
  if (type.kind !== "pi") return false;
  if (!unify(m, lambda.type, type.type)) return false;
  return lambdaTelescope(m, lambda, (xs, body) => unify(m, body, mkApps(other, xs)), 1);
}

/** `⟨x, y⟩ =?= s` by projections of `s`. */
function unifyEtaStruct(m: Meta, a: Expr, b: Expr): boolean {
  const ctor = constructorApp(m, a);
  if (ctor === undefined || a.kind === "natLit") return false;
  const info = m.env.constant(ctor.name);
  if (info?.kind !== "constructor") return false;
  const inductive = m.env.constant(info.induct);
  if (
    inductive?.kind !== "inductive" ||
    inductive.ctors.length !== 1 ||
    inductive.numIndices > 0 ||
    inductive.isRec
  )
    return false;
  if (constructorApp(m, b) !== undefined) return false;
  const saved = m.save();
  const tb = whnf(m, inferType(m, b));
  if (!tryUnify(m, inferType(m, a), tb)) return false;
  const ok = ctor.args.slice(ctor.numParams).every((x, i) => {
    const structure = m.env.structures.get(info.induct);
    const field = structure?.fields[i];
    const fn = getAppFn(tb);
    const proj: Expr =
      field !== undefined && fn.kind === "const"
        ? mkApps(mkConst(field.projection, fn.levels), [
            ...getAppArgs(tb).slice(0, ctor.numParams),
            b,
          ])
        : mkProj(info.induct, i, b);
    return unify(m, x, proj);
  });
  if (!ok) m.restore(saved);
  return ok;
}

/** Structures without fields have one element. */
function unifyUnit(m: Meta, a: Expr, b: Expr): boolean {
  const type = whnf(m, inferType(m, a));
  const fn = getAppFn(type);
  const info = fn.kind === "const" ? m.env.constant(fn.name) : undefined;
  if (info?.kind !== "inductive" || info.ctors.length !== 1 || info.numIndices > 0) return false;
  const ctor = m.env.constant(info.ctors[0] ?? "");
  if (ctor?.kind !== "constructor" || ctor.numFields > 0) return false;
  return tryUnify(m, type, inferType(m, b));
}

/** Reduction stuck on an instance that is still to be found: find it, then go on. */
function unifyStuck(m: Meta, a: Expr, b: Expr): boolean {
  const stuck = stuckInstance(m, a) ?? stuckInstance(m, b);
  if (stuck !== undefined && m.synthPending(stuck)) return unify(m, a, b);
  return false;
}

function stuckInstance(m: Meta, root: Expr): number | undefined {
  let e = deref(m, root);
  for (let i = 0; i < 64; i++) {
    const fn = getAppFn(e);
    if (fn.kind === "mvar") {
      return !m.isAssigned(fn.id) && m.decl(fn.id).kind === "synthetic" ? fn.id : undefined;
    }
    if (e.kind === "proj") {
      e = deref(m, e.of);
      continue;
    }
    if (fn.kind !== "const") return undefined;
    const args = getAppArgs(e);
    const projection = m.env.projections.get(fn.name);
    if (projection !== undefined) {
      const next = args[projection.numParams];
      if (next === undefined) return undefined;
      e = deref(m, next);
      continue;
    }
    const info = m.env.constant(fn.name);
    if (info?.kind === "recursor") {
      const next = args[info.numParams + info.numMotives + info.numMinors + info.numIndices];
      if (next === undefined) return undefined;
      e = deref(m, next);
      continue;
    }
    if (info?.kind === "constructor" || info?.kind === "definition") {
      // An instance such as `instHAdd ?i`: look at its instance arguments.
      const next = args.find((x) => {
        const t = deref(m, x);
        return t.kind === "mvar" && !m.isAssigned(t.id) && m.decl(t.id).kind === "synthetic";
      });
      if (next === undefined) return undefined;
      e = deref(m, next);
      continue;
    }
    return undefined;
  }
  return undefined;
}
