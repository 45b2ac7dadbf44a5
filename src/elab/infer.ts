/**
 * Types of expressions that are already well-formed: no checking, only computing.
 *
 * Source: Lean's Meta/InferType.lean for behaviour.
 */
import { invariant } from "../base/invariant.ts";
import {
  type Expr,
  getAppArgs,
  getAppFn,
  hasMVar,
  mkConst,
  mkFVar,
  mkPi,
  mkProj,
  mkSort,
} from "../kernel/host/expr.ts";
import { type Level, levelImax, levelSucc } from "../kernel/host/level.ts";
import {
  instantiate1,
  instantiateLevelParams,
  instantiateRev,
  instantiateRevBeta,
} from "../kernel/host/traverse.ts";
import { ElabError } from "./error.ts";
import { instantiateLevelMVars, normalizeLevel } from "./levels.ts";
import type { Meta } from "./meta.ts";
import { whnf } from "./whnf.ts";

/** The type of `e` in the current context; may hold assigned metavariables. */
export function inferType(m: Meta, e: Expr): Expr {
  switch (e.kind) {
    case "fvar":
      return m.localDecl(e).type;
    case "mvar":
      return m.decl(e.id).type;
    case "sort":
      return mkSort(levelSucc(e.level));
    case "const":
      return constType(m, e.name, e.levels);
    case "natLit":
      return mkConst("Nat");
    case "strLit":
      return mkConst("String");
    default:
  }
  const known = m.inferCache.get(e);
  if (known !== undefined) return known;
  const type = inferCompound(m, e);
  m.inferCache.set(e, type);
  return type;
}

function constType(m: Meta, name: string, levels: readonly Level[]): Expr {
  const info = m.env.constant(name);
  if (info === undefined) throw new ElabError("unknown-constant", `unknown constant '${name}'`);
  return instantiateLevelParams(info.type, info.levelParams, levels);
}

function inferCompound(m: Meta, e: Expr): Expr {
  switch (e.kind) {
    case "app": {
      const args = getAppArgs(e);
      return instantiateForallType(m, inferType(m, getAppFn(e)), args);
    }
    case "lambda":
    case "let": {
      const xs: Expr[] = [];
      let body: Expr = e;
      let lctx = m.lctx;
      while (body.kind === "lambda" || body.kind === "let") {
        const type = instantiateRev(body.type, xs);
        const decl =
          body.kind === "lambda"
            ? m.mkLocal(body.name, type, body.info)
            : m.mkLocal(body.name, type, "default", instantiateRev(body.value, xs));
        lctx = lctx.push(decl);
        xs.push(mkFVar(decl.id));
        body = body.body;
      }
      return m.withContext(lctx, () => m.mkPi(xs, inferType(m, instantiateRev(body, xs))));
    }
    case "pi": {
      const xs: Expr[] = [];
      const levels: Level[] = [];
      let body: Expr = e;
      let lctx = m.lctx;
      while (body.kind === "pi") {
        const type = instantiateRev(body.type, xs);
        const here = lctx;
        levels.push(m.withContext(here, () => getLevel(m, type)));
        const decl = m.mkLocal(body.name, type, body.info);
        lctx = lctx.push(decl);
        xs.push(mkFVar(decl.id));
        body = body.body;
      }
      let level = m.withContext(lctx, () => getLevel(m, instantiateRev(body, xs)));
      for (const u of levels.reverse()) level = levelImax(u, level);
      return mkSort(normalizeLevel(instantiateLevelMVars(m, level)));
    }
    case "proj": {
      const structType = whnf(m, inferType(m, e.of));
      const fn = getAppFn(structType);
      const structure = fn.kind === "const" ? m.env.constant(fn.name) : undefined;
      const ctorName = structure?.kind === "inductive" ? structure.ctors[0] : undefined;
      const ctor = ctorName === undefined ? undefined : m.env.constant(ctorName);
      invariant(fn.kind === "const" && ctor?.kind === "constructor", "a structure's projection");
      let type = constType(m, ctor.name, fn.levels);
      for (const p of getAppArgs(structType).slice(0, ctor.numParams)) {
        type = whnf(m, type);
        invariant(type.kind === "pi", "constructor parameters");
        type = instantiate1(type.body, p);
      }
      for (let i = 0; i < e.index; i++) {
        type = whnf(m, type);
        invariant(type.kind === "pi", "constructor fields");
        type = instantiate1(type.body, mkProj(e.struct, i, e.of));
      }
      type = whnf(m, type);
      invariant(type.kind === "pi", "constructor fields");
      return type.type;
    }
    default:
      throw new ElabError("loose-bvar", "unexpected bound variable");
  }
}

/** The type of `f args` from the type of `f`. Throws when it is not a function. */
export function instantiateForallType(m: Meta, fnType: Expr, args: readonly Expr[]): Expr {
  let type = fnType;
  let from = 0;
  for (let i = 0; i < args.length; i++) {
    if (type.kind === "pi") {
      type = type.body;
      continue;
    }
    type = whnf(m, instantiateRevBeta(type, args.slice(from, i)));
    from = i;
    if (type.kind !== "pi") {
      const shown = type;
      throw m.error("function-expected", (show) => `function expected\n  ${show(shown)}`);
    }
    type = type.body;
  }
  return instantiateRevBeta(type, args.slice(from));
}

/** The universe of a type. Throws when `type` is not one. */
export function getLevel(m: Meta, type: Expr): Level {
  const sort = whnf(m, inferType(m, type));
  if (sort.kind === "sort") return sort.level;
  if (sort.kind === "mvar" && m.isAssignable(sort.id)) {
    const level = m.mkFreshLevelMVar();
    m.assign(sort.id, mkSort(level));
    return level;
  }
  throw m.error("type-expected", (show) => `type expected\n  ${show(type)}`);
}

/** Whether `type` is a proposition; false when that is not known yet. */
export function isProp(m: Meta, type: Expr): boolean {
  const quick = quickIsProp(m, type);
  if (quick !== undefined) return quick;
  const sort = whnf(m, inferType(m, type));
  return (
    sort.kind === "sort" && normalizeLevel(instantiateLevelMVars(m, sort.level)).kind === "zero"
  );
}

function quickIsProp(m: Meta, type: Expr): boolean | undefined {
  if (type.kind === "sort" || type.kind === "lambda" || type.kind === "natLit") return false;
  return type.kind === "pi" && !hasMVar(type.body) && type.body.looseBVarRange === 0
    ? isProp(m, type.body)
    : undefined;
}

/**
 * Opens `∀ xs, body` with new variables, unfolding definitions when `reduce`; at most `max`
 * of them. `body` runs in the extended context.
 */
export function forallTelescope<T>(
  m: Meta,
  type: Expr,
  run: (xs: readonly Expr[], body: Expr) => T,
  options: { readonly reduce?: boolean; readonly max?: number } = {},
): T {
  const xs: Expr[] = [];
  let lctx = m.lctx;
  let body = type;
  let opened = 0;
  const max = options.max ?? Infinity;
  while (xs.length < max) {
    if (body.kind !== "pi") {
      body = instantiateRev(body, xs.slice(opened));
      opened = xs.length;
      body = m.instantiate(body);
      if (body.kind !== "pi" && options.reduce === true) {
        const here = lctx;
        const now = body;
        const reduced = m.withContext(here, () => whnf(m, now));
        if (reduced.kind === "pi") body = reduced;
      }
      if (body.kind !== "pi") break;
    }
    const decl = m.mkLocal(body.name, instantiateRev(body.type, xs.slice(opened)), body.info);
    lctx = lctx.push(decl);
    xs.push(mkFVar(decl.id));
    body = body.body;
  }
  const open = instantiateRev(body, xs.slice(opened));
  return m.withContext(lctx, () => run(xs, open));
}

/** Opens `fun xs => body`. */
export function lambdaTelescope<T>(
  m: Meta,
  e: Expr,
  run: (xs: readonly Expr[], body: Expr) => T,
  max = Infinity,
): T {
  const xs: Expr[] = [];
  let lctx = m.lctx;
  let body = e;
  while (body.kind === "lambda" && xs.length < max) {
    const decl = m.mkLocal(body.name, instantiateRev(body.type, xs), body.info);
    lctx = lctx.push(decl);
    xs.push(mkFVar(decl.id));
    body = body.body;
  }
  const open = instantiateRev(body, xs);
  return m.withContext(lctx, () => run(xs, open));
}

export interface MetaTelescope {
  readonly mvars: readonly Expr[];
  readonly infos: readonly string[];
  readonly body: Expr;
}

/** Opens `∀ xs, body` with metavariables: instances become `synthetic`. */
export function forallMetaTelescope(
  m: Meta,
  type: Expr,
  options: { readonly max?: number; readonly reduce?: boolean } = {},
): MetaTelescope {
  const mvars: Expr[] = [];
  const infos: string[] = [];
  let body = type;
  const max = options.max ?? Infinity;
  while (mvars.length < max) {
    if (body.kind !== "pi") {
      if (options.reduce === false) break;
      const reduced = whnf(m, m.instantiate(body));
      if (reduced.kind !== "pi") break;
      body = reduced;
    }
    const mvar = m.mkFreshMVar(
      body.type,
      body.info === "instImplicit" ? "synthetic" : "natural",
      body.name,
    );
    mvars.push(mvar);
    infos.push(body.info);
    body = instantiate1(body.body, mvar);
  }
  return { mvars, infos, body };
}

/** `a → b`. */
export function mkArrow(domain: Expr, codomain: Expr): Expr {
  return mkPi("a", "default", domain, codomain);
}
