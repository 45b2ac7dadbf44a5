/** `decide`: evaluates the instance of `Decidable`. */
import {
  type Expr,
  hasExprMVar,
  hasFVar,
  hasLevelMVar,
  mkApps,
  mkConst,
} from "../kernel/host/expr.ts";
import { synthInstance } from "../elab/instances.ts";
import type { Meta } from "../elab/meta.ts";
import { whnf } from "../elab/whnf.ts";
import type { TacticContext } from "./context.ts";
import { defineTactic } from "./tactic.ts";

export const decide = defineTactic<undefined>({
  keywords: ["decide", "native_decide"],
  parse(parser) {
    parser.config();
    return undefined;
  },
  run(_, t) {
    t.refineMain((goal, target) => {
      if (hasExprMVar(target)) {
        throw t.fail(
          "decide",
          goal,
          (show) => `expected type must not contain meta variables\n  ${show(target)}`,
        );
      }
      if (hasFVar(target)) {
        throw t.fail(
          "decide",
          goal,
          (show) => `expected type must not contain free variables\n  ${show(target)}`,
        );
      }
      const verdict = evaluate(t, goal);
      if (verdict === "proved") return [];
      throw t.m.error("decide", (show) =>
        verdict === "false"
          ? `tactic 'decide' proved that the proposition\n  ${show(target)}\nis false`
          : verdict === "no-instance"
            ? `failed to synthesize\n  ${show(mkApps(mkConst("Decidable"), [target]))}`
            : `tactic 'decide' failed for proposition\n  ${show(target)}\nsince its 'Decidable' instance did not reduce to 'isTrue' or 'isFalse'`,
      );
    });
  },
});

type Verdict = "proved" | "false" | "no-instance" | "stuck";

function evaluate(t: TacticContext, goal: number, fuel?: number): Verdict {
  const { m } = t;
  return t.inGoal(goal, (target) => {
    const found = synthInstance(m, mkApps(mkConst("Decidable"), [target]));
    if (found.kind !== "found") return "no-instance";
    const value = m.instantiate(mkApps(mkConst("Decidable.decide"), [target, found.value]));
    const result = valueOf(m, value, fuel);
    if (result.kind !== "const") return "stuck";
    if (result.name === "Bool.false") return "false";
    if (result.name !== "Bool.true") return "stuck";
    const bool = mkConst("Bool");
    const refl = mkApps(mkConst("Eq.refl", [{ kind: "succ", of: { kind: "zero" } }]), [
      bool,
      mkConst("Bool.true"),
    ]);
    m.assign(goal, mkApps(mkConst("of_decide_eq_true"), [target, found.value, refl]));
    return "proved";
  });
}

/** Steps of the kernel for one decision. */
const KERNEL_FUEL = 50_000_000;

/** The kernel evaluates closed terms: lazily, and with large numbers. */
function valueOf(m: Meta, value: Expr, fuel: number | undefined): Expr {
  if (!hasExprMVar(value) && !hasLevelMVar(value)) {
    const result = m.env.kernel.whnf(value, { fuel: fuel ?? KERNEL_FUEL });
    if (result.kind === "ok") return result.value;
  }
  if (fuel !== undefined) return value;
  return m.withTransparency("all", () => whnf(m, value));
}

/** Quietly: whether the goal could be decided to be true, with the kernel alone if `fuel` is given. */
export function tryDecide(t: TacticContext, goal: number, fuel?: number): boolean {
  const target = t.m.instantiate(t.m.typeOfMVar(goal));
  if (hasExprMVar(target) || hasFVar(target) || !t.elab.env.has("of_decide_eq_true")) return false;
  return evaluate(t, goal, fuel) === "proved";
}
