/**
 * `linear_combination 2 * h₁ - x * h₂`: an equation of a commutative ring from others, by `ring`.
 *
 * Source: Mathlib's Tactic/LinearCombination.lean (June 2024) for behaviour.
 */
import { type Expr, mkApps, mkConst } from "../kernel/host/expr.ts";
import { asEq } from "../elab/app-builder.ts";
import { inferType, isProp } from "../elab/infer.ts";
import type { Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { Numbers } from "./norm-num/numbers.ts";
import type { Binary, Carrier, Unary } from "./ring/carrier.ts";
import { Evaluator } from "./ring/evaluate.ts";
import { holeTree, operationTree, type Tree, variableTree, withoutHoles } from "./ring/tree.ts";
import { defineTactic } from "./tactic.ts";
import { elabTerm, elabTermEnsuringType } from "./terms.ts";

export const linearCombination = defineTactic<Term | undefined>({
  keywords: ["linear_combination"],
  parse(parser) {
    // Not `-h`, which looks like an option.
    if (parser.at("(")) parser.config();
    return parser.atArgument() || parser.at("-") ? parser.term() : undefined;
  },
  run(combination, t) {
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
      const difference = mkApps(sub, [mkApps(sub, [a, b]), mkApps(sub, [left, right])]);
      const proof = evaluator.prove(writer, difference, carrier.literal(0n));
      if (proof === undefined) {
        throw m.error(
          "linear_combination",
          (show) => `ring failed on the remaining equation\n  ${show(difference)} = 0`,
        );
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
      return [];
    });
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
