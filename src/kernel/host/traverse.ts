/**
 * Substitution and traversal of expressions. Every function shares what it does not change and
 * visits a shared subterm once for each binder depth. Application spines and binder telescopes
 * are walked by loops; what remains recursive is nesting through arguments.
 */
import {
  type Expr,
  fvarFilter,
  getAppArgs,
  getAppFn,
  hasFVar,
  hasLevelParam,
  levelHasMVar,
  mayHaveFVars,
  mkApp,
  mkBVar,
  mkConst,
  mkLambda,
  mkLet,
  mkPi,
  mkProj,
  mkSort,
} from "./expr.ts";
import { type Level, levelImax, levelMax, levelSucc } from "./level.ts";

/** Rebuilds `e` with new children, sharing `e` itself when nothing changed. */
export function mapChildren(
  e: Expr,
  offset: number,
  visit: (child: Expr, offset: number) => Expr,
): Expr {
  switch (e.kind) {
    case "app": {
      // Loop over the spine, so that long applications need no stack.
      const spine: Expr[] = [];
      let head: Expr = e;
      while (head.kind === "app") {
        spine.push(head);
        head = head.fn;
      }
      let result = visit(head, offset);
      for (let i = spine.length - 1; i >= 0; i--) {
        const node = spine[i];
        if (node?.kind !== "app") continue;
        const arg = visit(node.arg, offset);
        result = result === node.fn && arg === node.arg ? node : mkApp(result, arg);
      }
      return result;
    }
    case "lambda":
    case "pi": {
      const type = visit(e.type, offset);
      const body = visit(e.body, offset + 1);
      if (type === e.type && body === e.body) return e;
      return e.kind === "lambda"
        ? mkLambda(e.name, e.info, type, body)
        : mkPi(e.name, e.info, type, body);
    }
    case "let": {
      const type = visit(e.type, offset);
      const value = visit(e.value, offset);
      const body = visit(e.body, offset + 1);
      return type === e.type && value === e.value && body === e.body
        ? e
        : mkLet(e.name, type, value, body);
    }
    case "proj": {
      const of = visit(e.of, offset);
      return of === e.of ? e : mkProj(e.struct, e.index, of);
    }
    default:
      return e;
  }
}

/** So many nodes are visited before results are remembered: most terms are small. */
const UNCACHED = 32;

/** What became of shared nodes, by the number of binders above. */
export class OffsetCache {
  private readonly byOffset: Map<Expr, Expr>[] = [];
  private free = UNCACHED;

  get(e: Expr, offset: number): Expr | undefined {
    return this.byOffset[offset]?.get(e);
  }

  set(e: Expr, offset: number, result: Expr): void {
    if (this.free > 0) {
      this.free--;
      return;
    }
    const map = this.byOffset[offset];
    if (map === undefined) this.byOffset[offset] = new Map([[e, result]]);
    else map.set(e, result);
  }
}

/**
 * Replaces subterms: `replace` gives a new term, or undefined to go on below. `offset` counts
 * binders above. Results are cached by node and offset.
 */
export function replaceExpr(
  root: Expr,
  replace: (e: Expr, offset: number) => Expr | undefined,
): Expr {
  const cache = new OffsetCache();
  const visit = (e: Expr, offset: number): Expr => {
    const early = replace(e, offset);
    if (early !== undefined) return early;
    switch (e.kind) {
      case "bvar":
      case "fvar":
      case "mvar":
      case "sort":
      case "const":
      case "natLit":
      case "strLit":
        return e;
      default:
    }
    const known = cache.get(e, offset);
    if (known !== undefined) return known;
    const result = mapChildren(e, offset, visit);
    cache.set(e, offset, result);
    return result;
  };
  return visit(root, 0);
}

/**
 * Replaces leaves. `relevant` tells whether a term may hold one of them; what is left alone in a
 * spine costs nothing. `leaf` gets bound and free variables.
 */
function replaceLeaves(
  root: Expr,
  relevant: (e: Expr, offset: number) => boolean,
  leaf: (e: Expr, offset: number) => Expr,
): Expr {
  const cache = new OffsetCache();
  const visit = (e: Expr, offset: number): Expr => {
    if (!relevant(e, offset)) return e;
    if (e.kind === "bvar" || e.kind === "fvar") return leaf(e, offset);
    const known = cache.get(e, offset);
    if (known !== undefined) return known;
    let result: Expr = e;
    switch (e.kind) {
      case "app": {
        const fn = visit(e.fn, offset);
        const arg = visit(e.arg, offset);
        if (fn !== e.fn || arg !== e.arg) result = mkApp(fn, arg);
        break;
      }
      case "lambda":
      case "pi":
      case "let":
      case "proj":
        result = mapChildren(e, offset, visit);
        break;
      default:
    }
    cache.set(e, offset, result);
    return result;
  };
  return visit(root, 0);
}

/** Whether some subterm satisfies `test`; `prune` cuts branches that can't. */
export function someSubterm(
  root: Expr,
  test: (e: Expr) => boolean,
  prune?: (e: Expr) => boolean,
): boolean {
  const seen = new Set<Expr>();
  const stack: Expr[] = [root];
  for (let e = stack.pop(); e !== undefined; e = stack.pop()) {
    if (prune?.(e) || seen.has(e)) continue;
    seen.add(e);
    if (test(e)) return true;
    switch (e.kind) {
      case "app":
        stack.push(e.arg, e.fn);
        break;
      case "lambda":
      case "pi":
        stack.push(e.body, e.type);
        break;
      case "let":
        stack.push(e.body, e.value, e.type);
        break;
      case "proj":
        stack.push(e.of);
        break;
      default:
    }
  }
  return false;
}

/** Adds `by` to loose indices that are at least `from`. */
export function liftLooseBVars(e: Expr, by: number, from = 0): Expr {
  if (by === 0 || e.looseBVarRange <= from) return e;
  return replaceLeaves(
    e,
    (t, offset) => t.looseBVarRange > from + offset,
    (t) => (t.kind === "bvar" ? mkBVar(t.index + by) : t),
  );
}

/** Whether loose index `index` occurs. */
export function hasLooseBVar(e: Expr, index: number): boolean {
  if (e.looseBVarRange <= index) return false;
  let found = false;
  replaceLeaves(
    e,
    (t, offset) => !found && t.looseBVarRange > index + offset,
    (t, offset) => {
      if (t.kind === "bvar") found ||= t.index === index + offset;
      return t;
    },
  );
  return found;
}

/** Replaces loose index `i` by `values[n - 1 - i]`: the last value is the innermost binder's. */
export function instantiateRev(e: Expr, values: readonly Expr[]): Expr {
  const n = values.length;
  if (e.looseBVarRange === 0 || n === 0) return e;
  return replaceLeaves(
    e,
    (t, offset) => t.looseBVarRange > offset,
    (t, offset) => {
      if (t.kind !== "bvar") return t;
      const i = t.index - offset;
      const value = values[n - 1 - i];
      return i < n && value !== undefined ? liftLooseBVars(value, offset) : mkBVar(t.index - n);
    },
  );
}

/** As {@link instantiateRev}; where a function is put in front of arguments, it is applied. */
export function instantiateRevBeta(root: Expr, values: readonly Expr[]): Expr {
  const n = values.length;
  if (root.looseBVarRange === 0 || n === 0) return root;
  if (!values.some((v) => v.kind === "lambda")) return instantiateRev(root, values);
  const visit = (e: Expr, base: number): Expr =>
    replaceExpr(e, (t, inner) => {
      const offset = base + inner;
      if (t.looseBVarRange <= offset) return t;
      const head = t.kind === "app" ? getAppFn(t) : t;
      if (head.kind !== "bvar") return undefined;
      const i = head.index - offset;
      const value = values[n - 1 - i];
      if (i < 0) return undefined;
      const fn =
        i < n && value !== undefined ? liftLooseBVars(value, offset) : mkBVar(head.index - n);
      if (t.kind !== "app") return fn;
      return betaApply(
        fn,
        getAppArgs(t).map((x) => visit(x, offset)),
      );
    });
  return visit(root, 0);
}

/** Replaces loose index 0 by `value`. */
export function instantiate1(e: Expr, value: Expr): Expr {
  return instantiateRev(e, [value]);
}

/** Turns free variables (or other atoms) into loose indices; the last becomes index 0. */
export function abstractFVars(e: Expr, fvars: readonly Expr[]): Expr {
  const n = fvars.length;
  if (n === 0 || !hasFVar(e)) return e;
  const filter = fvarFilter(fvars);
  const position = new Map<number, number>();
  fvars.forEach((x, i) => {
    if (x.kind === "fvar") position.set(x.id, i);
  });
  return replaceLeaves(
    e,
    (t) => mayHaveFVars(t, filter),
    (t, offset) => {
      const i = t.kind === "fvar" ? position.get(t.id) : undefined;
      return i === undefined ? t : mkBVar(offset + n - 1 - i);
    },
  );
}

/** Replaces free variables by terms. */
export function replaceFVars(e: Expr, fvars: readonly Expr[], values: readonly Expr[]): Expr {
  return hasFVar(e) && fvars.length > 0 ? instantiateRev(abstractFVars(e, fvars), values) : e;
}

export function instantiateLevel(
  u: Level,
  names: readonly string[],
  levels: readonly Level[],
): Level {
  switch (u.kind) {
    case "zero":
    case "mvar":
      return u;
    case "param": {
      const i = names.indexOf(u.name);
      return levels[i] ?? u;
    }
    case "succ": {
      const of = instantiateLevel(u.of, names, levels);
      return of === u.of ? u : levelSucc(of);
    }
    case "max":
    case "imax": {
      const lhs = instantiateLevel(u.lhs, names, levels);
      const rhs = instantiateLevel(u.rhs, names, levels);
      if (lhs === u.lhs && rhs === u.rhs) return u;
      return u.kind === "max" ? levelMax(lhs, rhs) : levelImax(lhs, rhs);
    }
  }
}

/** What a term became under levels; those that were asked for last. */
interface LevelInstance {
  readonly names: readonly string[];
  readonly levels: readonly Level[];
  readonly value: Expr;
}

/** By the term: types and values of constants are asked for again and again. */
const levelInstances = new WeakMap<Expr, LevelInstance[]>();
const MAX_LEVEL_INSTANCES = 12;

/** Replaces universe parameters by levels. */
export function instantiateLevelParams(
  e: Expr,
  names: readonly string[],
  levels: readonly Level[],
): Expr {
  if (names.length === 0 || !hasLevelParam(e)) return e;
  const known = levelInstances.get(e);
  if (known !== undefined) {
    for (const k of known) {
      if (sameList(k.levels, levels, levelStructEq) && sameList(k.names, names, Object.is)) {
        return k.value;
      }
    }
  }
  const value = replaceExpr(e, (t) => {
    if (!hasLevelParam(t)) return t;
    if (t.kind === "sort") return mkSort(instantiateLevel(t.level, names, levels));
    if (t.kind === "const") {
      return mkConst(
        t.name,
        t.levels.map((u) => instantiateLevel(u, names, levels)),
      );
    }
    return undefined;
  });
  // Metavariables are made anew each time.
  if (levels.some(levelHasMVar)) return value;
  const made: LevelInstance = { names, levels, value };
  if (known === undefined) levelInstances.set(e, [made]);
  else {
    known.unshift(made);
    if (known.length > MAX_LEVEL_INSTANCES) known.pop();
  }
  return value;
}

function sameList<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  return a === b || (a.length === b.length && a.every((x, i) => same(x, b[i] as T)));
}

/** Beta-reduces `f args` as far as `f`'s lambdas reach. */
export function betaApply(f: Expr, args: readonly Expr[]): Expr {
  let body = f;
  let used = 0;
  while (body.kind === "lambda" && used < args.length) {
    body = body.body;
    used++;
  }
  let result = instantiateRev(body, args.slice(0, used));
  if (used < args.length) {
    const rest = args.slice(used);
    if (result.kind === "lambda") return betaApply(result, rest);
    for (const arg of rest) result = mkApp(result, arg);
  }
  return result;
}

/** Structural equality up to binder names; equal hashes are compared first. */
export function exprEquals(a: Expr, b: Expr): boolean {
  if (a === b) return true;
  if (a.hash !== b.hash || a.kind !== b.kind) return false;
  const seen = new Map<Expr, Expr>();
  const eq = (x: Expr, y: Expr): boolean => {
    if (x === y) return true;
    if (x.hash !== y.hash || x.looseBVarRange !== y.looseBVarRange) return false;
    if (seen.get(x) === y) return true;
    let same = false;
    switch (x.kind) {
      case "bvar":
        return y.kind === "bvar" && x.index === y.index;
      case "fvar":
        return y.kind === "fvar" && x.id === y.id;
      case "mvar":
        return y.kind === "mvar" && x.id === y.id;
      case "sort":
        return y.kind === "sort" && levelStructEq(x.level, y.level);
      case "const":
        return (
          y.kind === "const" &&
          x.name === y.name &&
          x.levels.length === y.levels.length &&
          x.levels.every((u, i) => {
            const v = y.levels[i];
            return v !== undefined && levelStructEq(u, v);
          })
        );
      case "natLit":
        return y.kind === "natLit" && x.value === y.value;
      case "strLit":
        return y.kind === "strLit" && x.value === y.value;
      case "app": {
        let p: Expr = x;
        let q: Expr = y;
        while (p.kind === "app" && q.kind === "app") {
          if (p === q) return true;
          if (!eq(p.arg, q.arg)) return false;
          p = p.fn;
          q = q.fn;
        }
        same = p.kind !== "app" && q.kind !== "app" && eq(p, q);
        break;
      }
      case "lambda":
      case "pi":
        same = y.kind === x.kind && eq(x.type, y.type) && eq(x.body, y.body);
        break;
      case "let":
        same = y.kind === "let" && eq(x.type, y.type) && eq(x.value, y.value) && eq(x.body, y.body);
        break;
      case "proj":
        same = y.kind === "proj" && x.index === y.index && x.struct === y.struct && eq(x.of, y.of);
        break;
    }
    if (same) seen.set(x, y);
    return same;
  };
  return eq(a, b);
}

/** Equality of levels as written. */
export function levelStructEq(u: Level, v: Level): boolean {
  if (u === v) return true;
  switch (u.kind) {
    case "zero":
      return v.kind === "zero";
    case "succ":
      return v.kind === "succ" && levelStructEq(u.of, v.of);
    case "max":
    case "imax":
      return v.kind === u.kind && levelStructEq(u.lhs, v.lhs) && levelStructEq(u.rhs, v.rhs);
    case "param":
      return v.kind === "param" && u.name === v.name;
    case "mvar":
      return v.kind === "mvar" && u.id === v.id;
  }
}

/** The constants that occur, each once, in order of first sight. */
export function constantsOf(e: Expr): Set<string> {
  const names = new Set<string>();
  someSubterm(e, (t) => {
    if (t.kind === "const") names.add(t.name);
    if (t.kind === "proj") names.add(t.struct);
    return false;
  });
  return names;
}
