/** `exists a, b` and Mathlib's `use a, b`: witnesses. */
import type { Expr } from "../kernel/host/expr.ts";
import { ElabError } from "../elab/error.ts";
import { assumption } from "../elab/goal.ts";
import { mkConst } from "../kernel/host/expr.ts";
import type { Term } from "../syntax/ast.ts";
import { applyExpr } from "./apply.ts";
import { onlyConstructor } from "./constructor.ts";
import type { TacticContext } from "./context.ts";
import { refineGoal } from "./refine.ts";
import { tryRfl } from "./rfl.ts";
import { defineTactic } from "./tactic.ts";
import { tryTrivial } from "./trivial.ts";
import { asConstApp } from "../elab/app-builder.ts";

export const existsTactic = defineTactic<readonly Term[]>({
  keywords: ["exists", "existsi"],
  parse: (parser) => parser.terms(),
  run(terms, t, span) {
    t.refineMain((goal, target) => {
      const stx: Term = {
        kind: "anonymousConstructor",
        args: [...terms, { kind: "syntheticHole", span }],
        span,
      };
      const goals = refineGoal(t, goal, target, stx, false, "refine");
      return goals.filter((g) => !tryTrivial(t, g));
    });
  },
});

interface UseArgs {
  readonly terms: readonly Term[];
  readonly eager: boolean;
}

export const use = defineTactic<UseArgs>({
  keywords: ["use", "use!"],
  parse(parser, keyword) {
    parser.config();
    return { terms: parser.terms(), eager: keyword === "use!" };
  },
  run({ terms, eager }, t) {
    t.refineMain((goal) => {
      const { goals, extra } = provide(t, [goal], terms, eager);
      const open = goals.filter((g) => !t.m.isAssigned(g) && !discharge(t, g));
      return [...open, ...extra.filter((g) => !t.m.isAssigned(g))];
    });
  },
});

/** Fills the goals with terms, opening structures where a term does not fit. */
function provide(
  t: TacticContext,
  goals0: readonly number[],
  terms: readonly Term[],
  eager: boolean,
): { readonly goals: number[]; readonly extra: number[] } {
  const { m } = t;
  let goals = [...goals0];
  const extra: number[] = [];
  const done: number[] = [];
  const work = [...terms];
  while (work.length > 0) {
    m.tick("use");
    const term = work[0];
    const goal = goals[0];
    if (term === undefined) break;
    if (goal === undefined) {
      throw new ElabError("use", "too many arguments supplied to `use`", term.span);
    }
    if (m.isAssigned(goal)) {
      goals = goals.slice(1);
      continue;
    }
    const open = (): number[] | undefined =>
      m.attempt(() =>
        t.inGoal(goal, (target) =>
          applyExpr(t, goal, onlyConstructor(t, goal, target), { newGoals: "all" }),
        ),
      );
    if (eager) {
      const parts = open();
      if (parts !== undefined) {
        goals = [...parts, ...goals.slice(1)];
        continue;
      }
    }
    let first: ElabError | undefined;
    let holes: number[] | undefined;
    const error = t.catching(() =>
      t.withoutRecovery(() => {
        holes = t.inGoal(goal, (target) => refineGoal(t, goal, target, term, false, "use"));
      }),
    );
    if (error === undefined) {
      extra.push(...(holes ?? []));
      goals = goals.slice(1);
      work.shift();
      continue;
    }
    first = error;
    const parts = open();
    if (parts === undefined) {
      if (goals.length > 1 && goals0.length === 0) done.push(goal);
      first.span ??= term.span;
      throw first;
    }
    goals = [...parts, ...goals.slice(1)];
  }
  return { goals: [...done, ...goals], extra };
}

/** What `use` tries on the goals that are left: easy things, without unfolding. */
function discharge(t: TacticContext, goal: number): boolean {
  const { m } = t;
  const run = (g: number): boolean =>
    t.inGoal(g, (target: Expr) => {
      const tries: (() => boolean)[] = [
        () => applyExpr(t, g, mkConst("True.intro")).length === 0,
        () => assumption(m, g),
        () => tryRfl(t, g),
        () => {
          if (asConstApp(m, target, "And", 2) === undefined) return false;
          return applyExpr(t, g, mkConst("And.intro")).every((x) => m.isAssigned(x) || run(x));
        },
      ];
      return tries.some((body) => m.attempt(() => body() || undefined) === true);
    });
  return m.withTransparency("reducible", () => m.attempt(() => run(goal) || undefined) === true);
}
