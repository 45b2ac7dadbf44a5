/**
 * Operations on goals (opaque metavariables): each assigns the goal and returns new ones. They
 * know nothing of syntax; tactics and `match` stand on them.
 *
 * Source: Lean's Meta/Tactic (Intro, Revert, Clear, Assert, Subst, Apply) for behaviour.
 */
import { isHidden } from "./local-context.ts";
import { invariant } from "../base/invariant.ts";
import { type Expr, hasFVar, mkApp, mkApps, mkConst, mkFVar } from "../kernel/host/expr.ts";
import {
  abstractFVars,
  instantiateRev,
  replaceExpr,
  replaceFVars,
} from "../kernel/host/traverse.ts";
import { asEq, mkEqSymm } from "./app-builder.ts";
import { isDefEq } from "./def-eq.ts";
import { ElabError } from "./error.ts";
import { forallMetaTelescope, getLevel, inferType } from "./infer.ts";
import { collectMVars } from "./collect.ts";
import { synthInstance } from "./instances.ts";
import { LocalContext, type LocalDecl } from "./local-context.ts";
import type { Meta } from "./meta.ts";
import { whnf, whnfCore } from "./whnf.ts";

/** How variables of an earlier goal are called in a later one. */
export type FVarSubst = ReadonlyMap<number, Expr>;

export const emptySubst: FVarSubst = new Map();

export function applySubst(subst: FVarSubst, e: Expr): Expr {
  if (subst.size === 0 || !hasFVar(e)) return e;
  return replaceExpr(e, (t) => {
    if (!hasFVar(t)) return t;
    return t.kind === "fvar" ? (subst.get(t.id) ?? t) : undefined;
  });
}

/** First `a`, then `b`. */
export function composeSubst(a: FVarSubst, b: FVarSubst): FVarSubst {
  const result = new Map(b);
  for (const [id, e] of a) result.set(id, applySubst(b, e));
  return result;
}

export function goalType(m: Meta, goal: number): Expr {
  return m.typeOfMVar(goal);
}

export function inGoal<T>(m: Meta, goal: number, body: () => T): T {
  return m.withContext(m.decl(goal).lctx, body);
}

/** A new goal with the same case name. */
export function mkGoal(
  m: Meta,
  type: Expr,
  lctx: LocalContext,
  name = "",
): { expr: Expr; id: number } {
  const expr = m.mkFreshMVar(type, "opaque", name, lctx);
  invariant(expr.kind === "mvar", "a metavariable");
  return { expr, id: expr.id };
}

/**
 * Introduces `names.length` binders (`undefined` keeps the binder's name, marked inaccessible).
 * Throws when the target is not a `∀` or `let` after reduction.
 */
export function intros(
  m: Meta,
  goal: number,
  names: readonly (string | undefined)[],
  keepNames = false,
): { readonly fvars: Expr[]; readonly goal: number } {
  if (names.length === 0) return { fvars: [], goal };
  const decl = m.decl(goal);
  let lctx = decl.lctx;
  let type = m.instantiate(decl.type);
  const fvars: Expr[] = [];
  let opened = 0;
  for (const given of names) {
    if (type.kind !== "pi" && type.kind !== "let") {
      type = instantiateRev(type, fvars.slice(opened));
      opened = fvars.length;
      type = m.instantiate(type);
      const here = lctx;
      const now = type;
      type = m.withContext(here, () =>
        now.kind === "pi" || now.kind === "let" ? now : whnf(m, whnfCore(m, now)),
      );
    }
    if (type.kind !== "pi" && type.kind !== "let") {
      const shown = type;
      throw m.withContext(lctx, () =>
        m.error(
          "intro",
          (show) =>
            `tactic 'introN' failed, insufficient number of binders\n${lctx.decls.length >= 0 ? `⊢ ${show(shown)}` : ""}`,
        ),
      );
    }
    const binderType = instantiateRev(type.type, fvars.slice(opened));
    const base = isHidden(type.name) ? type.name.replace(/✝.*$/, "") : type.name;
    const name = given ?? (keepNames ? type.name : `${base}✝`);
    const local =
      type.kind === "pi"
        ? m.mkLocal(name, binderType, type.info)
        : m.mkLocal(name, binderType, "default", instantiateRev(type.value, fvars.slice(opened)));
    lctx = lctx.push(local);
    fvars.push(mkFVar(local.id));
    type = type.body;
  }
  const body = instantiateRev(type, fvars.slice(opened));
  const next = mkGoal(m, body, lctx, decl.name);
  m.assign(
    goal,
    m.withContext(lctx, () => m.mkLambda(fvars, next.expr)),
  );
  return { fvars, goal: next.id };
}

/** The variables of `lctx` that depend on `roots` (which are included), in order. */
export function dependents(m: Meta, lctx: LocalContext, roots: ReadonlySet<number>): LocalDecl[] {
  const ids = new Set(roots);
  const result: LocalDecl[] = [];
  for (const d of lctx.decls) {
    if (ids.has(d.id)) {
      result.push(d);
      continue;
    }
    const type = m.instantiate(d.type);
    const value = d.value === undefined ? undefined : m.instantiate(d.value);
    if (mentions(m, type, ids) || (value !== undefined && mentions(m, value, ids))) {
      ids.add(d.id);
      result.push(d);
    }
  }
  return result;
}

/** Whether a variable of `ids` occurs, also as something an open metavariable may use. */
export function mentions(m: Meta, e: Expr, ids: ReadonlySet<number>): boolean {
  let found = false;
  if (!hasFVar(e)) return false;
  replaceExpr(e, (t) => {
    if (found || !hasFVar(t)) return t;
    if (t.kind === "fvar") found ||= ids.has(t.id);
    return undefined;
  });
  return found;
}

/** Moves variables and what depends on them into the target. */
export function revert(
  m: Meta,
  goal: number,
  ids: ReadonlySet<number>,
): { readonly reverted: Expr[]; readonly goal: number } {
  const decl = m.decl(goal);
  const decls = dependents(m, decl.lctx, ids);
  const xs = decls.map((d) => mkFVar(d.id));
  if (xs.length === 0) return { reverted: [], goal };
  const lctx = decl.lctx.without(new Set(decls.map((d) => d.id)));
  const type = m.withContext(decl.lctx, () => m.mkPi(xs, m.instantiate(decl.type)));
  const next = mkGoal(m, type, lctx, decl.name);
  m.assign(
    goal,
    mkApps(
      next.expr,
      xs.filter((_, i) => decls[i]?.value === undefined),
    ),
  );
  return { reverted: xs, goal: next.id };
}

/** Removes a hypothesis. Throws when something depends on it. */
export function clear(m: Meta, goal: number, id: number): number {
  const decl = m.decl(goal);
  const local = decl.lctx.decls.find((d) => d.id === id);
  if (local === undefined) return goal;
  const ids = new Set([id]);
  if (mentions(m, m.instantiate(decl.type), ids)) {
    throw new ElabError("clear", `tactic 'clear' failed, target depends on '${local.name}'`);
  }
  const dependent = dependents(m, decl.lctx, ids).find((d) => d.id !== id);
  if (dependent !== undefined) {
    throw new ElabError(
      "clear",
      `tactic 'clear' failed, variable '${dependent.name}' depends on '${local.name}'`,
    );
  }
  const next = mkGoal(m, decl.type, decl.lctx.without(ids), decl.name);
  m.assign(goal, next.expr);
  return next.id;
}

export function tryClear(m: Meta, goal: number, id: number): number {
  return m.attempt(() => clear(m, goal, id)) ?? goal;
}

/** Adds `name : type := value` as a hypothesis (opaque, like `have`). */
export function assertHypothesis(
  m: Meta,
  goal: number,
  name: string,
  type: Expr,
  value: Expr,
): { readonly fvar: Expr; readonly goal: number } {
  const decl = m.decl(goal);
  const local = m.mkLocal(name, type);
  const x = mkFVar(local.id);
  const lctx = decl.lctx.push(local);
  const next = mkGoal(m, decl.type, lctx, decl.name);
  m.assign(
    goal,
    m.withContext(lctx, () => mkApp(m.mkLambda([x], next.expr), value)),
  );
  return { fvar: x, goal: next.id };
}

/** Adds `name : type := value` as a `let` variable. */
export function defineHypothesis(
  m: Meta,
  goal: number,
  name: string,
  type: Expr,
  value: Expr,
): { readonly fvar: Expr; readonly goal: number } {
  const decl = m.decl(goal);
  const local = m.mkLocal(name, type, "default", value);
  const x = mkFVar(local.id);
  const lctx = decl.lctx.push(local);
  const next = mkGoal(m, decl.type, lctx, decl.name);
  m.assign(
    goal,
    m.withContext(lctx, () => m.mkLambda([x], next.expr)),
  );
  return { fvar: x, goal: next.id };
}

/**
 * Replaces hypothesis `id` by `name : type := value` at its place in the context, keeping what
 * depends on it. Returns the new variable and how old ones are called now.
 */
export function replaceHypothesis(
  m: Meta,
  goal: number,
  id: number,
  type: Expr,
  value: Expr,
): { readonly fvar: Expr; readonly goal: number } {
  const name = m.decl(goal).lctx.decls.find((d) => d.id === id)?.name ?? "h";
  const added = assertHypothesis(m, goal, name, type, value);
  // Bring the new one to the old one's place when nothing in between is needed.
  const next = tryClear(m, added.goal, id);
  const decl = m.decl(next);
  const before = m.decl(goal).lctx;
  const at = before.indexOf(id);
  if (at >= 0 && !decl.lctx.has(id) && added.fvar.kind === "fvar") {
    const local = m.localDecl(added.fvar);
    const later = new Set(before.decls.slice(at).map((d) => d.id));
    if (!mentions(m, m.instantiate(local.type), later)) {
      const others = decl.lctx.decls.filter((d) => d.id !== local.id);
      const moved = new LocalContext([...others.slice(0, at), local, ...others.slice(at)]);
      const placed = mkGoal(m, decl.type, moved, decl.name);
      m.assign(next, placed.expr);
      return { fvar: added.fvar, goal: placed.id };
    }
  }
  return { fvar: added.fvar, goal: next };
}

/** Changes the target to a definitionally equal one. */
export function changeTarget(m: Meta, goal: number, type: Expr): number {
  const decl = m.decl(goal);
  const next = mkGoal(m, type, decl.lctx, decl.name);
  // `id` with the old type keeps the kernel from redoing what the elaborator saw.
  m.assign(goal, next.expr);
  return next.id;
}

/** `h : a = b` with a variable on one side: eliminates that variable. */
export function subst(
  m: Meta,
  goal: number,
  id: number,
  prefer: "right" | "left" = "right",
): { readonly goal: number; readonly subst: FVarSubst } {
  const decl = m.decl(goal);
  return m.withContext(decl.lctx, () => {
    const eq = asEq(m, m.localDecl(mkFVar(id)).type);
    if (eq === undefined) {
      throw new ElabError("subst", "tactic 'subst' failed, hypothesis is not an equality");
    }
    const lhs = whnfVar(m, eq.lhs);
    const rhs = whnfVar(m, eq.rhs);
    const canRight = rhs.kind === "fvar" && isSubstVar(m, decl.lctx, rhs.id, lhs, id);
    const canLeft = lhs.kind === "fvar" && isSubstVar(m, decl.lctx, lhs.id, rhs, id);
    const order = prefer === "right" ? (["right", "left"] as const) : (["left", "right"] as const);
    for (const side of order) {
      if (side === "right" && canRight && rhs.kind === "fvar") {
        return substVar(m, goal, id, rhs.id, lhs, false);
      }
      if (side === "left" && canLeft && lhs.kind === "fvar") {
        return substVar(m, goal, id, lhs.id, rhs, true);
      }
    }
    throw m.error(
      "subst",
      (show) =>
        `tactic 'subst' failed, variable expected in equation\n  ${show(eq.lhs)} = ${show(eq.rhs)}`,
    );
  });
}

function whnfVar(m: Meta, e: Expr): Expr {
  const t = m.instantiate(e);
  return t.kind === "fvar" && m.localDecl(t).value === undefined ? t : whnfCore(m, t);
}

function isSubstVar(m: Meta, lctx: LocalContext, x: number, value: Expr, h: number): boolean {
  if (!lctx.has(x)) return false;
  const local = lctx.decls.find((d) => d.id === x);
  if (local?.value !== undefined) return false;
  const ids = new Set(dependents(m, lctx, new Set([x])).map((d) => d.id));
  return !ids.has(h) || !mentions(m, m.instantiate(value), ids);
}

/** Replaces variable `x` by `value`, given `h : value = x` (or `x = value` when `flipped`). */
function substVar(
  m: Meta,
  goal: number,
  h: number,
  x: number,
  value: Expr,
  flipped: boolean,
): { readonly goal: number; readonly subst: FVarSubst } {
  const decl = m.decl(goal);
  const all = dependents(m, decl.lctx, new Set([x, h])).filter((d) => d.id !== x && d.id !== h);
  const deps = all.map((d) => mkFVar(d.id));
  const xVar = mkFVar(x);
  const hVar = mkFVar(h);
  const outer = decl.lctx.without(new Set([x, h, ...all.map((d) => d.id)]));
  const target = m.withContext(decl.lctx, () => m.mkPi(deps, m.instantiate(decl.type)));
  const xDecl = m.localDecl(xVar);
  const level = m.withContext(decl.lctx, () => getLevel(m, target));
  const typeLevel = m.withContext(decl.lctx, () => getLevel(m, xDecl.type));
  const refl = mkApps(mkConst("Eq.refl", [typeLevel]), [xDecl.type, value]);
  // motive: fun x (h : value = x) => target
  const motive = m.withContext(decl.lctx, () => {
    if (!flipped) return m.mkLambda([xVar, hVar], target);
    const eqType = mkApps(mkConst("Eq", [typeLevel]), [xDecl.type, value, xVar]);
    const k = m.mkLocal("h", eqType);
    return m.withContext(decl.lctx.push(k), () => {
      const body = replaceFVars(
        m.instantiate(target),
        [hVar],
        [mkApps(mkConst("Eq.symm", [typeLevel]), [xDecl.type, value, xVar, mkFVar(k.id)])],
      );
      return m.mkLambda([xVar, mkFVar(k.id)], body);
    });
  });
  const minorType = instantiateRev(abstractFVars(m.instantiate(target), [xVar, hVar]), [
    value,
    refl,
  ]);
  const minor = mkGoal(m, minorType, outer, decl.name);
  const proof = flipped ? m.withContext(decl.lctx, () => mkEqSymm(m, hVar)) : hVar;
  const rec = mkApps(mkConst("Eq.rec", [level, typeLevel]), [
    xDecl.type,
    value,
    motive,
    minor.expr,
    xVar,
    proof,
  ]);
  m.assign(
    goal,
    mkApps(
      rec,
      deps.filter((_, i) => all[i]?.value === undefined),
    ),
  );
  const back = intros(
    m,
    minor.id,
    all.map((d) => d.name),
  );
  const map = new Map<number, Expr>([
    [x, value],
    [h, refl],
  ]);
  all.forEach((d, i) => {
    const y = back.fvars[i];
    if (y !== undefined) map.set(d.id, y);
  });
  return { goal: back.goal, subst: map };
}

/** The number of leading `∀`s of a type, unfolding as needed. */
function arity(m: Meta, type: Expr): number {
  let n = 0;
  let t = m.instantiate(type);
  for (;;) {
    if (t.kind === "pi") {
      n++;
      t = t.body;
    } else if (t.looseBVarRange === 0) {
      const r = whnf(m, t);
      if (r.kind !== "pi") return n;
      t = r;
    } else return n;
  }
}

export interface ApplyOptions {
  /** Which new goals come: those of arguments that nothing else determines come first. */
  readonly newGoals?: "non-dependent-first" | "non-dependent-only" | "all";
}

/**
 * Backward reasoning: unifies the conclusion of `e` with the target; what stays open becomes new
 * goals. Tries fewer, then more arguments, as Lean does.
 */
export function applyTo(m: Meta, goal: number, e: Expr, options: ApplyOptions = {}): number[] {
  return inGoal(m, goal, () => {
    const target = goalType(m, goal);
    const type = m.instantiate(inferType(m, e));
    const max = arity(m, type);
    const targetArity = arity(m, target);
    const start = Math.max(0, max - targetArity);
    let firstError: ElabError | undefined;
    const saved = m.save();
    for (let n = start; n <= max; n++) {
      const telescope = forallMetaTelescope(m, type, { max: n });
      if (telescope.mvars.length < n) break;
      if (isDefEq(m, telescope.body, target)) {
        return finishApply(m, goal, e, telescope.mvars, telescope.infos, options);
      }
      if (firstError === undefined) {
        const conclusion = forallMetaTelescope(m, type, { max }).body;
        firstError = m.error(
          "apply-failed",
          (show) =>
            `tactic 'apply' failed, could not unify the conclusion of the term\n  ${show(conclusion)}\nwith the goal\n  ${show(target)}`,
        );
        const c = telescope.body;
        firstError = m.error(
          "apply-failed",
          (show) => `tactic 'apply' failed, failed to unify\n  ${show(c)}\nwith\n  ${show(target)}`,
        );
      }
      m.restore(saved);
    }
    throw firstError ?? new ElabError("apply-failed", "tactic 'apply' failed");
  });
}

function finishApply(
  m: Meta,
  goal: number,
  e: Expr,
  mvars: readonly Expr[],
  infos: readonly string[],
  options: ApplyOptions,
): number[] {
  for (let i = 0; i < mvars.length; i++) {
    const x = mvars[i];
    if (infos[i] !== "instImplicit" || x?.kind !== "mvar") continue;
    const found = synthInstance(m, m.typeOfMVar(x.id));
    if (found.kind === "found") {
      if (m.isAssigned(x.id)) {
        const old = m.assignments.get(x.id);
        if (old !== undefined && !isDefEq(m, old, found.value)) {
          throw new ElabError("apply-failed", "failed to assign synthesized instance");
        }
      } else m.assign(x.id, found.value);
    } else if (!m.isAssigned(x.id) && found.kind === "failed") {
      throw m.error(
        "failed-to-synthesize",
        (show) => `failed to synthesize\n  ${show(m.typeOfMVar(x.id))}`,
      );
    }
  }
  const parent = m.decl(goal).name;
  m.assign(goal, mkApps(e, mvars));
  for (const x of mvars) {
    if (x.kind !== "mvar" || m.isAssigned(x.id)) continue;
    const own = m.decl(x.id).name.replace(/✝$/, "");
    const name = mvars.length === 1 ? parent : parent === "" ? own : `${parent}.${own}`;
    m.updateDecl(x.id, { name });
  }
  const open: number[] = [];
  for (const x of mvars) {
    if (x.kind === "mvar" && !m.isAssigned(x.id)) open.push(x.id);
  }
  const dependent = new Set<number>();
  for (const id of open) {
    const into = new Set<number>();
    collectMVars(m.typeOfMVar(id), into);
    for (const other of into) if (other !== id) dependent.add(other);
  }
  const first = open.filter((id) => !dependent.has(id));
  const rest = open.filter((id) => dependent.has(id));
  const others = new Set<number>();
  collectMVars(m.instantiate(e), others);
  const extra = [...others].filter((id) => !m.isAssigned(id) && !open.includes(id));
  switch (options.newGoals ?? "non-dependent-first") {
    case "non-dependent-only":
      return [...first, ...extra];
    case "all":
      return [...open, ...extra];
    default:
      return [...first, ...rest, ...extra];
  }
}

/** Closes a goal by a hypothesis of its type, newest first. */
export function assumption(m: Meta, goal: number): boolean {
  return inGoal(m, goal, () => {
    const target = goalType(m, goal);
    const decls = m.lctx.decls;
    for (let i = decls.length - 1; i >= 0; i--) {
      const d = decls[i];
      if (d === undefined || d.hidden === true) continue;
      if (isDefEq(m, target, d.type)) {
        m.assign(goal, mkFVar(d.id));
        return true;
      }
    }
    return false;
  });
}
