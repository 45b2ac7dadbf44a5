/** `tauto`: propositional logic, classically. */
import { mkApps, mkConst, mkFVar } from "../kernel/host/expr.ts";
import { mkNot } from "../elab/app-builder.ts";
import { intros } from "../elab/goal.ts";
import { isProp } from "../elab/infer.ts";
import type { TacticContext } from "./context.ts";
import { type Fact, Tableau, type TableauOptions } from "./tableau.ts";
import { defineTactic } from "./tactic.ts";
import { tryRfl } from "./rfl.ts";

export const tauto = defineTactic<undefined>({
  keywords: ["tauto"],
  parse(parser) {
    parser.config();
    return undefined;
  },
  run(_, t) {
    t.refineMain((goal) => {
      if (t.m.attempt(() => tryRfl(t, goal) || undefined) === true) return [];
      if (!refuteGoal(t, goal))
        throw t.m.error("tauto", () => `tauto failed to solve some goals.\n${t.render([goal])}`);
      return [];
    });
  },
});

/** Closes a goal by refuting its negation together with the hypotheses. */
export function refuteGoal(
  t: TacticContext,
  goal0: number,
  options: TableauOptions = {},
  keep: (type: Fact) => boolean = () => true,
): boolean {
  const { m } = t;
  const goal = introduceAll(t, goal0);
  return t.inGoal(goal, (target) => {
    if (!isProp(m, target)) return false;
    const facts: Fact[] = [];
    for (const d of m.lctx.decls) {
      if (d.hidden === true) continue;
      const type = m.instantiate(d.type);
      const fact = { type, proof: mkFVar(d.id) };
      if (isProp(m, type) && keep(fact)) facts.push(fact);
    }
    if (target.kind === "const" && target.name === "False") {
      const proof = new Tableau(m, options).refute(facts);
      if (proof === undefined) return false;
      m.assign(goal, proof);
      return true;
    }
    const notTarget = mkNot(target);
    const proof = m.withLocal("h", "default", notTarget, (h) => {
      const inner = new Tableau(m, options).refute([...facts, { type: notTarget, proof: h }]);
      return inner === undefined ? undefined : m.mkLambda([h], inner);
    });
    if (proof === undefined) return false;
    m.assign(goal, mkApps(mkConst("Classical.byContradiction"), [target, proof]));
    return true;
  });
}

/** Introduces the variables and premises of the target. */
function introduceAll(t: TacticContext, goal: number): number {
  let count = 0;
  for (
    let type = t.m.typeOfMVar(goal);
    type.kind === "pi" || type.kind === "let";
    type = type.body
  ) {
    count++;
  }
  if (count === 0) return goal;
  return intros(
    t.m,
    goal,
    Array.from({ length: count }, () => undefined),
  ).goal;
}
