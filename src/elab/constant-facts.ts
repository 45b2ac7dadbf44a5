/**
 * What the type of a constant tells at a glance, without inferring or reducing anything: how its
 * arguments are bound, and whether an application of it can be a proof. Computed once a constant.
 */
import type { ConstantInfo } from "../kernel/host/declaration.ts";
import { type BinderInfo, type Expr, getAppFn } from "../kernel/host/expr.ts";
import type { Environment } from "./environment.ts";
import { isNeverZero } from "./levels.ts";

interface Facts {
  /** Of the binders that stand in the type as it is written. */
  readonly binders: readonly BinderInfo[];
  /** By the number of arguments: false when such an application is never a proof. */
  readonly mayProve: boolean[];
}

/** By the object that describes the constant. */
const known = new WeakMap<ConstantInfo, Facts>();

function factsOf(info: ConstantInfo): Facts {
  let facts = known.get(info);
  if (facts === undefined) {
    const binders: BinderInfo[] = [];
    for (let t = info.type; t.kind === "pi"; t = t.body) binders.push(t.info);
    facts = { binders, mayProve: [] };
    known.set(info, facts);
  }
  return facts;
}

/** How the arguments of a constant are bound, as far as its type shows it. */
export function bindersOf(env: Environment, name: string): readonly BinderInfo[] {
  const info = env.constant(name);
  return info === undefined ? [] : factsOf(info).binders;
}

/** False when `e` is an application of a constant that is surely no proof. */
export function mayBeProof(env: Environment, e: Expr): boolean {
  let args = 0;
  let fn = e;
  while (fn.kind === "app") {
    args++;
    fn = fn.fn;
  }
  if (fn.kind !== "const") return fn.kind !== "sort" && fn.kind !== "pi" && !isLiteral(fn);
  const info = env.constant(fn.name);
  if (info === undefined) return true;
  const { mayProve } = factsOf(info);
  return (mayProve[args] ??= resultMayBeProposition(env, info, args));
}

function isLiteral(e: Expr): boolean {
  return e.kind === "natLit" || e.kind === "strLit";
}

/** Whether the type of an application to so many arguments may be a proposition. */
function resultMayBeProposition(env: Environment, info: ConstantInfo, args: number): boolean {
  const domains: Expr[] = [];
  let type: Expr = info.type;
  for (let i = 0; i < args; i++) {
    if (type.kind !== "pi") return true;
    domains.push(type.type);
    type = type.body;
  }
  // A function is a proof when what it gives is one.
  while (type.kind === "pi") {
    domains.push(type.type);
    type = type.body;
  }
  if (type.kind === "sort") return false;
  const head = getAppFn(type);
  if (head.kind === "bvar") {
    // A type that was given: `α` of `(α : Type u)`, `m α` of `(m : Type u → Type v)`.
    let domain = domains[domains.length - 1 - head.index];
    if (domain === undefined) return true;
    while (domain.kind === "pi") domain = domain.body;
    return domain.kind !== "sort" || !isNeverZero(domain.level);
  }
  if (head.kind !== "const") return true;
  let sort: Expr | undefined = env.constant(head.name)?.type;
  while (sort?.kind === "pi") sort = sort.body;
  return sort?.kind !== "sort" || !isNeverZero(sort.level);
}
