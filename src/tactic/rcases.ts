/** `rcases e with pat`, `obtain pat : t := e`, `rintro pats`. */
import type { Expr } from "../kernel/host/expr.ts";
import { assertHypothesis, mkGoal } from "../elab/goal.ts";
import type { RcasesPattern, Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { introduce } from "./hypothesis-steps.ts";
import { rcases } from "./rcases-patterns.ts";
import { defineTactic } from "./tactic.ts";
import { elabTerm, elabTermEnsuringType, elabType, mvarMark, newGoals } from "./terms.ts";

interface RcasesArgs {
  readonly values: readonly Term[];
  readonly pattern: RcasesPattern | undefined;
}

export const rcasesTactic = defineTactic<RcasesArgs>({
  keywords: ["rcases"],
  parse(parser) {
    const values = parser.terms();
    return { values, pattern: parser.eat("with") ? parser.rcasesPattern() : undefined };
  },
  run({ values, pattern }, t, span) {
    t.refineMain((goal) => {
      const hole: RcasesPattern = { kind: "tuple", patterns: [], span };
      const mark = mvarMark(t.m);
      const [first] = values;
      if (values.length === 1 && first !== undefined) {
        const e = elabTerm(t, first);
        const holes = newGoals(t, e, mark, first, false, "rcases");
        return [...rcases(t, goal, e, pattern ?? hole), ...holes];
      }
      const parts = pattern?.kind === "tuple" ? pattern.patterns : [];
      let goals = [goal];
      values.forEach((stx, i) => {
        goals = goals.flatMap((g) =>
          t.inGoal(g, () => rcases(t, g, elabTerm(t, stx), parts[i] ?? hole)),
        );
      });
      return goals;
    });
  },
});

interface ObtainArgs {
  readonly pattern: RcasesPattern | undefined;
  readonly type: Term | undefined;
  readonly value: Term | undefined;
}

export const obtain = defineTactic<ObtainArgs>({
  keywords: ["obtain"],
  parse(parser) {
    const pattern = parser.at(":") || parser.at(":=") ? undefined : parser.rcasesPattern();
    const type = parser.eat(":") ? parser.term() : undefined;
    const value = parser.eat(":=") ? parser.term() : undefined;
    if (type === undefined && value === undefined) {
      parser.fail("`obtain` requires either an expected type or a value.");
    }
    return { pattern, type, value };
  },
  run({ pattern, type: typeStx, value: stx }, t, span) {
    t.refineMain((goal) => {
      const { m } = t;
      const p: RcasesPattern = pattern ?? { kind: "name", name: "this", span };
      const mark = mvarMark(m);
      const type = typeStx === undefined ? undefined : elabType(t, typeStx);
      if (stx === undefined) {
        const proof = mkGoal(m, type ?? m.mkFreshTypeMVar(), m.lctx, "");
        return [proof.id, ...destructure(t, goal, proof.expr, type, p)];
      }
      const e = type === undefined ? elabTerm(t, stx) : elabTermEnsuringType(t, stx, type);
      const holes = newGoals(t, e, mark, stx, false, "obtain");
      return [...destructure(t, goal, e, type, p), ...holes];
    });
  },
});

/** A typed value becomes a hypothesis of that type first. */
function destructure(
  t: TacticContext,
  goal: number,
  e: Expr,
  type: Expr | undefined,
  pattern: RcasesPattern,
): number[] {
  if (type === undefined) return rcases(t, goal, e, pattern);
  const added = assertHypothesis(t.m, goal, "x✝", type, e);
  return t.inGoal(added.goal, () => rcases(t, added.goal, added.fvar, pattern));
}

interface RintroArgs {
  readonly patterns: readonly RcasesPattern[];
  readonly type: Term | undefined;
}

export const rintro = defineTactic<RintroArgs>({
  keywords: ["rintro"],
  parse(parser) {
    const patterns: RcasesPattern[] = [];
    while (parser.atArgument() || (parser.at("-") && !parser.at(":"))) {
      patterns.push(parser.rcasesPatternArgument());
    }
    if (patterns.length === 0) parser.fail("expected a pattern");
    return { patterns, type: parser.eat(":") ? parser.term() : undefined };
  },
  run({ patterns, type }, t) {
    t.refineMain((goal) => {
      let goals = [goal];
      for (const p of patterns) {
        const pattern: RcasesPattern =
          type === undefined ? p : { kind: "typed", pattern: p, type, span: p.span };
        goals = goals.flatMap((g) => {
          const opened = introduce(t, g, undefined);
          return rcases(t, opened.goal, opened.fvar, pattern);
        });
      }
      return goals;
    });
  },
});
