/**
 * A total order on terms, compatible with associativity and commutativity: lemmas that only
 * permute are used when the result is smaller, so that they come to an end. Instances do not
 * count: what a lemma brings may be another path to the same.
 *
 * Source: Lean's Meta/ACLt.lean for behaviour.
 */
import { type Expr, getAppArgs, getAppFn } from "../../kernel/host/expr.ts";
import { exprEquals } from "../../kernel/host/traverse.ts";
import type { Environment } from "../../elab/environment.ts";

const sizes = new WeakMap<Expr, number>();

function sizeOf(env: Environment, e: Expr): number {
  const known = sizes.get(e);
  if (known !== undefined) return known;
  let size = 1;
  switch (e.kind) {
    case "app":
      size = spine(env, e).reduce((n, a) => n + sizeOf(env, a), 1);
      break;
    case "lambda":
    case "pi":
      size = 1 + sizeOf(env, e.type) + sizeOf(env, e.body);
      break;
    case "let":
      size = 1 + sizeOf(env, e.type) + sizeOf(env, e.value) + sizeOf(env, e.body);
      break;
    case "proj":
      size = 1 + sizeOf(env, e.of);
      break;
    default:
  }
  sizes.set(e, size);
  return size;
}

/** The function and its arguments, without instances. */
function spine(env: Environment, e: Expr): Expr[] {
  const fn = getAppFn(e);
  const args = getAppArgs(e);
  let type = fn.kind === "const" ? env.constant(fn.name)?.type : undefined;
  const counted = args.filter(() => {
    const instance = type?.kind === "pi" && type.info === "instImplicit";
    type = type?.kind === "pi" ? type.body : undefined;
    return !instance;
  });
  return [fn, ...counted];
}

const kinds = [
  "natLit",
  "strLit",
  "const",
  "sort",
  "bvar",
  "fvar",
  "mvar",
  "app",
  "lambda",
  "pi",
  "let",
  "proj",
] as const;

/** Numerals count as the least of all. */
function literal(e: Expr): bigint | undefined {
  if (e.kind === "natLit") return e.value;
  const fn = getAppFn(e);
  if (fn.kind !== "const" || fn.name !== "OfNat.ofNat") return undefined;
  const n = getAppArgs(e)[1];
  return n?.kind === "natLit" ? n.value : undefined;
}

/** Negative, zero or positive, as `a` comes before, with or after `b`. */
export function compareTerms(env: Environment, a: Expr, b: Expr): number {
  if (a === b || exprEquals(a, b)) return 0;
  const la = literal(a);
  const lb = literal(b);
  if (la !== undefined && lb !== undefined) return la < lb ? -1 : la > lb ? 1 : 0;
  if (la !== undefined) return -1;
  if (lb !== undefined) return 1;
  const size = sizeOf(env, a) - sizeOf(env, b);
  if (size !== 0) return size;
  if (a.kind !== b.kind) return kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
  switch (a.kind) {
    case "app": {
      const xs = spine(env, a);
      const ys = spine(env, b);
      if (xs.length !== ys.length) return xs.length - ys.length;
      return firstDifference(env, xs, ys);
    }
    case "lambda":
    case "pi":
      return b.kind === a.kind ? firstDifference(env, [a.type, a.body], [b.type, b.body]) : 0;
    case "fvar":
    case "mvar":
      return b.kind === a.kind ? a.id - b.id : 0;
    case "bvar":
      return b.kind === "bvar" ? a.index - b.index : 0;
    case "const":
      return b.kind === "const" ? (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) : 0;
    case "strLit":
      return b.kind === "strLit" ? (a.value < b.value ? -1 : a.value > b.value ? 1 : 0) : 0;
    case "proj":
      return b.kind === "proj" ? a.index - b.index || compareTerms(env, a.of, b.of) : 0;
    case "let":
      return b.kind === "let"
        ? firstDifference(env, [a.type, a.value, a.body], [b.type, b.value, b.body])
        : 0;
    default:
      return 0;
  }
}

function firstDifference(env: Environment, xs: readonly Expr[], ys: readonly Expr[]): number {
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i];
    const y = ys[i];
    if (x === undefined || y === undefined) return xs.length - ys.length;
    const c = compareTerms(env, x, y);
    if (c !== 0) return c;
  }
  return 0;
}
