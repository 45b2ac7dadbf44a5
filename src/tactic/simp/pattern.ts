/**
 * Left sides of rules as trees of symbols, by which the rules that may fit a term are found before
 * unification, and ordered: where one has a variable and another a symbol, the variable comes first,
 * as in Lean's discrimination trees.
 *
 * Invariant: a pattern that does not match a term does not unify with it up to reducible
 * definitions; instances, and implicit arguments that are no types, are not looked at.
 */
import { type Expr, getAppArgs, getAppFn } from "../../kernel/host/expr.ts";
import type { Meta } from "../../elab/meta.ts";

/** `*` fits anything. */
export type Pattern = "*" | { readonly key: string; readonly args: readonly Pattern[] };

/** The head of a term as a key; `*` for what can't be told. */
export function keyOf(e: Expr): string {
  const fn = getAppFn(e);
  switch (fn.kind) {
    case "const":
      return fn.name;
    case "fvar":
      return `#${fn.id}`;
    case "natLit":
      return `n${fn.value}`;
    case "strLit":
      return `"${fn.value}`;
    case "sort":
      return "Sort";
    case "pi":
      return "→";
    case "lambda":
      return "λ";
    case "proj":
      return `.${fn.struct}.${fn.index}`;
    default:
      return "*";
  }
}

/** Relations that are others by reducible definitions. */
const flipped: ReadonlyMap<string, string> = new Map([
  ["GE.ge", "LE.le"],
  ["GT.gt", "LT.lt"],
]);

/** Reducible functions that stand for themselves all the same. */
const opaque = new Set(["Nat.cast", "Int.cast", "Rat.cast", "GE.ge", "GT.gt", "Ne"]);

function literalKey(e: Expr): string | undefined {
  if (e.kind === "natLit") return `n${e.value}`;
  const fn = getAppFn(e);
  if (fn.kind !== "const") return undefined;
  if (fn.name === "Nat.zero") return "n0";
  if (fn.name !== "OfNat.ofNat") return undefined;
  const n = getAppArgs(e)[1];
  return n?.kind === "natLit" ? `n${n.value}` : undefined;
}

/** `n + k` on ℕ with a literal `k`, or `succ n`: it may be a literal too. */
function isNatOffset(e: Expr): boolean {
  const fn = getAppFn(e);
  if (fn.kind !== "const") return false;
  if (fn.name === "Nat.succ") return true;
  if (fn.name !== "HAdd.hAdd") return false;
  const args = getAppArgs(e);
  const [type] = args;
  const last = args.at(-1);
  if (type?.kind !== "const" || type.name !== "Nat" || last === undefined) return false;
  return literalKey(last) !== undefined;
}

/** The pattern of an argument. */
export function patternOf(m: Meta, e: Expr): Pattern {
  const literal = literalKey(e);
  if (literal !== undefined) return { key: literal, args: [] };
  if (isNatOffset(e)) return "*";
  const fn = getAppFn(e);
  switch (fn.kind) {
    case "const":
      if (unfolds(m, fn.name)) return "*";
      if (fn.name === "OfNat.ofNat") return "*";
      break;
    case "fvar":
    case "sort":
    case "strLit":
      break;
    default:
      return "*";
  }
  return { key: keyOf(e), args: argumentPatterns(m, e) };
}

/** The patterns of the arguments of a term. */
export function argumentPatterns(m: Meta, e: Expr): Pattern[] {
  const fn = getAppFn(e);
  let type = fn.kind === "const" ? m.env.constant(fn.name)?.type : undefined;
  return getAppArgs(e).map((arg) => {
    const binder = type?.kind === "pi" ? type : undefined;
    type = binder?.body;
    if (binder === undefined || binder.info === "default") return patternOf(m, arg);
    const isType = binder.type.kind === "sort";
    return binder.info !== "instImplicit" && isType ? patternOf(m, arg) : "*";
  });
}

/** Whether a term may have the shape of a pattern. */
export function fits(m: Meta, pattern: Pattern, e: Expr): boolean {
  if (pattern === "*") return true;
  const literal = literalKey(e);
  if (literal !== undefined) return literal === pattern.key || pattern.key === "OfNat.ofNat";
  if (/^n\d/.test(pattern.key)) return mayBeLiteral(m, e);
  const key = keyOf(e);
  if (key === "*" || key === "λ") return key === "*";
  const args = getAppArgs(e);
  if (key === pattern.key) return fitArguments(m, pattern.args, args);
  if (flipped.get(key) === pattern.key || flipped.get(pattern.key) === key) {
    const [type, instance, a, b] = args;
    if (type === undefined || instance === undefined || a === undefined || b === undefined) {
      return true;
    }
    return fitArguments(m, pattern.args, [type, instance, b, a]);
  }
  if (key === "Ne" || pattern.key === "Ne") return key === "Not" || pattern.key === "Not";
  const fn = getAppFn(e);
  if (fn.kind === "fvar") return m.localDecl(fn).value !== undefined;
  if (fn.kind === "proj") return true;
  if (fn.kind !== "const") return false;
  return unfolds(m, fn.name);
}

/** Whether a constant is something else by a reducible definition. */
function unfolds(m: Meta, name: string): boolean {
  if (opaque.has(name) || m.env.projections.get(name)?.fromClass === true) return false;
  return m.env.reducibility.get(name) === "reducible";
}

function mayBeLiteral(m: Meta, e: Expr): boolean {
  const fn = getAppFn(e);
  if (fn.kind !== "const") return fn.kind === "mvar" || fn.kind === "proj";
  return fn.name === "Nat.succ" || fn.name === "HAdd.hAdd" || unfolds(m, fn.name);
}

/** Extra arguments of the term are left for congruence of functions. */
export function fitArguments(
  m: Meta,
  patterns: readonly Pattern[],
  args: readonly Expr[],
): boolean {
  if (patterns.length > args.length) return false;
  return patterns.every((p, i) => {
    const arg = args[i];
    return arg === undefined || fits(m, p, arg);
  });
}

/** Negative when the first difference of two patterns that fit one term is a variable of `a`. */
export function compareGenerality(a: readonly Pattern[], b: readonly Pattern[]): number {
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i++) {
    const x = a[i];
    const y = b[i];
    if (x === undefined || y === undefined) return 0;
    if (x === "*" || y === "*") {
      if (x !== y) return x === "*" ? -1 : 1;
      continue;
    }
    const c = compareGenerality(x.args, y.args);
    if (c !== 0) return c;
  }
  return 0;
}
