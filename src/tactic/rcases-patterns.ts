/**
 * Destructuring by patterns: the engine of `rcases`, `obtain`, `rintro`, and of patterns after
 * `intro` and `have`.
 *
 * Source: Lean's Elab/Tactic/RCases.lean for behaviour.
 */
import type { Span } from "../base/span.ts";
import type { Expr } from "../kernel/host/expr.ts";
import { asInductive, cases, type CaseGoal } from "../elab/cases.ts";
import { ElabError } from "../elab/error.ts";
import { applySubst, assertHypothesis, type FVarSubst, subst, tryClear } from "../elab/goal.ts";
import { inferType, isProp } from "../elab/infer.ts";
import { whnf } from "../elab/whnf.ts";
import { asEq } from "../elab/app-builder.ts";
import type { RcasesPattern, Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { generalizeTerm } from "./generalize-term.ts";
import { changeLocal } from "./hypothesis-steps.ts";
import { renameLocals } from "./locals.ts";
import { elabType } from "./terms.ts";

/** A pattern and what it is matched against. */
interface Item {
  readonly pattern: RcasesPattern;
  readonly value: Expr;
}

/** Destructures `value`; returns the goals that remain, in order. */
export function rcases(
  t: TacticContext,
  goal: number,
  value: Expr,
  pattern: RcasesPattern,
): number[] {
  return process(t, goal, [{ pattern, value }]);
}

function process(t: TacticContext, goal: number, items: readonly Item[]): number[] {
  const [first, ...rest] = items;
  if (first === undefined) return [goal];
  t.m.tick("rcases");
  return t.inGoal(goal, () => one(t, goal, first.value, first.pattern, rest));
}

function substituted(s: FVarSubst, items: readonly Item[]): Item[] {
  return items.map((i) => ({ pattern: i.pattern, value: applySubst(s, i.value) }));
}

function one(
  t: TacticContext,
  goal: number,
  value0: Expr,
  pattern: RcasesPattern,
  rest: readonly Item[],
): number[] {
  const { m } = t;
  const value = m.instantiate(value0);
  switch (pattern.kind) {
    case "explicit":
      return one(t, goal, value, pattern.pattern, rest);
    case "hole":
      return process(t, goal, rest);
    case "clear":
      return process(t, value.kind === "fvar" ? tryClear(m, goal, value.id) : goal, rest);
    case "name": {
      if (value.kind === "fvar") {
        return process(t, renameLocals(m, goal, new Map([[value.id, pattern.name]])), rest);
      }
      const type = m.instantiate(inferType(m, value));
      if (isProp(m, type)) {
        return process(t, assertHypothesis(m, goal, pattern.name, type, value).goal, rest);
      }
      return process(t, generalizeTerm(m, goal, value, pattern.name).goal, rest);
    }
    case "typed": {
      const type = elabType(t, pattern.type);
      if (value.kind === "fvar") {
        const next = changeLocal(t, goal, value, type, pattern.type);
        return process(t, next, [{ pattern: pattern.pattern, value }, ...rest]);
      }
      const added = assertHypothesis(m, goal, "x✝", type, value);
      return process(t, added.goal, [{ pattern: pattern.pattern, value: added.fvar }, ...rest]);
    }
    case "rfl": {
      const { goal: next, fvar } = asVariable(t, goal, value);
      const type = m.instantiate(m.localDecl(fvar).type);
      const solved = t.inGoal(next, () => substEquation(t, next, fvar, type, pattern.span));
      return process(t, solved.goal, substituted(solved.subst, rest));
    }
    case "tuple":
    case "alternatives":
      return split(t, goal, value, pattern, rest);
  }
}

/** Substitutes with an equation, looking through definitions for it. */
function substEquation(
  t: TacticContext,
  goal: number,
  fvar: Expr,
  type: Expr,
  span: Span,
): { readonly goal: number; readonly subst: FVarSubst } {
  const { m } = t;
  if (fvar.kind !== "fvar") throw new ElabError("rcases", "a variable expected", span);
  if (asEq(m, type) !== undefined) {
    const direct = m.attempt(() => subst(m, goal, fvar.id));
    if (direct !== undefined) return direct;
  }
  // Not of the form x = e: case analysis on the equation itself.
  const goals = cases(m, goal, fvar.id);
  const [only] = goals;
  if (only === undefined || goals.length !== 1) {
    throw m.error("subst", (show) => `pattern 'rfl' does not fit\n  ${show(type)}`);
  }
  return { goal: only.goal, subst: only.subst };
}

/** A hypothesis for `value`. */
function asVariable(
  t: TacticContext,
  goal: number,
  value: Expr,
): { readonly goal: number; readonly fvar: Expr } {
  const { m } = t;
  if (value.kind === "fvar" && m.localDecl(value).value === undefined) return { goal, fvar: value };
  const type = m.instantiate(inferType(m, value));
  if (isProp(m, type)) return assertHypothesis(m, goal, "x✝", type, value);
  return generalizeTerm(m, goal, value, "x✝");
}

function split(
  t: TacticContext,
  goal: number,
  value: Expr,
  pattern: RcasesPattern,
  rest: readonly Item[],
): number[] {
  const { m } = t;
  const made = asVariable(t, goal, value);
  return t.inGoal(made.goal, () => {
    const { fvar } = made;
    if (fvar.kind !== "fvar") throw new ElabError("rcases", "a variable expected", pattern.span);
    const type = whnf(m, m.instantiate(m.localDecl(fvar).type));
    const inductive = asInductive(m, type);
    if (inductive === undefined) {
      const error = m.error(
        "rcases",
        (show) =>
          `rcases tactic failed: ${show(fvar)} : ${show(type)} is not an inductive datatype`,
      );
      error.span = pattern.span;
      throw error;
    }
    const given = pattern.kind === "alternatives" ? pattern.patterns : [pattern];
    const byCtor = distribute(inductive.info.ctors, given, pattern.span);
    const goals = cases(m, made.goal, fvar.id);
    const result: number[] = [];
    for (const g of goals) {
      const sub = byCtor.get(g.ctor);
      const fields = fieldPatterns(t, g, sub);
      result.push(...process(t, g.goal, [...fields, ...substituted(g.subst, rest)]));
    }
    return result;
  });
}

/** One pattern for each constructor; the last takes all alternatives that are left. */
function distribute(
  ctors: readonly string[],
  patterns: readonly RcasesPattern[],
  span: Span,
): Map<string, RcasesPattern> {
  const result = new Map<string, RcasesPattern>();
  ctors.forEach((ctor, i) => {
    if (i === ctors.length - 1 && patterns.length > ctors.length) {
      result.set(ctor, { kind: "alternatives", patterns: patterns.slice(i), span });
      return;
    }
    const p = patterns[i];
    if (p !== undefined) result.set(ctor, p);
  });
  return result;
}

/** Patterns for a constructor's fields: implicit ones are skipped, the last takes the rest. */
function fieldPatterns(t: TacticContext, g: CaseGoal, pattern: RcasesPattern | undefined): Item[] {
  let explicit = false;
  let inner = pattern;
  if (inner?.kind === "explicit") {
    explicit = true;
    inner = inner.pattern;
  }
  const list = inner === undefined ? [] : inner.kind === "tuple" ? [...inner.patterns] : [inner];
  const infos = fieldInfos(t, g.ctor);
  const slots = explicit ? infos.length : infos.filter((i) => i === "default").length;
  let given = list;
  const last = list[list.length - 1];
  if (list.length > slots && slots > 0 && last !== undefined) {
    const tail = list.slice(slots - 1);
    const span = { start: tail[0]?.span.start ?? last.span.start, end: last.span.end };
    given = [...list.slice(0, slots - 1), { kind: "tuple", patterns: tail, span }];
  }
  const items: Item[] = [];
  let next = 0;
  infos.forEach((info, i) => {
    const value = g.fields[i];
    if (value === undefined) return;
    if (!explicit && info !== "default") return;
    const p = given[next++];
    if (p !== undefined) items.push({ pattern: p, value });
  });
  return items;
}

/** The binders of a constructor's fields. */
export function fieldInfos(t: TacticContext, ctorName: string): string[] {
  const ctor = t.elab.env.constant(ctorName);
  if (ctor?.kind !== "constructor") return [];
  const infos: string[] = [];
  let type = ctor.type;
  for (let i = 0; type.kind === "pi"; i++) {
    if (i >= ctor.numParams) infos.push(type.info);
    type = type.body;
  }
  return infos;
}

/** A term pattern as one of rcases; undefined for forms that only `match` knows. */
export function termPattern(term: Term): RcasesPattern | undefined {
  const { span } = term;
  switch (term.kind) {
    case "ident":
      if (term.name.includes(".")) return undefined;
      return term.name === "rfl" ? { kind: "rfl", span } : { kind: "name", name: term.name, span };
    case "hole":
      return { kind: "hole", span };
    case "paren":
      return termPattern(term.term);
    case "ascription": {
      const pattern = termPattern(term.term);
      if (pattern === undefined || term.type === undefined) return pattern;
      return { kind: "typed", pattern, type: term.type, span };
    }
    case "anonymousConstructor":
    case "tuple": {
      const patterns: RcasesPattern[] = [];
      for (const a of term.args) {
        const p = termPattern(a);
        if (p === undefined) return undefined;
        patterns.push(p);
      }
      return { kind: "tuple", patterns, span };
    }
    default:
      return undefined;
  }
}
