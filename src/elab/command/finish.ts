/**
 * From elaborated terms to declarations: universe parameters named, variables in use collected,
 * everything closed and sent through the kernel's door.
 */
import type { Span } from "../../base/span.ts";
import type { Declaration, ReducibilityHints } from "../../kernel/host/declaration.ts";
import { type Expr, hasLevelMVar, hasLevelParam, mkConst, mkSort } from "../../kernel/host/expr.ts";
import { type Level, levelImax, levelMax, levelParam, levelSucc } from "../../kernel/host/level.ts";
import { constantsOf, replaceExpr, someSubterm } from "../../kernel/host/traverse.ts";
import type { Elaborator } from "../elaborator.ts";
import type { Environment } from "../environment.ts";
import { ElabError, ResourceError } from "../error.ts";
import { mentions } from "../goal.ts";
import { className } from "../instances.ts";
import type { Meta } from "../meta.ts";

function mapLevel(u: Level, f: (id: number) => Level): Level {
  switch (u.kind) {
    case "mvar":
      return f(u.id);
    case "succ":
      return levelSucc(mapLevel(u.of, f));
    case "max":
      return levelMax(mapLevel(u.lhs, f), mapLevel(u.rhs, f));
    case "imax":
      return levelImax(mapLevel(u.lhs, f), mapLevel(u.rhs, f));
    default:
      return u;
  }
}

/** Names universe metavariables `u_1`, `u_2`, …: one namer for all terms of a declaration. */
export class LevelNamer {
  private readonly names = new Map<number, string>();
  private readonly taken: Set<string>;
  private next = 1;

  constructor(taken: readonly string[]) {
    this.taken = new Set(taken);
  }

  apply(m: Meta, e0: Expr): Expr {
    const e = m.instantiate(e0);
    if (!hasLevelMVar(e)) return e;
    const level = (id: number): Level => {
      let name = this.names.get(id);
      if (name === undefined) {
        do name = `u_${this.next++}`;
        while (this.taken.has(name));
        this.names.set(id, name);
        m.assignLevel(id, levelParam(name));
      }
      return levelParam(name);
    };
    return replaceExpr(e, (t) => {
      if (!hasLevelMVar(t)) return t;
      if (t.kind === "sort") return mkSort(mapLevel(t.level, level));
      if (t.kind === "const") {
        return mkConst(
          t.name,
          t.levels.map((u) => mapLevel(u, level)),
        );
      }
      return undefined;
    });
  }

  get generated(): string[] {
    return [...this.names.values()];
  }
}

function levelNames(u: Level, into: Set<string>): void {
  switch (u.kind) {
    case "param":
      into.add(u.name);
      return;
    case "succ":
      levelNames(u.of, into);
      return;
    case "max":
    case "imax":
      levelNames(u.lhs, into);
      levelNames(u.rhs, into);
      return;
    default:
  }
}

/** Universe parameters that occur, ordered: those of `known` first, as listed, then by sight. */
export function usedLevelParams(
  terms: readonly Expr[],
  known: readonly string[],
  keepAll: readonly string[] = [],
): string[] {
  const used = new Set<string>();
  for (const e of terms) {
    someSubterm(
      e,
      (t) => {
        if (t.kind === "sort") levelNames(t.level, used);
        if (t.kind === "const") for (const u of t.levels) levelNames(u, used);
        return false;
      },
      (t) => !hasLevelParam(t),
    );
  }
  const first = known.filter((n) => used.has(n) || keepAll.includes(n));
  return [...first, ...[...used].filter((n) => !known.includes(n))];
}

/** The section variables that a declaration needs, with instances about them. */
export function usedVariables(
  elab: Elaborator,
  variables: readonly Expr[],
  terms: readonly Expr[],
): Expr[] {
  const m = elab.m;
  const needed = new Set<number>();
  const visit = (e: Expr): void => {
    const t = m.instantiate(e);
    for (const x of variables) {
      if (x.kind !== "fvar" || needed.has(x.id)) continue;
      if (mentions(m, t, new Set([x.id]))) {
        needed.add(x.id);
        visit(m.localDecl(x).type);
      }
    }
  };
  for (const e of terms) visit(e);
  let changed = true;
  while (changed) {
    changed = false;
    for (const x of variables) {
      if (x.kind !== "fvar" || needed.has(x.id)) continue;
      const decl = m.localDecl(x);
      if (decl.info !== "instImplicit") continue;
      const type = m.instantiate(decl.type);
      if (className(m, type) === undefined) continue;
      const deps = variables.filter((y) => y.kind === "fvar" && mentions(m, type, new Set([y.id])));
      if (deps.length > 0 && deps.every((y) => y.kind === "fvar" && needed.has(y.id))) {
        needed.add(x.id);
        changed = true;
      }
    }
  }
  return variables.filter((x) => x.kind === "fvar" && needed.has(x.id));
}

/** Height of a new definition: one more than the highest that it mentions. */
export function hintsFor(env: Environment, value: Expr): ReducibilityHints {
  let height = 0;
  for (const name of constantsOf(value)) {
    const info = env.constant(name);
    if (info?.kind === "definition" && info.hints.kind === "regular") {
      height = Math.max(height, info.hints.height);
    }
  }
  return { kind: "regular", height: height + 1 };
}

/** Through the kernel's door. Throws what the kernel says when it does not accept. */
export function addToKernel(elab: Elaborator, declaration: Declaration, span: Span): void {
  const m = elab.m;
  const verdict = elab.env.add(declaration, m.limits.kernelFuel);
  switch (verdict.kind) {
    case "accepted":
      return;
    case "declined":
      throw new ResourceError(
        `kernel-${verdict.reason}`,
        `(kernel) declined '${verdict.declaration}': ${verdict.message}`,
        span,
      );
    case "rejected": {
      const { expected, actual } = verdict;
      const detail =
        expected !== undefined && actual !== undefined
          ? `\nexpected\n  ${m.show(expected)}\ngot\n  ${m.show(actual)}`
          : "";
      throw new ElabError(`kernel-${verdict.reason}`, `(kernel) ${verdict.message}${detail}`, span);
    }
  }
}

/** The axioms on which a constant rests, sorted. Cached by the caller if needed. */
export function axiomsOf(
  env: Environment,
  name: string,
  known?: Map<string, Set<string>>,
): string[] {
  const axioms = new Set<string>();
  const seen = new Set<string>();
  const stack = [name];
  for (let n = stack.pop(); n !== undefined; n = stack.pop()) {
    if (seen.has(n)) continue;
    seen.add(n);
    const cached = known?.get(n);
    if (cached !== undefined) {
      for (const a of cached) axioms.add(a);
      continue;
    }
    const proved = env.proved.get(n);
    if (proved !== undefined) {
      for (const a of proved.axioms) axioms.add(a);
      continue;
    }
    const info = env.constant(n);
    if (info === undefined) continue;
    if (info.kind === "axiom") axioms.add(n);
    for (const c of constantsOf(info.type)) stack.push(c);
    if (info.kind === "definition" || info.kind === "theorem" || info.kind === "opaque") {
      for (const c of constantsOf(info.value)) stack.push(c);
    }
    if (info.kind === "inductive") stack.push(...info.ctors);
  }
  const result = [...axioms].sort();
  known?.set(name, new Set(result));
  return result;
}
