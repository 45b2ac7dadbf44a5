/** `set x := e with h`: a name for a term, put in its place everywhere. */
import { type Expr, mkFVar } from "../kernel/host/expr.ts";
import { instantiate1 } from "../kernel/host/traverse.ts";
import { mkEq, mkEqRefl } from "../elab/app-builder.ts";
import {
  assertHypothesis,
  changeTarget,
  defineHypothesis,
  replaceHypothesis,
} from "../elab/goal.ts";
import { isProp } from "../elab/infer.ts";
import { kabstract } from "../elab/kabstract.ts";
import type { LocalDeclaration } from "../syntax/ast.ts";
import { elabDeclaration } from "./have.ts";
import { defineTactic } from "./tactic.ts";

interface SetArgs {
  readonly declaration: LocalDeclaration;
  readonly equation: { readonly name: string; readonly flipped: boolean } | undefined;
}

export const set = defineTactic<SetArgs>({
  keywords: ["set"],
  parse(parser) {
    const declaration = parser.localDeclaration();
    if (declaration.name?.name === undefined || declaration.value === undefined) {
      return parser.fail("expected 'set x := e'");
    }
    if (!parser.eat("with")) return { declaration, equation: undefined };
    const flipped = parser.eat("←");
    return { declaration, equation: { name: parser.ident().name, flipped } };
  },
  run({ declaration, equation }, t, span) {
    t.refineMain((goal0, target0) => {
      const { m } = t;
      const { type, value } = elabDeclaration(t, declaration, target0, span);
      const older = m.lctx.decls.filter(
        (d) => d.hidden !== true && isProp(m, m.instantiate(d.type)),
      );
      const defined = defineHypothesis(m, goal0, declaration.name?.name ?? "x", type, value);
      const x = defined.fvar;
      /** `e` with `x` for the value; undefined when that does not occur. */
      const named = (e: Expr): Expr | undefined => {
        const body = kabstract(m, e, value);
        return body.looseBVarRange === 0 ? undefined : instantiate1(body, x);
      };
      let { goal } = defined;
      for (const d of older) {
        if (!m.decl(goal).lctx.has(d.id)) continue;
        const next = t.inGoal(goal, () => named(m.instantiate(d.type)));
        if (next === undefined) continue;
        goal = t.inGoal(goal, () => replaceHypothesis(m, goal, d.id, next, mkFVar(d.id)).goal);
      }
      const target = t.inGoal(goal, (now) => named(now));
      if (target !== undefined) goal = changeTarget(m, goal, target);
      if (equation === undefined) return [goal];
      const [a, b] = equation.flipped ? [value, x] : [x, value];
      const statement = t.inGoal(goal, () => mkEq(m, a, b));
      const refl = t.inGoal(goal, () => mkEqRefl(m, x));
      return [assertHypothesis(m, goal, equation.name, statement, refl).goal];
    });
  },
});
