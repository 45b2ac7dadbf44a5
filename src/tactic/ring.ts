/** `ring`, `ring_nf`: equations of commutative semirings, by normal forms. */
import { getAppArgs, getAppFn, mkApps, mkConst } from "../kernel/host/expr.ts";
import { asEq } from "../elab/app-builder.ts";
import type { ElabError } from "../elab/error.ts";
import { inferType } from "../elab/infer.ts";
import type { Location } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { samePolynomial, Semiring } from "./ring/polynomial.ts";
import { tryRfl } from "./rfl.ts";
import { simpAt } from "./simp.ts";
import { simpTarget } from "./simp/apply-result.ts";
import type { Hook, SimpOptions } from "./simp/engine.ts";
import { rulesOfConstant, SimpRules } from "./simp/theorems.ts";
import { defineSimpleTactic, defineTactic } from "./tactic.ts";

export const ring1 = defineSimpleTactic(["ring1"], (t) => {
  t.refineMain((goal) => {
    if (closeByRing(t, goal)) return [];
    throw failed(t, goal);
  });
});

/** As in Lean, what `ring1` does not close is left in normal form. */
export const ring = defineSimpleTactic(["ring"], (t) => {
  t.refineMain((goal) => {
    if (closeByRing(t, goal)) return [];
    const left = simpTarget(t, goal, ringOptions(t));
    if (left === undefined) throw failed(t, goal);
    return left;
  });
});

export const ringNf = defineTactic<Location>({
  keywords: ["ring_nf"],
  parse(parser) {
    parser.config();
    return parser.location();
  },
  run(at, t) {
    simpAt(t, ringOptions(t), at, false, "ring_nf");
  },
});

function failed(t: TacticContext, goal: number): ElabError {
  return t.m.error(
    "ring",
    () => `ring failed, the two sides are not equal as polynomials\n${t.render([goal])}`,
  );
}

function closeByRing(t: TacticContext, goal: number): boolean {
  const { m } = t;
  const quick = m.attempt(
    () => m.withTransparency("reducible", () => tryRfl(t, goal)) || undefined,
  );
  return quick === true || proveByRing(t, goal);
}

/** Simplification by normal forms of the largest arithmetic terms. */
function ringOptions(t: TacticContext): SimpOptions {
  const { m } = t;
  const rules = new SimpRules();
  for (const name of ["eq_self", "iff_self"]) rules.addAll(rulesOfConstant(m, name, false, 1000));
  const semirings = new Map<string, Semiring | undefined>();
  const hook: Hook = (_, e) => {
    const fn = getAppFn(e);
    if (fn.kind !== "const" || !arithmetic.has(fn.name) || getAppArgs(e).length !== 6) {
      return undefined;
    }
    const type = m.instantiate(inferType(m, e));
    const key = `${type.hash}`;
    if (!semirings.has(key)) semirings.set(key, Semiring.of(m, type));
    const made = semirings.get(key)?.rewrite(e);
    return made === undefined ? undefined : { ...made, done: true };
  };
  return { rules, arithmetic: true, pre: [hook] };
}

const arithmetic = new Set(["HAdd.hAdd", "HMul.hMul", "HPow.hPow"]);

function proveByRing(t: TacticContext, goal: number): boolean {
  const { m } = t;
  return t.inGoal(goal, (target) => {
    const eq = asEq(m, target);
    if (eq === undefined) return false;
    const type = m.instantiate(eq.type);
    const semiring = Semiring.of(m, type);
    if (semiring === undefined) return false;
    const a = semiring.normalize(eq.lhs);
    const b = semiring.normalize(eq.rhs);
    if (!samePolynomial(a.polynomial, b.polynomial)) return false;
    const middle = semiring.repr(a.polynomial);
    const lhs = m.instantiate(eq.lhs);
    const rhs = m.instantiate(eq.rhs);
    const symm = mkApps(mkConst("Eq.symm", [eq.level]), [type, rhs, middle, b.proof]);
    m.assign(
      goal,
      mkApps(mkConst("Eq.trans", [eq.level]), [type, lhs, middle, rhs, a.proof, symm]),
    );
    return true;
  });
}
