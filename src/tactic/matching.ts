/** `match e with | p => tacs`, `nofun`, `nomatch h`: tactics that are terms with blocks in them. */
import { ElabError } from "../elab/error.ts";
import { contradiction } from "../elab/injection.ts";
import { intros } from "../elab/goal.ts";
import type { MatchAlternative, TacticMatchAlternative, Term } from "../syntax/ast.ts";
import { splitTarget } from "./cases.ts";
import { refineGoal } from "./refine.ts";
import { defineSimpleTactic, defineTactic } from "./tactic.ts";

interface MatchArgs {
  readonly discriminants: readonly Term[];
  readonly alternatives: readonly TacticMatchAlternative[];
}

export const matchTactic = defineTactic<MatchArgs>({
  keywords: ["match"],
  parse(parser) {
    const discriminants = parser.terms();
    parser.expect("with");
    return { discriminants, alternatives: parser.matchAlternatives() };
  },
  run({ discriminants, alternatives }, t, span) {
    const terms = alternatives.map((a): MatchAlternative => {
      const body: Term =
        "kind" in a.body
          ? { kind: "syntheticHole", span: a.span }
          : { kind: "by", tactics: a.body, span: a.body.span };
      return { patterns: a.patterns, body, span: a.span };
    });
    const stx: Term = {
      kind: "match",
      discriminants: discriminants.map((term) => ({ term })),
      alternatives: terms,
      span,
    };
    t.refineMain((goal, target) => refineGoal(t, goal, target, stx, false, "match"));
  },
});

export const nofun = defineSimpleTactic(["nofun"], (t) => {
  t.refineMain((goal) => {
    const { m } = t;
    let g = goal;
    for (let i = 0; i < 64; i++) {
      const type = m.typeOfMVar(g);
      const opened = m.attempt(() => intros(m, g, [undefined]));
      if (opened === undefined) break;
      g = opened.goal;
      const here = g;
      if (t.inGoal(here, () => contradiction(m, here))) return [];
      if (type.kind !== "pi") break;
    }
    throw new ElabError("nofun", "nofun: no hypothesis is absurd");
  });
});

export const nomatch = defineTactic<readonly Term[]>({
  keywords: ["nomatch"],
  parse: (parser) => parser.terms(),
  run(terms, t) {
    t.refineMain((goal) => {
      let goals = [goal];
      for (const term of terms) {
        goals = goals.flatMap((g) =>
          t.inGoal(g, () =>
            splitTarget(t, g, { equation: undefined, term }).cases.map((c) => c.goal),
          ),
        );
      }
      if (goals.length > 0) throw t.fail("nomatch", goal, () => "there are cases left");
      return [];
    });
  },
});
