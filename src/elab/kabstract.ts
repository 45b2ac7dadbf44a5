/**
 * Abstracting the instances of a pattern: what `rw`, `▸` and `generalize` do.
 *
 * Source: Lean's Meta/KAbstract.lean for behaviour.
 */
import {
  type Expr,
  getAppFn,
  getAppNumArgs,
  hasFVar,
  hasExprMVar,
  mkBVar,
} from "../kernel/host/expr.ts";
import { exprEquals, mapChildren } from "../kernel/host/traverse.ts";
import { isDefEq } from "./def-eq.ts";
import type { Meta } from "./meta.ts";

/**
 * `e` with every instance of `pattern` replaced by the loose index 0. The first instance found
 * fixes the pattern's metavariables. `occurrences` (from 1) selects instances.
 */
export function kabstract(
  m: Meta,
  e0: Expr,
  pattern0: Expr,
  occurrences?: ReadonlySet<number>,
): Expr {
  const e = m.instantiate(e0);
  let pattern = m.instantiate(pattern0);
  const head = getAppFn(pattern);
  if (pattern.kind === "fvar" && occurrences === undefined) {
    const id = pattern.id;
    return walk(
      e,
      (t) => t.kind === "fvar" && t.id === id,
      (t) => !hasFVar(t),
    );
  }
  const arity = getAppNumArgs(pattern);
  let count = 0;
  const matches = (t: Expr): boolean => {
    if (t.looseBVarRange > 0) return false;
    if (pattern.kind !== t.kind) {
      if (!(pattern.kind === "mvar" || t.kind === "mvar")) return false;
    }
    if (head.kind === "const" || head.kind === "fvar") {
      const h = getAppFn(t);
      if (h.kind !== head.kind || getAppNumArgs(t) !== arity) return false;
      if (h.kind === "const" && head.kind === "const" && h.name !== head.name) return false;
      if (h.kind === "fvar" && head.kind === "fvar" && h.id !== head.id) return false;
    }
    const same =
      (!hasExprMVar(pattern) && pattern.hash === t.hash && exprEquals(pattern, t)) ||
      m.withTransparency("instances", () => isDefEq(m, pattern, t));
    if (!same) return false;
    pattern = m.instantiate(pattern);
    count++;
    return occurrences === undefined || occurrences.has(count);
  };
  return walk(e, matches, () => false);
}

/** Children before parents, as Lean visits; caches by node and offset. */
function walk(root: Expr, matches: (t: Expr) => boolean, skip: (t: Expr) => boolean): Expr {
  const caches: Map<Expr, Expr>[] = [];
  const visit = (t: Expr, offset: number): Expr => {
    if (skip(t)) return t;
    let cache = caches[offset];
    if (cache === undefined) {
      cache = new Map();
      caches[offset] = cache;
    }
    const known = cache.get(t);
    if (known !== undefined) return known;
    const result = matches(t) ? mkBVar(offset) : mapChildren(t, offset, visit);
    cache.set(t, result);
    return result;
  };
  return visit(root, 0);
}
