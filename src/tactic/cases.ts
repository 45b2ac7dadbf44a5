/** `cases e with | …` and Mathlib's `cases' e with x y`. */
import { asInductive, type CaseGoal, cases, eliminate } from "../elab/cases.ts";
import { lastComponent } from "../elab/environment.ts";
import { mkFVar } from "../kernel/host/expr.ts";
import type { BinderName } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import {
  customEliminator,
  eliminateUsing,
  type EliminationArgs,
  nameFields,
  parseElimination,
  runAlternatives,
  type Target,
  targetVariable,
} from "./elimination.ts";
import { defineTactic } from "./tactic.ts";

export const casesTactic = defineTactic<EliminationArgs>({
  keywords: ["cases"],
  parse: parseElimination,
  run(args, t, span) {
    t.refineMain((goal) => {
      if (args.using !== undefined) {
        const { using } = args;
        let g = goal;
        const ids: number[] = [];
        for (const target of args.targets) {
          const made = t.inGoal(g, () => targetVariable(t, g, target));
          g = made.goal;
          ids.push(made.fvar);
        }
        const made = eliminateUsing(t, g, using, ids, new Set());
        const known = made.cases.map((c) => c.ctor);
        return [...runAlternatives(t, made.cases, known, args, span), ...made.others];
      }
      let made: Split = { cases: [], known: [] };
      const [first, ...rest] = args.targets;
      if (first !== undefined) made = splitTarget(t, goal, first);
      if (rest.length === 0) return runAlternatives(t, made.cases, made.known, args, span);
      let goals = made.cases.map((c) => c.goal);
      for (const target of rest) {
        goals = goals.flatMap((g) =>
          t.inGoal(g, () => splitTarget(t, g, target).cases.map((c) => c.goal)),
        );
      }
      return goals;
    });
  },
});

interface Split {
  readonly cases: readonly CaseGoal[];
  /** Names of all constructors, also of impossible ones. */
  readonly known: readonly string[];
}

/** Case analysis on a term. */
export function splitTarget(t: TacticContext, goal: number, target: Target): Split {
  const { m } = t;
  const made = targetVariable(t, goal, target);
  return t.inGoal(made.goal, () => {
    const inductive = asInductive(m, m.localDecl(mkFVar(made.fvar)).type);
    if (inductive === undefined) {
      throw t.fail("cases", made.goal, () => "not applicable to the given hypothesis");
    }
    const known = inductive.info.ctors.map(lastComponent);
    const custom =
      inductive.indices.length === 0
        ? customEliminator(m, "cases_eliminator", inductive.info.name)
        : undefined;
    const goals =
      custom === undefined
        ? cases(m, made.goal, made.fvar)
        : eliminate(m, made.goal, made.fvar, inductive, custom);
    return { cases: goals, known };
  });
}

interface PrimedArgs {
  readonly targets: readonly Target[];
  readonly names: readonly BinderName[];
}

export const casesPrimed = defineTactic<PrimedArgs>({
  keywords: ["cases'"],
  parse(parser) {
    const { targets } = parseTargets(parser);
    const names: BinderName[] = [];
    if (parser.eat("with")) {
      while (parser.atIdent() || (parser.at("_") && parser.atArgument())) {
        names.push(parser.binderName());
      }
    }
    return { targets, names };
  },
  run({ targets, names }, t) {
    t.refineMain((goal) => {
      const [first] = targets;
      if (first === undefined) return [goal];
      const made = splitTarget(t, goal, first);
      return distributeNames(t, made.cases, made.known, names);
    });
  },
});

function parseTargets(parser: Parameters<typeof parseElimination>[0]): {
  readonly targets: readonly Target[];
} {
  const term = parser.term();
  if (!parser.eat(":")) return { targets: [{ equation: undefined, term }] };
  if (term.kind !== "ident") return parser.fail("a name expected before ':'");
  return { targets: [{ equation: term.name, term: parser.term() }] };
}

/** Names in one row: each constructor takes as many as it has fields. */
export function distributeNames(
  t: TacticContext,
  goals: readonly CaseGoal[],
  known: readonly string[],
  names: readonly BinderName[],
): number[] {
  let at = 0;
  const result: number[] = [];
  for (const name of known) {
    const c = goals.find((g) => lastComponent(g.ctor) === name);
    if (c === undefined) continue;
    const mine = names.slice(at, at + c.fields.length);
    at += c.fields.length;
    result.push(
      nameFields(
        t,
        c,
        mine.map((n) => n.name),
        true,
        undefined,
      ),
    );
  }
  return result;
}
