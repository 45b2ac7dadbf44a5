/**
 * A total order on terms, compatible with associativity and commutativity: lemmas that only
 * permute are used when the result is smaller, so that they come to an end.
 *
 * Source: Lean's Meta/ACLt.lean for behaviour.
 */
import { type Expr, getAppArgs, getAppFn } from "../../kernel/host/expr.ts";
import { exprEquals } from "../../kernel/host/traverse.ts";

const sizes = new WeakMap<Expr, number>();

function sizeOf(e: Expr): number {
  const known = sizes.get(e);
  if (known !== undefined) return known;
  let size = 1;
  switch (e.kind) {
    case "app":
      size = 1 + getAppArgs(e).reduce((n, a) => n + sizeOf(a), sizeOf(getAppFn(e)));
      break;
    case "lambda":
    case "pi":
      size = 1 + sizeOf(e.type) + sizeOf(e.body);
      break;
    case "let":
      size = 1 + sizeOf(e.type) + sizeOf(e.value) + sizeOf(e.body);
      break;
    case "proj":
      size = 1 + sizeOf(e.of);
      break;
    default:
  }
  sizes.set(e, size);
  return size;
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
export function compareTerms(a: Expr, b: Expr): number {
  if (a === b || exprEquals(a, b)) return 0;
  const la = literal(a);
  const lb = literal(b);
  if (la !== undefined && lb !== undefined) return la < lb ? -1 : la > lb ? 1 : 0;
  if (la !== undefined) return -1;
  if (lb !== undefined) return 1;
  const size = sizeOf(a) - sizeOf(b);
  if (size !== 0) return size;
  if (a.kind !== b.kind) return kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
  switch (a.kind) {
    case "app": {
      const xs = [getAppFn(a), ...getAppArgs(a)];
      const ys = [getAppFn(b), ...getAppArgs(b)];
      if (xs.length !== ys.length) return xs.length - ys.length;
      return firstDifference(xs, ys);
    }
    case "lambda":
    case "pi":
      return b.kind === a.kind ? firstDifference([a.type, a.body], [b.type, b.body]) : 0;
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
      return b.kind === "proj" ? a.index - b.index || compareTerms(a.of, b.of) : 0;
    case "let":
      return b.kind === "let"
        ? firstDifference([a.type, a.value, a.body], [b.type, b.value, b.body])
        : 0;
    default:
      return 0;
  }
}

function firstDifference(xs: readonly Expr[], ys: readonly Expr[]): number {
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i];
    const y = ys[i];
    if (x === undefined || y === undefined) return xs.length - ys.length;
    const c = compareTerms(x, y);
    if (c !== 0) return c;
  }
  return 0;
}
