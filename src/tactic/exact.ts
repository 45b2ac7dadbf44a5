/** `exact e`: closes the goal with a term. */
import type { Term } from "../syntax/ast.ts";
import { defineTactic } from "./tactic.ts";
import { elabTermEnsuringType, ensureNoNewMVars, mvarMark } from "./terms.ts";

export const exact = defineTactic<Term>({
  keywords: ["exact"],
  parse: (parser) => parser.term(),
  run(stx, t) {
    t.refineMain((goal, target) => {
      const mark = mvarMark(t.m);
      const e = t.withTermRecovery(() => elabTermEnsuringType(t, stx, target));
      t.unlessTold(goal, () => t.m.assign(goal, ensureNoNewMVars(t, e, mark, stx)));
      return [];
    });
  },
});
