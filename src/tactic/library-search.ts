/**
 * `exact?`, `apply?`: a theorem of the library that closes the goal, its premises proved from the
 * hypotheses. What is found is told as "Try this".
 *
 * Source: Lean's Meta/Tactic/LibrarySearch.lean for behaviour.
 */
import { type Expr, getAppFn, mkFVar } from "../kernel/host/expr.ts";
import { ElabError, ResourceError } from "../elab/error.ts";
import { applyTo, assumption } from "../elab/goal.ts";
import { showExpr } from "../elab/print.ts";
import { whnfR } from "../elab/whnf.ts";
import type { TacticContext } from "./context.ts";
import { solve, solveAll } from "./solve-by-elim.ts";
import { defineTactic } from "./tactic.ts";

/** How many theorems are tried before the search gives up. */
const MAX_CANDIDATES = 3000;

export const librarySearch = defineTactic<string>({
  keywords: ["exact?", "apply?"],
  parse(parser, keyword) {
    if (parser.eat("using")) {
      do parser.ident();
      while (parser.eat(","));
    }
    return keyword;
  },
  run(keyword, t, span) {
    t.refineMain((goal) => {
      const { m, elab } = t;
      if (!search(t, goal)) {
        const text =
          keyword === "exact?"
            ? "`exact?` could not close the goal. Try `apply?` to see partial suggestions."
            : "`apply?` did not find a theorem that closes the goal.";
        throw m.error("library-search", () => `${text}\n${t.render([goal])}`);
      }
      const proof = m.instantiate(m.assignments.get(goal) ?? mkFVar(-1));
      const c = { m, env: elab.env, scope: elab.scope };
      elab.report({
        severity: "information",
        code: "try-this",
        span,
        text: `Try this: exact ${showExpr(c, proof)}`,
      });
      return [];
    });
  },
});

function search(t: TacticContext, goal: number): boolean {
  const { m } = t;
  if (m.attempt(() => m.withTransparency("reducible", () => assumption(m, goal)) || undefined))
    return true;
  const saved = m.save();
  if (solve(t, goal, [], 2)) return true;
  m.restore(saved);
  const target = t.inGoal(goal, (type) => whnfR(m, type));
  const head = headOf(target);
  let tried = 0;
  for (const name of m.env.kernel.names()) {
    const info = m.env.constant(name);
    if (info === undefined || name.startsWith("Quod.")) continue;
    if (conclusionHead(info.type) !== head || head === undefined) continue;
    if (++tried > MAX_CANDIDATES) return false;
    m.tick("exact?");
    try {
      const made = t.inGoal(goal, () =>
        m.withTransparency("instances", () =>
          applyTo(m, goal, m.mkConstWithFreshLevels(name), { newGoals: "all" }),
        ),
      );
      if (solveAll(t, made, [], 1)) return true;
    } catch (error) {
      if (!(error instanceof ElabError) || error instanceof ResourceError) throw error;
    }
    m.restore(saved);
  }
  return false;
}

function headOf(type: Expr): string | undefined {
  const fn = getAppFn(type);
  return fn.kind === "const" ? fn.name : undefined;
}

function conclusionHead(type: Expr): string | undefined {
  let t = type;
  while (t.kind === "pi") t = t.body;
  return headOf(t);
}
