/** Building well-known terms: equality, logic, applications with inferred arguments. */
import {
  type Expr,
  getAppArgs,
  getAppFn,
  getAppNumArgs,
  mkApp,
  mkApps,
  mkConst,
} from "../kernel/host/expr.ts";
import type { Level } from "../kernel/host/level.ts";
import { isDefEq } from "./def-eq.ts";
import { ElabError } from "./error.ts";
import { forallMetaTelescope, getLevel, inferType } from "./infer.ts";
import { synthInstance } from "./instances.ts";
import type { Meta } from "./meta.ts";
import { whnf, whnfCore, whnfR } from "./whnf.ts";

export function isConstApp(e: Expr, name: string, arity: number): boolean {
  const fn = getAppFn(e);
  return fn.kind === "const" && fn.name === name && getAppNumArgs(e) === arity;
}

/** `a = b` seen through reducible definitions. */
export function asEq(
  m: Meta,
  type: Expr,
):
  | { readonly type: Expr; readonly lhs: Expr; readonly rhs: Expr; readonly level: Level }
  | undefined {
  let t = m.instantiate(type);
  if (!isConstApp(t, "Eq", 3)) t = whnfR(m, t);
  if (!isConstApp(t, "Eq", 3)) return undefined;
  const fn = getAppFn(t);
  const [ty, lhs, rhs] = getAppArgs(t);
  const level = fn.kind === "const" ? fn.levels[0] : undefined;
  if (ty === undefined || lhs === undefined || rhs === undefined || level === undefined)
    return undefined;
  return { type: ty, lhs, rhs, level };
}

/** The arguments of `name …` when `type` is such an application, up to reducible unfolding. */
export function asConstApp(
  m: Meta,
  type: Expr,
  name: string,
  arity: number,
): readonly Expr[] | undefined {
  let t = whnfCore(m, m.instantiate(type));
  if (!isConstApp(t, name, arity)) t = whnfR(m, t);
  return isConstApp(t, name, arity) ? getAppArgs(t) : undefined;
}

export function mkEq(m: Meta, a: Expr, b: Expr): Expr {
  const type = m.instantiate(inferType(m, a));
  return mkApps(mkConst("Eq", [getLevel(m, type)]), [type, a, b]);
}

export function mkEqRefl(m: Meta, a: Expr): Expr {
  const type = m.instantiate(inferType(m, a));
  return mkApps(mkConst("Eq.refl", [getLevel(m, type)]), [type, a]);
}

export function mkEqSymm(m: Meta, h: Expr): Expr {
  if (isConstApp(h, "Eq.refl", 2)) return h;
  const eq = asEq(m, inferType(m, h));
  if (eq === undefined) throw new ElabError("app-builder", "equality expected");
  return mkApps(mkConst("Eq.symm", [eq.level]), [eq.type, eq.lhs, eq.rhs, h]);
}

export function mkEqTrans(m: Meta, h: Expr, k: Expr): Expr {
  if (isConstApp(h, "Eq.refl", 2)) return k;
  if (isConstApp(k, "Eq.refl", 2)) return h;
  const e = asEq(m, inferType(m, h));
  const f = asEq(m, inferType(m, k));
  if (e === undefined || f === undefined) throw new ElabError("app-builder", "equality expected");
  return mkApps(mkConst("Eq.trans", [e.level]), [e.type, e.lhs, e.rhs, f.rhs, h, k]);
}

export function mkNot(p: Expr): Expr {
  return mkApp(mkConst("Not"), p);
}

export function mkFalse(): Expr {
  return mkConst("False");
}

/** `False.elim h : type`. */
export function mkFalseElim(m: Meta, type: Expr, h: Expr): Expr {
  return mkApps(mkConst("False.elim", [getLevel(m, type)]), [type, h]);
}

/** `sorryAx type`. */
export function mkSorry(m: Meta, type: Expr, synthetic = true): Expr {
  const flag = mkConst(synthetic ? "Bool.true" : "Bool.false");
  return mkApps(mkConst("sorryAx", [getLevel(m, type)]), [type, flag]);
}

/**
 * `@name … args` where `args` are the explicit arguments in order; implicit ones by unification,
 * instances by search. Throws when something stays open.
 */
export function mkAppM(m: Meta, name: string, args: readonly Expr[]): Expr {
  const f = m.mkConstWithFreshLevels(name);
  let type = inferType(m, f);
  const all: Expr[] = [];
  const instances: Expr[] = [];
  let next = 0;
  let head: Expr = f;
  const fail = (): ElabError =>
    m.error(
      "app-builder",
      (show) => `could not apply '${name}' to\n  ${args.map(show).join("\n  ")}`,
    );
  while (next < args.length) {
    const { mvars, infos, body } = forallMetaTelescope(m, type, { max: 1 });
    const x = mvars[0];
    if (x === undefined) throw fail();
    if (infos[0] === "default") {
      const arg = args[next++];
      if (arg === undefined || !isDefEq(m, x, arg)) throw fail();
    } else if (infos[0] === "instImplicit") instances.push(x);
    all.push(x);
    head = mkApp(head, x);
    type = body;
  }
  // Trailing instance arguments.
  for (;;) {
    const t = whnf(m, m.instantiate(type));
    if (t.kind !== "pi" || t.info === "default") break;
    const { mvars, infos, body } = forallMetaTelescope(m, t, { max: 1 });
    const x = mvars[0];
    if (x === undefined) break;
    if (infos[0] === "instImplicit") instances.push(x);
    head = mkApp(head, x);
    type = body;
  }
  for (const x of instances) {
    if (x.kind !== "mvar" || m.isAssigned(x.id)) continue;
    const found = synthInstance(m, m.typeOfMVar(x.id));
    if (found.kind !== "found") throw fail();
    m.assign(x.id, found.value);
  }
  return m.instantiate(head);
}
