/** A plain printer of kernel terms for messages: readable, unambiguous enough, bounded in size. */
import { getAppArgs, getAppFn, type BinderInfo, type Expr } from "./expr.ts";
import type { Level } from "./level.ts";

const BRACKETS: Record<BinderInfo, readonly [string, string]> = {
  default: ["(", ")"],
  implicit: ["{", "}"],
  strictImplicit: ["⦃", "⦄"],
  instImplicit: ["[", "]"],
};
const DEEPEST = 40;
const MOST_ARGS = 100;

export interface ShowOptions {
  /** Names for free variables, by id. */
  readonly locals?: ReadonlyMap<number, string>;
  /** Longest result, in UTF-16 units; what is beyond is cut with `…`. */
  readonly limit?: number;
}

/** A level as text; what is nested deeper than `depth` is `…`. */
export function showLevel(u: Level, depth = 10): string {
  if (depth === 0) return "…";
  let n = 0;
  let core = u;
  while (core.kind === "succ") {
    core = core.of;
    n++;
  }
  if (core.kind === "zero") return String(n);
  const text = showLevelCore(core, depth - 1);
  return n === 0 ? text : `${text}+${n}`;
}

function showLevelCore(u: Level, depth: number): string {
  switch (u.kind) {
    case "max":
    case "imax":
      return `(${u.kind} ${showLevel(u.lhs, depth)} ${showLevel(u.rhs, depth)})`;
    case "param":
      return u.name;
    case "mvar":
      return `?u${u.id}`;
    default:
      return showLevel(u, depth);
  }
}

interface Context {
  readonly names: string[];
  readonly locals: ReadonlyMap<number, string>;
  budget: number;
}

/** `e` as text. */
export function showExpr(e: Expr, options: ShowOptions = {}): string {
  const limit = options.limit ?? 2000;
  const context: Context = { names: [], locals: options.locals ?? new Map(), budget: limit };
  const text = show(e, 0, 0, context);
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}

function usesZero(e: Expr, depth = 0, seen = { budget: 300 }): boolean {
  if (e.looseBVarRange <= depth || seen.budget-- < 0) return e.looseBVarRange > depth;
  switch (e.kind) {
    case "bvar":
      return e.index === depth;
    case "app":
      return usesZero(e.fn, depth, seen) || usesZero(e.arg, depth, seen);
    case "lambda":
    case "pi":
      return usesZero(e.type, depth, seen) || usesZero(e.body, depth + 1, seen);
    case "let":
      return (
        usesZero(e.type, depth, seen) ||
        usesZero(e.value, depth, seen) ||
        usesZero(e.body, depth + 1, seen)
      );
    case "proj":
      return usesZero(e.of, depth, seen);
    default:
      return false;
  }
}

function fresh(name: string, context: Context): string {
  const base = name === "" || name.includes("_@") ? "x" : name;
  let result = base;
  for (let i = 1; context.names.includes(result); i++) result = `${base}_${i}`;
  return result;
}

/** Precedence: 0 anything, 1 the left of an arrow, 2 an argument. */
function show(e: Expr, precedence: number, depth: number, context: Context): string {
  if (depth > DEEPEST || context.budget < 0) return "…";
  const text = showBare(e, precedence, depth + 1, context);
  context.budget -= 1;
  return text;
}

function parens(text: string, yes: boolean): string {
  return yes ? `(${text})` : text;
}

function showBare(e: Expr, precedence: number, depth: number, context: Context): string {
  switch (e.kind) {
    case "bvar":
      return context.names[context.names.length - 1 - e.index] ?? `#${e.index}`;
    case "fvar": {
      const name = context.locals.get(e.id);
      return name === undefined || name === "" ? `x✝${e.id}` : name;
    }
    case "mvar":
      return `?m${e.id}`;
    case "sort":
      return showSort(e.level, precedence);
    case "const":
      return e.name;
    case "natLit":
      return e.value < 10n ** 60n ? String(e.value) : `0x${e.value.toString(16).slice(0, 40)}…`;
    case "strLit":
      return JSON.stringify(e.value);
    case "proj":
      return `${show(e.of, 2, depth, context)}.${e.index + 1}`;
    case "app": {
      const f = show(getAppFn(e), 2, depth, context);
      const all = getAppArgs(e);
      const args = all.slice(0, MOST_ARGS).map((a) => show(a, 2, depth, context));
      if (all.length > MOST_ARGS) args.push("…");
      return parens([f, ...args].join(" "), precedence > 1);
    }
    case "lambda":
      return parens(showLambda(e, depth, context), precedence > 0);
    case "pi":
      return parens(showPi(e, depth, context), precedence > 0);
    case "let": {
      const type = show(e.type, 0, depth, context);
      const value = show(e.value, 0, depth, context);
      const name = fresh(e.name, context);
      context.names.push(name);
      const body = show(e.body, 0, depth, context);
      context.names.pop();
      return parens(`let ${name} : ${type} := ${value}; ${body}`, precedence > 0);
    }
  }
}

function showSort(u: Level, precedence: number): string {
  if (u.kind === "zero") return "Prop";
  if (u.kind === "succ") {
    const of = showLevel(u.of);
    return of === "0" ? "Type" : parens(`Type ${of}`, precedence > 1);
  }
  return parens(`Sort ${showLevel(u)}`, precedence > 1);
}

function showLambda(e: Expr, depth: number, context: Context): string {
  const binders: string[] = [];
  let rest = e;
  while (rest.kind === "lambda" && binders.length < 50) {
    const type = show(rest.type, 0, depth, context);
    const name = fresh(rest.name, context);
    const [open, close] = BRACKETS[rest.info];
    binders.push(`${open}${name} : ${type}${close}`);
    context.names.push(name);
    rest = rest.body;
  }
  const body = show(rest, 0, depth, context);
  context.names.length -= binders.length;
  return `fun ${binders.join(" ")} => ${body}`;
}

function showPi(e: Expr, depth: number, context: Context): string {
  const parts: string[] = [];
  let rest = e;
  while (rest.kind === "pi" && parts.length < 50) {
    const dependent = usesZero(rest.body);
    const arrow = !dependent && rest.info === "default";
    const type = show(rest.type, arrow ? 1 : 0, depth, context);
    const name = fresh(rest.name, context);
    const [open, close] = BRACKETS[rest.info];
    parts.push(arrow ? `${type} → ` : `∀ ${open}${name} : ${type}${close}, `);
    context.names.push(name);
    rest = rest.body;
  }
  const body = show(rest, 0, depth, context);
  context.names.length -= parts.length;
  return `${parts.join("")}${body}`;
}
