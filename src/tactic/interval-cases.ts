/**
 * `interval_cases x`: one goal for each value of a natural number or integer between its bounds,
 * which are hypotheses `a ≤ x`, `x < b` and their kin with numbers on the other side.
 *
 * The values are told apart by halving, so that the proof's depth is logarithmic.
 * Source: Mathlib's Tactic/IntervalCases.lean for behaviour.
 */
import { type Expr, mkApps, mkConst, mkFVar, mkLambda } from "../kernel/host/expr.ts";
import { instantiate1 } from "../kernel/host/traverse.ts";
import { mkFalseElim } from "../elab/app-builder.ts";
import { assertHypothesis, intros, mkGoal, revert } from "../elab/goal.ts";
import { inferType, isProp } from "../elab/infer.ts";
import { kabstract } from "../elab/kabstract.ts";
import { mkNatNumeral } from "../elab/nat-offset.ts";
import type { Meta } from "../elab/meta.ts";
import type { Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { generalizeTerm } from "./generalize-term.ts";
import { Numbers } from "./norm-num/numbers.ts";
import { mkNatLe } from "./linear/form.ts";
import { wholeRelationOf } from "./omega/facts.ts";
import { carrierOfTerm } from "./omega/reader.ts";
import { mkIntLe, mkIntNumeral } from "./omega/terms.ts";
import { defineTactic } from "./tactic.ts";
import { elabTerm } from "./terms.ts";

const MAX_CASES = 10_000n;

type Carrier = "nat" | "int";

interface Bound {
  readonly value: bigint;
  /** Of `value ≤ x` or `x ≤ value`. */
  readonly proof: Expr;
}

interface Bounds {
  low: Bound | undefined;
  high: Bound | undefined;
}

const one = { kind: "succ", of: { kind: "zero" } } as const;

function lemma(carrier: Carrier, name: string, args: readonly Expr[]): Expr {
  return mkApps(mkConst(`Quod.Lia.${carrier}_${name}`), args);
}

const numeral = (carrier: Carrier, value: bigint): Expr =>
  carrier === "nat" ? mkNatNumeral(value) : mkIntNumeral(value);

const lessEqual = (carrier: Carrier, a: Expr, b: Expr): Expr =>
  carrier === "nat" ? mkNatLe(a, b) : mkIntLe(a, b);

interface IntervalCasesArgs {
  readonly term: Term | undefined;
  /** `h : x`: the equation with the value is kept under this name. */
  readonly name: string | undefined;
  /** `using l, u`: proofs of the bounds. */
  readonly bounds: readonly Term[];
}

export const intervalCases = defineTactic<IntervalCasesArgs>({
  keywords: ["interval_cases"],
  parse(parser) {
    let term = parser.atArgument() && !parser.at("using") ? parser.term() : undefined;
    let name: string | undefined;
    if (term?.kind === "ident" && parser.eat(":")) {
      ({ name } = term);
      term = parser.term();
    }
    return { term, name, bounds: parser.eat("using") ? parser.terms() : [] };
  },
  run({ term, name, bounds }, t) {
    t.refineMain((goal0) => {
      const { m } = t;
      let goal = goal0;
      for (const stx of bounds) {
        const proof = elabTerm(t, stx);
        if (proof.kind === "fvar") continue;
        const at = goal;
        goal = t.inGoal(at, () =>
          assertHypothesis(m, at, "a✝", m.instantiate(inferType(m, proof)), proof),
        ).goal;
      }
      return t.inGoal(goal, () => casesOf(t, goal, term, name));
    });
  },
});

function casesOf(
  t: TacticContext,
  goal: number,
  stx: Term | undefined,
  name: string | undefined,
): number[] {
  const { m } = t;
  const x = stx === undefined ? smallest(t, goal) : elabTerm(t, stx);
  if (x.kind === "fvar" && name === undefined) return split(t, goal, x);
  // Hypotheses about the term come along.
  const about = new Set(
    m.lctx.decls
      .filter((d) => d.hidden !== true && isProp(m, m.instantiate(d.type)))
      .filter((d) => kabstract(m, m.instantiate(d.type), x).looseBVarRange > 0)
      .map((d) => d.id),
  );
  const reverted = revert(m, goal, about);
  const made = generalizeTerm(m, reverted.goal, x, "x✝", name);
  const names = reverted.reverted.map((h) => m.localDecl(h).name);
  const general = intros(m, made.goal, names).goal;
  return t.inGoal(general, () => split(t, general, made.fvar));
}

/** The variable with the fewest values, when none is named. */
function smallest(t: TacticContext, goal: number): Expr {
  const { m } = t;
  let best: { readonly x: Expr; readonly size: bigint } | undefined;
  for (const d of m.lctx.decls) {
    const x = mkFVar(d.id);
    if (d.hidden === true || carrierOfTerm(m, x) === undefined) continue;
    const { low, high } = boundsOf(m, x);
    if (low === undefined || high === undefined) continue;
    const size = high.value - low.value;
    if (best === undefined || size < best.size) best = { x, size };
  }
  if (best === undefined) {
    throw t.fail("interval_cases", goal, () => "no variable has two bounds");
  }
  return best.x;
}

/** The best bounds of `x` that the context in force has. */
function boundsOf(m: Meta, x: Expr): Bounds {
  const bounds: Bounds = { low: undefined, high: undefined };
  const carrier = carrierOfTerm(m, x);
  if (carrier === undefined || x.kind !== "fvar") return bounds;
  if (carrier === "nat") {
    bounds.low = { value: 0n, proof: mkApps(mkConst("Nat.zero_le"), [x]) };
  }
  const numbers = new Numbers(m);
  const valueOf = (e: Expr): bigint | undefined => {
    const value = numbers.evaluate(m.instantiate(e))?.value;
    return value?.den === 1n ? value.num : undefined;
  };
  const isX = (e: Expr): boolean => {
    const v = m.instantiate(e);
    return v.kind === "fvar" && v.id === x.id;
  };
  const raise = (value: bigint, proof: Expr): void => {
    if (bounds.low === undefined || value > bounds.low.value) bounds.low = { value, proof };
  };
  const lower = (value: bigint, proof: Expr): void => {
    if (bounds.high === undefined || value < bounds.high.value) bounds.high = { value, proof };
  };
  const order = carrier === "nat" ? "Nat" : "Int";
  for (const d of m.lctx.decls) {
    const type = m.instantiate(d.type);
    if (d.hidden === true || !isProp(m, type)) continue;
    const r = wholeRelationOf(m, type);
    if (r?.carrier !== carrier || r.name === "Dvd.dvd") continue;
    const h = mkFVar(d.id);
    if (r.name === "Eq") {
      if (r.negated) continue;
      const [value, flip] = isX(r.a) ? [valueOf(r.b), false] : [valueOf(r.a), true];
      if (value === undefined || (flip && !isX(r.b))) continue;
      const symm = mkApps(mkConst("Eq.symm", [one]), [mkConst(order), r.a, r.b, h]);
      const le = (a: Expr, b: Expr, p: Expr): Expr =>
        mkApps(mkConst(`${order}.le_of_eq`), [a, b, p]);
      const [atMost, atLeast] = [le(r.a, r.b, h), le(r.b, r.a, symm)];
      lower(value, flip ? atLeast : atMost);
      raise(value, flip ? atMost : atLeast);
      continue;
    }
    // ¬(a ≤ b) is b < a, ¬(a < b) is b ≤ a.
    const strict = (r.name === "LT.lt") !== r.negated;
    const [a, b] = r.negated ? [r.b, r.a] : [r.a, r.b];
    const proof = !r.negated ? h : notProof(carrier, r.name, r.a, r.b, h);
    // By computation, a < b is a + 1 ≤ b.
    if (isX(a)) {
      const value = valueOf(b);
      if (value === undefined) continue;
      if (!strict) lower(value, proof);
      // Below 0 there is nothing on ℕ: x + 1 ≤ 0.
      else if (carrier === "nat" && value === 0n) lower(-1n, proof);
      else {
        lower(value - 1n, lemma(carrier, "le_of_lt", [a, numeral(carrier, value - 1n), proof]));
      }
    }
    if (isX(b)) {
      const value = valueOf(a);
      if (value !== undefined) raise(strict ? value + 1n : value, proof);
    }
  }
  return bounds;
}

function notProof(carrier: Carrier, name: string, a: Expr, b: Expr, h: Expr): Expr {
  if (carrier === "nat") {
    return mkApps(mkConst(name === "LE.le" ? "Nat.lt_of_not_le" : "Nat.le_of_not_lt"), [a, b, h]);
  }
  return mkApps(mkConst(`Quod.OmegaInt.${name === "LE.le" ? "not_le" : "not_lt"}`), [a, b, h]);
}

/** One goal for each value; what depends on `x` comes along. */
function split(t: TacticContext, goal0: number, x0: Expr): number[] {
  const { m } = t;
  if (x0.kind !== "fvar") return [goal0];
  if (!isProp(m, m.instantiate(m.typeOfMVar(goal0)))) {
    throw t.fail("interval_cases", goal0, () => "the goal is not a proposition");
  }
  const closed = revert(m, goal0, new Set([x0.id]));
  const names = closed.reverted.map((y) => m.localDecl(y).name);
  const opened = intros(m, closed.goal, names);
  const [x, ...rest] = opened.fvars;
  if (x === undefined) return [goal0];
  const base = m.decl(closed.goal);
  const motive = m.instantiate(base.type);
  if (motive.kind !== "pi") return [goal0];
  return t.inGoal(opened.goal, (target) => {
    const carrier = carrierOfTerm(m, x);
    const { low, high } = boundsOf(m, x);
    if (carrier === undefined) {
      throw t.fail("interval_cases", goal0, (show) => `ℕ or ℤ expected, not\n  ${show(x)}`);
    }
    if (high === undefined || low === undefined) {
      const which = high === undefined ? "upper" : "lower";
      throw t.fail(
        "interval_cases",
        goal0,
        (show) => `no ${which} bound was found for\n  ${show(x0)}`,
      );
    }
    if (high.value - low.value >= MAX_CASES) {
      throw t.fail(
        "interval_cases",
        goal0,
        (show) =>
          `there are too many values of\n  ${show(x0)}\nfrom ${low.value} to ${high.value}, at most ${MAX_CASES} are split`,
      );
    }
    if (low.value > high.value) {
      m.assign(opened.goal, mkFalseElim(m, target, empty(carrier, x, low, high)));
      return [];
    }
    const made: { readonly goal: number; readonly names: readonly string[] }[] = [];
    const type = m.instantiate(inferType(m, x));
    const predicate = mkLambda(motive.name, motive.info, motive.type, motive.body);
    const here = instantiate1(motive.body, x);
    const values = (from: bigint, to: bigint, atLeast: Expr, atMost: Expr): Expr => {
      m.tick("interval_cases");
      if (from === to) {
        const value = numeral(carrier, from);
        const leaf = mkGoal(m, instantiate1(motive.body, value), base.lctx, base.name);
        made.push({ goal: leaf.id, names: names.slice(1) });
        return mkApps(mkConst("Quod.Lia.of_value"), [
          type,
          predicate,
          x,
          value,
          lemma(carrier, "value", [x, value, atLeast, atMost]),
          leaf.expr,
        ]);
      }
      const middle = from + (to - from) / 2n;
      const v = numeral(carrier, middle);
      const first = lessEqual(carrier, x, v);
      const second = lessEqual(carrier, numeral(carrier, middle + 1n), x);
      const left = m.withLocal("h", "default", first, (h) =>
        m.mkLambda([h], values(from, middle, atLeast, h)),
      );
      const right = m.withLocal("h", "default", second, (h) =>
        m.mkLambda([h], values(middle + 1n, to, h, atMost)),
      );
      return mkApps(mkConst("Or.elim"), [
        first,
        second,
        here,
        lemma(carrier, "split", [x, v]),
        left,
        right,
      ]);
    };
    const proof = values(low.value, high.value, low.proof, high.proof);
    const given = rest.filter((y) => m.localDecl(y).value === undefined);
    m.assign(opened.goal, mkApps(proof, given));
    return made.map((leaf) => intros(m, leaf.goal, leaf.names).goal);
  });
}

/** `False` from bounds that cross. */
function empty(carrier: Carrier, x: Expr, low: Bound, high: Bound): Expr {
  if (carrier === "nat" && high.value < 0n)
    return mkApps(mkConst("Nat.not_lt_zero"), [x, high.proof]);
  const checked = mkApps(mkConst("Eq.refl", [one]), [mkConst("Bool"), mkConst("Bool.false")]);
  return lemma(carrier, "empty", [
    x,
    numeral(carrier, low.value),
    numeral(carrier, high.value),
    low.proof,
    high.proof,
    checked,
  ]);
}
