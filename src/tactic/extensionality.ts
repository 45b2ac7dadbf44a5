/** `ext x y`, `funext x`: equality by extensionality. */
import { getAppArgs, getAppFn, mkConst } from "../kernel/host/expr.ts";
import type { Expr } from "../kernel/host/expr.ts";
import { asEq } from "../elab/app-builder.ts";
import { applyTo } from "../elab/goal.ts";
import { forallTelescope } from "../elab/infer.ts";
import { whnfR } from "../elab/whnf.ts";
import type { RcasesPattern, Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { introduce } from "./hypothesis-steps.ts";
import { rcases, termPattern } from "./rcases-patterns.ts";
import { defineTactic } from "./tactic.ts";

export const funext = defineTactic<readonly Term[]>({
  keywords: ["funext"],
  parse(parser) {
    const terms: Term[] = [];
    while (parser.atArgument()) terms.push(parser.term(1024));
    return terms;
  },
  run(terms, t) {
    t.refineMain((goal0) => {
      let goals = [goal0];
      const patterns = terms.length === 0 ? [undefined] : terms.map(termPattern);
      for (const pattern of patterns) {
        goals = goals.flatMap((g) => {
          const made = applyFunext(t, g);
          const [next] = made;
          if (next === undefined)
            throw t.fail("funext", g, () => "the target is not an equality of functions");
          const opened = introduce(t, next, undefined);
          return pattern === undefined
            ? [opened.goal]
            : rcases(t, opened.goal, opened.fvar, pattern);
        });
      }
      return goals;
    });
  },
});

function applyFunext(t: TacticContext, goal: number): number[] {
  return t.inGoal(
    goal,
    () => t.m.attempt(() => applyTo(t.m, goal, t.m.mkConstWithFreshLevels("funext"))) ?? [],
  );
}

interface ExtArgs {
  readonly patterns: readonly RcasesPattern[];
  readonly depth: number;
}

export const ext = defineTactic<ExtArgs>({
  keywords: ["ext", "ext1"],
  parse(parser, keyword) {
    const patterns: RcasesPattern[] = [];
    while (parser.atArgument()) patterns.push(parser.rcasesPatternArgument());
    const depth = parser.eat(":") ? Number(parser.num().value) : keyword === "ext1" ? 1 : 100;
    return { patterns, depth };
  },
  run({ patterns, depth }, t) {
    t.refineMain((goal) => {
      const made = extend(t, goal, [...patterns], depth);
      if (made === undefined) {
        throw t.m.error(
          "ext",
          (show) =>
            `no applicable extensionality theorem found for type\n  ${show(t.m.typeOfMVar(goal))}`,
        );
      }
      return made;
    });
  },
});

/** Applies extensionality as often as it goes; undefined when it does not apply at all. */
function extend(
  t: TacticContext,
  goal: number,
  patterns: readonly RcasesPattern[],
  depth: number,
): number[] | undefined {
  if (depth === 0) return undefined;
  const made = t.inGoal(goal, (target) => applyOnce(t, goal, target));
  if (made === undefined) return undefined;
  return made.flatMap((g) => introduceAll(t, g, patterns, depth));
}

/** Introduces what an extensionality lemma quantifies over, then goes on. */
function introduceAll(
  t: TacticContext,
  goal: number,
  patterns: readonly RcasesPattern[],
  depth: number,
): number[] {
  const { m } = t;
  const type = m.typeOfMVar(goal);
  if (type.kind !== "pi") return extend(t, goal, patterns, depth - 1) ?? [goal];
  const [first, ...rest] = patterns;
  const opened = introduce(t, goal, undefined);
  const goals = first === undefined ? [opened.goal] : rcases(t, opened.goal, opened.fvar, first);
  return goals.flatMap((g) => introduceAll(t, g, rest, depth));
}

function applyOnce(t: TacticContext, goal: number, target: Expr): number[] | undefined {
  const { m } = t;
  const eq = asEq(m, target);
  const names: string[] = [];
  if (eq !== undefined) {
    const type = whnfR(m, eq.type);
    if (type.kind === "pi") names.push("funext");
    const head = getAppFn(m.instantiate(eq.type));
    if (type.kind === "sort") names.push("propext");
    for (const entry of [...(m.env.lemmaSets.get("ext") ?? [])].reverse()) {
      if (head.kind === "const" && extensionalType(t, entry.name) === head.name)
        names.push(entry.name);
    }
  }
  for (const name of names) {
    const made = m.attempt(() => applyTo(m, goal, m.mkConstWithFreshLevels(name)));
    if (made !== undefined) return made;
  }
  return undefined;
}

/** The type whose elements a lemma compares. */
function extensionalType(t: TacticContext, name: string): string | undefined {
  const info = t.m.env.constant(name);
  if (info === undefined) return undefined;
  return forallTelescope(t.m, info.type, (_, body) => {
    const [type] = getAppArgs(body);
    const fn = type === undefined ? mkConst("") : getAppFn(type);
    return fn.kind === "const" ? fn.name : undefined;
  });
}
