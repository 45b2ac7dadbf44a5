/**
 * Pattern matching: rows of patterns are compiled to case analysis on goals, first row first.
 * The result is nested `casesOn`, without auxiliary matchers.
 */
import type { Span } from "../../base/span.ts";
import { type Expr, mkApps, mkConst, mkPi } from "../../kernel/host/expr.ts";
import { betaApply, instantiate1, replaceExpr, replaceFVars } from "../../kernel/host/traverse.ts";
import type { Term } from "../../syntax/ast.ts";
import { mkEq, mkEqRefl, mkNot } from "../app-builder.ts";
import { type CaseGoal, asInductive, cases } from "../cases.ts";
import { contradiction } from "../injection.ts";
import type { Elaborator } from "../elaborator.ts";
import { ElabError } from "../error.ts";
import { type FVarSubst, applySubst, goalType, inGoal, intros, mkGoal, subst } from "../goal.ts";
import { getLevel, inferType } from "../infer.ts";
import { kabstract } from "../kabstract.ts";
import { LocalContext } from "../local-context.ts";
import type { Meta } from "../meta.ts";
import { mkNatAdd, mkNatNumeral } from "../nat-offset.ts";
import { type Head, alignFields, dottedName, headOf, literalOf, showPattern } from "./patterns.ts";

interface Row {
  readonly patterns: readonly Term[];
  readonly bindings: readonly (readonly [name: string, value: Expr])[];
  readonly alternative: number;
  readonly index: number;
}

/** What compiling makes and finds. */
interface Sides {
  readonly rhs: (alternative: number, type: Expr) => Expr;
  /** The shapes that no row matches. */
  readonly missing: string[];
  /** The rows that are reached. */
  readonly used: Set<Row["index"]>;
}

/** More shapes without a row are not listed. */
const MAX_MISSING = 16;

/** Numbers in patterns beside `n + 1` are taken apart into constructors. */
const MAX_SUCCESSORS = 256n;

export function elabMatch(
  elab: Elaborator,
  t: Term & { kind: "match" },
  expected0: Expr | undefined,
): Expr {
  const m = elab.m;
  if (expected0 === undefined) elab.tryPostpone();
  else elab.tryPostponeIfMVar(expected0);
  const discriminants = t.discriminants.map((d) => {
    const e = elab.elabTerm(d.term, undefined);
    elab.synthesize("no-tactics");
    return { e: m.instantiate(e), proof: d.proof };
  });
  const expected = m.instantiate(expected0 ?? m.mkFreshTypeMVar());
  const rows: Row[] = [];
  t.alternatives.forEach((a, i) => {
    for (const patterns of a.patterns) {
      if (patterns.length !== discriminants.length) {
        throw new ElabError(
          "match-arity",
          `incorrect number of patterns: ${discriminants.length} expected, ${patterns.length} given`,
          a.span,
        );
      }
      rows.push({ patterns, bindings: [], alternative: i, index: rows.length });
    }
  });
  // Generalize the discriminants in the target: ∀ x, (h : e = x) → target.
  let target = expected;
  const args: Expr[] = [];
  const names: string[] = [];
  const flags: boolean[] = [];
  for (const d of [...discriminants].reverse()) {
    const body = kabstract(m, target, d.e);
    const type = m.instantiate(inferType(m, d.e));
    target = m.withLocal("x✝", "default", type, (x) => {
      const inner = instantiate1(body, x);
      if (d.proof === undefined) return m.mkPi([x], inner);
      return m.withLocal(d.proof.name ?? "h✝", "default", mkEq(m, d.e, x), (h) =>
        m.mkPi([x, h], inner),
      );
    });
  }
  for (const d of discriminants) {
    args.push(d.e);
    names.push("x✝");
    flags.push(true);
    if (d.proof !== undefined) {
      args.push(mkEqRefl(m, d.e));
      names.push(d.proof.name ?? "h✝");
      flags.push(false);
    }
  }
  const goal = mkGoal(m, target, m.lctx);
  const opened = intros(m, goal.id, names);
  const vars = opened.fvars.filter((_, i) => flags[i]);
  const rhs = (i: number, type: Expr): Expr => {
    const alternative = t.alternatives[i];
    if (alternative === undefined) throw new ElabError("match", "missing alternative", t.span);
    return elab.elabTermEnsuringType(alternative.body, type);
  };
  const sides: Sides = { rhs, missing: [], used: new Set() };
  compile(elab, opened.goal, vars, rows, t.span, sides);
  throwIfMissing(sides, t.span);
  const unused = rows.find((row) => !sides.used.has(row.index));
  if (unused !== undefined) {
    const span = unused.patterns[0]?.span ?? t.span;
    throw new ElabError("redundant", `redundant alternative #${unused.index + 1}`, span);
  }
  return betaApply(m.instantiate(goal.expr), args);
}

/** One pattern against a variable in scope (`fun ⟨a, b⟩ => …`). */
export function elabMatchPattern(
  elab: Elaborator,
  x: Expr,
  pattern: Term,
  expected: Expr | undefined,
  span: Span,
  body: (type: Expr | undefined) => Expr,
): Expr {
  const m = elab.m;
  const type = expected ?? m.mkFreshTypeMVar();
  elab.tryPostponeIfMVar(inferType(m, x));
  const goal = mkGoal(m, m.instantiate(type), m.lctx);
  const row: Row = { patterns: [pattern], bindings: [], alternative: 0, index: 0 };
  const sides: Sides = { rhs: (_, t) => body(t), missing: [], used: new Set() };
  compile(elab, goal.id, [x], [row], span, sides);
  throwIfMissing(sides, span);
  return goal.expr;
}

function throwIfMissing({ missing }: Sides, span: Span): void {
  if (missing.length === 0) return;
  throw new ElabError("missing-cases", `missing cases:\n${missing.join("\n")}`, span);
}

function compile(
  elab: Elaborator,
  goal: number,
  vars: readonly Expr[],
  rows: readonly Row[],
  span: Span,
  sides: Sides,
  /** What the discriminants look like here. */
  shape: readonly Expr[] = vars,
): void {
  const m = elab.m;
  m.tick("match");
  const decl = m.decl(goal);
  m.withContext(decl.lctx, () => {
    const [first] = rows;
    if (first === undefined) {
      if (contradiction(m, goal)) return;
      for (const x of vars) {
        if (x.kind !== "fvar") continue;
        const none = m.attempt(() => (cases(m, goal, x.id).length === 0 ? true : undefined));
        if (none === true) return;
      }
      const shown = shape.map((x) => showPattern(m, m.instantiate(x))).join(", ");
      sides.missing.push(shown);
      if (sides.missing.length >= MAX_MISSING) throwIfMissing(sides, span);
      return;
    }
    // The first column in which the first row looks inside.
    let column = -1;
    for (let i = 0; i < vars.length && column < 0; i++) {
      const p = first.patterns[i];
      if (p !== undefined && headOf(elab, p).kind !== "any") column = i;
    }
    if (column < 0) {
      const bindings = [...first.bindings];
      vars.forEach((x, i) => {
        const p = first.patterns[i];
        const head = p === undefined ? undefined : headOf(elab, p);
        if (head?.kind === "any" && head.name !== undefined) bindings.push([head.name, x]);
      });
      sides.used.add(first.index);
      finish(elab, goal, bindings, (type) => sides.rhs(first.alternative, type));
      return;
    }
    split(elab, goal, vars, rows, column, span, sides, shape);
  });
}

function split(
  elab: Elaborator,
  goal: number,
  vars: readonly Expr[],
  rows: readonly Row[],
  column: number,
  span: Span,
  sides: Sides,
  shape: readonly Expr[],
): void {
  const m = elab.m;
  const x = vars[column];
  const patternSpan = rows[0]?.patterns[column]?.span ?? span;
  if (x?.kind !== "fvar") {
    // A field that turned out to be a constructor already: match it by its value.
    throw new ElabError("match", "pattern matching on this value is not supported", patternSpan);
  }
  const type = m.instantiate(m.localDecl(x).type);
  elab.tryPostponeIfMVar(type);
  const inductive = asInductive(m, type);
  if (inductive === undefined) {
    const error = m.error(
      "invalid-pattern",
      (show) => `invalid pattern, constructor of an inductive type expected, got\n  ${show(type)}`,
    );
    error.span = patternSpan;
    throw error;
  }
  if (inductive.info.name === "Nat") {
    const values = rows.map((row) => literalOf(row.patterns[column]));
    const value = values.find((v) => typeof v === "bigint");
    const plain = values.every((v) => v !== undefined) && values.includes(null);
    if (plain && typeof value === "bigint") {
      splitOnValue(elab, goal, vars, rows, column, value, span, sides, shape);
      return;
    }
    if (values.some((v) => typeof v === "bigint" && v > MAX_SUCCESSORS)) {
      throw new ElabError("match", "this literal is too large for a pattern", patternSpan);
    }
  }
  const only = inductive.info.ctors.length === 1 ? inductive.info.ctors[0] : undefined;
  const unfolded = rows.map((row) => {
    const p = row.patterns[column];
    let head: Head = p === undefined ? { kind: "any" } : headOf(elab, p, inductive.info.name);
    const bindings = [...row.bindings];
    if (head.kind === "as") {
      bindings.push([head.name, x]);
      head = headOf(elab, head.pattern, inductive.info.name);
    }
    if (head.kind === "any" && head.name !== undefined) bindings.push([head.name, x]);
    if (head.kind === "ctor") {
      const ctor = head.ctor ?? only;
      if (ctor === undefined || !inductive.info.ctors.includes(ctor)) {
        const dotted = p === undefined ? undefined : dottedName(p);
        const error = m.error("invalid-pattern", (show) =>
          dotted === undefined
            ? `invalid pattern: it does not match the type\n  ${show(type)}`
            : `invalid dotted identifier notation, unknown identifier \`${inductive.info.name}.${dotted}\` from expected type\n  ${show(type)}`,
        );
        error.span = p?.span ?? patternSpan;
        throw error;
      }
      head = { ...head, ctor };
    }
    return { row: { ...row, bindings }, head };
  });
  const goals: CaseGoal[] = cases(m, goal, x.id);
  for (const g of goals) {
    const fields = g.fields;
    const rest = vars.filter((_, i) => i !== column).map((v) => applySubst(g.subst, v));
    const nextRows: Row[] = [];
    for (const { row, head } of unfolded) {
      const others = row.patterns.filter((_, i) => i !== column);
      const bindings = substBindings(g.subst, row.bindings);
      if (head.kind === "any") {
        const wild = fields.map((): Term => ({ kind: "hole", span: patternSpan }));
        nextRows.push({ ...row, bindings, patterns: [...wild, ...others] });
      } else if (head.kind === "ctor" && head.ctor === g.ctor) {
        const sub = alignFields(elab, g.ctor, head.args, head.explicit, patternSpan);
        nextRows.push({ ...row, bindings, patterns: [...sub, ...others] });
      }
    }
    // Fields that were solved by equations are no variables any more: they match only names.
    const open: Expr[] = [...fields, ...rest];
    const here = shape.map((e) => applySubst(g.subst, e));
    const offset = rows.some((row) => isOffset(row.patterns[column]));
    const next = g.ctor === "Nat.succ" && offset ? withOffset(m, g) : g.goal;
    compile(elab, next, open, nextRows, span, sides, here);
  }
}

function isOffset(p: Term | undefined): boolean {
  if (p?.kind === "paren" || p?.kind === "ascription") return isOffset(p.term);
  return p?.kind === "notation";
}

/** The goal of the case `n + 1`, with that in the place of `Nat.succ n`. */
function withOffset(m: Meta, { goal, fields: [n] }: CaseGoal): number {
  if (n === undefined) return goal;
  const { lctx, type, name } = m.decl(goal);
  const sum = mkNatAdd(n, mkNatNumeral(1n));
  const written = (e: Expr): Expr =>
    replaceExpr(m.instantiate(e), (t) =>
      t.kind === "app" && t.fn.kind === "const" && t.fn.name === "Nat.succ" && t.arg === n
        ? sum
        : undefined,
    );
  const decls = lctx.decls.map((d) => {
    const local = written(d.type);
    if (local === d.type || d.value !== undefined) return d;
    const changed = { ...d, type: local };
    m.fvars.set(d.id, changed);
    return changed;
  });
  m.inferCache.clear();
  const next = mkGoal(m, written(type), new LocalContext(decls), name);
  m.assign(goal, next.expr);
  return next.id;
}

/**
 * A column of numbers and names only: `x = n` is decided, so that large numbers need no
 * constructors and the variable keeps its name where it is no such number.
 */
function splitOnValue(
  elab: Elaborator,
  goal: number,
  vars: readonly Expr[],
  rows: readonly Row[],
  column: number,
  value: bigint,
  span: Span,
  sides: Sides,
  shape: readonly Expr[],
): void {
  const m = elab.m;
  const x = vars[column];
  if (x?.kind !== "fvar") return;
  const target = goalType(m, goal);
  const equation = mkEq(m, x, mkNatNumeral(value));
  const no = mkNot(equation);
  const yesGoal = mkGoal(m, mkPi("h✝", "default", equation, target), m.lctx);
  const noGoal = mkGoal(m, mkPi("h✝", "default", no, target), m.lctx);
  const instance = mkApps(mkConst("instDecidableEqNat"), [x, mkNatNumeral(value)]);
  const branches = [yesGoal.expr, noGoal.expr];
  const level = getLevel(m, target);
  m.assign(goal, mkApps(mkConst("dite", [level]), [target, equation, instance, ...branches]));
  const opened = intros(m, yesGoal.id, ["h✝"]);
  const [h] = opened.fvars;
  if (h?.kind !== "fvar") return;
  const equal = inGoal(m, opened.goal, () => subst(m, opened.goal, h.id));
  const rest = vars.filter((_, i) => i !== column).map((v) => applySubst(equal.subst, v));
  const bound = (row: Row): Row["bindings"] => {
    const head = headOf(elab, row.patterns[column] ?? { kind: "hole", span });
    const name = head.kind === "any" ? head.name : undefined;
    return name === undefined ? row.bindings : [...row.bindings, [name, x] as const];
  };
  const without = (row: Row): readonly Term[] => row.patterns.filter((_, i) => i !== column);
  const same = rows.flatMap((row): Row[] => {
    const own = literalOf(row.patterns[column]);
    if (own !== null && own !== value) return [];
    return [{ ...row, patterns: without(row), bindings: substBindings(equal.subst, bound(row)) }];
  });
  const here = shape.map((e) => applySubst(equal.subst, e));
  compile(elab, equal.goal, rest, same, span, sides, here);
  const other = intros(m, noGoal.id, ["h✝"]);
  const others = rows.filter((row) => literalOf(row.patterns[column]) !== value);
  compile(elab, other.goal, vars, others, span, sides, shape);
}

function substBindings(
  subst: FVarSubst,
  bindings: readonly (readonly [string, Expr])[],
): (readonly [string, Expr])[] {
  return bindings.map(([name, e]) => [name, applySubst(subst, e)] as const);
}

/** Elaborates a right-hand side with the pattern's names in scope. */
function finish(
  elab: Elaborator,
  goal: number,
  bindings: readonly (readonly [string, Expr])[],
  rhs: (type: Expr) => Expr,
): void {
  const m = elab.m;
  const decl = m.decl(goal);
  let decls = [...decl.lctx.decls];
  const lets: { name: string; value: Expr }[] = [];
  for (const [name, value] of bindings) {
    const e = m.instantiate(value);
    const at = e.kind === "fvar" ? decls.findIndex((d) => d.id === e.id) : -1;
    const local = decls[at];
    if (local !== undefined && (local.name.endsWith("✝") || local.name === name)) {
      const renamed = { ...local, name };
      m.fvars.set(local.id, renamed);
      decls = decls.map((d) => (d.id === local.id ? renamed : d));
    } else lets.push({ name, value: e });
  }
  const lctx = new LocalContext(decls);
  m.withContext(lctx, () => {
    const type = goalType(m, goal);
    const go = (i: number): Expr => {
      const binding = lets[i];
      if (binding === undefined) return rhs(type);
      const t = m.instantiate(inferType(m, binding.value));
      return m.withLet(binding.name, t, binding.value, (x) => {
        const inner = go(i + 1);
        const abstracted = m.mkLambda([x], inner);
        return abstracted.kind === "let"
          ? instantiate1(abstracted.body, binding.value)
          : replaceFVars(m.instantiate(inner), [x], [binding.value]);
      });
    };
    m.assign(goal, go(0));
  });
}
