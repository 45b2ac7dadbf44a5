/** `induction x generalizing y with | …` and Mathlib's `induction' x with y ih`. */
import { asInductive, type CaseGoal, eliminate, eliminatorShape } from "../elab/cases.ts";
import { ElabError } from "../elab/error.ts";
import { lastComponent } from "../elab/environment.ts";
import { mkFVar } from "../kernel/host/expr.ts";
import type { BinderName } from "../syntax/ast.ts";
import { distributeNames } from "./cases.ts";
import type { TacticContext } from "./context.ts";
import {
  checkIndices,
  customEliminator,
  eliminateUsing,
  type EliminationArgs,
  parseElimination,
  runAlternatives,
  targetVariable,
} from "./elimination.ts";
import { defineTactic } from "./tactic.ts";
import { findHypothesis } from "./terms.ts";

export const induction = defineTactic<EliminationArgs>({
  keywords: ["induction"],
  parse: parseElimination,
  run(args, t, span) {
    t.refineMain((goal) => {
      const made = induct(t, goal, args);
      return [...runAlternatives(t, made.cases, made.known, args, span), ...made.others];
    });
  },
});

interface Inducted {
  readonly cases: readonly CaseGoal[];
  readonly known: readonly string[];
  readonly others: readonly number[];
}

function induct(t: TacticContext, goal0: number, args: EliminationArgs): Inducted {
  const { m } = t;
  let goal = goal0;
  const ids: number[] = [];
  for (const target of args.targets) {
    const made = t.inGoal(goal, () => targetVariable(t, goal, target));
    goal = made.goal;
    ids.push(made.fvar);
  }
  return t.inGoal(goal, () => {
    const generalizing = new Set(args.generalizing.map((g) => findHypothesis(t, g.name, g.span)));
    for (const id of ids) {
      if (generalizing.has(id)) {
        throw new ElabError("induction", "the target of an induction can't be generalized too");
      }
    }
    const [major] = ids;
    if (args.using !== undefined || major === undefined || ids.length > 1) {
      if (args.using === undefined) {
        throw new ElabError(
          "induction",
          "induction on several targets needs an eliminator: add 'using'",
        );
      }
      const made = eliminateUsing(t, goal, args.using, ids, generalizing);
      return { cases: made.cases, known: made.cases.map((c) => c.ctor), others: made.others };
    }
    const inductive = asInductive(m, m.localDecl(mkFVar(major)).type);
    if (inductive === undefined) {
      throw t.fail("induction", goal, (show) => {
        const d = m.localDecl(mkFVar(major));
        return `major premise type is not an inductive type\n  ${show(d.type)}`;
      });
    }
    checkIndices(t, inductive);
    const custom = customEliminator(m, "induction_eliminator", inductive.info.name);
    const name = custom ?? `${inductive.info.name}.rec`;
    const known = eliminatorShape(m, name).flatMap((a) => (a.kind === "minor" ? [a.name] : []));
    const cases = eliminate(m, goal, major, inductive, name, generalizing);
    return { cases, known: known.map(lastComponent), others: [] };
  });
}

interface PrimedArgs extends EliminationArgs {
  readonly names: readonly BinderName[];
}

export const inductionPrimed = defineTactic<PrimedArgs>({
  keywords: ["induction'"],
  parse(parser) {
    const terms = [parser.term()];
    while (parser.eat(",")) terms.push(parser.term());
    const using = parser.eat("using") ? parser.ident() : undefined;
    const names: BinderName[] = [];
    if (parser.eat("with")) {
      while (parser.atIdent() || (parser.at("_") && parser.atArgument())) {
        names.push(parser.binderName());
      }
    }
    const generalizing = [];
    if (parser.eat("generalizing")) while (parser.atIdent()) generalizing.push(parser.ident());
    return {
      targets: terms.map((term) => ({ equation: undefined, term })),
      using,
      names,
      generalizing,
      before: undefined,
      alternatives: undefined,
    };
  },
  run(args, t) {
    t.refineMain((goal) => {
      const made = induct(t, goal, args);
      return [...distributeNames(t, made.cases, made.known, args.names), ...made.others];
    });
  },
});
