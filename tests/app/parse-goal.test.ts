import { expect, test } from "vitest";
import { parseGoal } from "../../src/app/goals/parse-goal.ts";

test("a goal's case, hypotheses and target are told apart", () => {
  const goal = parseGoal(
    "case succ\nn m✝ : ℕ\nf : ℕ → ℕ := fun x => x\nih :\n  0 + n =\n    n\n⊢ 0 + (n + 1) = n + 1",
  );
  expect(goal).toEqual({
    caseName: "succ",
    hypotheses: [
      { names: ["n", "m✝"], type: "ℕ", value: undefined },
      { names: ["f"], type: "ℕ → ℕ", value: "fun x => x" },
      { names: ["ih"], type: "0 + n =\n    n", value: undefined },
    ],
    target: "0 + (n + 1) = n + 1",
  });
});

test("a target over several lines stays whole", () => {
  expect(parseGoal("⊢ ∀ x,\n    x = x ∧\n  True").target).toBe("∀ x,\n    x = x ∧\n  True");
});
