/** `simp_all`: goal and hypotheses simplify each other until nothing changes. */
import { mkFVar } from "../kernel/host/expr.ts";
import { isProp } from "../elab/infer.ts";
import type { TacticContext } from "./context.ts";
import { simpHypothesis, simpTarget } from "./simp/apply-result.ts";
import { parseSimpSyntax, simpSetup, type SimpSyntax } from "./simp/arguments.ts";
import type { SimpOptions } from "./simp/engine.ts";
import { rulesOfProof } from "./simp/theorems.ts";
import { defineTactic } from "./tactic.ts";

export const simpAll = defineTactic<SimpSyntax>({
  keywords: ["simp_all", "simp_all!"],
  parse: (parser) => parseSimpSyntax(parser),
  run(syntax, t) {
    const { options } = t.withMain(() => simpSetup(t, syntax));
    t.refineMain((goal) => {
      const made = simpAllGoal(t, goal, options);
      if (made === undefined) throw t.m.error("no-progress", () => "simp_all made no progress");
      return made;
    });
  },
});

/** What is left of a goal after `simp_all`: none, one, or undefined when nothing changes. */
export function simpAllGoal(
  t: TacticContext,
  goal0: number,
  options: SimpOptions,
): readonly number[] | undefined {
  let goal = goal0;
  for (let round = 0; round < 64; round++) {
    const step = simpAllRound(t, goal, options);
    if (step === undefined) return round === 0 ? undefined : [goal];
    if (step.goal === undefined) return [];
    goal = step.goal;
  }
  return [goal];
}

function hypotheses(t: TacticContext, goal: number): number[] {
  const { m } = t;
  return t.inGoal(goal, () =>
    m.lctx.decls
      .filter((d) => d.hidden !== true && isProp(m, m.instantiate(d.type)))
      .map((d) => d.id),
  );
}

/** One change somewhere; undefined when there is none. */
function simpAllRound(
  t: TacticContext,
  goal: number,
  options: SimpOptions,
): { readonly goal: number | undefined } | undefined {
  const { m } = t;
  const ids = hypotheses(t, goal);
  const rulesWithout = (own: number | undefined): SimpOptions => {
    const rules = options.rules.clone();
    t.inGoal(goal, () => {
      for (const id of ids) {
        if (id !== own) rules.addAll(rulesOfProof(m, `#${id}`, mkFVar(id), false));
      }
    });
    return { ...options, rules };
  };
  for (const id of ids) {
    const made = simpHypothesis(t, goal, id, rulesWithout(id));
    if (made !== undefined) return { goal: made.goal };
  }
  const made = simpTarget(t, goal, rulesWithout(undefined));
  if (made === undefined) return undefined;
  return { goal: made[0] };
}
