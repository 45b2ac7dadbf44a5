/**
 * `norm_cast`, `push_cast`, `exact_mod_cast`, `assumption_mod_cast`: casts moved towards the root
 * or towards the leaves of a term.
 *
 * A lemma marked `norm_cast` is read by where its casts stand: *elim* lemmas take casts off a
 * relation, *move* lemmas exchange a cast and an operation, *squash* lemmas join casts or take one
 * off a numeral.
 * Source: Lewis and Madelaine, "Simplifying Casts and Coercions"; Lean's Meta/Tactic/NormCast.lean
 * for behaviour.
 */
import {
  type Expr,
  getAppArgs,
  getAppFn,
  mkApp,
  mkApps,
  mkConst,
  mkSort,
} from "../kernel/host/expr.ts";
import type { Level } from "../kernel/host/level.ts";
import { mkEqSymm } from "../elab/app-builder.ts";
import { isDefEq } from "../elab/def-eq.ts";
import { ElabError } from "../elab/error.ts";
import { assertHypothesis, assumption } from "../elab/goal.ts";
import { inferType, isProp } from "../elab/infer.ts";
import { synthInstance } from "../elab/instances.ts";
import type { Meta } from "../elab/meta.ts";
import { mkNatNumeral } from "../elab/nat-offset.ts";
import { mismatch } from "../elab/term/coercion.ts";
import type { Location, Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { simpHypothesis, simpTarget } from "./simp/apply-result.ts";
import { castOf, castRules } from "./simp/cast-rules.ts";
import { parseSimpSyntax, simpSetup, type SimpSyntax } from "./simp/arguments.ts";
import { type Hook, Simp, type SimpOptions } from "./simp/engine.ts";
import { congrApp, joinResults, type SimpResult } from "./simp/result.ts";
import { openRule, rulesOfConstant, type SimpRule, SimpRules } from "./simp/theorems.ts";
import { simpAt } from "./simp.ts";
import { defineSimpleTactic, defineTactic } from "./tactic.ts";
import { elabTerm } from "./terms.ts";

/** `(2 : R)` as `((2 : ℕ) : R)`. */
const numeralsToCasts: Hook = (simp, e) => {
  const { m } = simp;
  const fn = getAppFn(e);
  const [type, n] = getAppArgs(e);
  if (fn.kind !== "const" || fn.name !== "OfNat.ofNat" || n?.kind !== "natLit") return undefined;
  if (type === undefined || (type.kind === "const" && type.name === "Nat")) return undefined;
  const made = castedNumeral(m, type, n.value, e);
  return made === undefined ? undefined : { ...made, done: true };
};

function castedNumeral(m: Meta, type: Expr, n: bigint, e: Expr): SimpResult | undefined {
  const level = fnLevel(e);
  if (level === undefined) return undefined;
  const found = synthInstance(m, mkApps(mkConst("NatCast", [level]), [type]));
  if (found.kind !== "found") return undefined;
  const expr = mkApps(mkConst("Nat.cast", [level]), [type, found.value, mkNatNumeral(n)]);
  if (m.withTransparency("instances", () => isDefEq(m, expr, e))) return { expr, proof: undefined };
  const name = n === 0n ? "Nat.cast_zero" : n === 1n ? "Nat.cast_one" : "Nat.cast_ofNat";
  for (const rule of rulesOfConstant(m, name, false, 1000)) {
    const proof = m.attempt(() => {
      const open = openRule(m, rule);
      if (open === undefined || !isDefEq(m, open.lhs, expr) || !isDefEq(m, open.rhs, e)) {
        return undefined;
      }
      for (const x of open.mvars) {
        if (x.kind !== "mvar" || m.isAssigned(x.id)) continue;
        const instance = synthInstance(m, m.instantiate(m.typeOfMVar(x.id)));
        if (instance.kind !== "found" || !isDefEq(m, x, instance.value)) return undefined;
      }
      return mkEqSymm(m, m.instantiate(open.proof));
    });
    if (proof !== undefined) return { expr, proof };
  }
  return undefined;
}

function fnLevel(e: Expr): Level | undefined {
  const fn = getAppFn(e);
  return fn.kind === "const" ? fn.levels[0] : undefined;
}

/**
 * `↑x + ↑y` with x and y of different types: the cast of one is split, if that can be undone, so
 * that both are of one type.
 */
const splitCasts: Hook = (simp, e) => {
  const { m } = simp;
  const args = getAppArgs(e);
  if (getAppFn(e).kind !== "const" || args.length < 2) return undefined;
  const [a, b] = args.slice(-2);
  if (a === undefined || b === undefined) return undefined;
  const x = castOf(m, a);
  const y = castOf(m, b);
  if (x === undefined || y === undefined) return undefined;
  const of = (z: Expr): Expr => m.instantiate(inferType(m, z));
  const [typeX, typeY] = [of(x), of(y)];
  if (isDefEq(m, typeX, typeY) || !isDefEq(m, of(a), of(b))) return undefined;
  const through = (z: Expr, middle: Expr, like: Expr, whole: Expr): SimpResult | undefined =>
    m.attempt(() => {
      const inner = castTo(m, z, middle);
      if (inner === undefined) return undefined;
      const expr = mkApps(getAppFn(like), [...getAppArgs(like).slice(0, -1), inner]);
      // The cast of a numeral joins to the numeral, so both sides are brought to the same form.
      const squash: SimpOptions = { rules: castRules(m).squash, arithmetic: false };
      const back = new Simp(m, squash).run(expr);
      const flat = new Simp(m, squash).run(whole);
      if (!isDefEq(m, back.expr, flat.expr)) return undefined;
      const proof = back.proof === undefined ? undefined : mkEqSymm(m, back.proof);
      return joinResults(m, flat, { expr, proof });
    });
  const left = through(x, typeY, b, a);
  if (left !== undefined) return inFirst(m, e, a, left);
  const right = through(y, typeX, a, b);
  return right === undefined ? undefined : inLast(m, e, b, right);
};

/** `a ≠ b` is `¬ a = b`: what the lemmas make of the equation holds of its negation. */
const throughNe: Hook = (simp, e) => {
  const fn = getAppFn(e);
  const args = getAppArgs(e);
  if (fn.kind !== "const" || fn.name !== "Ne" || args.length !== 3) return undefined;
  const equation = mkApps(mkConst("Eq", fn.levels), args);
  const made = simp.rewriteWith(simp.options.rules, equation);
  if (made?.proof === undefined) return undefined;
  const inner = getAppFn(made.expr);
  const isEq = inner.kind === "const" && inner.name === "Eq";
  const expr = isEq
    ? mkApps(mkConst("Ne", inner.levels), getAppArgs(made.expr))
    : mkApp(mkConst("Not"), made.expr);
  const prop = mkSort({ kind: "zero" });
  const one = { kind: "succ", of: { kind: "zero" } } as const;
  const proof = mkApps(mkConst("congrArg", [one, one]), [
    prop,
    prop,
    equation,
    made.expr,
    mkConst("Not"),
    made.proof,
  ]);
  return { expr, proof };
};

/** `f a b` with what `a` became. */
function inFirst(m: Meta, e: Expr, a: Expr, made: SimpResult): SimpResult | undefined {
  if (e.kind !== "app" || e.fn.kind !== "app") return undefined;
  const same = { expr: e.fn.fn, proof: undefined };
  const first = congrApp(m, e.fn.fn, same, a, made);
  return congrApp(m, e.fn, first, e.arg, { expr: e.arg, proof: undefined });
}

/** `f a b` with what `b` became. */
function inLast(m: Meta, e: Expr, b: Expr, made: SimpResult): SimpResult | undefined {
  if (e.kind !== "app") return undefined;
  return congrApp(m, e.fn, { expr: e.fn, proof: undefined }, b, made);
}

/** `↑z` in another type, by the casts that there are. */
function castTo(m: Meta, z: Expr, type: Expr): Expr | undefined {
  const from = m.instantiate(inferType(m, z));
  for (const [source, cls, fn] of [
    ["Nat", "NatCast", "Nat.cast"],
    ["Int", "IntCast", "Int.cast"],
    ["Rat", "RatCast", "Rat.cast"],
  ] as const) {
    if (from.kind !== "const" || from.name !== source || !m.env.has(cls)) continue;
    const level = { kind: "zero" } as const;
    const found = synthInstance(m, mkApps(mkConst(cls, [level]), [type]));
    if (found.kind === "found") return mkApps(mkConst(fn, [level]), [type, found.value, z]);
  }
  return undefined;
}

/** A term in normal form: casts near the root, none on numerals. */
function normalize(m: Meta, e: Expr): SimpResult {
  const rules = castRules(m);
  const passes: readonly SimpOptions[] = [
    { rules: new SimpRules(), arithmetic: false, pre: [numeralsToCasts] },
    { rules: rules.up, arithmetic: false, post: [splitCasts, throughNe] },
    { rules: rules.squash, arithmetic: false },
  ];
  let result: SimpResult = { expr: e, proof: undefined };
  for (const options of passes) {
    result = joinResults(m, result, new Simp(m, options).run(result.expr));
  }
  return result;
}

/** One hook that does all of it at the root, so that the simplifier's locations serve. */
function normCastOptions(t: TacticContext): SimpOptions {
  const { m } = t;
  const rules = new SimpRules();
  const closing = new SimpRules();
  for (const name of ["eq_self", "iff_self", "le_refl"]) {
    closing.addAll(rulesOfConstant(m, name, false, 1000));
  }
  const hook: Hook = (_, e) => {
    if (!isProp(m, e)) return undefined;
    const made = normalize(m, e);
    const closed = new Simp(m, { rules: closing, arithmetic: false }).run(made.expr);
    const whole = closed.expr.kind === "const" ? joinResults(m, made, closed) : made;
    return { ...whole, done: true };
  };
  return { rules, arithmetic: false, pre: [hook] };
}

export const normCast = defineTactic<Location>({
  keywords: ["norm_cast"],
  parse(parser) {
    parser.config();
    return parser.location();
  },
  run(at, t) {
    simpAt(t, normCastOptions(t), at, false, "norm_cast");
  },
});

interface PushCastArgs {
  readonly syntax: SimpSyntax;
  readonly at: Location;
}

/** The lemmas of `push_cast`. */
export function castsToLeaves(m: Meta): readonly SimpRule[] {
  return castRules(m).down;
}

export const pushCast = defineTactic<PushCastArgs>({
  keywords: ["push_cast"],
  parse: (parser) => ({ syntax: parseSimpSyntax(parser), at: parser.location() }),
  run({ syntax, at }, t) {
    const { options, star } = t.withMain(() => simpSetup(t, { ...syntax, only: true }));
    options.rules.addAll(castsToLeaves(t.m));
    try {
      simpAt(t, { ...options, arithmetic: false }, at, star, "push_cast");
    } catch (error) {
      // As in Lean, there may be nothing to do.
      if (!(error instanceof ElabError) || error.code !== "no-progress") throw error;
    }
  },
});

/** `exact_mod_cast e`: `e` and the goal agree when both are in normal form. */
export const exactModCast = defineTactic<Term>({
  keywords: ["exact_mod_cast"],
  parse: (parser) => parser.term(),
  run(stx, t) {
    t.refineMain((goal) => {
      const options = normCastOptions(t);
      const [g] = simpTarget(t, goal, options) ?? [goal];
      if (g === undefined) return [];
      return t.inGoal(g, (target) => {
        const { m } = t;
        const e = elabLoosely(t, stx, target);
        const type = m.instantiate(inferType(m, e));
        const added = assertHypothesis(m, g, "this", type, e);
        const id = added.fvar.kind === "fvar" ? added.fvar.id : -1;
        const made = simpHypothesis(t, added.goal, id, options);
        if (made !== undefined && made.goal === undefined) return [];
        const next = made?.goal ?? added.goal;
        const proof = made?.fvar ?? added.fvar;
        return t.inGoal(next, (wanted) => {
          const actual = m.instantiate(inferType(m, proof));
          if (!isDefEq(m, actual, wanted)) {
            throw mismatch(t.elab, stx.span)(wanted, actual, proof);
          }
          m.assign(next, proof);
          return [];
        });
      });
    });
  },
});

function elabLoosely(t: TacticContext, stx: Term, target: Expr): Expr {
  const saved = t.elab.save();
  try {
    return elabTerm(t, stx, target);
  } catch {
    t.elab.restore(saved);
    return elabTerm(t, stx);
  }
}

export const assumptionModCast = defineSimpleTactic(["assumption_mod_cast"], (t) => {
  t.refineMain((goal0) => {
    const options = normCastOptions(t);
    const { m } = t;
    const [first] = simpTarget(t, goal0, options) ?? [goal0];
    if (first === undefined) return [];
    let goal = first;
    const ids = t.inGoal(goal, () =>
      m.lctx.decls
        .filter((d) => d.hidden !== true && isProp(m, m.instantiate(d.type)))
        .map((d) => d.id),
    );
    for (const id of ids) {
      const made = simpHypothesis(t, goal, id, options);
      if (made === undefined) continue;
      if (made.goal === undefined) return [];
      goal = made.goal;
    }
    if (assumption(m, goal)) return [];
    throw t.fail("assumption", goal, () => "");
  });
});
