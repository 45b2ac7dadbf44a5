/**
 * `linear_combination 2 * h₁ - x * h₂`: an equation of a commutative ring from others, by `ring`.
 *
 * Source: Mathlib's Tactic/LinearCombination.lean (June 2024) for behaviour.
 */
import { type Expr, mkApps, mkConst } from "../kernel/host/expr.ts";
import { asEq, mkAppM } from "../elab/app-builder.ts";
import { mkGoal } from "../elab/goal.ts";
import { inferType, isProp } from "../elab/infer.ts";
import { mkNatNumeral } from "../elab/nat-offset.ts";
import type { TacticSequence, Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { Numbers } from "./norm-num/numbers.ts";
import type { Binary, Carrier, Unary } from "./ring/carrier.ts";
import { Evaluator } from "./ring/evaluate.ts";
import { holeTree, operationTree, type Tree, variableTree, withoutHoles } from "./ring/tree.ts";
import { defineTactic } from "./tactic.ts";
import { elabTerm, elabTermEnsuringType } from "./terms.ts";

interface LinearCombinationArgs {
  readonly combination: Term | undefined;
  /** What is run on the remaining equation instead of `ring1`. */
  readonly norm: TacticSequence | undefined;
  /** The power of the difference of the goal's sides that is proved to be zero. */
  readonly exponent: bigint;
}

export const linearCombination = defineTactic<LinearCombinationArgs>({
  keywords: ["linear_combination"],
  parse(parser) {
    // Not `-h`, which looks like an option.
    const config = parser.at("(") ? parser.config() : [];
    const norm = config.find((c) => c.name === "norm")?.value;
    const exponent = config.find((c) => c.name === "exp")?.value;
    return {
      combination: parser.atArgument() || parser.at("-") ? parser.term() : undefined,
      norm: norm?.kind === "by" ? norm.tactics : undefined,
      exponent: exponent?.kind === "num" ? exponent.value : 1n,
    };
  },
  run({ combination, norm, exponent }, t) {
    t.refineMain((goal, target) => {
      const { m } = t;
      const eq = asEq(m, target);
      const numbers = new Numbers(m);
      const evaluator = new Evaluator(m, { number: (w, e) => numbers.extension(w, e) });
      const writer = eq === undefined ? undefined : evaluator.writer(m.instantiate(eq.type));
      const ring = writer?.carrier.ring;
      if (eq === undefined || writer === undefined || ring === undefined) {
        throw t.fail("linear_combination", goal, () => "not an equation of a commutative ring");
      }
      const { carrier } = writer;
      const tree =
        combination === undefined
          ? variableTree("", carrier.literal(0n))
          : expand(t, carrier, combination);
      const left = m.instantiate(tree.expr);
      const filled = withoutHoles(carrier, tree);
      const right = m.instantiate(filled.tree.expr);
      const sub = carrier.operator("sub");
      const [a, b] = [m.instantiate(eq.lhs), m.instantiate(eq.rhs)];
      const own = mkApps(sub, [a, b]);
      const power =
        exponent === 1n ? own : mkApps(carrier.operator("pow"), [own, mkNatNumeral(exponent)]);
      const difference = mkApps(sub, [power, mkApps(sub, [left, right])]);
      const [proof, open] =
        norm === undefined
          ? [evaluator.prove(writer, difference, carrier.literal(0n)), []]
          : normalized(t, goal, mkAppM(m, "Eq", [difference, carrier.literal(0n)]), norm);
      if (proof === undefined) {
        throw m.error(
          "linear_combination",
          (show) =>
            `ring failed, the two sides of the remaining equation are not equal as polynomials\n⊢ ${show(difference)} = 0`,
        );
      }
      if (exponent !== 1n) {
        const given = [mkNatNumeral(exponent), filled.proof ?? carrier.refl(left), proof];
        m.assign(goal, mkAppM(m, "Quod.Ring.eq_of_combination_pow", given));
        return open;
      }
      m.assign(
        goal,
        mkApps(mkConst("Quod.Ring.eq_of_combination", [carrier.level]), [
          carrier.type,
          ring,
          a,
          b,
          left,
          right,
          filled.proof ?? carrier.refl(left),
          proof,
        ]),
      );
      return open;
    });
  },
});

/** A goal for the remaining equation, and what the given tactics leave of it. */
function normalized(
  t: TacticContext,
  goal: number,
  type: Expr,
  tactics: TacticSequence,
): readonly [Expr, readonly number[]] {
  const rest = mkGoal(t.m, type, t.m.lctx, t.m.decl(goal).name);
  const open = t.on([rest.id], () => t.withoutRecovery(() => t.runSequence(tactics)));
  return [rest.expr, open];
}

/** In Mathlib it asks a server that runs SageMath for the coefficients. */
export const polyrith = defineTactic<undefined>({
  keywords: ["polyrith"],
  parse(parser) {
    parser.config();
    parser.eat("only");
    parser.optSimpArguments();
    return undefined;
  },
  run(_, t) {
    throw t.fail(
      "polyrith",
      t.main,
      () =>
        "it needs a server that runs SageMath, and this checker asks none; `linear_combination` takes the coefficients when you have them",
    );
  },
});

const operators: ReadonlyMap<string, Binary | Unary> = new Map([
  ["HAdd.hAdd", "add"],
  ["HSub.hSub", "sub"],
  ["HMul.hMul", "mul"],
  ["HDiv.hDiv", "div"],
  ["Neg.neg", "neg"],
  ["Inv.inv", "inv"],
]);

/** The left side of the combined equation; its holes are the equations, from left to right. */
function expand(t: TacticContext, carrier: Carrier, stx: Term): Tree {
  if (stx.kind === "paren") return expand(t, carrier, stx.term);
  if (stx.kind === "notation" && "fn" in stx.notation.expansion) {
    const kind = operators.get(stx.notation.expansion.fn);
    if (kind !== undefined && carrier.has(kind)) {
      const args = stx.args.map((a) => expand(t, carrier, a));
      return operationTree(kind, carrier.operator(kind), args);
    }
  }
  return leaf(t, carrier, stx);
}

function leaf(t: TacticContext, carrier: Carrier, stx: Term): Tree {
  const { m } = t;
  const constant = (): Tree => {
    const e = elabTermEnsuringType(t, stx, carrier.type);
    return variableTree(`${e.hash}`, e);
  };
  if (stx.kind === "num" || stx.kind === "scientific") return constant();
  const proof = m.attempt(() => equation(t, stx));
  if (proof === undefined) return constant();
  const { lhs, rhs } = proof;
  return holeTree(carrier, lhs, variableTree(`${rhs.hash}`, rhs), proof.proof);
}

/** A proof of an equation. */
function equation(
  t: TacticContext,
  stx: Term,
): { readonly proof: Expr; readonly lhs: Expr; readonly rhs: Expr } | undefined {
  const { m } = t;
  const proof = elabTerm(t, stx);
  const type = m.instantiate(inferType(m, proof));
  if (!isProp(m, type)) return undefined;
  const eq = asEq(m, type);
  if (eq === undefined) return undefined;
  return { proof, lhs: m.instantiate(eq.lhs), rhs: m.instantiate(eq.rhs) };
}
