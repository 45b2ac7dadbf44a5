/**
 * Definitions that call themselves: structural recursion over one argument, by `brecOn`. The body
 * was elaborated with a variable in the place of the function; its calls on parts of the argument
 * become what `below` knows of them.
 *
 * Invariant: the result does not mention the variable.
 * Source: Lean's Elab/PreDefinition/Structural for behaviour.
 */
import type { Span } from "../../base/span.ts";
import {
  type Expr,
  getAppArgs,
  getAppFn,
  mkApps,
  mkConst,
  mkProj,
} from "../../kernel/host/expr.ts";
import type { Level } from "../../kernel/host/level.ts";
import { betaApply, instantiate1, instantiateLevelParams } from "../../kernel/host/traverse.ts";
import { asInductive, type InductiveType } from "../cases.ts";
import { isDefEqGuarded } from "../def-eq.ts";
import type { Elaborator } from "../elaborator.ts";
import { ElabError, ResourceError } from "../error.ts";
import { getLevel, inferType, instantiateForallType, lambdaTelescope } from "../infer.ts";
import type { Meta } from "../meta.ts";
import { whnfCore } from "../whnf.ts";
import { callsIn, callsItself } from "./calls.ts";
import { ensureBelow } from "./below.ts";
import {
  compileByMeasure,
  guessedMeasures,
  type Measure,
  type Termination,
  writtenMeasure,
} from "./measure-recursion.ts";

/** What is known of a term: the function's value there, and at all of its parts. */
interface Known {
  readonly term: Expr;
  readonly value: Expr | undefined;
  readonly below: Expr;
}

/**
 * `fun params => value` without calls to `self`, where a call has the parameters as its first
 * arguments. Throws when no argument gets smaller.
 */
export function compileRecursion(
  elab: Elaborator,
  self: Expr & { readonly kind: "fvar" },
  name: string,
  params: readonly Expr[],
  value: Expr,
  span: Span,
  termination: Termination,
): Compiled {
  const { m, env } = elab;
  return lambdaTelescope(m, value, (xs, body): Compiled => {
    const all = [...params, ...xs];
    const calls = callsIn(body, self.id);
    const least = Math.min(...calls.map((args) => args.length));
    let fixed = 0;
    const isFixed = (i: number): boolean =>
      calls.every((args) => {
        const arg = args[i];
        const own = all[i];
        return arg?.kind === "fvar" && own?.kind === "fvar" && arg.id === own.id;
      });
    while (fixed < all.length && isFixed(fixed)) fixed++;
    const problems: string[] = [];
    const byMeasure = (measure: Measure): Compiled => {
      const made = compileByMeasure(elab, self, all, fixed, body, measure, termination, span);
      const close = (e: Expr): Expr => m.instantiate(m.mkLambda(xs, e));
      return { value: close(made.value), unfold: close(made.unfold) };
    };
    const whole = least >= all.length && env.has("Quod.fix");
    if (termination.by !== undefined && whole)
      return byMeasure(writtenMeasure(elab, termination.by, xs));
    for (let i = fixed; i < Math.min(all.length, least); i++) {
      const x = all[i];
      if (x?.kind !== "fvar") continue;
      const type = m.instantiate(m.localDecl(x).type);
      const inductive = asInductive(m, type);
      const shown = m.localDecl(x).name;
      if (inductive === undefined || inductive.indices.length > 0) {
        problems.push(`not using '${shown}': its type is not an inductive type without indices`);
        continue;
      }
      if (!ensureBelow(elab, inductive.info.name, span)) {
        problems.push(`not using '${shown}': there is no recursion on its type`);
        continue;
      }
      const made = m.attempt(() => new Compiler(m, self, all, fixed, i, inductive).run(body));
      if (made !== undefined) {
        const result = m.instantiate(m.mkLambda(xs, made));
        if (!callsItself(result, self.id)) return { value: result, unfold: undefined };
      }
      problems.push(`not using '${shown}': a call does not take a part of it`);
    }
    const structural = `fail to show termination of '${name}': structural recursion cannot be used\n  ${problems.join("\n  ") || "no argument gets smaller"}`;
    if (!whole) throw new ElabError("termination", structural, span);
    let last: ElabError | undefined;
    for (const measure of guessedMeasures(elab, all.slice(fixed))) {
      const saved = elab.save();
      try {
        return byMeasure(measure);
      } catch (error) {
        if (!(error instanceof ElabError) || error instanceof ResourceError) throw error;
        elab.restore(saved);
        last = error;
      }
    }
    const detail = last === undefined ? "" : `\n\n${last.text}`;
    throw new ElabError("termination", structural + detail, span);
  });
}

/** A body without calls to itself. */
export interface Compiled {
  readonly value: Expr;
  /** Of recursion on a measure: proves that the function is its body, once for each case. */
  readonly unfold: Expr | undefined;
}

class Compiler {
  private readonly m: Meta;
  private readonly self: Expr & { readonly kind: "fvar" };
  private readonly index: number;
  private readonly inductive: InductiveType;
  private readonly x: Expr;
  /** Arguments that vary beside the one that gets smaller: their positions. */
  private readonly varying: readonly number[];
  private readonly all: readonly Expr[];
  private motive: Expr;
  private levels: readonly Level[] = [];

  constructor(
    m: Meta,
    self: Expr & { readonly kind: "fvar" },
    all: readonly Expr[],
    fixed: number,
    index: number,
    inductive: InductiveType,
  ) {
    this.m = m;
    this.self = self;
    this.all = all;
    this.index = index;
    this.inductive = inductive;
    this.x = all[index] ?? self;
    this.varying = all.map((_, i) => i).filter((i) => i >= fixed && i !== index);
    this.motive = this.x;
  }

  /** The body as `brecOn motive x step others`. */
  run(body: Expr): Expr {
    const { m, x, all } = this;
    const others = this.varying.flatMap((i) => all[i] ?? []);
    const result = m.instantiate(instantiateForallType(m, m.localDecl(this.self).type, all));
    const target = m.mkPi(others, result);
    const level = getLevel(m, target);
    this.levels = [level, ...this.inductive.levels];
    this.motive = m.mkLambda([x], target);
    const step = m.withLocal("f", "default", this.belowOf(x), (f) => {
      const inner = this.visit(body, [{ term: x, value: undefined, below: f }]);
      return m.mkLambda([x, f], m.mkLambda(others, inner));
    });
    const name = `${this.inductive.info.name}.brecOn`;
    const recursion = mkApps(mkConst(name, this.levels), [
      ...this.inductive.params,
      this.motive,
      x,
      step,
    ]);
    return mkApps(recursion, others);
  }

  private belowOf(t: Expr): Expr {
    const name = `${this.inductive.info.name}.below`;
    return mkApps(mkConst(name, this.levels), [...this.inductive.params, this.motive, t]);
  }

  private valueType(t: Expr): Expr {
    return betaApply(this.motive, [t]);
  }

  private visit(e: Expr, known: readonly Known[]): Expr {
    const { m } = this;
    if (!callsItself(e, this.self.id)) return e;
    m.tick("recursion");
    switch (e.kind) {
      case "lambda":
        return m.withLocal(e.name, e.info, this.visit(e.type, known), (x) =>
          m.mkLambda([x], this.visit(instantiate1(e.body, x), known)),
        );
      case "pi":
        return m.withLocal(e.name, e.info, this.visit(e.type, known), (x) =>
          m.mkPi([x], this.visit(instantiate1(e.body, x), known)),
        );
      case "let": {
        const value = this.visit(e.value, known);
        return m.withLet(e.name, e.type, value, (x) =>
          m.mkLambda([x], this.visit(instantiate1(e.body, x), known)),
        );
      }
      case "app": {
        const fn = getAppFn(e);
        const args = getAppArgs(e);
        if (fn.kind === "fvar" && fn.id === this.self.id) return this.call(args, known);
        if (fn.kind === "lambda") return this.visit(betaApply(fn, args), known);
        const split = this.casesOn(e, known);
        if (split !== undefined) return split;
        return mkApps(
          this.visit(fn, known),
          args.map((a) => this.visit(a, known)),
        );
      }
      case "proj":
        return mkProj(e.struct, e.index, this.visit(e.of, known));
      default:
        throw new ElabError("termination", "the function stands without its arguments");
    }
  }

  private call(args: readonly Expr[], known: readonly Known[]): Expr {
    const { m } = this;
    const part = args[this.index];
    const found = known.find(
      (k) => k.value !== undefined && part !== undefined && isDefEqGuarded(m, k.term, part),
    );
    if (found?.value === undefined) throw new ElabError("termination", "no part of the argument");
    const others = this.varying.flatMap((i) => args[i] ?? []);
    const rest = args.slice(this.all.length);
    return mkApps(
      found.value,
      [...others, ...rest].map((a) => this.visit(a, known)),
    );
  }

  /** Case analysis on a term of which something is known: the cases know it of their parts. */
  private casesOn(e: Expr, known: readonly Known[]): Expr | undefined {
    const { m, inductive } = this;
    const fn = getAppFn(e);
    if (fn.kind !== "const" || fn.name !== `${inductive.info.name}.casesOn`) return undefined;
    const args = getAppArgs(e);
    const p = inductive.info.numParams;
    const [oldMotive, major] = [args[p], args[p + 1]];
    const entry = known.find(
      (k) =>
        k.term === major ||
        (major?.kind === "fvar" && k.term.kind === "fvar" && k.term.id === major.id),
    );
    if (oldMotive === undefined || major === undefined || entry === undefined) return undefined;
    const type = inferType(m, major);
    const params = args.slice(0, p);
    const withValue = entry.value !== undefined;
    const motive = m.withLocal("t", "default", type, (t) =>
      this.withKnown(t, withValue, (extra) =>
        m.mkLambda([t], m.mkPi(extra.binders, betaApply(oldMotive, [t]))),
      ),
    );
    const level = m.withLocal("t", "default", type, (t) => getLevel(m, betaApply(motive, [t])));
    const ctors = inductive.info.ctors;
    const minors = ctors.map((ctor, i) => {
      const minor = args[p + 2 + i];
      if (minor === undefined) throw new ElabError("termination", "a case is missing");
      const info = m.env.constant(ctor);
      if (info?.kind !== "constructor") throw new ElabError("termination", "constructor expected");
      const start = mkApps(mkConst(ctor, inductive.levels), params);
      const ctorType = instantiateLevelParams(info.type, info.levelParams, inductive.levels);
      return this.openFields(instantiateForallType(m, ctorType, params), [], (fields) => {
        const whole = mkApps(start, fields);
        return this.withKnown(whole, withValue, ({ binders, entry: here }) => {
          const parts: Known[] = [];
          let chain = here.below;
          for (const field of fields) {
            const fieldType = getAppFn(whnfCore(m, m.instantiate(inferType(m, field))));
            if (fieldType.kind !== "const" || fieldType.name !== inductive.info.name) continue;
            const pair = mkProj("PProd", 0, chain);
            parts.push({
              term: field,
              value: mkProj("PProd", 0, pair),
              below: mkProj("PProd", 1, pair),
            });
            chain = mkProj("PProd", 1, chain);
          }
          const inner = this.visit(betaApply(minor, fields), [here, ...parts, ...known]);
          return m.mkLambda([...fields, ...binders], inner);
        });
      });
    });
    const rest = args.slice(p + 2 + ctors.length).map((a) => this.visit(a, known));
    const given = entry.value === undefined ? [entry.below] : [entry.value, entry.below];
    const head = mkConst(fn.name, [level, ...fn.levels.slice(1)]);
    return mkApps(head, [...params, motive, major, ...minors, ...given, ...rest]);
  }

  /** Variables for what is known of `t`. */
  private withKnown<T>(
    t: Expr,
    withValue: boolean,
    run: (made: { binders: Expr[]; entry: Known }) => T,
  ): T {
    const { m } = this;
    const below = (value: Expr | undefined): T =>
      m.withLocal("below", "default", this.belowOf(t), (b) =>
        run({
          binders: value === undefined ? [b] : [value, b],
          entry: { term: t, value, below: b },
        }),
      );
    if (!withValue) return below(undefined);
    return m.withLocal("value", "default", this.valueType(t), below);
  }

  private openFields<T>(type: Expr, fields: Expr[], run: (fields: Expr[]) => T): T {
    if (type.kind !== "pi") return run(fields);
    return this.m.withLocal(type.name, type.info, type.type, (x) =>
      this.openFields(instantiate1(type.body, x), [...fields, x], run),
    );
  }
}
