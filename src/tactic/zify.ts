/**
 * `zify`, `qify`, `rify`: propositions about ℕ (ℤ, ℚ) as propositions about ℤ (ℚ, ℝ), with the
 * casts pushed towards the leaves.
 *
 * Source: Mathlib's Tactic/Zify.lean, Qify.lean and Rify.lean for behaviour.
 */
import type { Location } from "../syntax/ast.ts";
import { castsToLeaves } from "./norm-cast.ts";
import { parseSimpSyntax, simpSetup, type SimpSyntax } from "./simp/arguments.ts";
import { declaredRules } from "./simp/theorems.ts";
import { simpAt } from "./simp.ts";
import { defineTactic } from "./tactic.ts";

interface ZifyArgs {
  readonly keyword: string;
  readonly syntax: SimpSyntax;
  readonly at: Location;
}

/** Which lemmas each uses. */
const sets: ReadonlyMap<string, readonly string[]> = new Map([
  ["zify", ["zify_simps"]],
  ["qify", ["zify_simps", "qify_simps"]],
  ["rify", ["zify_simps", "qify_simps", "rify_simps"]],
]);

export const zify = defineTactic<ZifyArgs>({
  keywords: [...sets.keys()],
  parse: (parser, keyword) => ({
    keyword,
    syntax: parseSimpSyntax(parser),
    at: parser.location(),
  }),
  run({ keyword, syntax, at }, t) {
    const { options, star } = t.withMain(() => simpSetup(t, { ...syntax, only: true }));
    for (const set of sets.get(keyword) ?? []) options.rules.include(declaredRules(t.m, set));
    options.rules.addAll(castsToLeaves(t.m));
    simpAt(t, { ...options, arithmetic: false }, at, star, keyword);
  },
});
