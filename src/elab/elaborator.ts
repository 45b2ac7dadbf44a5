/**
 * The elaborator's state and its postponement: problems that wait for more to be known
 * (instances, default instances, coercions, terms without a type yet, tactic blocks) and the
 * loop that solves them. The forms of terms stand in the files of term/.
 *
 * Source: Lean's Elab/Term.lean and Elab/SyntheticMVars.lean for behaviour.
 */
import { invariant } from "../base/invariant.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Span } from "../base/span.ts";
import {
  type Expr,
  getAppFn,
  hasExprMVar,
  mkApps,
  mkConst,
  mkMVar,
  mkSort,
} from "../kernel/host/expr.ts";
import type { TacticSequence, Term } from "../syntax/ast.ts";
import { isDefEq } from "./def-eq.ts";
import type { Environment } from "./environment.ts";
import { mkSorry } from "./app-builder.ts";
import { AutoBoundError, ElabError, PostponeError, ResourceError, textOf } from "./error.ts";
import { forallMetaTelescope, inferType } from "./infer.ts";
import type { InfoSink } from "./info.ts";
import { className, synthInstance, synthPendingInstance } from "./instances.ts";
import { processPostponed } from "./levels.ts";
import type { LocalContext } from "./local-context.ts";
import type { Meta, SavedMeta } from "./meta.ts";
import { renderGoal, showGoal } from "./print.ts";
import type { Scope } from "./scope.ts";
import { elabTermCore } from "./term/term.ts";
import { coerce, coerceByClass, mismatch } from "./term/coercion.ts";
import { whnf, whnfR } from "./whnf.ts";

export type Pending = {
  readonly mvar: number;
  readonly span: Span;
  readonly lctx: LocalContext;
} & (
  | { readonly kind: "instance" }
  | { readonly kind: "postponed"; readonly syntax: Term; readonly scope: Scope }
  | { readonly kind: "tactic"; readonly tactics: TacticSequence; readonly scope: Scope }
  | { readonly kind: "coercion"; readonly value: Expr; readonly describe?: Describe }
);

/** How a type mismatch is told: with the application in which it happened, or plainly. */
export type Describe = (expected: Expr, actual: Expr, e: Expr) => ElabError;

/** Runs tactic blocks; given by the tactic layer. */
export interface TacticRunner {
  /** `span` is that of the whole `by` block: where goals that are left are told. */
  run(
    elab: Elaborator,
    goals: number | readonly number[],
    tactics: TacticSequence,
    span: Span,
  ): void;
  /** Whether a goal about termination was proved by the usual tactics. */
  decreasing(elab: Elaborator, goal: number): boolean;
}

/** A metavariable that a term must determine: what to say when it does not. */
interface Opening {
  readonly kind: "placeholder" | "binder";
  readonly mvar: number;
  readonly span: Span;
}

export interface SavedElab {
  readonly meta: SavedMeta;
  readonly pending: readonly Pending[];
  readonly messages: number;
}

export interface ElaboratorOptions {
  readonly meta: Meta;
  readonly scope: Scope;
  readonly tactics: TacticRunner;
  readonly info?: InfoSink;
  readonly levelNames?: readonly string[];
  readonly survey?: boolean;
}

export class Elaborator {
  readonly m: Meta;
  readonly env: Environment;
  scope: Scope;
  levelNames: readonly string[];
  pending: readonly Pending[] = [];
  readonly messages: Diagnostic[] = [];
  readonly tactics: TacticRunner;
  readonly info: InfoSink | undefined;
  /** A step that fails is told and left out, so that all failures of a proof are seen. */
  readonly survey: boolean;
  mayPostpone = true;
  /** Unknown short names become implicit variables (in headers). */
  autoBound = false;
  /** An error in a nested block is reported and its goal admitted; off within `first`, `try`. */
  recover = true;
  /** The declaration that is being made, while its body may call it: `Tree.size`, a variable. */
  own: { readonly name: string; readonly self: Expr } | undefined = undefined;
  /** How many macros are being expanded, each within the one before. */
  expansionDepth = 0;
  /** What the end of the scope takes back: local instances and attributes. */
  readonly undo: (() => void)[] = [];
  /** The holes `?x` by name. */
  readonly namedHoles = new Map<string, number>();
  /** What was made to be found by unification, in the order of the text. */
  private readonly openings: Opening[] = [];
  /** `sorry` was admitted after an error, so the declaration is not proved. */
  admitted = false;

  constructor(options: ElaboratorOptions) {
    this.m = options.meta;
    this.env = options.meta.env;
    this.scope = options.scope;
    this.tactics = options.tactics;
    this.info = options.info;
    this.levelNames = options.levelNames ?? [];
    this.survey = options.survey ?? false;
    this.m.synthPending = (id) => synthPendingInstance(this.m, id);
  }

  save(): SavedElab {
    return { meta: this.m.save(), pending: this.pending, messages: this.messages.length };
  }

  restore(saved: SavedElab): void {
    this.m.restore(saved.meta);
    this.pending = saved.pending;
    this.messages.length = saved.messages;
  }

  report(diagnostic: Diagnostic): void {
    this.messages.push(diagnostic);
  }

  /** Tells an error, unless it is but a consequence of one that was told; nothing is proved now. */
  reportError(error: ElabError, fallback: Span): void {
    const text = textOf(error);
    this.admitted = true;
    if (error.tainted) return;
    this.report({ severity: "error", code: error.code, span: error.span ?? fallback, text });
  }

  /**
   * Where errors within terms are told: tells this one, takes the state back, and gives the `sorry`
   * that stands in for the part that failed. Throws the error elsewhere.
   */
  private recovered(
    error: unknown,
    saved: SavedElab,
    expected: Expr | undefined,
    span: Span,
  ): Expr {
    const m = this.m;
    const within =
      m.recoverTerms &&
      error instanceof ElabError &&
      !(error instanceof ResourceError) &&
      !(error instanceof AutoBoundError) &&
      this.env.has("sorryAx");
    if (!within) throw error;
    m.restore(saved.meta);
    this.pending = saved.pending;
    this.reportError(error, span);
    return mkSorry(m, expected ?? m.mkFreshTypeMVar());
  }

  /** Elaborates; without `mayPostpone` nothing is left waiting at this term's head. */
  elabTerm(syntax: Term, expected?: Expr, mayPostpone = true): Expr {
    const before = this.mayPostpone;
    const saved = this.save();
    this.mayPostpone = mayPostpone;
    try {
      const e = elabTermCore(this, syntax, expected);
      this.recordTerm(syntax, e, expected);
      return e;
    } catch (error) {
      if (error instanceof PostponeError && mayPostpone) {
        this.restore(saved);
        return this.postpone(syntax, expected);
      }
      if (error instanceof PostponeError) {
        const stuck = new ElabError(
          "stuck",
          "elaboration is stuck: the expected type is not known",
          syntax.span,
        );
        return this.recovered(stuck, saved, expected, syntax.span);
      }
      if (error instanceof ElabError) error.span ??= syntax.span;
      return this.recovered(error, saved, expected, syntax.span);
    } finally {
      this.mayPostpone = before;
    }
  }

  private recordTerm(syntax: Term, term: Expr, expected: Expr | undefined): void {
    if (this.info === undefined || (syntax.kind !== "ident" && syntax.kind !== "app")) return;
    this.info.add({
      kind: "term",
      span: syntax.span,
      meta: this.m,
      state: this.m.save(),
      lctx: this.m.lctx,
      term,
      expected,
    });
  }

  private postpone(syntax: Term, expected: Expr | undefined): Expr {
    const mvar = this.m.mkFreshMVar(expected ?? this.m.mkFreshTypeMVar(), "opaque");
    invariant(mvar.kind === "mvar", "a metavariable");
    this.addPending({
      kind: "postponed",
      mvar: mvar.id,
      span: syntax.span,
      lctx: this.m.lctx,
      syntax,
      scope: this.scope,
    });
    return mvar;
  }

  /** Gives up for now, or fails when nothing may wait any more. */
  tryPostpone(): void {
    if (this.mayPostpone) throw new PostponeError();
  }

  /** Postpones while the type is not known. */
  tryPostponeIfMVar(type: Expr): void {
    if (getAppFn(whnf(this.m, this.m.instantiate(type))).kind === "mvar") this.tryPostpone();
  }

  addPending(pending: Pending): void {
    this.pending = [...this.pending, pending];
  }

  /** `e : expected`, by unification or coercion. */
  ensureHasType(expected: Expr, e: Expr, span: Span, describe?: Describe): Expr {
    const actual = inferType(this.m, e);
    if (isDefEq(this.m, expected, actual)) return e;
    return coerce(this, expected, actual, e, span, describe);
  }

  elabTermEnsuringType(syntax: Term, expected: Expr, mayPostpone = true): Expr {
    const e = this.elabTerm(syntax, expected, mayPostpone);
    return this.ensureHasTypeRecovering(expected, e, syntax.span);
  }

  /** As {@link ensureHasType}; where errors within terms are told, a mismatch is one. */
  ensureHasTypeRecovering(expected: Expr, e: Expr, span: Span, describe?: Describe): Expr {
    const saved = this.save();
    try {
      return this.ensureHasType(expected, e, span, describe);
    } catch (error) {
      if (error instanceof ElabError) error.span ??= span;
      return this.recovered(error, saved, expected, span);
    }
  }

  /** A type: `syntax` elaborated without expectation, coerced to a sort. */
  elabType(syntax: Term): Expr {
    const sort = this.m.mkFreshLevelMVar();
    const e = this.elabTerm(syntax, undefined);
    const type = whnf(this.m, inferType(this.m, e));
    if (type.kind === "sort") return e;
    if (isDefEq(this.m, mkSort(sort), type)) return e;
    const coerced = this.coerceToSort(e, whnfR(this.m, inferType(this.m, e)));
    if (coerced !== undefined) return coerced;
    const t = type;
    const error = this.m.error(
      "type-expected",
      (show) => `type expected, got\n  (${show(e)} : ${show(t)})`,
    );
    error.span = syntax.span;
    throw error;
  }

  private coerceToSort(e: Expr, type: Expr): Expr | undefined {
    const fn = getAppFn(type);
    if (fn.kind === "const" && fn.name === "Bool" && this.env.has("Bool.true")) {
      return mkApps(mkConst("Eq", [{ kind: "succ", of: { kind: "zero" } }]), [
        mkConst("Bool"),
        e,
        mkConst("Bool.true"),
      ]);
    }
    return coerceByClass(this, "CoeSort", type, e);
  }

  /** A new instance problem; solved now if it can be. */
  mkInstMVar(type: Expr, span: Span): Expr {
    const mvar = this.m.mkFreshMVar(type, "synthetic");
    invariant(mvar.kind === "mvar", "a metavariable");
    this.synthesizeOrPend(mvar.id, span);
    return mvar;
  }

  synthesizeOrPend(id: number, span: Span): void {
    if (this.m.isAssigned(id)) return;
    const decl = this.m.decl(id);
    const result = this.m.withContext(decl.lctx, () => synthInstance(this.m, decl.type));
    if (result.kind === "found") {
      this.m.assign(id, result.value);
      return;
    }
    if (result.kind === "failed") throw this.instanceError(id, span);
    this.addPending({ kind: "instance", mvar: id, span, lctx: decl.lctx });
  }

  instanceError(id: number, span: Span): ElabError {
    const decl = this.m.decl(id);
    const error = this.m.withContext(decl.lctx, () =>
      this.m.error("failed-to-synthesize", (show) => `failed to synthesize\n  ${show(decl.type)}`),
    );
    error.span = span;
    return error;
  }

  /** Solves what waits. `partial`: what can't be solved yet may go on waiting. */
  synthesize(mode: "partial" | "no-tactics" | "all" = "all", leaveInstances = false): void {
    for (;;) {
      if (this.step(true)) continue;
      if (mode === "partial") return;
      if (this.useDefaultInstance()) continue;
      if (this.step(false)) continue;
      if (mode === "all" && this.runOneTactic()) continue;
      break;
    }
    if (!processPostponed(this.m, true)) {
      throw new ElabError("universe-mismatch", "stuck at solving universe constraints");
    }
    if (leaveInstances) this.pending = this.pending.filter((p) => p.kind !== "instance");
    const stuck = this.pending.find((p) => mode === "all" || p.kind !== "tactic");
    if (stuck !== undefined) this.reportStuck(stuck);
  }

  /** Solves what waits, by default instances too, until `type` is known or nothing helps. */
  synthesizeUntilKnown(type: Expr): void {
    const open = (): boolean => getAppFn(this.m.instantiate(type)).kind === "mvar";
    while (open() && (this.step(true) || this.useDefaultInstance()));
  }

  private reportStuck(p: Pending): never {
    const error = this.stuckError(p);
    // After an error nothing else need be known.
    if (p.kind !== "coercion") error.tainted ||= this.admitted;
    throw error;
  }

  private stuckError(p: Pending): ElabError {
    switch (p.kind) {
      case "instance": {
        const decl = this.m.decl(p.mvar);
        const error = this.m.error(
          "typeclass-stuck",
          (show) =>
            `typeclass instance problem is stuck, it is often due to metavariables\n  ${show(decl.type)}`,
        );
        error.span = p.span;
        return error;
      }
      case "coercion": {
        const expected = this.m.typeOfMVar(p.mvar);
        const actual = inferType(this.m, p.value);
        return (p.describe ?? mismatch(this, p.span))(expected, actual, p.value);
      }
      default:
        return new ElabError(
          "stuck",
          "elaboration is stuck here: more type information is needed",
          p.span,
        );
    }
  }

  /** One pass over the problems; whether something was solved. */
  private step(mayPostpone: boolean): boolean {
    const work = this.pending;
    this.pending = [];
    let progress = false;
    for (let i = 0; i < work.length; i++) {
      const p = work[i];
      if (p === undefined) continue;
      let done = false;
      try {
        done = this.solve(p, mayPostpone);
      } catch (error) {
        this.pending = [...this.pending, ...work.slice(i + 1)];
        throw error;
      }
      if (done) {
        progress = true;
        if (!mayPostpone) {
          this.pending = [...this.pending, ...work.slice(i + 1)];
          return true;
        }
      } else this.pending = [...this.pending, p];
    }
    return progress;
  }

  private solve(p: Pending, mayPostpone: boolean): boolean {
    const m = this.m;
    switch (p.kind) {
      case "tactic":
        return m.isAssigned(p.mvar);
      case "instance":
        return m.withContext(p.lctx, () => {
          const decl = m.decl(p.mvar);
          const result = synthInstance(m, decl.type);
          if (result.kind === "stuck") return false;
          if (result.kind === "failed") {
            if (this.isSolved(p.mvar)) return true;
            throw this.instanceError(p.mvar, p.span);
          }
          const assigned = m.assignments.get(p.mvar);
          if (assigned !== undefined) {
            if (isDefEq(m, assigned, result.value)) return true;
            const error = m.error(
              "instance-mismatch",
              (show) =>
                `synthesized type class instance is not definitionally equal to expression inferred by typing rules, synthesized\n  ${show(result.value)}\ninferred\n  ${show(assigned)}`,
            );
            error.span = p.span;
            throw error;
          }
          m.assign(p.mvar, result.value);
          return true;
        });
      case "postponed":
        return this.resume(p, mayPostpone);
      case "coercion":
        return m.withContext(p.lctx, () => {
          const expected = m.typeOfMVar(p.mvar);
          const actual = m.instantiate(inferType(m, p.value));
          if (isDefEq(m, expected, actual)) {
            m.assign(p.mvar, p.value);
            return true;
          }
          if (
            mayPostpone &&
            (hasExprMVar(m.instantiate(expected)) || hasExprMVar(m.instantiate(actual)))
          ) {
            return false;
          }
          const value = coerce(this, expected, actual, p.value, p.span, p.describe, false);
          m.assign(p.mvar, value);
          return true;
        });
    }
  }

  private resume(p: Pending & { kind: "postponed" }, mayPostpone: boolean): boolean {
    const m = this.m;
    const scope = this.scope;
    const saved = this.save();
    this.scope = p.scope;
    const before = this.mayPostpone;
    this.mayPostpone = mayPostpone;
    try {
      return m.withContext(p.lctx, () => {
        const expected = m.typeOfMVar(p.mvar);
        const value = elabTermCore(this, p.syntax, expected);
        const e = this.ensureHasType(expected, value, p.span);
        this.recordTerm(p.syntax, e, expected);
        if (m.isAssigned(p.mvar)) {
          const old = m.assignments.get(p.mvar);
          return old !== undefined && isDefEq(m, old, e);
        }
        m.assign(p.mvar, e);
        return true;
      });
    } catch (error) {
      if (error instanceof PostponeError) {
        this.restore(saved);
        return false;
      }
      if (error instanceof ElabError) error.span ??= p.span;
      const value = m.withContext(p.lctx, () =>
        this.recovered(error, saved, m.typeOfMVar(p.mvar), p.span),
      );
      if (!m.isAssigned(p.mvar)) m.assign(p.mvar, value);
      return true;
    } finally {
      this.scope = scope;
      this.mayPostpone = before;
    }
  }

  private runOneTactic(): boolean {
    const p = this.pending.find((q) => q.kind === "tactic");
    if (p?.kind !== "tactic") return false;
    this.pending = this.pending.filter((q) => q !== p);
    if (this.m.isAssigned(p.mvar)) return true;
    const scope = this.scope;
    const outer = this.pending;
    this.pending = [];
    this.scope = p.scope;
    try {
      this.m.withoutTermRecovery(() =>
        this.m.withContext(p.lctx, () => this.tactics.run(this, p.mvar, p.tactics, p.span)),
      );
    } finally {
      this.scope = scope;
      this.pending = [...outer, ...this.pending];
    }
    return true;
  }

  /**
   * Whether a problem has its answer. Abstraction over a variable assigns `?i := ?j x`, which is
   * none yet.
   */
  private isSolved(id: number): boolean {
    return getAppFn(this.m.instantiate(mkMVar(id))).kind !== "mvar";
  }

  /** Uses the default instance of highest priority that fits some waiting problem. */
  private useDefaultInstance(): boolean {
    const m = this.m;
    let best: { p: Pending; name: string; priority: number }[] = [];
    for (const p of this.pending) {
      if (p.kind !== "instance" || this.isSolved(p.mvar)) continue;
      const cls = className(m, m.typeOfMVar(p.mvar));
      if (cls === undefined) continue;
      for (const entry of this.env.defaultInstances.get(cls) ?? []) {
        best.push({ p, name: entry.name, priority: entry.priority });
      }
    }
    best = best.sort((a, b) => b.priority - a.priority);
    for (const { p, name } of best) {
      const ok = m.attempt(() =>
        m.withContext(p.lctx, () => {
          const f = m.mkConstWithFreshLevels(name);
          const { mvars, infos } = forallMetaTelescope(m, inferType(m, f), { reduce: false });
          const value = mkApps(f, mvars);
          if (!isDefEq(m, m.typeOfMVar(p.mvar), inferType(m, value))) return undefined;
          const fresh: Pending[] = [];
          for (let i = 0; i < mvars.length; i++) {
            const x = mvars[i];
            if (x?.kind !== "mvar" || infos[i] !== "instImplicit" || m.isAssigned(x.id)) continue;
            if (!synthPendingInstance(m, x.id)) {
              fresh.push({ kind: "instance", mvar: x.id, span: p.span, lctx: p.lctx });
            }
          }
          if (m.isAssigned(p.mvar)) {
            if (!isDefEq(m, mkMVar(p.mvar), value)) return undefined;
          } else m.assign(p.mvar, m.instantiate(value));
          return fresh;
        }),
      );
      if (ok !== undefined) {
        this.pending = [...this.pending.filter((q) => q !== p), ...ok];
        return true;
      }
    }
    return false;
  }

  /** Elaborates completely: nothing waits afterwards, all metavariables instantiated. */
  elabTermAndSynthesize(syntax: Term, expected?: Expr): Expr {
    const e = this.withFreshPending(() => {
      const t =
        expected === undefined
          ? this.elabTerm(syntax, undefined)
          : this.elabTermEnsuringType(syntax, expected);
      this.synthesize("all");
      return t;
    });
    return this.m.instantiate(e);
  }

  /** Runs `body` with its own list of problems; what is left joins the outer list. */
  withFreshPending<T>(body: () => T): T {
    const outer = this.pending;
    this.pending = [];
    try {
      return body();
    } finally {
      this.pending = [...outer, ...this.pending];
    }
  }

  /** Fails when `e` still has holes. */
  ensureNoMVars(e: Expr, span: Span): Expr {
    const t = this.m.instantiate(e);
    if (!hasExprMVar(t)) return t;
    const { m } = this;
    const found = firstMVar(t);
    const opening = this.openings.find(
      (o) => m.mvars.get(o.mvar) !== undefined && hasExprMVar(m.instantiate(mkMVar(o.mvar))),
    );
    if (opening?.kind === "binder") {
      throw new ElabError("placeholder", "failed to infer binder type", opening.span);
    }
    const id = opening?.mvar ?? found;
    const shown = id === undefined ? undefined : (firstMVar(m.instantiate(mkMVar(id))) ?? id);
    const error = m.error("placeholder", () => {
      const head = "don't know how to synthesize placeholder";
      if (shown === undefined) return head;
      const goal = showGoal({ m, env: this.env, scope: this.scope }, shown);
      return `${head}\ncontext:\n${renderGoal({ ...goal, caseName: "" })}`;
    });
    error.span = opening?.span ?? span;
    error.tainted ||= this.admitted;
    throw error;
  }

  /** Remembers where a metavariable comes from. */
  opened(kind: Opening["kind"], mvar: Expr, span: Span): Expr {
    if (mvar.kind === "mvar") this.openings.push({ kind, mvar: mvar.id, span });
    return mvar;
  }
}

function firstMVar(root: Expr): number | undefined {
  const stack = [root];
  for (let e = stack.pop(); e !== undefined; e = stack.pop()) {
    if (!hasExprMVar(e)) continue;
    switch (e.kind) {
      case "mvar":
        return e.id;
      case "app":
        stack.push(e.fn, e.arg);
        break;
      case "lambda":
      case "pi":
        stack.push(e.type, e.body);
        break;
      case "let":
        stack.push(e.type, e.value, e.body);
        break;
      case "proj":
        stack.push(e.of);
        break;
      default:
    }
  }
  return undefined;
}
