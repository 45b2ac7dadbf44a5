/** `interval_cases x`: one goal for each value of a natural number or integer between its bounds. */
import { type Expr, mkApps, mkBVar, mkConst, mkFVar, mkLambda } from "../kernel/host/expr.ts";
import { mkFalseElim } from "../elab/app-builder.ts";
import { ElabError } from "../elab/error.ts";
import { intros, mkGoal, revert, subst } from "../elab/goal.ts";
import { inferType, isProp, mkArrow } from "../elab/infer.ts";
import { kabstract } from "../elab/kabstract.ts";
import { mkNatNumeral } from "../elab/nat-offset.ts";
import type { Meta } from "../elab/meta.ts";
import { natValue, whnfR } from "../elab/whnf.ts";
import type { Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { generalizeTerm } from "./generalize-term.ts";
import { natRelationOf } from "./linear/facts.ts";
import { mkNatLe, mkNatLt } from "./linear/form.ts";
import {
  byDecide,
  intRelationOf,
  intValue,
  mkIntLe,
  mkIntLt,
  mkIntNumeral,
} from "./linear/integers.ts";
import { defineTactic } from "./tactic.ts";
import { elabTerm } from "./terms.ts";

const MAX_CASES = 2000n;

interface Relation {
  readonly name: string;
  readonly a: Expr;
  readonly b: Expr;
  readonly negated: boolean;
}

/** What is particular to ℕ or ℤ. */
interface Domain {
  readonly type: Expr;
  relationOf(m: Meta, type: Expr): Relation | undefined;
  valueOf(m: Meta, e: Expr): bigint | undefined;
  numeral(value: bigint): Expr;
  lt(a: Expr, b: Expr): Expr;
  le(a: Expr, b: Expr): Expr;
  readonly leTrans: string;
  readonly decLe: string;
  /** The proof of `b < a` from `¬a ≤ b`, and of `b ≤ a` from `¬a < b`. */
  readonly notLe: string;
  readonly notLt: string;
  /** `a < b + 1` from `a ≤ b`. */
  readonly ltOfLe: string;
  /** `x = v ∨ x < v` from `x < v + 1`. */
  either(x: Expr, v: Expr, below: Expr): Expr;
  /** `False` from `v ≤ x` and `x < v`; without the former, `v` is zero and on ℕ. */
  refute(x: Expr, v: Expr, low: Expr | undefined, below: Expr): Expr;
  /** The least value where no bound says so. */
  readonly least: bigint | undefined;
}

const naturals: Domain = {
  type: mkConst("Nat"),
  relationOf: natRelationOf,
  valueOf: natValue,
  numeral: mkNatNumeral,
  lt: mkNatLt,
  le: mkNatLe,
  leTrans: "Nat.le_trans",
  decLe: "Nat.decLe",
  notLe: "Nat.lt_of_not_le",
  notLt: "Nat.le_of_not_lt",
  ltOfLe: "Nat.lt_succ_of_le",
  either: (x, v, below) =>
    mkApps(mkConst("Nat.eq_or_lt_of_le"), [
      x,
      v,
      mkApps(mkConst("Nat.le_of_lt_succ"), [x, v, below]),
    ]),
  refute: (x, v, low, below) =>
    low === undefined
      ? mkApps(mkConst("Nat.not_lt_zero"), [x, below])
      : mkApps(mkConst("Nat.not_lt_of_le"), [x, v, low, below]),
  least: 0n,
};

const integers: Domain = {
  type: mkConst("Int"),
  relationOf: intRelationOf,
  valueOf: intValue,
  numeral: mkIntNumeral,
  lt: mkIntLt,
  le: mkIntLe,
  leTrans: "Int.le_trans",
  decLe: "Int.decLe",
  notLe: "Quod.OmegaInt.not_le",
  notLt: "Quod.OmegaInt.not_lt",
  ltOfLe: "Quod.OmegaInt.lt_of_le",
  either: (x, v, below) => mkApps(mkConst("Quod.OmegaInt.eq_or_lt"), [x, v, below]),
  refute: (x, v, low, below) =>
    mkApps(mkConst("Quod.OmegaInt.not_lt_of_le"), [x, v, low ?? below, below]),
  least: undefined,
};

interface Bounds {
  /** Least value, with a proof of `low ≤ x`. */
  low: { value: bigint; proof: Expr } | undefined;
  /** First value that is too large, with a proof of `x < high`. */
  high: { value: bigint; proof: Expr } | undefined;
}

export const intervalCases = defineTactic<Term | undefined>({
  keywords: ["interval_cases"],
  parse: (parser) => (parser.atArgument() ? parser.term() : undefined),
  run(stx, t) {
    t.refineMain((goal0) => {
      const { m } = t;
      if (stx === undefined) {
        throw new ElabError("interval-cases", "name the variable: interval_cases x");
      }
      const e = elabTerm(t, stx);
      let goal = goal0;
      let x = e;
      if (e.kind !== "fvar") {
        // Hypotheses about the term come along.
        const about = new Set(
          m.lctx.decls
            .filter((d) => d.hidden !== true && isProp(m, m.instantiate(d.type)))
            .filter((d) => kabstract(m, m.instantiate(d.type), e).looseBVarRange > 0)
            .map((d) => d.id),
        );
        const reverted = revert(m, goal0, about);
        const made = generalizeTerm(m, reverted.goal, e, "x✝");
        const names = reverted.reverted.map((h) => m.localDecl(h).name);
        goal = intros(m, made.goal, names).goal;
        x = made.fvar;
      }
      return t.inGoal(goal, (target) => split(t, goal, target, x));
    });
  },
});

function boundsOf(t: TacticContext, domain: Domain, x: Expr): Bounds {
  const { m } = t;
  const bounds: Bounds = { low: undefined, high: undefined };
  const isX = (e: Expr): boolean => {
    const v = m.instantiate(e);
    return v.kind === "fvar" && x.kind === "fvar" && v.id === x.id;
  };
  const raise = (value: bigint, proof: Expr): void => {
    if (bounds.low === undefined || value > bounds.low.value) bounds.low = { value, proof };
  };
  const lower = (value: bigint, proof: Expr): void => {
    if (bounds.high === undefined || value < bounds.high.value) bounds.high = { value, proof };
  };
  for (const d of m.lctx.decls) {
    const type = m.instantiate(d.type);
    if (d.hidden === true || !isProp(m, type)) continue;
    const r = domain.relationOf(m, type);
    if (r === undefined || (r.name !== "LE.le" && r.name !== "LT.lt")) continue;
    // ¬(a ≤ b) is b < a, ¬(a < b) is b ≤ a.
    const strict = (r.name === "LT.lt") !== r.negated;
    const [a, b] = r.negated ? [r.b, r.a] : [r.a, r.b];
    const h = mkFVar(d.id);
    const proof = !r.negated
      ? h
      : mkApps(mkConst(r.name === "LE.le" ? domain.notLe : domain.notLt), [r.a, r.b, h]);
    const va = domain.valueOf(m, a);
    const vb = domain.valueOf(m, b);
    // By computation, a < b is a + 1 ≤ b.
    if (isX(a) && vb !== undefined) {
      lower(strict ? vb : vb + 1n, strict ? proof : mkApps(mkConst(domain.ltOfLe), [a, b, proof]));
    }
    if (isX(b) && va !== undefined) raise(strict ? va + 1n : va, proof);
  }
  return bounds;
}

function split(t: TacticContext, goal: number, target: Expr, x: Expr): number[] {
  const { m } = t;
  const type = whnfR(m, m.instantiate(inferType(m, x)));
  const domain = type.kind === "const" && type.name === "Int" ? integers : naturals;
  const { low, high } = boundsOf(t, domain, x);
  if (high === undefined) {
    throw t.fail("interval_cases", goal, (show) => `no upper bound was found for\n  ${show(x)}`);
  }
  const first = low?.value ?? domain.least;
  if (first === undefined) {
    throw t.fail("interval_cases", goal, (show) => `no lower bound was found for\n  ${show(x)}`);
  }
  if (high.value - first > MAX_CASES) {
    throw t.fail("interval_cases", goal, () => "there are too many values");
  }
  const zero = { kind: "zero" } as const;
  const made: number[] = [];
  // From above: x < v + 1 is x = v or x < v.
  const descend = (v: bigint, below: Expr): Expr => {
    if (v <= first) {
      const [limit, least] = [domain.numeral(v), domain.numeral(first)];
      // v ≤ first ≤ x.
      const proof =
        low === undefined || v === first
          ? low?.proof
          : mkApps(mkConst(domain.leTrans), [
              limit,
              least,
              x,
              mkApps(mkConst("of_decide_eq_true"), [
                domain.le(limit, least),
                mkApps(mkConst(domain.decLe), [limit, least]),
                byDecide,
              ]),
              low.proof,
            ]);
      return mkFalseElim(m, target, domain.refute(x, limit, proof, below));
    }
    const value = v - 1n;
    const literal = domain.numeral(value);
    const equation = mkApps(mkConst("Eq", [{ kind: "succ", of: zero }]), [domain.type, x, literal]);
    const less = domain.lt(x, literal);
    const either = domain.either(x, literal, below);
    const here = mkGoal(m, mkArrow(equation, target), m.lctx, m.decl(goal).name);
    made.unshift(here.id);
    // The goals stand outside of `h` and all else is closed: nothing has to be abstracted.
    const rest = mkLambda("h", "default", less, descend(value, mkBVar(0)));
    return mkApps(mkConst("Or.elim"), [equation, less, target, either, here.expr, rest]);
  };
  if (!isProp(m, target))
    throw t.fail("interval_cases", goal, () => "the goal is not a proposition");
  m.assign(goal, descend(high.value, high.proof));
  return made.map((g) => {
    const opened = intros(m, g, ["h✝"]);
    const [h] = opened.fvars;
    return h?.kind === "fvar" ? subst(m, opened.goal, h.id).goal : opened.goal;
  });
}
