/** `intro x ⟨y, z⟩ _`, `intros`. */
import type { Expr } from "../kernel/host/expr.ts";
import { isDefEq } from "../elab/def-eq.ts";
import { ElabError } from "../elab/error.ts";
import { intros, mkGoal } from "../elab/goal.ts";
import { LocalContext } from "../elab/local-context.ts";
import { isProp } from "../elab/infer.ts";
import type { Term } from "../syntax/ast.ts";
import { mkApps } from "../kernel/host/expr.ts";
import type { TacticContext } from "./context.ts";
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

/** One binder of the target; the message on failure shows the goal. */
export function introduce(
  t: TacticContext,
  goal: number,
  name: string | undefined,
): { readonly fvar: Expr; readonly goal: number } {
  const opened = t.m.attempt(() => intros(t.m, goal, [name]));
  const [fvar] = opened?.fvars ?? [];
  if (opened === undefined || fvar === undefined) {
    throw t.fail("introN", goal, () => "insufficient number of binders", "intro");
  }
  return { fvar, goal: opened.goal };
}

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

/** Gives a hypothesis another, definitionally equal type. */
export function changeLocal(
  t: TacticContext,
  goal: number,
  fvar: Expr,
  type: Expr,
  stx: Term,
): number {
  const { m } = t;
  const decl = m.decl(goal);
  const local = m.localDecl(fvar);
  if (!isDefEq(m, type, local.type)) {
    const error = m.error(
      "type-mismatch",
      (show) =>
        `type mismatch at \`${local.name}\`\n  ${show(type)} : ${isProp(m, type) ? "Prop" : "Type"}\nbut is expected to be\n  ${show(local.type)}`,
    );
    error.span = stx.span;
    throw error;
  }
  const renamed = { ...local, type: m.instantiate(type) };
  m.fvars.set(local.id, renamed);
  m.inferCache.clear();
  const lctx = new LocalContext(decl.lctx.decls.map((d) => (d.id === local.id ? renamed : d)));
  const next = mkGoal(m, decl.type, lctx, decl.name);
  m.assign(goal, mkApps(next.expr, []));
  return next.id;
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
