/**
 * `solve_by_elim [lemmas]`, `apply_assumption`, `apply_rules [lemmas]`: backward search with the
 * hypotheses and the lemmas named.
 *
 * Source: Mathlib's Tactic/SolveByElim.lean for behaviour.
 */
import { type Expr, mkFVar } from "../kernel/host/expr.ts";
import { ElabError, ResourceError } from "../elab/error.ts";
import { applyTo, intros } from "../elab/goal.ts";
import { isProp } from "../elab/infer.ts";
import { whnfR } from "../elab/whnf.ts";
import type { SimpArgument, Term } from "../syntax/ast.ts";
import type { TacticArgumentParser } from "../syntax/tactic-syntax.ts";
import type { TacticContext } from "./context.ts";
import { tryRfl } from "./rfl.ts";
import { defineTactic } from "./tactic.ts";
import { elabOpenTerm, resolveName } from "./terms.ts";

const MAX_DEPTH = 6;

interface SearchArgs {
  readonly keyword: string;
  readonly lemmas: readonly Term[];
  /** `[*]` or no list: the hypotheses too. */
  readonly hypotheses: boolean;
}

function parse(parser: TacticArgumentParser, keyword: string): SearchArgs {
  parser.config();
  const only = parser.eat("only");
  parser.eat("*");
  const args: readonly SimpArgument[] = parser.optSimpArguments() ?? [];
  const star = args.some((a) => a.kind === "star");
  const lemmas = args.flatMap((a) => (a.kind === "lemma" ? [a.term] : []));
  return { keyword, lemmas, hypotheses: !only || star };
}

export const solveByElim = defineTactic<SearchArgs>({
  keywords: ["solve_by_elim", "apply_assumption", "apply_rules"],
  parse,
  run({ keyword, lemmas, hypotheses }, t) {
    t.refineMain((goal) => {
      if (keyword === "solve_by_elim") {
        if (solve(t, goal, lemmas, MAX_DEPTH, hypotheses)) return [];
        throw t.fail("solve_by_elim", goal, () => "no proof was found");
      }
      const step = (g: number): number[] | undefined => {
        for (const rule of rulesFor(t, g, lemmas, hypotheses)) {
          const made = applyRule(t, g, rule);
          if (made !== undefined) return made;
        }
        return undefined;
      };
      const first = step(goal);
      if (first === undefined) throw t.fail(keyword, goal, () => "no hypothesis or lemma applies");
      if (keyword === "apply_assumption") return first;
      let goals = first;
      for (let i = 0; i < 50; i++) {
        let moved = false;
        goals = goals.flatMap((g) => {
          const made = step(g);
          moved ||= made !== undefined;
          return made ?? [g];
        });
        if (!moved) break;
      }
      return goals;
    });
  },
});

type Rule = (t: TacticContext) => Expr;

function rulesFor(
  t: TacticContext,
  goal: number,
  lemmas: readonly Term[],
  hypotheses: boolean,
): Rule[] {
  const { m } = t;
  const rules: Rule[] = lemmas.map(
    (stx): Rule =>
      (c) =>
        resolveName(c, stx) ?? elabOpenTerm(c, stx),
  );
  if (!hypotheses) return rules;
  for (const d of m.decl(goal).lctx.decls.toReversed()) {
    if (d.hidden !== true && t.inGoal(goal, () => isProp(m, m.instantiate(d.type))))
      rules.push(() => mkFVar(d.id));
  }
  return rules;
}

function applyRule(t: TacticContext, goal: number, rule: Rule): number[] | undefined {
  const { m } = t;
  const saved = m.save();
  try {
    return t
      .inGoal(goal, () => applyTo(m, goal, rule(t), { newGoals: "all" }))
      .filter((g) => !m.isAssigned(g));
  } catch (error) {
    if (!(error instanceof ElabError) || error instanceof ResourceError) throw error;
    m.restore(saved);
    return undefined;
  }
}

/** Proves a goal by rules alone, at most `depth` one after the other. */
export function solve(
  t: TacticContext,
  goal: number,
  lemmas: readonly Term[],
  depth: number,
  hypotheses = true,
): boolean {
  const { m } = t;
  m.tick("solve_by_elim");
  if (m.isAssigned(goal)) return true;
  const target = t.inGoal(goal, (type) => whnfR(m, type));
  if (target.kind === "pi") {
    const opened = intros(m, goal, [undefined]);
    return solve(t, opened.goal, lemmas, depth, hypotheses);
  }
  const saved = m.save();
  if (m.attempt(() => m.withTransparency("reducible", () => tryRfl(t, goal)) || undefined) === true)
    return true;
  m.restore(saved);
  if (depth === 0) return false;
  for (const rule of rulesFor(t, goal, lemmas, hypotheses)) {
    const made = applyRule(t, goal, rule);
    if (made === undefined) continue;
    if (solveAll(t, made, lemmas, depth - 1, hypotheses)) return true;
    m.restore(saved);
  }
  return false;
}

/** All of these goals; terms that are no proofs must come out of the proofs. */
export function solveAll(
  t: TacticContext,
  goals: readonly number[],
  lemmas: readonly Term[],
  depth: number,
  hypotheses = true,
): boolean {
  const { m } = t;
  const isProof = (g: number): boolean => t.inGoal(g, (target) => isProp(m, target));
  return (
    goals.filter(isProof).every((g) => solve(t, g, lemmas, depth, hypotheses)) &&
    goals.every((g) => m.isAssigned(g))
  );
}
