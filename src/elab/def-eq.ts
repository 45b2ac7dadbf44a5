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
  hasMVar,
  mkApps,
  mkConst,
  mkFVar,
  mkNatLit,
  mkProj,
} from "../kernel/host/expr.ts";
import { exprEquals, instantiate1, instantiateRev } from "../kernel/host/traverse.ts";
import { collectMVars } from "./collect.ts";
import { bindersOf, mayBeProof } from "./constant-facts.ts";
import { inferType, isProp, lambdaTelescope } from "./infer.ts";
import { isHopeless } from "./instances.ts";
import { isLevelDefEq, processPostponed } from "./levels.ts";
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
import { unifyFlex, flexHead } from "./assign.ts";
import { unifyOffsets } from "./nat-offset.ts";

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

export function deref(m: Meta, e: Expr): Expr {
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

export function unify(m: Meta, a0: Expr, b0: Expr): boolean {
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
  return unifyProofs(m, a, b) || unifyLazy(m, a, b);
}

/** Instances: without metavariables they are compared only once. */
function unifyInstances(m: Meta, a0: Expr, b0: Expr): boolean {
  const a = m.instantiate(a0);
  const b = m.instantiate(b0);
  if (a === b) return true;
  if (hasMVar(a) || hasMVar(b)) return unify(m, a, b);
  const { transparency } = m;
  const known = m.defEqCache.get(a, b, transparency) ?? m.env.library?.defEq(a, b, transparency);
  if (known !== undefined) return known;
  const result = unify(m, a, b);
  m.defEqCache.set(a, b, transparency, result);
  m.env.library?.keepDefEq(a, b, transparency, result);
  return result;
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

/** Two proofs of equal propositions are equal. */
export function unifyProofs(m: Meta, a: Expr, b: Expr): boolean {
  if (mayBeProof(m.env, a) && mayBeProof(m.env, b)) {
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

/** Both sides in weak head normal form up to definitions: unfold as little as needed. */
function unifyLazy(m: Meta, a0: Expr, b0: Expr): boolean {
  let a = a0;
  let b = b0;
  for (;;) {
    m.tick("isDefEq");
    const offset = unifyOffsets(m, a, b);
    if (offset !== undefined) return offset;
    const na = reduceNat(m, a);
    const nb = reduceNat(m, b);
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

/** Sums, products and the like of literals on ℕ, as they are written; at any transparency. */
export function evalNat(m: Meta, root: Expr): bigint | undefined {
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
export function unifyArgs(m: Meta, fn: Expr, xs: readonly Expr[], ys: readonly Expr[]): boolean {
  if (xs.length !== ys.length) return false;
  const binders = fn.kind === "const" ? bindersOf(m.env, fn.name) : [];
  // The function's type is followed only where it does not show its binders.
  let type = binders.length >= xs.length ? undefined : inferType(m, fn);
  const later: { x: Expr; y: Expr; inst: boolean }[] = [];
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i];
    const y = ys[i];
    if (x === undefined || y === undefined) return false;
    if (type !== undefined && type.kind !== "pi") type = whnf(m, type);
    const info = type === undefined ? binders[i] : type.kind === "pi" ? type.info : "default";
    if (type?.kind === "pi") type = instantiate1(type.body, x);
    if (info === "default") {
      if (!unify(m, x, y)) return false;
    } else later.push({ x, y, inst: info === "instImplicit" });
  }
  for (const { x, y, inst } of later) {
    if (inst && !(synthStuck(m, x) && synthStuck(m, y))) return false;
    const ok = inst
      ? m.withTransparency(m.transparency === "reducible" ? "instances" : m.transparency, () =>
          unifyInstances(m, x, y),
        )
      : m.withTransparency(m.transparency === "reducible" ? "default" : m.transparency, () =>
          unify(m, x, y),
        );
    if (!ok) return false;
  }
  return true;
}

/**
 * Searches the instances that are still open in an instance argument. False when one of them can't
 * be found: comparing what is around it would unfold much to no end.
 */
function synthStuck(m: Meta, e: Expr): boolean {
  const t = m.instantiate(deref(m, e));
  if (!hasExprMVar(t)) return true;
  const open = new Set<number>();
  collectMVars(t, open);
  for (const id of open) {
    if (m.isAssigned(id) || m.decl(id).kind !== "synthetic") continue;
    if (hasExprMVar(m.typeOfMVar(id)) && t.kind !== "mvar") continue;
    // A metavariable alone, or under binders, may be assigned what the other side has.
    if (!m.synthPending(id) && t.kind === "app" && isHopeless(m, id)) return false;
  }
  return true;
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
