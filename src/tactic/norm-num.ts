/**
 * `norm_num`, `norm_num [lemmas] at h`, `norm_num1`: the simplifier, which evaluates numerals and
 * decides what they say before and after each step.
 *
 * Source: Mathlib's Tactic/NormNum/Core.lean for behaviour.
 */
import { type Expr, mkApp, mkApps, mkConst } from "../kernel/host/expr.ts";
import { asConstApp } from "../elab/app-builder.ts";
import { isDefEq } from "../elab/def-eq.ts";
import { ElabError } from "../elab/error.ts";
import { isProp } from "../elab/infer.ts";
import { mkNatNumeral } from "../elab/nat-offset.ts";
import type { TacticContext } from "./context.ts";
import { tryDecide } from "./decide.ts";
import type { Meta } from "../elab/meta.ts";
import type { Location } from "../syntax/ast.ts";
import { isNormalForm, Numbers } from "./norm-num/numbers.ts";
import { realPower } from "./norm-num/real-power.ts";
import { Relations } from "./norm-num/relations.ts";
import { simpAt } from "./simp.ts";
import { parseSimpSyntax, simpSetup, type SimpSyntax } from "./simp/arguments.ts";
import type { Hook, HookResult, SimpOptions } from "./simp/engine.ts";
import { SimpRules } from "./simp/theorems.ts";
import { defineTactic } from "./tactic.ts";

interface NormNumArgs {
  readonly syntax: SimpSyntax;
  readonly at: Location;
  /** `norm_num1`: no simp lemmas. */
  readonly bare: boolean;
}

export const normNum = defineTactic<NormNumArgs>({
  keywords: ["norm_num", "norm_num1"],
  parse: (parser, keyword) => ({
    syntax: parseSimpSyntax(parser),
    at: parser.location(),
    bare: keyword === "norm_num1",
  }),
  run({ syntax, at, bare }, t) {
    const setup = t.withMain(() => simpSetup(t, syntax));
    const options: SimpOptions = bare
      ? { rules: new SimpRules(), arithmetic: false }
      : { ...setup.options, arithmetic: true };
    // As in Mathlib of that time, nothing to do is no failure.
    simpAt(t, withNumerals(t.m, options), at, setup.star, "simp", true);
    if (!bare && at.goal) closeByValue(t);
  },
});

/**
 * What is left of the main goal, when it has no variables and is small enough to be decided: the
 * functions on numbers that Mathlib evaluates by extensions (`Nat.sqrt`, `Even`, sums).
 */
function closeByValue(t: TacticContext): void {
  const [goal] = t.goals;
  if (goal === undefined) return;
  t.attempt(() => {
    if (!tryDecide(t, goal, SMALL_DECISION)) throw new ElabError("decide", "not decided");
  });
}

/** Steps of the kernel. */
const SMALL_DECISION = 200_000;

const LARGEST_EXPONENT = 1000n;

/** Options of the simplifier that evaluate numerals as well. */
export function withNumerals(m: Meta, options: SimpOptions): SimpOptions {
  const step = numeralStep(m);
  return {
    ...options,
    pre: [...(options.pre ?? []), step],
    post: [...(options.post ?? []), step],
  };
}

/** Evaluates a closed term or a proposition about numerals. */
function numeralStep(m: Meta): Hook {
  const numbers = new Numbers(m);
  const relations = new Relations(m, numbers);
  return (_, e): HookResult | undefined => {
    if (isNormalForm(e)) return { expr: e, proof: undefined, done: true };
    if (e.kind !== "app") return undefined;
    const decision = relations.decide(e);
    if (decision !== undefined) return truthValue(e, decision.truth, decision.proof);
    if (isProp(m, e)) return undefined;
    const power = realPower(m, numbers, relations, e) ?? integerPower(m, numbers, e);
    if (power !== undefined) return power;
    const r = numbers.normalize(e);
    return r === undefined ? undefined : { ...r, done: true };
  };
}

/** `x ^ z` of numerals, `z : ℤ`: the power with a natural exponent or its inverse, by definition. */
function integerPower(m: Meta, numbers: Numbers, e: Expr): HookResult | undefined {
  const [, exponent, , , x, z] = asConstApp(m, e, "HPow.hPow", 6) ?? [];
  if (exponent?.kind !== "const" || exponent.name !== "Int") return undefined;
  if (x === undefined || z === undefined) return undefined;
  const value = numbers.evaluate(z)?.value.num;
  const carrier = numbers.evaluate(x)?.writer.carrier;
  if (value === undefined || carrier?.field === undefined) return undefined;
  const size = value < 0n ? -value : value;
  if (size > LARGEST_EXPONENT) return undefined;
  const power = mkApps(carrier.operator("pow"), [x, mkNatNumeral(size)]);
  const expr = value < 0n ? mkApp(carrier.operator("inv"), power) : power;
  const same = m.attempt(() => m.withTransparency("default", () => isDefEq(m, e, expr)));
  return same === true ? { expr, proof: undefined } : undefined;
}

function truthValue(e: Expr, truth: boolean, proof: Expr): HookResult {
  return {
    expr: mkConst(truth ? "True" : "False"),
    proof: mkApps(mkConst(truth ? "eq_true" : "eq_false"), [e, proof]),
    done: true,
  };
}
