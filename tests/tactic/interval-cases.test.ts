/** `interval_cases`: values between bounds. */
import { describe, expect, test } from "vitest";
import { left, prove } from "./run.ts";

describe("interval_cases", () => {
  test.each([
    ["(x : ℕ) (h : x < 5) (h' : 2 ≤ x) : x = 2 ∨ x = 3 ∨ x = 4", "interval_cases x <;> simp"],
    ["(x : ℕ) (h : ¬5 ≤ x) (h' : ¬x < 2) : 2 ≤ x ∧ x ≤ 4", "interval_cases x <;> simp"],
    ["(x : ℤ) (h : x < 2 * 3 - 1) (h' : -2 < x) : x * x < 17", "interval_cases x <;> norm_num"],
    ["(x : ℕ) (h : x % 10 < 5) : x % 10 ≤ 4", "interval_cases x % 10 <;> norm_num"],
    ["(x : ℕ) (h : x < 0) : False", "interval_cases x"],
    ["(x : ℤ) (h : x < 0) (h' : x > 3) : False", "interval_cases x"],
    ["(x y : ℕ) (h : x = 5) (h' : y < x) : y ≤ 4", "interval_cases x\ninterval_cases y <;> simp"],
    ["(x y : ℕ) (h : x < 50) (h' : y < 3) : y ≤ 2", "interval_cases <;> simp"],
    [
      "(x : ℕ) (h : x ∣ 501) (h' : x ≤ 501) : x = 1 ∨ x = 3 ∨ x = 167 ∨ x = 501",
      "interval_cases x <;> norm_num at h ⊢ <;> omega",
    ],
  ])("%s", (statement, script) => {
    expect(left(statement, script)).toBe("done");
  });

  test("gives one goal for each value, in order, and takes hypotheses along", () => {
    expect(
      left("(x : ℤ) (p : ℤ → Prop) (h : -1 ≤ x) (k : x < 1) (l : p x) : p 0", "interval_cases x"),
    ).toBe(
      "p : ℤ → Prop, h : -1 ≤ -1, k : -1 < 1, l : p (-1) ⊢ p 0 | p : ℤ → Prop, h : -1 ≤ 0, k : 0 < 1, l : p 0 ⊢ p 0",
    );
  });

  test.each([
    ["(x : ℕ) (h : 3 ≤ x) : x = 3", "no upper bound"],
    ["(x : ℤ) (h : x ≤ 3) : x = 3", "no lower bound"],
    ["(x : ℕ) (h : x ≤ 10000000) : x = 3", "too many values"],
  ])("says what it lacks: %s", (statement, text) => {
    expect(prove(statement, "interval_cases x").errors[0]?.text).toContain(text);
  });
});
