/**
 * The state of a tactic block and how its steps run: sequences, `·`, `<;>`, recovery from errors,
 * the record of goals for readers.
 *
 * Invariants: a step that fails leaves goals and metavariables as they were before it; a goal of
 * the list that got assigned along the way is dropped when the list is next read.
 * Source: Lean's Elab/Tactic/Basic.lean and BuiltinTactic.lean for behaviour.
 */
import type { Span } from "../base/span.ts";
import type { Expr } from "../kernel/host/expr.ts";
import { mkSorry } from "../elab/app-builder.ts";
import type { Elaborator } from "../elab/elaborator.ts";
import { ElabError, ResourceError, fromRangeError } from "../elab/error.ts";
import { goalType } from "../elab/goal.ts";
import type { Meta } from "../elab/meta.ts";
import { expanding, expandTactic, noMacro } from "../elab/macro.ts";
import { renderGoal, showGoal } from "../elab/print.ts";
import { scopeWithin } from "../elab/term/term.ts";
import type { Tactic, TacticSequence } from "../syntax/ast.ts";
import type { RegisteredTactic } from "./tactic.ts";

export type TacticRegistry = ReadonlyMap<string, RegisteredTactic>;

export class TacticContext {
  readonly elab: Elaborator;
  readonly m: Meta;
  private readonly registry: TacticRegistry;
  /**
   * Hypotheses that `have` made in this block. In Lean their types still hold assigned
   * metavariables, which a simplifier that changes nothing replaces: that counts as progress.
   */
  readonly fresh = new Set<number>();
  private list: readonly number[];

  constructor(elab: Elaborator, goals: readonly number[], registry: TacticRegistry) {
    this.elab = elab;
    this.m = elab.m;
    this.list = goals;
    this.registry = registry;
  }

  /** The open goals, the main one first. */
  get goals(): readonly number[] {
    if (this.list.some((g) => this.m.isAssigned(g))) {
      this.list = this.list.filter((g) => !this.m.isAssigned(g));
    }
    return this.list;
  }

  set goals(goals: readonly number[]) {
    this.list = goals;
  }

  /** The main goal. Throws "no goals". */
  get main(): number {
    const [goal] = this.goals;
    if (goal === undefined) throw new ElabError("no-goals", "no goals to be proved");
    return goal;
  }

  /** Throws "no goals" when there is none. */
  ensureGoal(): void {
    if (this.goals.length === 0) throw new ElabError("no-goals", "no goals to be proved");
  }

  /** Runs `body` with the main goal's hypotheses in scope. */
  withMain<T>(body: (goal: number, target: Expr) => T): T {
    const goal = this.main;
    return this.inGoal(goal, (target) => body(goal, target));
  }

  inGoal<T>(goal: number, body: (target: Expr) => T): T {
    return this.m.withContext(this.m.decl(goal).lctx, () => body(goalType(this.m, goal)));
  }

  /** Puts `goals` where the main goal was. */
  replaceMain(goals: readonly number[]): void {
    const [main, ...rest] = this.list.filter((g) => g === this.list[0] || !this.m.isAssigned(g));
    if (main === undefined) throw new ElabError("no-goals", "no goals to be proved");
    this.list = [...goals, ...rest];
  }

  /** Replaces the main goal by what `body` makes of it. */
  refineMain(body: (goal: number, target: Expr) => readonly number[]): void {
    const goal = this.main;
    const rest = this.goals.slice(1);
    const next = this.inGoal(goal, (target) => body(goal, target));
    this.list = [...next, ...rest];
  }

  /** Assigns the main goal. */
  closeMain(value: Expr): void {
    this.m.assign(this.main, value);
  }

  /** Runs `body` on the given goals alone; what it leaves is returned. */
  on(goals: readonly number[], body: () => void): readonly number[] {
    const saved = this.list;
    this.list = goals;
    try {
      body();
      return this.goals;
    } finally {
      this.list = saved;
    }
  }

  /** Everything that a failing step may have changed, and the way back. */
  checkpoint(): () => void {
    const elab = this.elab.save();
    const goals = this.list;
    return () => {
      this.elab.restore(elab);
      this.list = goals;
    };
  }

  /** Runs `body`; an error takes everything back and is returned. Limits pass through. */
  catching(body: () => void): ElabError | undefined {
    const back = this.checkpoint();
    try {
      this.m.withoutTermRecovery(body);
      return undefined;
    } catch (error) {
      back();
      if (error instanceof ElabError && !(error instanceof ResourceError)) return error;
      throw error;
    }
  }

  /** Whether `body` succeeded. */
  attempt(body: () => void): boolean {
    return this.catching(body) === undefined;
  }

  /** Runs `body` where an error in a nested block fails the whole. */
  withoutRecovery<T>(body: () => T): T {
    const { elab } = this;
    const before = elab.recover;
    elab.recover = false;
    try {
      return body();
    } finally {
      elab.recover = before;
    }
  }

  /** Runs `body` where an error within a term is told and elaboration goes on, if it may. */
  withTermRecovery<T>(body: () => T): T {
    return this.elab.recover && !this.elab.survey ? this.m.withTermRecovery(body) : body();
  }

  /** Runs `body`; where it fails but for an error that was told, the goal is admitted. */
  unlessTold<T>(goal: number, body: () => T): T | undefined {
    try {
      return body();
    } catch (error) {
      if (!(error instanceof ElabError) || !error.tainted || !this.elab.recover) throw error;
      this.admit(goal);
      return undefined;
    }
  }

  /** Runs the tactics of a sequence one after the other. */
  runSequence(sequence: TacticSequence): void {
    if (this.elab.survey && this.elab.recover) this.surveySequence(sequence);
    else for (const tactic of sequence.tactics) this.step(tactic);
  }

  /** A step that fails is told and left out; what is open at the end of such a block is admitted. */
  private surveySequence(sequence: TacticSequence): void {
    let failed = false;
    for (const tactic of sequence.tactics) {
      if (failed && this.goals.length === 0) break;
      this.m.refill();
      const back = this.checkpoint();
      const messages = this.elab.messages.length;
      try {
        this.step(tactic);
      } catch (caught) {
        const error = caught instanceof RangeError ? fromRangeError(caught) : caught;
        if (!(error instanceof ElabError) || error.code === "timeout") throw error;
        const told = this.elab.messages.slice(messages);
        back();
        for (const d of told) this.elab.report(d);
        const name = tactic.kind === "tactic" ? tactic.name : tactic.kind;
        this.elab.report({
          severity: "error",
          code: error.code,
          span: error.span ?? tactic.span,
          text: error.text,
          failed: { tactic: name, after: failed },
        });
        failed = true;
      }
    }
    if (failed) for (const goal of this.goals) this.admit(goal);
  }

  /** One tactic in sequence: after the last goal is closed it is only warned about. */
  private step(tactic: Tactic): void {
    if (this.goals.length > 0 || !this.elab.recover) {
      this.runTactic(tactic);
      return;
    }
    const error = this.catching(() => this.runTactic(tactic));
    if (error === undefined) return;
    if (error.code !== "no-goals") throw error;
    this.elab.report({
      severity: "warning",
      code: "no-goals",
      span: tactic.span,
      text: "no goals: this tactic does nothing and can be removed",
    });
  }

  /** One tactic, with its record of goals. */
  runTactic(tactic: Tactic): void {
    const { elab, m } = this;
    m.tick("tactic");
    const before = m.save();
    const goalsBefore = this.goals;
    const { pending } = elab;
    try {
      this.dispatch(tactic);
    } catch (caught) {
      const error = caught instanceof RangeError ? fromRangeError(caught) : caught;
      if (error instanceof ElabError) {
        error.span ??= tactic.span;
        this.record(tactic.span, before, goalsBefore, before, goalsBefore);
        m.restore(before);
        elab.pending = pending;
        this.list = goalsBefore;
      }
      throw error;
    }
    this.record(tactic.span, before, goalsBefore, m.save(), this.goals);
  }

  /** Leaves the goals around a piece of text for whoever reads it. */
  record(
    span: Span,
    before: ReturnType<Meta["save"]>,
    goalsBefore: readonly number[],
    after: ReturnType<Meta["save"]>,
    goalsAfter: readonly number[],
  ): void {
    this.elab.info?.add({
      kind: "goals",
      span,
      meta: this.m,
      before,
      goalsBefore,
      after,
      goalsAfter,
    });
  }

  private dispatch(tactic: Tactic): void {
    if (this.elab.env.macros.size > 0 && this.runMacros(tactic)) return;
    switch (tactic.kind) {
      case "custom":
        throw noMacro(this.elab, tactic.rule, tactic.span);
      case "antiquotation":
      case "error":
        throw new ElabError(
          "syntax-error",
          tactic.kind === "error" ? tactic.message : "`$` outside of a quotation",
          tactic.span,
        );
      case "tactic": {
        const definition = this.registry.get(tactic.name);
        if (definition === undefined) {
          throw new ElabError("unknown-tactic", `unknown tactic '${tactic.name}'`, tactic.span);
        }
        definition.run(tactic.args, this, tactic.span);
        return;
      }
      case "andThen":
        this.runAndThen(tactic.lhs, tactic.rhs);
        return;
      case "paren":
        this.runSequence(tactic.tactics);
        return;
      case "in": {
        const { scope } = this.elab;
        this.elab.scope = scopeWithin(this.elab, tactic.command);
        try {
          this.runSequence(tactic.tactics);
        } finally {
          this.elab.scope = scope;
        }
        return;
      }
      case "cdot": {
        const goal = this.main;
        const rest = this.goals.slice(1);
        this.closeGoal(goal, tactic.tactics, tactic.span);
        this.goals = rest;
        return;
      }
    }
  }

  /**
   * Runs the first expansion of a tactic that does not fail; false where there is none. A tactic
   * of the registry stands in when all fail.
   */
  private runMacros(tactic: Tactic): boolean {
    let failure: ElabError | undefined;
    const made = [...expandTactic(this.elab, tactic)];
    for (const [i, expansion] of made.entries()) {
      const run = (): void => expanding(this.elab, tactic.span, () => this.runTactic(expansion));
      if (i === made.length - 1 && tactic.kind === "custom") {
        run();
        return true;
      }
      const error = this.catching(() => this.withoutRecovery(run));
      if (error === undefined) return true;
      failure ??= error;
    }
    if (failure !== undefined && tactic.kind === "custom") throw failure;
    return false;
  }

  /** `t <;> s`: `s` on each goal that `t` makes of the main one. */
  private runAndThen(lhs: Tactic, rhs: Tactic): void {
    this.withoutRecovery(() => {
      const goal = this.main;
      const rest = this.goals.slice(1);
      const made = this.on([goal], () => this.runTactic(lhs));
      const left: number[] = [];
      for (const g of made) {
        if (this.m.isAssigned(g)) continue;
        left.push(...this.on([g], () => this.runTactic(rhs)));
      }
      this.goals = [...left, ...rest];
    });
  }

  /**
   * Proves a goal by a block, completely. With recovery, an error is reported and the goal is
   * admitted.
   */
  closeGoal(goal: number, sequence: TacticSequence, span: Span): void {
    this.closeGoals([goal], sequence, span);
  }

  /** As {@link closeGoal}, for several goals by one block. */
  closeGoals(goals: readonly number[], sequence: TacticSequence, span: Span): void {
    this.recovering(goals, () => {
      const now = this.m.save();
      this.record(sequence.span, now, goals, now, goals);
      this.on(goals, () => {
        this.runSequence(sequence);
        this.ensureNoGoals(span);
      });
    });
  }

  /** Runs `body` on `goals`; with recovery, an error is reported and the open goals admitted. */
  recovering(goals: readonly number[], body: () => void): void {
    const { elab, m } = this;
    const { pending } = elab;
    const scope = elab.scope;
    const before = m.save();
    try {
      body();
    } catch (caught) {
      const error = caught instanceof RangeError ? fromRangeError(caught) : caught;
      if (!elab.recover || !(error instanceof ElabError) || error instanceof ResourceError) {
        throw error;
      }
      elab.reportError(error, { start: 0, end: 0 });
      m.restore(before);
      elab.pending = pending;
      elab.scope = scope;
      for (const goal of goals) this.admit(goal);
    }
  }

  /** Closes a goal with `sorry`; a `synthetic` one stands for what an error left open. */
  admit(goal: number, synthetic = true): void {
    if (this.m.isAssigned(goal)) return;
    this.elab.admitted = true;
    this.inGoal(goal, (target) => this.m.assign(goal, mkSorry(this.m, target, synthetic)));
  }

  /** Throws "unsolved goals" when some are left. */
  ensureNoGoals(span: Span): void {
    const { goals } = this;
    if (goals.length > 0) throw this.unsolved(goals, span);
  }

  unsolved(goals: readonly number[], span: Span): ElabError {
    const error = this.lateError("unsolved-goals", () => `unsolved goals\n${this.render(goals)}`);
    error.span = span;
    return error;
  }

  /** Goals as one text. */
  render(goals: readonly number[]): string {
    const c = { m: this.m, env: this.elab.env, scope: this.elab.scope };
    return goals.map((g) => renderGoal(showGoal(c, g))).join("\n\n");
  }

  /** An error whose text is made in the state of now. */
  private lateError(code: string, text: () => string): ElabError {
    return this.m.error(code, text);
  }

  /** "tactic 'name' failed, message", followed by the goal. */
  fail(
    name: string,
    goal: number,
    message: (show: (e: Expr) => string) => string,
    code = name,
  ): ElabError {
    return this.inGoal(goal, () =>
      this.m.error(code, (show) => {
        const detail = message(show);
        const head =
          detail === "" ? `tactic '${name}' failed` : `tactic '${name}' failed, ${detail}`;
        return `${head}\n${this.render([goal])}`;
      }),
    );
  }
}

/** Proves a goal, or several, by one block: what the elaborator asks of this layer. */
export function runTactics(
  elab: Elaborator,
  goal: number | readonly number[],
  tactics: TacticSequence,
  span: Span,
  registry: TacticRegistry,
): void {
  const goals = typeof goal === "number" ? [goal] : goal;
  new TacticContext(elab, goals, registry).closeGoals(goals, tactics, span);
}
