/**
 * `field_simp [lemmas] at h`: the simplifier with lemmas that bring fractions together and clear
 * denominators, which must be known or seen not to be zero.
 *
 * Source: Mathlib's Tactic/FieldSimp.lean (June 2024) for behaviour.
 */
import { type Expr, mkApps, mkConst, mkFVar } from "../kernel/host/expr.ts";
import { asConstApp } from "../elab/app-builder.ts";
import { isDefEq } from "../elab/def-eq.ts";
import { isProp } from "../elab/infer.ts";
import type { Meta } from "../elab/meta.ts";
import type { Location } from "../syntax/ast.ts";
import { Numbers } from "./norm-num/numbers.ts";
import { Relations } from "./norm-num/relations.ts";
import { Signs } from "./positivity/sign.ts";
import { simpAt } from "./simp.ts";
import { parseSimpSyntax, simpSetup, type SimpSyntax } from "./simp/arguments.ts";
import type { Discharger, Simp, SimpOptions } from "./simp/engine.ts";
import { declaredRules, type SimpRules } from "./simp/theorems.ts";
import { defineTactic } from "./tactic.ts";

interface FieldSimpArgs {
  readonly syntax: SimpSyntax;
  readonly at: Location;
}

/** Simp lemmas that work against this tactic. */
const erased = ["one_div", "mul_eq_zero"];

/** Its own lemmas come before all others. */
const FIRST = 1_000_000;

export const fieldSimp = defineTactic<FieldSimpArgs>({
  keywords: ["field_simp"],
  parse: (parser) => ({ syntax: parseSimpSyntax(parser), at: parser.location() }),
  run({ syntax, at }, t) {
    const { m } = t;
    const setup = t.withMain(() => simpSetup(t, { ...syntax, only: true }));
    const options: SimpOptions = {
      ...setup.options,
      rules: fieldRules(m, setup.options.rules, syntax.only),
      arithmetic: false,
      maxDischargeDepth: 7,
      discharge: discharger(m),
    };
    simpAt(t, options, at, setup.star, "field_simp");
  },
});

/** The declared lemmas after those of fields and those that were given. */
function fieldRules(m: Meta, given: SimpRules, only: boolean): SimpRules {
  const first = declaredRules(m, "field_simps");
  first.include(given);
  const rules = first.raised(FIRST);
  if (!only) {
    const others = declaredRules(m);
    for (const name of erased) others.erase(name);
    rules.include(others);
  }
  return rules;
}

/** Proves that denominators are not zero. */
function discharger(m: Meta): Discharger {
  const relations = new Relations(m, new Numbers(m));
  return (simp, p) => discharge(m, relations, simp, p);
}

function discharge(m: Meta, relations: Relations, simp: Simp, p: Expr): Expr | undefined {
  const known = assumption(m, p);
  if (known !== undefined) return known;
  const ne = asConstApp(m, p, "Ne", 3);
  if (ne !== undefined) {
    const decided = relations.decide(p);
    if (decided?.truth === true) return decided.proof;
    const [, e, zero] = ne;
    if (e !== undefined && zero !== undefined && isZero(relations, zero)) {
      const proof = m.attempt(() => new Signs(m).prove(e, "ne"));
      if (proof !== undefined) return proof;
    }
  }
  const order = asConstApp(m, p, "LT.lt", 4) ?? asConstApp(m, p, "LE.le", 4);
  const [, , zero, e] = order ?? [];
  if (e !== undefined && zero !== undefined && isZero(relations, zero)) {
    const sign = asConstApp(m, p, "LT.lt", 4) === undefined ? "nonneg" : "pos";
    const proof = m.attempt(() => new Signs(m).prove(e, sign));
    if (proof !== undefined) return proof;
  }
  const [a, b] = asConstApp(m, p, "And", 2) ?? [];
  if (a !== undefined && b !== undefined) {
    const left = discharge(m, relations, simp, a);
    const right = left === undefined ? undefined : discharge(m, relations, simp, b);
    if (left === undefined || right === undefined) return undefined;
    return mkApps(mkConst("And.intro"), [a, b, left, right]);
  }
  return simp.dischargeBySimp(p);
}

function isZero(relations: Relations, e: Expr): boolean {
  return relations.valueOf(e)?.num === 0n;
}

/** A hypothesis that says just this. */
function assumption(m: Meta, p: Expr): Expr | undefined {
  for (const d of m.lctx.decls.toReversed()) {
    if (d.hidden === true || !isProp(m, m.instantiate(d.type))) continue;
    const fits = m.withNewDepth(() => m.withTransparency("reducible", () => isDefEq(m, d.type, p)));
    if (fits) return mkFVar(d.id);
  }
  return undefined;
}
