/**
 * Definitions that call themselves on smaller arguments, where a natural number or a pair of them
 * says what is smaller: `f x = Quod.fix F (μ x) x rfl`. `F n ih x (h : μ x = n)` is the body with
 * `ih (μ y) p y rfl` for each call `f y`; cases on a variable are cases on `h` too, so that the
 * proof `p` of `μ y < n` knows what the variable is.
 *
 * Invariant: the result does not mention the variable of the function.
 * Source: Lean's Elab/PreDefinition/WF for behaviour; the construction is our own.
 */
import type { Span } from "../../base/span.ts";
import {
  type Expr,
  getAppArgs,
  getAppFn,
  mkApp,
  mkApps,
  mkConst,
  mkFVar,
  mkLambda,
  mkProj,
} from "../../kernel/host/expr.ts";
import { type Level, levelOne, levelZero } from "../../kernel/host/level.ts";
import {
  betaApply,
  instantiate1,
  instantiateLevelParams,
  replaceFVars,
} from "../../kernel/host/traverse.ts";
import type { TacticSequence, Term } from "../../syntax/ast.ts";
import { mkEq, mkEqRefl } from "../app-builder.ts";
import type { Elaborator } from "../elaborator.ts";
import { ElabError } from "../error.ts";
import { intros, mkGoal } from "../goal.ts";
import { getLevel, inferType, instantiateForallType } from "../infer.ts";
import { mkNatAdd, mkNatNumeral } from "../nat-offset.ts";
import { whnf } from "../whnf.ts";
import { callsItself } from "./calls.ts";

/** What the text says of termination. */
export interface Termination {
  readonly by?: Term;
  readonly decreasing?: TacticSequence;
}

/** A compiled body, and how its equations are proved. */
export interface ByMeasure {
  /** In the scope of all variables. */
  readonly value: Expr;
  /** `fix F (μ x) = F (μ x) (fun m _ => fix F m)`, applied to the variables and `rfl`. */
  readonly unfold: Expr;
}

const nat = mkConst("Nat");
const pair = mkApps(mkConst("Prod", [levelZero, levelZero]), [nat, nat]);

/** A measure of natural numbers or of pairs of them. */
export interface Measure {
  readonly value: Expr;
  readonly lexicographic: boolean;
}

/** Without `termination_by`: the arguments that are numbers, then their pairs. */
export function guessedMeasures(elab: Elaborator, varying: readonly Expr[]): Measure[] {
  const { m } = elab;
  const numbers = varying.filter((x) => {
    const type = whnf(m, m.instantiate(inferType(m, x)));
    return type.kind === "const" && type.name === "Nat";
  });
  const lists = varying.flatMap((x) => {
    const type = whnf(m, m.instantiate(inferType(m, x)));
    const fn = getAppFn(type);
    if (fn.kind !== "const" || fn.name !== "List" || !elab.env.has("List.length")) return [];
    return [mkApps(mkConst("List.length", fn.levels), [...getAppArgs(type), x])];
  });
  const pairs = numbers.flatMap((x) => numbers.flatMap((y) => (x === y ? [] : [mkPair(x, y)])));
  return [
    ...[...numbers, ...lists].map((value) => ({ value, lexicographic: false })),
    ...pairs.map((value) => ({ value, lexicographic: true })),
  ];
}

function mkPair(x: Expr, y: Expr): Expr {
  return mkApps(mkConst("Prod.mk", [levelZero, levelZero]), [nat, nat, x, y]);
}

/** `termination_by x y => e` speaks of the variables after the colon, `termination_by e` of all. */
export function writtenMeasure(elab: Elaborator, by: Term, own: readonly Expr[]): Measure {
  const { m } = elab;
  const value = m.instantiate(
    elab.withFreshPending(() => {
      if (by.kind !== "fun") {
        const e = elab.elabTerm(by);
        elab.synthesize("all");
        return e;
      }
      const names = by.binders.length;
      if (names > own.length) {
        throw new ElabError(
          "termination",
          `${names} variables bound in \`termination_by\`, but the body only binds ${own.length} variables.`,
          by.span,
        );
      }
      const given = own.slice(0, names);
      const type = m.mkPi(given, m.mkFreshTypeMVar());
      const f = elab.elabTermEnsuringType(by, type);
      elab.synthesize("all");
      return betaApply(m.instantiate(f), given);
    }),
  );
  const type = whnf(m, m.instantiate(inferType(m, value)));
  if (type.kind === "const" && type.name === "Nat") return { value, lexicographic: false };
  const [a, b] = getAppArgs(type).map((t) => whnf(m, t));
  const fn = getAppFn(type);
  const isPair =
    fn.kind === "const" &&
    fn.name === "Prod" &&
    [a, b].every((t) => t?.kind === "const" && t.name === "Nat");
  if (isPair) return { value, lexicographic: true };
  const lists = getAppFn(type);
  if (lists.kind === "const" && lists.name === "List" && elab.env.has("List.length")) {
    const length = mkApps(mkConst("List.length", lists.levels), [...getAppArgs(type), value]);
    return { value: length, lexicographic: false };
  }
  throw m.error(
    "termination",
    (show) =>
      `the measure of 'termination_by' must be a natural number or a pair of them here, not\n  ${show(type)}`,
  );
}

/** Compiles the body by a measure. Throws where a call is not seen to be smaller. */
export function compileByMeasure(
  elab: Elaborator,
  self: Expr & { readonly kind: "fvar" },
  all: readonly Expr[],
  fixed: number,
  body: Expr,
  measure: Measure,
  termination: Termination,
  span: Span,
): ByMeasure {
  const compiler = new MeasureCompiler(elab, self, all, fixed, measure, span);
  return compiler.run(body, termination.decreasing);
}

/** `h : type = n`: what is known of the measure where we are. */
interface Here {
  readonly h: Expr;
  readonly size: Expr;
}

class MeasureCompiler {
  private readonly elab: Elaborator;
  private readonly self: Expr & { readonly kind: "fvar" };
  private readonly all: readonly Expr[];
  private readonly varying: readonly Expr[];
  private readonly fixed: number;
  private readonly measure: Measure;
  private readonly span: Span;
  private readonly number: Expr;
  private readonly hidden = new Set<number>();
  private readonly goals: { readonly id: number; readonly binders: number }[] = [];
  private n: Expr;
  private ih: Expr;

  constructor(
    elab: Elaborator,
    self: Expr & { readonly kind: "fvar" },
    all: readonly Expr[],
    fixed: number,
    measure: Measure,
    span: Span,
  ) {
    this.elab = elab;
    this.self = self;
    this.all = all;
    this.fixed = fixed;
    this.varying = all.slice(fixed);
    this.measure = measure;
    this.span = span;
    this.number = measure.lexicographic ? pair : nat;
    this.hidden.add(self.id);
    this.n = self;
    this.ih = self;
  }

  run(body: Expr, decreasing: TacticSequence | undefined): ByMeasure {
    const { varying, all, measure, number } = this;
    const { m } = this.elab;
    const result = m.instantiate(instantiateForallType(m, m.localDecl(this.self).type, all));
    const kind = measure.lexicographic ? "Quod.fixLex" : "Quod.fix";
    const family = m.withLocal("n", "default", number, (n) =>
      m.mkLambda(
        [n],
        m.mkPi(
          varying,
          m.withLocal("h", "default", mkEq(m, measure.value, n), (h) => m.mkPi([h], result)),
        ),
      ),
    );
    const level = m.withLocal("n", "default", number, (n) => getLevel(m, betaApply(family, [n])));
    const step = this.local("n", number, (n) => {
      const smaller = m.withLocal("m", "default", number, (k) =>
        m.mkPi(
          [k],
          m.withLocal("p", "default", this.isSmaller(k, n), (p) =>
            m.mkPi([p], betaApply(family, [k])),
          ),
        ),
      );
      return this.local("ih", smaller, (ih) => {
        this.n = n;
        this.ih = ih;
        const inner = this.local("h", mkEq(m, measure.value, n), (h) =>
          m.mkLambda([h], this.visit(body, { h, size: measure.value })),
        );
        return m.mkLambda([n, ih, ...varying], inner);
      });
    });
    this.prove(decreasing);
    const f = m.instantiate(step);
    const own = [...varying, mkEqRefl(m, measure.value)];
    const fix = mkConst(kind, [level]);
    const value = mkApps(fix, [family, f, measure.value, ...own]);
    const equation = mkApps(mkConst(`${kind}_eq`, [level]), [family, f, measure.value]);
    return { value, unfold: this.applied(equation, own) };
  }

  /** `f = g` applied to arguments, one `congrFun` each. */
  private applied(equation: Expr, args: readonly Expr[]): Expr {
    const { m } = this.elab;
    let proof = equation;
    for (const x of args) {
      const type = whnf(m, m.instantiate(inferType(m, proof)));
      const [fnType, lhs, rhs] = getAppArgs(type);
      const pi = fnType === undefined ? undefined : whnf(m, fnType);
      if (pi?.kind !== "pi" || lhs === undefined || rhs === undefined)
        throw new ElabError("termination", "a function was expected", this.span);
      const family = mkLambda(pi.name, "default", pi.type, pi.body);
      const u = getLevel(m, pi.type);
      const v = m.withLocal("x", "default", pi.type, (y) => getLevel(m, instantiate1(pi.body, y)));
      proof = mkApps(mkConst("congrFun", [u, v]), [pi.type, family, lhs, rhs, proof, x]);
    }
    return proof;
  }

  /** A variable that the goals about smaller arguments do not show. */
  private local(name: string, type: Expr, run: (x: Expr) => Expr): Expr {
    const { m } = this.elab;
    return m.withLocal(name, "default", type, (x) => {
      if (x.kind === "fvar") this.hidden.add(x.id);
      return run(x);
    });
  }

  private component(p: Expr, i: 0 | 1): Expr {
    const fn = getAppFn(p);
    const part = getAppArgs(p)[2 + i];
    if (fn.kind === "const" && fn.name === "Prod.mk" && part !== undefined) return part;
    return mkApps(mkConst(i === 0 ? "Prod.fst" : "Prod.snd", [levelZero, levelZero]), [
      nat,
      nat,
      p,
    ]);
  }

  private isSmaller(a: Expr, b: Expr): Expr {
    const less = (x: Expr, y: Expr): Expr =>
      mkApps(mkConst("LT.lt", [levelZero]), [nat, mkConst("instLTNat"), x, y]);
    if (!this.measure.lexicographic) return less(a, b);
    const equal = mkApps(mkConst("Eq", [levelOne]), [
      nat,
      this.component(a, 0),
      this.component(b, 0),
    ]);
    const second = less(this.component(a, 1), this.component(b, 1));
    return mkApps(mkConst("Or"), [
      less(this.component(a, 0), this.component(b, 0)),
      mkApps(mkConst("And"), [equal, second]),
    ]);
  }

  private visit(e: Expr, here: Here): Expr {
    const { m } = this.elab;
    if (!callsItself(e, this.self.id)) return e;
    m.tick("recursion");
    switch (e.kind) {
      case "lambda":
        return m.withLocal(e.name, e.info, this.visit(e.type, here), (x) =>
          m.mkLambda([x], this.visit(instantiate1(e.body, x), here)),
        );
      case "pi":
        return m.withLocal(e.name, e.info, this.visit(e.type, here), (x) =>
          m.mkPi([x], this.visit(instantiate1(e.body, x), here)),
        );
      case "let":
        return m.withLet(e.name, e.type, this.visit(e.value, here), (x) =>
          m.mkLambda([x], this.visit(instantiate1(e.body, x), here)),
        );
      case "app": {
        const fn = getAppFn(e);
        const args = getAppArgs(e);
        if (fn.kind === "fvar" && fn.id === this.self.id) return this.call(args, here);
        if (fn.kind === "lambda") return this.visit(betaApply(fn, args), here);
        if (fn.kind === "const" && fn.name === "ite" && args.length === 5)
          return this.visit(this.dependent(fn.levels, args), here);
        const split = this.casesOn(e, here);
        if (split !== undefined) return split;
        return mkApps(
          this.visit(fn, here),
          args.map((a) => this.visit(a, here)),
        );
      }
      case "proj":
        return mkProj(e.struct, e.index, this.visit(e.of, here));
      default:
        throw new ElabError("termination", "the function stands without its arguments", this.span);
    }
  }

  /** `if c then a else b` as `if h : c …`, so that calls know which case it is. */
  private dependent(levels: readonly Level[], args: readonly Expr[]): Expr {
    const [type, c, inst, a, b] = args;
    if (type === undefined || c === undefined || inst === undefined) return mkApps(this.self, args);
    const not = mkApp(mkConst("Not"), c);
    const branch = (p: Expr, e: Expr | undefined): Expr =>
      mkLambda("h✝", "default", p, e ?? this.self);
    return mkApps(mkConst("dite", levels), [type, c, inst, branch(c, a), branch(not, b)]);
  }

  private call(args: readonly Expr[], here: Here): Expr {
    const { m } = this.elab;
    if (args.length < this.all.length)
      throw new ElabError("termination", "the function stands without its arguments", this.span);
    const own = args.slice(this.fixed, this.all.length).map((a) => this.visit(a, here));
    const rest = args.slice(this.all.length).map((a) => this.visit(a, here));
    const size = replaceFVars(this.measure.value, [...this.varying], own);
    // From `size < here.size` and `here.h : here.size = n`.
    const motive = m.withLocal("z", "default", this.number, (z) =>
      m.mkLambda([z], this.isSmaller(size, z)),
    );
    const proof = mkApps(mkConst("Eq.ndrec", [levelZero, levelOne]), [
      this.number,
      here.size,
      motive,
      this.goal(this.isSmaller(size, here.size)),
      this.n,
      here.h,
    ]);
    return mkApps(this.ih, [size, proof, ...own, mkEqRefl(m, size), ...rest]);
  }

  /** A proof to be found later, of the variables that are in scope. */
  private goal(type: Expr): Expr {
    const { m } = this.elab;
    const first = this.varying[0];
    const start = first?.kind === "fvar" ? m.lctx.indexOf(first.id) : 0;
    const decls = m.lctx.decls.slice(start);
    // What the recursion brought along is shown where a call within a call needs it.
    const needed = new Set<number>();
    const need = (e: Expr): void => {
      for (const d of decls) {
        if (needed.has(d.id) || !m.occursFVar(e, d.id)) continue;
        needed.add(d.id);
        need(d.type);
      }
    };
    need(type);
    const shown: Expr[] = [];
    const hidden = new Set(this.hidden);
    for (const d of decls) {
      const hides = hidden.has(d.id) || [...hidden].some((id) => m.occursFVar(d.type, id));
      if (hides && !needed.has(d.id)) hidden.add(d.id);
      else {
        shown.push(mkFVar(d.id));
        hidden.delete(d.id);
      }
    }
    const outer = m.lctx.without(new Set(decls.map((d) => d.id)));
    const lets = shown.filter((x) => m.localDecl(x).value !== undefined);
    const args = shown.filter((x) => !lets.includes(x));
    const goal = mkGoal(m, m.mkPi(shown, type), outer.without(new Set([this.self.id])));
    this.goals.push({ id: goal.id, binders: shown.length });
    return mkApps(goal.expr, args);
  }

  /** Proves what was left open: by the tactics that were written, or the usual ones. */
  private prove(written: TacticSequence | undefined): void {
    const { elab } = this;
    const { m } = elab;
    const opened = this.goals.map(({ id, binders }) => {
      const names = Array.from({ length: binders }, () => undefined);
      return m.withContext(m.decl(id).lctx, () => intros(m, id, names, true).goal);
    });
    if (opened.length === 0) return;
    if (written !== undefined) {
      elab.tactics.run(elab, opened, written, written.span);
      return;
    }
    for (const goal of opened) {
      if (elab.tactics.decreasing(elab, goal)) continue;
      const { lctx, type } = m.decl(goal);
      throw m.withContext(lctx, () =>
        m.error(
          "termination",
          (show) =>
            `failed to prove termination, possible solutions:\n  - Use \`have\`-expressions to prove the remaining goals\n  - Use \`termination_by\` to specify a different well-founded relation\n  - Use \`decreasing_by\` to specify your own tactic for discharging this kind of goal\n⊢ ${show(type)}`,
        ),
      );
    }
  }

  /** Cases on a variable of which the measure speaks: the cases know what it is. */
  private casesOn(e: Expr, here: Here): Expr | undefined {
    const { m, env } = this.elab;
    const fn = getAppFn(e);
    if (fn.kind !== "const" || !fn.name.endsWith(".casesOn")) return undefined;
    const info = env.constant(fn.name.slice(0, -".casesOn".length));
    if (info?.kind !== "inductive" || info.numIndices > 0) return undefined;
    const args = getAppArgs(e);
    const p = info.numParams;
    const [motive, major] = [args[p], args[p + 1]];
    if (motive === undefined || major?.kind !== "fvar") return undefined;
    if (!m.occursFVar(here.size, major.id)) return undefined;
    const params = args.slice(0, p);
    const type = m.instantiate(inferType(m, major));
    const typeFn = getAppFn(type);
    const levels = typeFn.kind === "const" ? typeFn.levels : [];
    const sizeOf = (x: Expr): Expr => replaceFVars(here.size, [major], [x]);
    const knowing = (x: Expr): Expr => mkEq(m, sizeOf(x), this.n);
    const refined = m.withLocal("t", "default", type, (t) =>
      m.mkLambda(
        [t],
        m.withLocal("h", "default", knowing(t), (h) => m.mkPi([h], betaApply(motive, [t]))),
      ),
    );
    const minors = info.ctors.map((ctor, i) => {
      const minor = args[p + 2 + i];
      const constructor = env.constant(ctor);
      if (minor === undefined || constructor?.kind !== "constructor")
        throw new ElabError("termination", "a case is missing", this.span);
      const ctorType = instantiateLevelParams(constructor.type, constructor.levelParams, levels);
      const start = mkApps(mkConst(ctor, levels), params);
      return this.openFields(instantiateForallType(m, ctorType, params), minor, [], (fields) => {
        const whole = constructed(ctor, mkApps(start, fields), fields);
        return this.local("h", knowing(whole), (h) =>
          m.mkLambda(
            [...fields, h],
            this.visit(betaApply(minor, fields), { h, size: sizeOf(whole) }),
          ),
        );
      });
    });
    const rest = args.slice(p + 2 + info.ctors.length).map((a) => this.visit(a, here));
    return mkApps(fn, [...params, refined, major, ...minors, here.h, ...rest]);
  }

  private openFields(type: Expr, names: Expr, fields: Expr[], run: (fields: Expr[]) => Expr): Expr {
    if (type.kind !== "pi") return run(fields);
    const name = names.kind === "lambda" ? names.name : type.name;
    return this.elab.m.withLocal(name, type.info, type.type, (x) =>
      this.openFields(
        instantiate1(type.body, x),
        names.kind === "lambda" ? names.body : names,
        [...fields, x],
        run,
      ),
    );
  }
}

/** Natural numbers as they are written: `0`, `n + 1`. */
function constructed(ctor: string, e: Expr, fields: readonly Expr[]): Expr {
  const [n] = fields;
  if (ctor === "Nat.zero") return mkNatNumeral(0n);
  return ctor === "Nat.succ" && n !== undefined ? mkNatAdd(n, mkNatNumeral(1n)) : e;
}
