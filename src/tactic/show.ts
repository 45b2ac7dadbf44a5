/** `show t` and `change t`: the goal, or with `at` a hypothesis, in another form. */
import type { Expr } from "../kernel/host/expr.ts";
import { isDefEq } from "../elab/def-eq.ts";
import { ElabError } from "../elab/error.ts";
import { changeTarget } from "../elab/goal.ts";
import { mkFVar } from "../kernel/host/expr.ts";
import type { Location, Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { changeLocal } from "./hypothesis-steps.ts";
import { defineTactic } from "./tactic.ts";
import { elabTerm, findHypothesis, mvarMark, newGoals, withAssignableGoals } from "./terms.ts";

/** `stx` as a type that is definitionally equal to `target`, whose holes `target` may fill. */
function elabMatching(t: TacticContext, stx: Term, target: Expr): Expr | undefined {
  const { elab, m } = t;
  return elab.withFreshPending(() => {
    const type = elab.elabType(stx);
    elab.synthesize("partial");
    const matches = (): boolean => withAssignableGoals(m, () => isDefEq(m, type, target));
    // Numerals take their type from the target; failing that, their default.
    if (!matches()) {
      elab.synthesize("no-tactics");
      if (!matches()) return undefined;
    }
    elab.synthesize("all");
    return m.instantiate(type);
  });
}

export const show = defineTactic<Term>({
  keywords: ["show"],
  parse: (parser) => parser.term(),
  run(stx, t) {
    t.refineMain((goal, target) => {
      const mark = mvarMark(t.m);
      const type = elabMatching(t, stx, target);
      if (type === undefined) {
        const shown = elabTerm(t, stx);
        throw t.m.error(
          "show",
          (display) =>
            `'show' tactic failed, the goal\n  ${display(target)}\nis not definitionally equal to the given type\n  ${display(shown)}`,
        );
      }
      const holes = newGoals(t, type, mark, stx, true, "show");
      return [changeTarget(t.m, goal, type), ...holes];
    });
  },
});

interface ChangeArgs {
  readonly stx: Term;
  readonly with: Term | undefined;
  readonly at: Location;
}

export const change = defineTactic<ChangeArgs>({
  keywords: ["change"],
  parse(parser) {
    const stx = parser.term();
    const second = parser.eat("with") ? parser.term() : undefined;
    return { stx, with: second, at: parser.location() };
  },
  run({ stx, with: second, at }, t) {
    if (second !== undefined) {
      throw new ElabError("unsupported", "'change … with …' is not supported yet", stx.span);
    }
    const mismatch = (given: Expr, target: Expr): ElabError =>
      t.m.error(
        "change",
        (display) =>
          `type mismatch\n  ${display(given)}\nis not definitionally equal to target\n  ${display(target)}`,
      );
    for (const h of at.hypotheses) {
      t.refineMain((goal) => {
        const id = findHypothesis(t, h.name, h.span);
        const old = t.m.instantiate(t.m.localDecl(mkFVar(id)).type);
        const type = elabMatching(t, stx, old);
        if (type === undefined) throw mismatch(elabTerm(t, stx), old);
        return [changeLocal(t, goal, mkFVar(id), type, stx)];
      });
    }
    if (!at.goal) return;
    t.refineMain((goal, target) => {
      const mark = mvarMark(t.m);
      const type = elabMatching(t, stx, target);
      if (type === undefined) throw mismatch(elabTerm(t, stx), target);
      const holes = newGoals(t, type, mark, stx, true, "change");
      return [changeTarget(t.m, goal, type), ...holes];
    });
  },
});
