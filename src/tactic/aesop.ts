/**
 * `aesop`: search by rules. Each goal is normalised (introduced, `simp_all`), then taken apart by
 * the rules that lose nothing, then by those that may have to be taken back.
 *
 * Source: Limperg and From, "Aesop: White-Box Best-First Proof Search for Lean"; the rules here
 * are its default set, tried depth first within a number of nodes.
 */
import { getAppFn, mkConst, mkFVar } from "../kernel/host/expr.ts";
import { asInductive, cases } from "../elab/cases.ts";
import { assumption, intros } from "../elab/goal.ts";
import { contradiction } from "../elab/injection.ts";
import { isProp } from "../elab/infer.ts";
import type { LocalDecl } from "../elab/local-context.ts";
import { whnfR } from "../elab/whnf.ts";
import { applyExpr } from "./apply.ts";
import { applyConstructor } from "./constructor.ts";
import type { TacticContext } from "./context.ts";
import { tryRfl } from "./rfl.ts";
import { simpSetup } from "./simp/arguments.ts";
import type { SimpOptions } from "./simp/engine.ts";
import { simpAllGoal } from "./simp-all.ts";
import { refuteGoal } from "./tauto.ts";
import { defineTactic } from "./tactic.ts";

/** Goals that one call may look at, and how many unsafe rules may follow each other. */
const maxNodes = 80;
const maxDepth = 5;

export const aesop = defineTactic<undefined>({
  keywords: ["aesop"],
  parse(parser) {
    parser.config();
    return undefined;
  },
  run(_, t) {
    const { options } = t.withMain(() => simpSetup(t, { only: false, args: [], config: [] }));
    t.refineMain((goal) => {
      const closed = t.m.attempt(() => new Search(t, options).solve(goal, maxDepth));
      if (closed !== true) {
        throw t.m.error(
          "aesop",
          () => `aesop: failed to prove the goal after exhaustive search.\n${t.render([goal])}`,
        );
      }
      return [];
    });
  },
});

class Search {
  private readonly t: TacticContext;
  private readonly options: SimpOptions;
  private nodes = 0;

  constructor(t: TacticContext, options: SimpOptions) {
    this.t = t;
    this.options = options;
  }

  /** Whether the goal could be closed; when not, metavariables may have been assigned. */
  solve(goal: number, depth: number): boolean {
    this.nodes++;
    if (this.nodes > maxNodes) return false;
    const open = this.normalize(goal);
    if (open === undefined) return true;
    const { t } = this;
    return t.inGoal(open, () => {
      if (this.close(open)) return true;
      const safe = this.safe(open);
      if (safe !== undefined) return safe.every((g) => this.solve(g, depth));
      return depth > 0 && this.unsafe(open, depth - 1);
    });
  }

  /** Undefined when nothing is left. */
  private normalize(goal0: number): number | undefined {
    const goal = this.introduce(goal0);
    const made = this.t.m.attempt(() => simpAllGoal(this.t, goal, this.options));
    if (made === undefined) return goal;
    const [left] = made;
    return left === undefined ? undefined : this.introduce(left);
  }

  private introduce(goal: number): number {
    const { m } = this.t;
    let now = goal;
    for (;;) {
      const type = this.t.inGoal(now, (target) => whnfR(m, target));
      if (type.kind !== "pi" && type.kind !== "let") return now;
      now = intros(m, now, [undefined]).goal;
    }
  }

  private close(goal: number): boolean {
    const { t } = this;
    return (
      t.m.attempt(() => assumption(t.m, goal)) === true ||
      t.m.attempt(() => contradiction(t.m, goal)) === true ||
      t.m.attempt(() => t.m.withTransparency("reducible", () => tryRfl(t, goal))) === true
    );
  }

  /** What a rule that loses nothing makes of the goal. */
  private safe(goal: number): readonly number[] | undefined {
    const { t } = this;
    for (const d of this.propositions()) {
      const head = this.headOf(d);
      if (head === undefined || !takenApart.has(head)) continue;
      const made = t.m.attempt(() => cases(t.m, goal, d.id).map((c) => c.goal));
      if (made !== undefined) return made;
    }
    return t.inGoal(goal, (target) => {
      const fn = getAppFn(whnfR(t.m, target));
      if (fn.kind !== "const" || !built.has(fn.name)) return undefined;
      return t.m.attempt(() => applyConstructor(t, goal, target));
    });
  }

  private unsafe(goal: number, depth: number): boolean {
    const { t } = this;
    const all = (goals: readonly number[]): boolean =>
      goals.every((g) => t.m.isAssigned(g) || this.solve(g, depth));
    const target = t.m.instantiate(t.m.typeOfMVar(goal));
    const inductive = asInductive(t.m, target);
    if (inductive !== undefined && isProp(t.m, target)) {
      const name = inductive.info.name;
      if (name === "Or") {
        for (const ctor of ["Or.inl", "Or.inr"]) {
          if (t.m.attempt(() => all(this.applyConstant(goal, ctor))) === true) {
            return true;
          }
        }
      } else if (name === "Exists") {
        const found = t.m.attempt(() => {
          const goals = applyConstructor(t, goal, target);
          // The proof first: it finds the witness.
          return goals.every((g) => t.m.isAssigned(g) || this.close(g));
        });
        if (found === true) return true;
      }
    }
    for (const d of this.propositions()) {
      const type = whnfR(t.m, t.m.instantiate(d.type));
      if (type.kind !== "pi") continue;
      if (t.m.attempt(() => all(applyExpr(t, goal, mkFVar(d.id)))) === true) return true;
    }
    return t.m.attempt(() => refuteGoal(t, goal, { maxBranches: 200 })) === true;
  }

  private applyConstant(goal: number, ctor: string): readonly number[] {
    const { t } = this;
    const { m } = t;
    const target = whnfR(m, m.instantiate(m.typeOfMVar(goal)));
    const inductive = asInductive(m, target);
    const index = inductive?.info.ctors.indexOf(ctor) ?? -1;
    if (inductive === undefined || index < 0) return [goal];
    return applyExpr(t, goal, mkConst(ctor, inductive.levels));
  }

  private propositions(): readonly LocalDecl[] {
    const { m } = this.t;
    return m.lctx.decls.filter((d) => d.hidden !== true && isProp(m, m.instantiate(d.type)));
  }

  private headOf(d: LocalDecl): string | undefined {
    const { m } = this.t;
    const fn = getAppFn(whnfR(m, m.instantiate(d.type)));
    return fn.kind === "const" ? fn.name : undefined;
  }
}

const takenApart = new Set(["And", "Or", "Exists", "Iff", "False", "True", "Nonempty"]);
const built = new Set(["And", "Iff", "True"]);
