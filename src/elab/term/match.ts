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
import { resolveGlobal } from "../scope.ts";
import { constructorApp } from "../whnf.ts";

interface Row {
  readonly patterns: readonly Term[];
  readonly bindings: readonly (readonly [name: string, value: Expr])[];
  readonly alternative: number;
}

type Rhs = (alternative: number, type: Expr) => Expr;

/** What a pattern says at its head. */
type Head =
  | { readonly kind: "any"; readonly name?: string }
  | {
      readonly kind: "ctor";
      /** Undefined: the only constructor of the type (`⟨…⟩`). */
      readonly ctor: string | undefined;
      readonly args: readonly Term[];
      /** `@C a b`: implicit fields are given too. */
      readonly explicit: boolean;
    }
  | { readonly kind: "as"; readonly name: string; readonly pattern: Term };

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
      rows.push({ patterns, bindings: [], alternative: i });
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
  compile(elab, opened.goal, vars, rows, t.span, (i, type) => {
    const alternative = t.alternatives[i];
    if (alternative === undefined) throw new ElabError("match", "missing alternative", t.span);
    return elab.elabTermEnsuringType(alternative.body, type);
  });
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
  const row: Row = { patterns: [pattern], bindings: [], alternative: 0 };
  compile(elab, goal.id, [x], [row], span, (_, t) => body(t));
  return goal.expr;
}

function compile(
  elab: Elaborator,
  goal: number,
  vars: readonly Expr[],
  rows: readonly Row[],
  span: Span,
  rhs: Rhs,
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
      throw new ElabError("missing-cases", `missing cases:\n${shown}`, span);
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
      finish(elab, goal, bindings, (type) => rhs(first.alternative, type));
      return;
    }
    split(elab, goal, vars, rows, column, span, rhs, shape);
  });
}

function split(
  elab: Elaborator,
  goal: number,
  vars: readonly Expr[],
  rows: readonly Row[],
  column: number,
  span: Span,
  rhs: Rhs,
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
      splitOnValue(elab, goal, vars, rows, column, value, span, rhs, shape);
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
        const error = m.error(
          "invalid-pattern",
          (show) => `invalid pattern: it does not match the type\n  ${show(type)}`,
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
    compile(elab, next, open, nextRows, span, rhs, here);
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

/** The number that a pattern is; null for a name or a hole, undefined for what looks inside. */
function literalOf(p: Term | undefined): bigint | null | undefined {
  switch (p?.kind) {
    case "num":
      return p.value;
    case "paren":
    case "ascription":
      return literalOf(p.term);
    case "hole":
      return null;
    case "ident":
      return p.name === "Nat.zero" || p.name === "zero" ? undefined : null;
    default:
      return undefined;
  }
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
  rhs: Rhs,
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
  compile(elab, equal.goal, rest, same, span, rhs, here);
  const other = intros(m, noGoal.id, ["h✝"]);
  const others = rows.filter((row) => literalOf(row.patterns[column]) !== value);
  compile(elab, other.goal, vars, others, span, rhs, shape);
}

/** A constructor application with `_` for variables, as in "missing cases". */
function showPattern(m: Meta, e: Expr): string {
  const app = constructorApp(m, e);
  if (app === undefined) return "_";
  const args = app.args.slice(app.numParams).map((x) => showPattern(m, m.instantiate(x)));
  return args.length === 0 ? app.name : `(${[app.name, ...args].join(" ")})`;
}

function substBindings(
  subst: FVarSubst,
  bindings: readonly (readonly [string, Expr])[],
): (readonly [string, Expr])[] {
  return bindings.map(([name, e]) => [name, applySubst(subst, e)] as const);
}

/** One pattern for each field: holes for implicit ones, nesting at the end for `⟨a, b, c⟩`. */
function alignFields(
  elab: Elaborator,
  ctorName: string,
  args: readonly Term[],
  explicit: boolean,
  span: Span,
): Term[] {
  const ctor = elab.env.constant(ctorName);
  if (ctor?.kind !== "constructor") throw new ElabError("match", "constructor expected", span);
  const infos: string[] = [];
  let t = ctor.type;
  for (let i = 0; t.kind === "pi"; i++) {
    if (i >= ctor.numParams) infos.push(t.info);
    t = t.body;
  }
  const given = explicit ? args.slice(Math.max(0, args.length - infos.length)) : args;
  const slots = explicit ? infos.length : infos.filter((i) => i === "default").length;
  let list = [...given];
  if (list.length > slots && slots > 0) {
    const tail = list.slice(slots - 1);
    list = [...list.slice(0, slots - 1), { kind: "anonymousConstructor", args: tail, span }];
  }
  if (list.length !== slots) {
    throw new ElabError(
      "pattern-arity",
      `invalid pattern, constructor '${ctorName}' has ${slots} explicit field${slots === 1 ? "" : "s"}, ${given.length} given`,
      span,
    );
  }
  return infos.map((info): Term => {
    if (explicit || info === "default") return list.shift() ?? { kind: "hole", span };
    return { kind: "hole", span };
  });
}

function headOf(elab: Elaborator, p: Term, typeName?: string): Head {
  switch (p.kind) {
    case "hole":
    case "inaccessible":
      return { kind: "any" };
    case "paren":
      return headOf(elab, p.term, typeName);
    case "ascription":
      return headOf(elab, p.term, typeName);
    case "asPattern":
      return p.name.name === undefined
        ? headOf(elab, p.pattern, typeName)
        : { kind: "as", name: p.name.name, pattern: p.pattern };
    case "anonymousConstructor":
      return { kind: "ctor", ctor: undefined, args: p.args, explicit: false };
    case "tuple": {
      const [first, ...rest] = p.args;
      if (first === undefined) return { kind: "ctor", ctor: undefined, args: [], explicit: false };
      const tail: Term | undefined =
        rest.length === 1 ? rest[0] : { kind: "tuple", args: rest, span: p.span };
      return {
        kind: "ctor",
        ctor: "Prod.mk",
        args: tail === undefined ? [first] : [first, tail],
        explicit: false,
      };
    }
    case "listLiteral": {
      const [first, ...rest] = p.elements;
      if (first === undefined) return { kind: "ctor", ctor: "List.nil", args: [], explicit: false };
      const tail: Term = { kind: "listLiteral", elements: rest, span: p.span };
      return { kind: "ctor", ctor: "List.cons", args: [first, tail], explicit: false };
    }
    case "num": {
      return p.value === 0n
        ? { kind: "ctor", ctor: "Nat.zero", args: [], explicit: false }
        : {
            kind: "ctor",
            ctor: "Nat.succ",
            args: [{ kind: "num", value: p.value - 1n, span: p.span }],
            explicit: false,
          };
    }
    case "notation": {
      const [a, b] = p.args;
      const fn = p.notation.expansion.kind === "term" ? undefined : p.notation.expansion.fn;
      if (fn === "HAdd.hAdd" && a !== undefined && b?.kind === "num" && b.value > 0n) {
        const inner: Term =
          b.value === 1n
            ? a
            : { ...p, args: [a, { kind: "num", value: b.value - 1n, span: b.span }] };
        return { kind: "ctor", ctor: "Nat.succ", args: [inner], explicit: false };
      }
      if (fn !== undefined) {
        const ctor = constructorNamed(elab, fn);
        if (ctor !== undefined) return { kind: "ctor", ctor, args: p.args, explicit: false };
      }
      break;
    }
    case "ident": {
      const ctor = constructorNamed(elab, p.name);
      if (ctor !== undefined) return { kind: "ctor", ctor, args: [], explicit: false };
      if (p.name.includes(".")) break;
      return { kind: "any", name: p.name };
    }
    case "dotIdent":
      return {
        kind: "ctor",
        ctor: `${typeName ?? ""}.${p.name}`,
        args: [],
        explicit: false,
      };
    case "explicit":
      return {
        ...headOf(elab, p.fn, typeName),
        explicit: true,
      } as Head;
    case "app": {
      const head = headOf(elab, p.fn, typeName);
      if (head.kind === "ctor") {
        return { ...head, args: [...head.args, ...p.args.map((a) => a.value)] };
      }
      break;
    }
    default:
  }
  throw new ElabError("invalid-pattern", "invalid pattern", p.span);
}

/** The constructor that an identifier means; `rfl` means `Eq.refl`. */
function constructorNamed(elab: Elaborator, name: string): string | undefined {
  if (name === "rfl") return "Eq.refl";
  for (const c of resolveGlobal(elab.env, elab.scope, name)) {
    if (c.fields.length === 0 && elab.env.constant(c.name)?.kind === "constructor") return c.name;
  }
  return undefined;
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
