/**
 * Weak head normal forms in the front end: beta, let, projections, recursors, and definitions as
 * far as the transparency allows. Recursive arithmetic on ℕ unfolds only when its last argument
 * is a successor or a literal, and then into itself, so that terms stay readable.
 *
 * Source: Lean's Meta/WHNF.lean for behaviour.
 */
import {
  type App,
  type Const,
  type Expr,
  getAppArgs,
  getAppFn,
  getAppNumArgs,
  hasFVar,
  hasMVar,
  mkApp,
  mkApps,
  mkConst,
  mkNatLit,
  mkProj,
} from "../kernel/host/expr.ts";
import type { RecursorInfo } from "../kernel/host/declaration.ts";
import { betaApply, instantiate1, instantiateLevelParams } from "../kernel/host/traverse.ts";
import { isDefEq } from "./def-eq.ts";
import { inferType, isProp } from "./infer.ts";
import type { Meta } from "./meta.ts";

const natBinary: ReadonlyMap<string, (a: bigint, b: bigint) => bigint | undefined> = new Map([
  ["Nat.add", (a, b) => a + b],
  ["Nat.sub", (a, b) => (a > b ? a - b : 0n)],
  ["Nat.mul", (a, b) => a * b],
  ["Nat.div", (a, b) => (b === 0n ? 0n : a / b)],
  ["Nat.mod", (a, b) => (b === 0n ? a : a % b)],
  ["Nat.gcd", gcd],
  ["Nat.pow", (a, b) => (b <= 4096n ? a ** b : undefined)],
]);

const natRelations: ReadonlyMap<string, (a: bigint, b: bigint) => boolean> = new Map([
  ["Nat.beq", (a, b) => a === b],
  ["Nat.ble", (a, b) => a <= b],
]);

function gcd(a: bigint, b: bigint): bigint {
  let x = a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Weak head normal form under the current transparency. */
export function whnf(m: Meta, e: Expr): Expr {
  switch (e.kind) {
    case "sort":
    case "pi":
    case "lambda":
    case "natLit":
    case "strLit":
    case "bvar":
      return e;
    default:
  }
  const cacheable = !hasMVar(e);
  let cache: Map<Expr, Expr> | undefined;
  if (cacheable) {
    cache = m.whnfCaches.get(m.transparency);
    if (cache === undefined) {
      cache = new Map();
      m.whnfCaches.set(m.transparency, cache);
    }
    const known = cache.get(e);
    if (known !== undefined) return known;
  }
  let result = whnfCore(m, e);
  for (;;) {
    m.tick("whnf");
    const next = reduceNat(m, result) ?? unfoldDefinition(m, result);
    if (next === undefined) break;
    result = whnfCore(m, next);
  }
  cache?.set(e, result);
  return result;
}

/** As {@link whnf}, unfolding only `@[reducible]` definitions. */
export function whnfR(m: Meta, e: Expr): Expr {
  return m.withTransparency("reducible", () => whnf(m, e));
}

/** Beta, let, projections and recursors, but no definitions at the head. */
export function whnfCore(m: Meta, root: Expr): Expr {
  let e = root;
  for (;;) {
    switch (e.kind) {
      case "mvar": {
        const value = m.assignments.get(e.id);
        if (value === undefined) return e;
        e = value;
        continue;
      }
      case "fvar": {
        const value = m.localDecl(e).value;
        if (value === undefined) return e;
        e = value;
        continue;
      }
      case "let":
        e = instantiate1(e.body, e.value);
        continue;
      case "proj": {
        const struct = whnf(m, e.of);
        const field = projectCtor(m, struct, e.index);
        if (field === undefined) return struct === e.of ? e : mkProj(e.struct, e.index, e.of);
        e = field;
        continue;
      }
      case "app": {
        m.tick("whnf");
        const fn = getAppFn(e);
        if (fn.kind === "const") {
          const reduced = reduceRecursor(m, fn, e);
          if (reduced === undefined) return e;
          e = reduced;
          continue;
        }
        if (fn.kind === "lambda") {
          e = betaApply(fn, getAppArgs(e));
          continue;
        }
        if (fn.kind === "mvar" && m.delayed.get(fn.id) !== undefined) {
          const instantiated = m.instantiate(e);
          if (instantiated === e || getAppFn(instantiated).kind === "mvar") return e;
          e = instantiated;
          continue;
        }
        const head = whnfCore(m, fn);
        if (head === fn) return e;
        e = betaApply(head, getAppArgs(e));
        continue;
      }
      default:
        return e;
    }
  }
}

/** Field `index` of a constructor application. */
function projectCtor(m: Meta, struct: Expr, index: number): Expr | undefined {
  const value = struct.kind === "natLit" ? natLitToCtor(struct.value) : struct;
  const fn = getAppFn(value);
  if (fn.kind !== "const") return undefined;
  const info = m.env.constant(fn.name);
  return info?.kind === "constructor" ? getAppArgs(value)[info.numParams + index] : undefined;
}

export function natLitToCtor(value: bigint): Expr {
  return value === 0n ? mkConst("Nat.zero") : mkApp(mkConst("Nat.succ"), mkNatLit(value - 1n));
}

/** A constructor application with what it is, or undefined. */
export function constructorApp(
  m: Meta,
  e: Expr,
): { readonly name: string; readonly args: Expr[]; readonly numParams: number } | undefined {
  const value = e.kind === "natLit" ? natLitToCtor(e.value) : e;
  const fn = getAppFn(value);
  const info = fn.kind === "const" ? m.env.constant(fn.name) : undefined;
  if (info?.kind !== "constructor") return undefined;
  const args = getAppArgs(value);
  if (args.length !== info.numParams + info.numFields) return undefined;
  return { name: info.name, args, numParams: info.numParams };
}

function reduceRecursor(m: Meta, fn: Const, e: App): Expr | undefined {
  const info = m.env.constant(fn.name);
  if (info?.kind === "recursor") return reduceRec(m, info, fn, getAppArgs(e));
  if (info?.kind === "quot") return reduceQuot(m, fn.name, getAppArgs(e));
  return undefined;
}

function reduceRec(m: Meta, rec: RecursorInfo, fn: Const, args: Expr[]): Expr | undefined {
  const majorIndex = rec.numParams + rec.numMotives + rec.numMinors + rec.numIndices;
  const given = args[majorIndex];
  if (given === undefined) return undefined;
  let major = whnf(m, given);
  if (rec.k) major = toCtorWhenK(m, rec, major) ?? major;
  if (major.kind === "natLit") major = natLitToCtor(major.value);
  if (constructorApp(m, major) === undefined) major = toCtorWhenStructure(m, rec, major) ?? major;
  const ctor = constructorApp(m, major);
  if (ctor === undefined) return undefined;
  const rule = rec.rules.find((r) => r.ctor === ctor.name);
  if (rule === undefined) return undefined;
  const rhs = instantiateLevelParams(rule.rhs, rec.levelParams, fn.levels);
  const before = args.slice(0, rec.numParams + rec.numMotives + rec.numMinors);
  const fields = ctor.args.slice(ctor.args.length - rule.numFields);
  return betaApply(rhs, [...before, ...fields, ...args.slice(majorIndex + 1)]);
}

/** K: a proof of `a = a` may be taken for `rfl`. */
function toCtorWhenK(m: Meta, rec: RecursorInfo, major: Expr): Expr | undefined {
  const type = whnf(m, inferType(m, major));
  const fn = getAppFn(type);
  const name = rec.all[0];
  if (fn.kind !== "const" || fn.name !== name) return undefined;
  const args = getAppArgs(type);
  if (args.slice(rec.numParams).some((x) => hasMVar(m.instantiate(x)))) return undefined;
  const inductive = m.env.constant(fn.name);
  const ctor = inductive?.kind === "inductive" ? inductive.ctors[0] : undefined;
  if (ctor === undefined) return undefined;
  const value = mkApps(mkConst(ctor, fn.levels), args.slice(0, rec.numParams));
  return isDefEq(m, inferType(m, value), type) ? value : undefined;
}

/** Eta for structures: the major premise is rebuilt from its projections. */
function toCtorWhenStructure(m: Meta, rec: RecursorInfo, major: Expr): Expr | undefined {
  const name = rec.all[0];
  if (name === undefined || rec.numIndices > 0 || rec.rules.length !== 1) return undefined;
  const info = m.env.constant(name);
  if (info?.kind !== "inductive" || info.isRec || info.ctors.length !== 1) return undefined;
  const type = whnf(m, inferType(m, major));
  const fn = getAppFn(type);
  if (fn.kind !== "const" || fn.name !== name || isProp(m, type)) return undefined;
  return etaStructure(m, name, major, type);
}

/** `⟨s.1, s.2, …⟩` for `s : S params`. */
export function etaStructure(m: Meta, name: string, s: Expr, type: Expr): Expr | undefined {
  const info = m.env.constant(name);
  const fn = getAppFn(type);
  if (info?.kind !== "inductive" || fn.kind !== "const") return undefined;
  const ctorName = info.ctors[0];
  const ctor = ctorName === undefined ? undefined : m.env.constant(ctorName);
  if (ctor?.kind !== "constructor") return undefined;
  let value = mkApps(mkConst(ctor.name, fn.levels), getAppArgs(type).slice(0, info.numParams));
  for (let i = 0; i < ctor.numFields; i++) value = mkApp(value, mkProj(name, i, s));
  return value;
}

function reduceQuot(m: Meta, name: string, args: Expr[]): Expr | undefined {
  const [majorIndex, fIndex] = name === "Quot.lift" ? [5, 3] : name === "Quot.ind" ? [4, 3] : [];
  if (majorIndex === undefined || fIndex === undefined) return undefined;
  const given = args[majorIndex];
  const f = args[fIndex];
  if (given === undefined || f === undefined) return undefined;
  const major = whnf(m, given);
  const fn = getAppFn(major);
  if (fn.kind !== "const" || fn.name !== "Quot.mk" || getAppNumArgs(major) !== 3) return undefined;
  const a = getAppArgs(major)[2];
  if (a === undefined) return undefined;
  return betaApply(f, [a, ...args.slice(majorIndex + 1)]);
}

/** A literal's value, through `OfNat.ofNat ℕ n _` and `Nat.zero`; no unfolding of variables. */
export function natValue(m: Meta, root: Expr): bigint | undefined {
  const e = whnfCoreMVar(m, root);
  if (e.kind === "natLit") return e.value;
  if (e.kind === "const" && e.name === "Nat.zero") return 0n;
  const fn = getAppFn(e);
  if (fn.kind !== "const") return undefined;
  if (fn.name === "OfNat.ofNat") {
    const [type, n] = getAppArgs(e);
    if (type === undefined || n === undefined) return undefined;
    const t = whnfCoreMVar(m, type);
    if (t.kind !== "const" || t.name !== "Nat") return undefined;
    const lit = whnfCoreMVar(m, n);
    return lit.kind === "natLit" ? lit.value : undefined;
  }
  if (fn.name === "Nat.succ" && e.kind === "app") {
    const n = natValue(m, e.arg);
    return n === undefined ? undefined : n + 1n;
  }
  return undefined;
}

function whnfCoreMVar(m: Meta, e: Expr): Expr {
  let t = e;
  while (t.kind === "mvar") {
    const value = m.assignments.get(t.id);
    if (value === undefined) return t;
    t = value;
  }
  return t;
}

/** Evaluates arithmetic on literals. */
export function reduceNat(m: Meta, e: Expr): Expr | undefined {
  if (e.kind !== "app") return undefined;
  const fn = getAppFn(e);
  if (fn.kind !== "const") return undefined;
  if (fn.name === "Nat.succ") {
    const n = closedNat(m, e.arg);
    return n === undefined ? undefined : mkNatLit(n + 1n);
  }
  const op = natBinary.get(fn.name);
  const relation = natRelations.get(fn.name);
  if (op === undefined && relation === undefined) return undefined;
  const [x, y, more] = getAppArgs(e);
  if (x === undefined || y === undefined || more !== undefined) return undefined;
  const a = closedNat(m, x);
  if (a === undefined) return undefined;
  const b = closedNat(m, y);
  if (b === undefined) return undefined;
  if (relation !== undefined) return mkConst(relation(a, b) ? "Bool.true" : "Bool.false");
  const value = op?.(a, b);
  return value === undefined ? undefined : mkNatLit(value);
}

function closedNat(m: Meta, e: Expr): bigint | undefined {
  const quick = natValue(m, e);
  if (quick !== undefined) return quick;
  const t = m.instantiate(e);
  if (hasMVar(t) || hasFVar(t)) return undefined;
  const v = m.withTransparency("default", () => whnf(m, t));
  return v.kind === "natLit"
    ? v.value
    : v.kind === "const" && v.name === "Nat.zero"
      ? 0n
      : undefined;
}

/** Recursive functions on ℕ: what `f a (n + 1)` unfolds into. */
const natRecursions: ReadonlyMap<string, (a: Expr, n: Expr) => Expr> = new Map<
  string,
  (a: Expr, n: Expr) => Expr
>([
  ["Nat.add", (a, n) => mkApp(mkConst("Nat.succ"), natOp("Nat.add", a, n))],
  ["Nat.mul", (a, n) => natOp("Nat.add", natOp("Nat.mul", a, n), a)],
  ["Nat.pow", (a, n) => natOp("Nat.mul", natOp("Nat.pow", a, n), a)],
  ["Nat.sub", (a, n) => mkApp(mkConst("Nat.pred"), natOp("Nat.sub", a, n))],
]);

/** Whether a function is one of those whose recursion on ℕ is unfolded step by step. */
export function isNatRecursion(name: string): boolean {
  return natRecursions.has(name);
}

const natRecursionBases: ReadonlyMap<string, (a: Expr) => Expr> = new Map<
  string,
  (a: Expr) => Expr
>([
  ["Nat.add", (a) => a],
  ["Nat.mul", () => mkConst("Nat.zero")],
  ["Nat.pow", () => mkNatLit(1n)],
  ["Nat.sub", (a) => a],
]);

function natOp(name: string, a: Expr, b: Expr): Expr {
  return mkApps(mkConst(name), [a, b]);
}

/** Unfolds the head constant once, if the transparency allows. */
export function unfoldDefinition(m: Meta, e: Expr): Expr | undefined {
  const fn = getAppFn(e);
  if (fn.kind !== "const") return undefined;
  const projection = m.env.projections.get(fn.name);
  if (projection !== undefined) return unfoldProjection(m, e, projection);
  const info = m.env.constant(fn.name);
  if (info?.kind !== "definition" || !mayUnfold(m, fn.name)) return undefined;
  const step = natRecursions.get(fn.name);
  if (step !== undefined) {
    const [a, b, more] = getAppArgs(e);
    if (a === undefined || b === undefined || more !== undefined) return undefined;
    const last = whnf(m, b);
    if (last.kind === "natLit" && last.value > 0n) return step(a, mkNatLit(last.value - 1n));
    if (last.kind === "natLit" || (last.kind === "const" && last.name === "Nat.zero")) {
      return natRecursionBases.get(fn.name)?.(a);
    }
    const head = getAppFn(last);
    if (last.kind === "app" && head.kind === "const" && head.name === "Nat.succ") {
      return step(a, last.arg);
    }
    return undefined;
  }
  const value = instantiateLevelParams(info.value, info.levelParams, fn.levels);
  return betaApply(value, getAppArgs(e));
}

/** A projection function reduces when its structure does; it never unfolds to a bare `proj`. */
function unfoldProjection(
  m: Meta,
  e: Expr,
  projection: { readonly index: number; readonly numParams: number; readonly fromClass: boolean },
): Expr | undefined {
  const args = getAppArgs(e);
  const struct = args[projection.numParams];
  if (struct === undefined) return undefined;
  const transparency =
    m.transparency === "reducible" && projection.fromClass ? "instances" : m.transparency;
  // At reducible transparency, class projections of instances stay as they are written.
  if (m.transparency === "reducible" && projection.fromClass) return undefined;
  const value = m.withTransparency(transparency, () => whnf(m, struct));
  const field = projectCtor(m, value, projection.index);
  return field === undefined ? undefined : betaApply(field, args.slice(projection.numParams + 1));
}

export function mayUnfold(m: Meta, name: string): boolean {
  const status = m.env.reducibility.get(name) ?? "semireducible";
  switch (m.transparency) {
    case "all":
      return true;
    case "default":
      return status !== "irreducible";
    case "instances":
      return status === "reducible" || status === "instance";
    case "reducible":
      return status === "reducible";
  }
}

/** Height of a definition in the unfolding order. */
export function definitionHeight(m: Meta, name: string): number {
  const info = m.env.constant(name);
  if (info?.kind !== "definition") return -1;
  switch (info.hints.kind) {
    case "abbrev":
      return Infinity;
    case "opaque":
      return 0;
    case "regular":
      return info.hints.height;
  }
}
