/**
 * `norm_num`, `norm_num [lemmas] at h`, `norm_num1`: the simplifier, which evaluates numerals and
 * decides what they say before and after each step.
 *
 * Source: Mathlib's Tactic/NormNum/Core.lean for behaviour.
 */
import { type Expr, mkApps, mkConst } from "../kernel/host/expr.ts";
import { isProp } from "../elab/infer.ts";
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
  },
});

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
    const power = realPower(m, numbers, relations, e);
    if (power !== undefined) return power;
    const r = numbers.normalize(e);
    return r === undefined ? undefined : { ...r, done: true };
  };
}

function truthValue(e: Expr, truth: boolean, proof: Expr): HookResult {
  return {
    expr: mkConst(truth ? "True" : "False"),
    proof: mkApps(mkConst(truth ? "eq_true" : "eq_false"), [e, proof]),
    done: true,
  };
}
