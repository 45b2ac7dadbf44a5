/**
 * Terms as arguments of tactics: elaborated in a goal's context, with their holes as new goals.
 *
 * Source: Lean's Elab/Tactic/ElabTerm.lean for behaviour.
 */
import { type Expr, getAppArgs, getAppFn, hasExprMVar, mkMVar } from "../kernel/host/expr.ts";
import { ElabError } from "../elab/error.ts";
import { mkGoal } from "../elab/goal.ts";
import { inferType } from "../elab/infer.ts";
import { collectMVars } from "../elab/collect.ts";
import { isDefEq } from "../elab/def-eq.ts";
import type { Meta } from "../elab/meta.ts";
import { resolveGlobal } from "../elab/scope.ts";
import { mismatch } from "../elab/term/coercion.ts";
import { mkFVar } from "../kernel/host/expr.ts";
import type { Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";

/** `stx` in the context in force, nothing left waiting; holes stay. */
export function elabTerm(t: TacticContext, stx: Term, expected?: Expr): Expr {
  const { elab, m } = t;
  const e = elab.withFreshPending(() => {
    const value = elab.elabTerm(stx, expected);
    elab.synthesize("all");
    return value;
  });
  return m.instantiate(e);
}

/** As {@link elabTerm}; instances for types that stay open are holes too. */
export function elabOpenTerm(t: TacticContext, stx: Term): Expr {
  const { elab, m } = t;
  const e = elab.withFreshPending(() => {
    const value = elab.elabTerm(stx, undefined);
    elab.synthesize("all", true);
    return value;
  });
  return m.instantiate(e);
}

/** As {@link elabTerm}; unifies the type with `expected`, without coercions. */
export function elabTermEnsuringType(t: TacticContext, stx: Term, expected: Expr): Expr {
  const { elab, m } = t;
  const e = elabTerm(t, stx, expected);
  const actual = inferType(m, e);
  if (!withAssignableGoals(m, () => isDefEq(m, expected, actual))) {
    throw mismatch(elab, stx.span)(expected, actual, e);
  }
  return m.instantiate(e);
}

/** A type, nothing left waiting. */
export function elabType(t: TacticContext, stx: Term): Expr {
  const { elab, m } = t;
  const e = elab.withFreshPending(() => {
    const value = elab.elabType(stx);
    elab.synthesize("all");
    return value;
  });
  return m.instantiate(e);
}

/** Unification within `body` may assign goals and `?x`. */
export function withAssignableGoals<T>(m: Meta, body: () => T): T {
  const before = m.assignOpaque;
  m.assignOpaque = true;
  try {
    return body();
  } finally {
    m.assignOpaque = before;
  }
}

/** The open metavariables of a term, also those behind delayed assignments; oldest first. */
export function openMVars(m: Meta, e: Expr): number[] {
  const found = new Set<number>();
  const result = new Set<number>();
  const queue = [m.instantiate(e)];
  for (let term = queue.pop(); term !== undefined; term = queue.pop()) {
    const here = new Set<number>();
    collectMVars(term, here);
    for (const id of here) {
      if (found.has(id)) continue;
      found.add(id);
      const delayed = m.delayed.get(id);
      if (delayed === undefined) result.add(id);
      else {
        const value = m.assignments.get(delayed.pending);
        if (value === undefined) result.add(delayed.pending);
        else queue.push(m.instantiate(value));
      }
    }
  }
  return [...result].sort((a, b) => a - b);
}

/** A mark: metavariables made later have larger numbers. */
export function mvarMark(m: Meta): number {
  const x = m.mkFreshTypeMVar();
  return x.kind === "mvar" ? x.id : 0;
}

/**
 * The holes of `e` made since `mark`, as goals. Those written `_` are an error unless
 * `allowNatural`.
 */
export function newGoals(
  t: TacticContext,
  e: Expr,
  mark: number,
  stx: Term,
  allowNatural: boolean,
  suffix: string,
  parent = "",
): number[] {
  const { m } = t;
  const fresh: number[] = [];
  for (const id of openMVars(m, e)) {
    if (id <= mark) continue;
    const decl = m.decl(id);
    if (decl.kind !== "opaque") {
      if (!allowNatural) throw placeholderError(t, id, stx);
      m.updateDecl(id, { kind: "opaque" });
      fresh.push(underBinders(m, id, mark));
    } else fresh.push(id);
  }
  tagGoals(m, fresh, parent, suffix);
  return fresh;
}

/**
 * A hole written below binders (`fun x => _`) became a function of them, `?m := ?n x`. The goal is
 * the body of that function, with the binders among its hypotheses.
 */
function underBinders(m: Meta, id: number, mark: number): number {
  let inner: { readonly id: number; readonly args: readonly Expr[] } | undefined;
  for (let other = mark + 1; other < id; other++) {
    if (m.assignments.get(other) === undefined) continue;
    const value = m.instantiate(mkMVar(other));
    const head = getAppFn(value);
    if (value.kind !== "app" || head.kind !== "mvar" || head.id !== id) continue;
    const args = getAppArgs(value);
    const { lctx } = m.decl(other);
    const names = new Set(args.map((x) => (x.kind === "fvar" && lctx.has(x.id) ? x.id : -1)));
    if (names.has(-1) || names.size !== args.length) continue;
    if (inner === undefined || args.length > inner.args.length) inner = { id: other, args };
  }
  if (inner === undefined) return id;
  const { args } = inner;
  const { lctx, type, name } = m.decl(inner.id);
  return m.withContext(lctx, () => {
    const goal = mkGoal(m, m.instantiate(type), lctx, name);
    m.assign(id, m.mkLambda(args, goal.expr));
    return goal.id;
  });
}

/** Names untagged goals `suffix_1`, `suffix_2`; a single one takes the parent's name. */
export function tagGoals(m: Meta, goals: readonly number[], parent: string, suffix: string): void {
  const untagged = goals.filter((g) => m.decl(g).name === "");
  const [only] = goals;
  if (goals.length === 1 && only !== undefined) {
    if (m.decl(only).name === "") m.updateDecl(only, { name: parent });
    return;
  }
  untagged.forEach((g, i) => {
    const name = `${suffix}_${i + 1}`;
    m.updateDecl(g, { name: parent === "" ? name : `${parent}.${name}` });
  });
}

export function placeholderError(t: TacticContext, id: number, stx: Term): ElabError {
  const error = t.m.error(
    "placeholder",
    () => `don't know how to synthesize placeholder\ncontext:\n${t.render([id])}`,
  );
  error.span = stx.span;
  error.tainted ||= t.elab.admitted;
  return error;
}

/** Throws when `e` has holes made since `mark`. */
export function ensureNoNewMVars(t: TacticContext, e: Expr, mark: number, stx: Term): Expr {
  const value = t.m.instantiate(e);
  if (!hasExprMVar(value)) return value;
  const fresh = openMVars(t.m, value).find((id) => id > mark);
  if (fresh !== undefined) throw placeholderError(t, fresh, stx);
  return value;
}

/** A lone name stands for itself, with all of its arguments open; else undefined. */
export function resolveName(t: TacticContext, stx: Term): Expr | undefined {
  if (stx.kind !== "ident" || stx.levels !== undefined) return undefined;
  const { elab, m } = t;
  const local = m.lctx.findByName(stx.name);
  if (local !== undefined) return mkFVar(local.id);
  // A longer local prefix means a field access.
  const head = stx.name.split(".")[0] ?? stx.name;
  if (m.lctx.findByName(head) !== undefined) return undefined;
  const candidates = resolveGlobal(elab.env, elab.scope, stx.name);
  const [only] = candidates;
  if (candidates.length !== 1 || only === undefined || only.fields.length > 0) return undefined;
  return m.mkConstWithFreshLevels(only.name);
}

/** A hypothesis by name. Throws "unknown identifier". */
export function findHypothesis(t: TacticContext, name: string, span: Term["span"]): number {
  const local = t.m.lctx.findByName(name);
  if (local === undefined) {
    throw new ElabError("unknown-identifier", `unknown identifier '${name}'`, span);
  }
  return local.id;
}
