/**
 * `abel` and `group`: equations of abelian groups and of groups, by counting variables and by
 * reducing words. The kernel computes both (library/Quod/Abel.lean, library/Quod/Group.lean).
 *
 * Source: Mathlib's Tactic/Abel.lean and Tactic/Group.lean for behaviour.
 */
import { type Expr, mkApp, mkApps, mkConst, mkNatLit } from "../kernel/host/expr.ts";
import { asEq } from "../elab/app-builder.ts";
import { getLevel } from "../elab/infer.ts";
import { synthInstance } from "../elab/instances.ts";
import type { Meta } from "../elab/meta.ts";
import type { TacticContext } from "./context.ts";
import { GroupReader, type Language } from "./group/reader.ts";
import { closeByRing } from "./ring.ts";
import { simpTarget } from "./simp/apply-result.ts";
import { rulesOfConstant, SimpRules } from "./simp/theorems.ts";
import { defineSimpleTactic } from "./tactic.ts";

const additive: Language = {
  term: "Quod.Abel.Term",
  neutral: 0n,
  neutralName: "zero",
  operators: new Map([
    ["HAdd.hAdd", "add"],
    ["HSub.hSub", "sub"],
    ["Neg.neg", "neg"],
  ]),
  repeat: { fn: "HSMul.hSMul", number: 4, of: 5 },
  repeatName: "smul",
  inverseName: "neg",
};

const multiplicative: Language = {
  term: "Quod.Group.Term",
  neutral: 1n,
  neutralName: "one",
  operators: new Map([
    ["HMul.hMul", "mul"],
    ["HDiv.hDiv", "div"],
    ["Inv.inv", "inv"],
  ]),
  repeat: { fn: "HPow.hPow", number: 5, of: 4 },
  repeatName: "pow",
  inverseName: "inv",
};

/** Sums without negation, as simp rules. */
const sums = ["add_zero", "zero_add", "two_nsmul", "one_nsmul", "zero_nsmul", "add_assoc"];
const exchanges = ["add_comm", "add_left_comm"];

export const abel = defineSimpleTactic(["abel", "abel!", "abel1", "abel1!"], (t) => {
  t.refineMain((goal) => {
    if (closeByRing(t, goal) || byReflection(t, goal, "abel") || byExchange(t, goal)) return [];
    throw t.m.error("abel", () => `abel failed to prove the equality\n${t.render([goal])}`);
  });
});

export const group = defineSimpleTactic(["group"], (t) => {
  t.refineMain((goal) => {
    if (byReflection(t, goal, "group")) return [];
    throw t.m.error(
      "group",
      () =>
        `group failed to prove the equality: the two sides are different words\n${t.render([goal])}`,
    );
  });
});

/** Whether the kernel finds both sides of the goal to be equal. */
function byReflection(t: TacticContext, goal: number, kind: "abel" | "group"): boolean {
  const { m } = t;
  return t.inGoal(goal, (target) => {
    const eq = asEq(m, target);
    if (eq === undefined) return false;
    const type = m.instantiate(eq.type);
    const instance = instanceOf(m, type, kind === "abel" ? "AddCommGroup" : "Group");
    const sort = getLevel(m, type);
    if (instance === undefined || sort.kind !== "succ") return false;
    const reader = new GroupReader(m, kind === "abel" ? additive : multiplicative);
    const [s, u] = [reader.read(eq.lhs), reader.read(eq.rhs)];
    const size = kind === "abel" ? [mkNatLit(BigInt(reader.size))] : [];
    const name = kind === "abel" ? "Quod.Abel" : "Quod.Group";
    const checked = m.env.kernel.whnf(mkApps(mkConst(`${name}.check`), [...size, s, u]));
    if (checked.kind !== "ok" || checked.value.kind !== "const") return false;
    if (checked.value.name !== "Bool.true") return false;
    const one = { kind: "succ", of: { kind: "zero" } } as const;
    const proof = mkApps(mkConst("Eq.refl", [one]), [mkConst("Bool"), mkConst("Bool.true")]);
    const valuation = reader.valuation(type, sort.of);
    m.assign(
      goal,
      mkApps(mkConst(`${name}.eq_of_check`, [sort.of]), [
        type,
        instance,
        valuation,
        ...size,
        s,
        u,
        proof,
      ]),
    );
    return true;
  });
}

function instanceOf(m: Meta, type: Expr, name: string): Expr | undefined {
  const sort = getLevel(m, type);
  if (sort.kind !== "succ" || !m.env.has(name)) return undefined;
  const found = synthInstance(m, mkApp(mkConst(name, [sort.of]), type));
  return found.kind === "found" ? m.instantiate(found.value) : undefined;
}

/** In a commutative monoid: both sides in one order. */
function byExchange(t: TacticContext, goal: number): boolean {
  const { m } = t;
  const rules = new SimpRules();
  for (const name of [...sums, ...exchanges]) {
    rules.addAll(rulesOfConstant(m, name, false, 1000));
  }
  const left = m.attempt(() => simpTarget(t, goal, { rules, arithmetic: false }));
  return left?.length === 0;
}
