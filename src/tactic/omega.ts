/** `omega`: linear arithmetic on ℕ and ℤ, with `-`, `/`, `%`, `∣` and propositional structure. */
import { type Expr, getAppArgs, getAppFn } from "../kernel/host/expr.ts";
import { instantiate1 } from "../kernel/host/traverse.ts";
import { isProp } from "../elab/infer.ts";
import type { Meta } from "../elab/meta.ts";
import { whnfR } from "../elab/whnf.ts";
import type { TacticContext } from "./context.ts";
import { divisionFacts, findSplit, linearFacts } from "./linear/facts.ts";
import { Linear } from "./linear/form.ts";
import { refuteLinear } from "./linear/inequalities.ts";
import { wholeRelationOf } from "./omega/facts.ts";
import { WholeNumbers } from "./omega/theory.ts";
import type { Fact, Split, Theory } from "./tableau.ts";
import { defineTactic } from "./tactic.ts";
import { refuteGoal } from "./tauto.ts";

export const omega = defineTactic<undefined>({
  keywords: ["omega"],
  parse(parser) {
    parser.config();
    return undefined;
  },
  run(_, t) {
    t.refineMain((goal) => {
      const left = runOmega(t, goal);
      if (left === undefined) return [];
      throw t.m.error(
        "omega",
        () => `omega could not prove the goal\n${left()}${t.render([goal])}`,
      );
    });
  },
});

/** Undefined when it is proved, else what describes the failure. */
function runOmega(t: TacticContext, goal: number): (() => string) | undefined {
  const { m } = t;
  // The library's first files have nothing but the arithmetic of ℕ yet.
  const whole = m.env.has("Quod.Lia.absurd_of") ? new WholeNumbers(m) : undefined;
  const proved = refuteGoal(
    t,
    goal,
    { theory: whole ?? new NaturalNumbers(m), same: () => false, maxBranches: 1000 },
    (fact) => isArithmetic(m, fact.type),
  );
  if (proved) return undefined;
  return () => whole?.remaining() ?? "";
}

class NaturalNumbers implements Theory {
  private readonly m: Meta;

  constructor(m: Meta) {
    this.m = m;
  }

  close(literals: readonly Fact[]): Expr | Split | undefined {
    const { m } = this;
    const linear = new Linear(m);
    const facts = literals.flatMap((l) => linearFacts(m, l));
    for (const f of facts) {
      linear.normalize(f.lhs);
      linear.normalize(f.rhs);
    }
    const all = [...facts, ...divisionFacts(linear)];
    return refuteLinear(linear, all) ?? findSplit(m, linear, literals);
  }
}

/** Whether a proposition is built from relations on ℕ and ℤ alone. */
function isArithmetic(m: Meta, type0: Expr): boolean {
  if (wholeRelationOf(m, type0) !== undefined) return true;
  const type = whnfR(m, m.instantiate(type0));
  const fn = getAppFn(type);
  const args = getAppArgs(type);
  if (fn.kind === "const") {
    switch (fn.name) {
      case "False":
      case "True":
        return true;
      case "Not":
        return args[0] !== undefined && isArithmetic(m, args[0]);
      case "And":
        return args.some((a) => isArithmetic(m, a));
      case "Or":
      case "Iff":
        return args.every((a) => isArithmetic(m, a));
      case "Exists": {
        const [, predicate] = args;
        return predicate?.kind === "lambda" && existentialIsArithmetic(m, predicate);
      }
      default:
        return false;
    }
  }
  return (
    type.kind === "pi" &&
    type.body.looseBVarRange === 0 &&
    isProp(m, type.type) &&
    isArithmetic(m, type.type) &&
    isArithmetic(m, type.body)
  );
}

function existentialIsArithmetic(m: Meta, predicate: Expr & { kind: "lambda" }): boolean {
  return m.withLocal("x", "default", predicate.type, (x) =>
    isArithmetic(m, instantiate1(predicate.body, x)),
  );
}
