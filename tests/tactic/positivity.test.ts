/** `positivity`. */
import { describe, expect, test } from "vitest";
import { left, prove } from "./run.ts";

describe("positivity", () => {
  test.each([
    "(a b : ℝ) (h : 0 < a) (k : 0 ≤ b) : 0 < a + b ^ 2",
    "(a b : ℝ) (h : 0 < a) (k : 0 < b) : 0 < a ^ 2 / b * b",
    "(a b c : ℝ) (h : 0 < a) (k : 0 < b) (l : 0 < c) : 0 < 1 / (a * b * c) + 2 / 3",
    "(a b : ℝ) (h : 0 < a) (k : b ≠ 0) : a * b ≠ 0",
    "(a b : ℝ) (h : 0 < a) (k : 0 ≤ b) : 0 ≤ a⁻¹ * b",
    "(x y : ℝ) (h : x - y ≠ 0) : 0 < (x - y) ^ 2 * 3",
    "(x y : ℝ) : (x - y) ^ 2 * (x + y) ^ 4 ≥ 0",
    "(n : ℕ) : (0 : ℝ) ≤ (n : ℝ) * 3",
    "(n : ℕ) (h : 0 < n) : (0 : ℝ) < 60 * (n : ℝ) * (12 * (n : ℝ))",
    "(n : ℕ) : (2 : ℝ) ^ n > 0",
    "(a : ℝ) : 0 ≤ |a| + a ^ 2",
    "(a : ℝ) (h : a ≠ 0) : 0 < |a|",
    "(a : ℝ) (h : 2 ≤ a) : 0 < a",
    "(a : ℝ) (h : 1 < a) : a ≠ 0",
    "(n : ℕ) (h : n ≠ 0) : 0 < n ^ 3 + 2 * n",
    "(a : ℝ) : 0 < max a 3",
    "(a b : ℝ) (h : 0 < a) (k : 0 ≤ b) : 0 ≤ min a b",
    ": (36 : ℝ) ≠ 0",
    "(a : ℝ) (h : a < 0) : 0 < a ^ 2",
    "(x : ℝ) (h : 0 < x) : 0 < Real.sqrt x",
    "(x : ℝ) : 0 ≤ Real.sqrt (x + 1) * √2",
    ": (2 - 3 : ℝ) ≠ 0",
    ": (0 : ℚ) < 3 / 2 - 1",
    "(n : ℤ) (h : 0 < n) : (0 : ℝ) < (n : ℝ) / 3",
    "(n : ℤ) (h : n ≠ 0) : (n : ℚ) ≠ 0",
    "(a b : ℝ) (p : Prop) [Decidable p] (h : 0 < a) : 0 ≤ if p then a else b ^ 2",
    "(n : ℕ) : 0 < n.factorial",
    "{R : Type} [LinearOrderedField R] (a b : R) (h : 0 < a) : 0 < a / 2 + b ^ 2",
  ])("%s", (statement) => {
    expect(left(statement, "positivity")).toBe("done");
  });

  test.each([
    ["(a : ℝ) : 0 ≤ a", "failed to prove nonnegativity of"],
    ["(a b : ℝ) (h : 0 < a) : 0 < a - b", "failed to prove positivity of"],
    ["(a : ℝ) : a ^ 2 ≠ 0", "failed to prove nonzeroness of"],
    ["(a b : ℝ) (h : a < b) : a < b", "not a positivity goal"],
    ["(a : ℝ) : a ^ 3 ≥ 0", "failed to prove nonnegativity of"],
    ["(a b : ℝ) (h : 0 ≤ a) (k : 0 ≤ b) : 0 < a + b", "failed to prove positivity of"],
  ])("not %s", (statement, message) => {
    const [error] = prove(statement, "positivity").errors;
    expect(error?.code).toBe("positivity");
    expect(error?.text).toContain(message);
  });
});
