/** `calc` as a tactic. */
import { ElabError } from "../elab/error.ts";
import type { CalcStep } from "../syntax/ast.ts";
import { refineGoal } from "./refine.ts";
import { defineTactic } from "./tactic.ts";

export const calc = defineTactic<readonly CalcStep[]>({
  keywords: ["calc"],
  parse: (parser) => parser.calcSteps(),
  run(steps, t, span) {
    if (steps.length === 0) throw new ElabError("calc", "'calc' needs at least one step", span);
    t.refineMain((goal, target) =>
      refineGoal(t, goal, target, { kind: "calc", steps, span }, false, "calc"),
    );
  },
});
