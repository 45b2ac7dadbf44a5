/** `intro x ⟨y, z⟩ _`, `intros`. */
import { ElabError } from "../elab/error.ts";
import { intros } from "../elab/goal.ts";
import type { Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { changeLocal, introduce } from "./hypothesis-steps.ts";
import { rcases, termPattern } from "./rcases-patterns.ts";
import { defineTactic } from "./tactic.ts";
import { elabType } from "./terms.ts";

export const intro = defineTactic<readonly Term[]>({
  keywords: ["intro"],
  parse(parser) {
    const terms: Term[] = [];
    while (parser.atArgument()) terms.push(parser.term(1024));
    return terms;
  },
  run(terms, t) {
    if (terms.length === 0) {
      t.refineMain((goal) => [introduce(t, goal, undefined).goal]);
      return;
    }
    let goals: readonly number[] = [t.main];
    const rest = t.goals.slice(1);
    for (const term of terms) {
      const next: number[] = [];
      for (const g of goals) next.push(...introTerm(t, g, term));
      goals = next;
    }
    t.goals = [...goals, ...rest];
  },
});

function introTerm(t: TacticContext, goal: number, term: Term): readonly number[] {
  switch (term.kind) {
    case "ident": {
      if (term.name.includes(".")) break;
      return [introduce(t, goal, term.name).goal];
    }
    case "hole":
      return [introduce(t, goal, undefined).goal];
    case "paren":
      return introTerm(t, goal, term.term);
    case "ascription": {
      if (term.type === undefined) break;
      const type = term.type;
      const { fvar, goal: next } = introduce(t, goal, undefined);
      const changed = t.inGoal(next, () => changeLocal(t, next, fvar, elabType(t, type), type));
      const pattern = termPattern(term.term);
      return pattern === undefined ? [] : rcases(t, changed, fvar, pattern);
    }
    default:
  }
  const pattern = termPattern(term);
  if (pattern === undefined) {
    throw new ElabError("intro", "this pattern is not supported by 'intro'", term.span);
  }
  const { fvar, goal: next } = introduce(t, goal, undefined);
  return rcases(t, next, fvar, pattern);
}

export const introsTactic = defineTactic<readonly (string | undefined)[]>({
  keywords: ["intros"],
  parse(parser) {
    const names: (string | undefined)[] = [];
    while (parser.atIdent() || (parser.at("_") && parser.atArgument())) {
      names.push(parser.binderName().name);
    }
    return names;
  },
  run(names, t) {
    t.refineMain((goal, target) => {
      if (names.length > 0) {
        let g = goal;
        for (const name of names) g = introduce(t, g, name).goal;
        return [g];
      }
      let count = 0;
      for (let type = target; type.kind === "pi" || type.kind === "let"; type = type.body) count++;
      const all = Array.from({ length: count }, () => undefined);
      return [intros(t.m, goal, all).goal];
    });
  },
});
