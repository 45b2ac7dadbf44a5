/** `linarith` and `nlinarith` in ordered fields, on ℤ and on ℕ. */
import { describe, expect, test } from "vitest";
import { left, prove } from "./run.ts";

describe("linarith", () => {
  test.each([
    ["(a b c : ℝ) (h : a ≤ b) (k : b ≤ c) : a ≤ c", "linarith"],
    ["(a b c : ℝ) (h : a < b) (k : b ≤ c) : a < c", "linarith"],
    ["(a b : ℝ) (h : a + b = 3) (k : a = 2) : b = 1", "linarith"],
    ["(a b : ℝ) (h : 2 * a + b / 3 < 3) (k : 6 * a + b > 9) : False", "linarith"],
    ["(a b : ℝ) (h : ¬a < b) (k : ¬b ≤ a - 1) : b ≤ a ∧ a - 1 < b", "constructor <;> linarith"],
    ["(a b c : ℝ) (h : 0 < a ∧ 0 < b ∧ 0 < c) : 0 < a + c", "linarith"],
    ["(a b c : ℝ) (h : 0 < a ∧ 0 < b ∧ 0 < c) : 0 < b", "linarith [h.2.1]"],
    ["(y : ℝ) (h : 0 < y) : y ≠ 0", "linarith"],
    ["(y : ℝ) (h : 0 < y) : ¬y ≤ 0", "linarith"],
    ["(x y : ℝ) (h : x * y = 3) : y * x + 1 ≤ 4", "linarith"],
    ["(x : ℝ) (h : (x + 1) ^ 2 ≤ 4) : x ^ 2 + 2 * x ≤ 3", "linarith"],
    ["(a b : ℝ) (h : 3 / 7 * a - b⁻¹ ≤ 2) (k : b⁻¹ ≤ 1) : a ≤ 7", "linarith"],
    ["(a x : ℝ) (h : a * x / 2 = 5) : x * a = 10", "linarith"],
    ["(f : ℝ → ℝ) (h : ∀ x, f x ≤ x) : f 3 ≤ 4", "linarith [h 3]"],
    ["(x : ℝ) (n : ℕ) (h : (n : ℝ) < x) : 0 < x", "linarith"],
    ["(n k : ℕ) (h : ¬(0 : ℝ) < n + k) : (n : ℝ) ≤ 0", "linarith"],
    ["(x : ℤ) (h : 3 * x ^ 2 + 1 = 39) : x ^ 2 = 38 / 3", "linarith"],
    ["(p : Prop) (x : ℝ) (h : x < 1) (k : x > 2) : p", "linarith"],
    ["(x : ℝ) (h : x = 1) (k : x = 2) : False", "linarith"],
    ["(x : ℝ) (n : ℕ) (h : x < x) (k : n ≤ 3) : n ≤ 2", "linarith"],
    ["{R : Type} [LinearOrderedField R] (a b : R) (h : a / 2 < b / 3) : 3 * a < 2 * b", "linarith"],
    ["{R : Type} [LinearOrderedCommRing R] (a b : R) (h : a < b) : 2 * a < 2 * b", "linarith"],
    ["(a b : ℚ) (h : a / 2 < b / 3) : 3 * a < 2 * b", "linarith"],
    ["(a b : ℝ) (h : 1000000007 * a < 3) (k : a > 3 / 1000000006) : False", "linarith"],
    ["(x : ℝ) (h : x ≤ 2 ^ 2008) (k : 2 ^ 2008 < x) : False", "linarith"],
    ["(x : ℝ) (h : x < (1 / 2) ^ 3) : 8 * x < 1", "linarith"],
    ["(n : ℕ) (h : 123 * n + 17 = 39500) : 123 * n = 39500 - 17", "linarith"],
    ["(f : ℕ → ℝ) (h : f (1 + 1) ≤ 3) : f 2 ≤ 3", "linarith"],
    ["(f : ℕ → ℝ) (n : ℕ) (h : f (n + 1 + 1) ≤ 3) : f (n + 2) ≤ 3", "linarith"],
    ["(x : ℝ × ℝ) (h : (x.1, x.2).1 ≤ 3) : x.1 ≤ 3", "linarith"],
    ["(f : ℝ → ℝ) (x : ℝ) (h : f x ≤ 3) : f x + 1 ≤ 4", "set y := f x\nlinarith"],
    ["(f : ℕ → ℝ) (h : f 1 ≤ 3) (k : f 2 ≤ f 1) (l : f 3 ≤ f 2) : f 3 ≤ 3", "linarith"],
    ["(a b : ℤ) (h : a < b) : a + 1 ≤ b", "linarith"],
    ["(a b : ℤ) (h : 2 * a < 2 * b + 1) (k : b < a) : False", "linarith"],
    ["(a b : ℕ) (h : a < b) : a + 1 ≤ b", "linarith"],
    ["(a : ℕ) (b : ℤ) (h : 3 ≤ a) (k : b = a) : 3 ≤ b", "linarith"],
    ["(a b : ℕ) : (0 : ℤ) ≤ a + 2 * b", "linarith"],
    ["(n : ℕ) (h : 0 < n) : n ≠ 0", "linarith"],
    ["(a : ℕ) (h : a / 2 * 3 ≤ 4) : 3 * (a / 2) < 5", "linarith"],
    ["(a b : ℝ) (h : a ≤ b) (k : b ≤ 3) : a ≤ b", "linarith only [h]"],
  ])("%s := by %s", (statement, script) => {
    expect(left(statement, script)).toBe("done");
  });

  test.each([
    ["(a b : ℝ) (h : a ≤ b) : a < b", "linarith"],
    ["(a b : ℝ) (h : a ≤ b) (k : b ≤ 3) : a ≤ 3", "linarith only [h]"],
    ["(a : ℝ) (h : a ≠ 0) (k : 0 ≤ a) : 0 < a", "linarith"],
    ["(x : ℝ) (h : x ^ 2 = 0) : x = 0", "linarith"],
    ["(a b : ℕ) (h : 2 * a = 2 * b + 1) : False", "linarith"],
    ["(a b : ℝ) (h : 2 * a < 2 * b + 1) (k : b < a) : False", "linarith"],
    ["(a b : ℤ) (h : a / 2 ≤ b) : a ≤ 2 * b", "linarith"],
    ["(f : ℕ → ℝ) (h : f 1 ≤ 3) : f 2 ≤ 3", "linarith"],
    ["(p : Prop) : p", "linarith"],
  ])("not %s := by %s", (statement, script) => {
    expect(prove(statement, script).errors.map((e) => e.code)).toEqual(["linarith"]);
  });
});

describe("nlinarith", () => {
  test.each([
    "(a b : ℝ) (h : 0 < a) (k : 0 < b) : 0 < a * b",
    "(a b : ℝ) (h : a ^ 2 + b ^ 2 ≤ 0) : a * a ≤ 0",
    "(u v : ℝ) (h : u ^ 2 + v ^ 2 = 1) (k : 0 ≤ u) : u ≤ 1",
    "(x y : ℝ) (h : x ≥ 4) (k : y > 0) (l : x * y + 1 = 4 * y) : False",
    "(a b : ℝ) (h : 1 - a ≥ 0) (k : 1 + b ≥ 0) : a * b + (a - b) ≤ 1",
    "(x : ℤ) (h : x ^ 2 = 4) (k : 0 < x) : x = 2",
    "(a b : ℕ) (h : a ≤ b) : a * a ≤ b * b",
    "(a b c d : ℕ) (h : a ≤ b) (k : c ≤ d) : a * c ≤ b * d",
    "(n : ℕ) (h : 2 ≤ n) : n + 2 ≤ n * n",
    "(a : ℕ) : (0 : ℤ) ≤ a + a * a",
    "(a b c : ℝ) (h : a + b + c = 2) (k : a * b + b * c + c * a = 1) : a ^ 2 + b ^ 2 + c ^ 2 = 2",
  ])("%s", (statement) => {
    expect(left(statement, "nlinarith")).toBe("done");
  });

  test.each(["(a b : ℝ) : a * b ≤ a ^ 2", "(a b c : ℝ) (h : 0 < a) (k : b < c) : b * a < c"])(
    "not %s",
    (statement) => {
      expect(prove(statement, "nlinarith").errors.map((e) => e.code)).toEqual(["linarith"]);
    },
  );
});
