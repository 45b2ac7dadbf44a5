/** `ring`: equations of commutative semirings, rings and fields. */
import { describe, expect, test } from "vitest";
import { left, prove } from "./run.ts";

describe("ring", () => {
  test.each([
    "(a b : ℕ) : a + b = b + a",
    "(a b c : ℕ) : a * (b + c) = c * a + b * a",
    "(a b : ℕ) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2",
    "(a b : ℕ) : (a + b) ^ 3 = a ^ 3 + 3 * a ^ 2 * b + 3 * a * b ^ 2 + b ^ 3",
    "(a b c d : ℕ) : (a + b) * (c + d) = a * c + a * d + b * c + b * d",
    "(n : ℕ) : n * (n + 1) + 2 * (n + 1) = (n + 1) * (n + 2)",
    "(a : ℕ) (f : ℕ → ℕ) : f a * 3 + 0 = f a + f a * 2",
    "(a : ℕ) : (2 * a) ^ 2 = 4 * a ^ 2",
    "(a : ℕ) : 0 * a + 1 * a = a",
    "(a : ℕ) : Nat.succ a * 2 = a + a + 2",
    "{R : Type} [CommSemiring R] (a b : R) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2",
    "{R : Type} [CommSemiring R] (a b c : R) : a * (b + c) * 3 = 3 * b * a + c * a + 2 * (a * c)",
  ])("semiring: %s", (statement) => {
    expect(left(statement, "ring")).toBe("done");
  });

  test.each([
    "(x y : ℝ) : (x + y) * (x - y) = x ^ 2 - y ^ 2",
    "(a b : ℤ) : (a - b) ^ 3 = a ^ 3 - 3 * a ^ 2 * b + 3 * a * b ^ 2 - b ^ 3",
    "(x y z : ℚ) : (x - y) ^ 2 + (y - z) ^ 2 + (z - x) ^ 2 = 2 * (x ^ 2 + y ^ 2 + z ^ 2 - x * y - y * z - z * x)",
    "(x : ℝ) : -x - -x = 0",
    "{R : Type} [CommRing R] (a b : R) : -(a - b) * 2 = b * 2 - (a + a)",
    "(a : ℝ) (f : ℝ → ℝ) : f a - 2 * f a = -f a",
  ])("ring: %s", (statement) => {
    expect(left(statement, "ring")).toBe("done");
  });

  test.each([
    "(x : ℝ) : x / 2 + x / 3 = 5 / 6 * x",
    "(x y : ℝ) : x / y * 3 = x * y⁻¹ + 2 * (x / y)",
    "(x y : ℝ) : (x * y ^ 2 * 3)⁻¹ = x⁻¹ * y⁻¹ ^ 2 / 3",
    "(x y : ℝ) : x / (x + y) + y / (y + x) = (x + y) / (x + y)",
    "(x : ℚ) : x / 0 + (x - x)⁻¹ = 0",
    "(x : ℝ) : x⁻¹⁻¹ = x",
    "(x : ℝ) : x / -2 = -(x / 2)",
    "{K : Type} [Field K] [CharZero K] (a : K) : a / 4 + a / 4 = a / 2",
    "{K : Type} [LinearOrderedField K] (a : K) : a / 4 + a / 4 = a / 2",
  ])("field: %s", (statement) => {
    expect(left(statement, "ring")).toBe("done");
  });

  test.each([
    "(n : ℕ) : 2 ^ (n + 1) = 2 * 2 ^ n",
    "(a n : ℕ) : a ^ (n + 2) = a * a ^ n * a",
    "(a b : ℝ) (n : ℕ) : (a + b) ^ (n + 2) = (a ^ 2 + b ^ 2 + a * b + b * a) * (a + b) ^ n",
    "(x y : ℝ) (n : ℕ) : (x * y) ^ (2 * n) = (x ^ n) ^ 2 * (y ^ 2) ^ n",
    "(x : ℝ) (n : ℕ) : (-x) ^ (2 * n + 1) = -x * ((-1) ^ n) ^ 2 * (x ^ n) ^ 2",
    "(x : ℝ) (m n : ℕ) : (x ^ m) ^ n = x ^ (n * m)",
    "(x : ℝ) (n : ℕ) : 1 / 2 ^ n * x = x * (1 / 2) ^ n",
    "(x : ℝ) (n : ℕ) : (x ^ (n + 1))⁻¹ = x⁻¹ ^ n * x⁻¹",
    "(n : ℕ) : (3 / 2 : ℝ) ^ (2 * n) = (2 / 3)⁻¹ ^ n * (3 / 2) ^ n",
    "(x y : ℝ) (n : ℕ) : x / (x + y) ^ (2 * n) = x * ((y + x)⁻¹) ^ n * ((x + y) ^ n)⁻¹",
    "(a : ℝ) (k : ℕ) : a ^ (k * 2 + 4 / 2) = (a ^ k) ^ 2 * a ^ 2",
    "(a b : ℕ) : 2 ^ (2 ^ 300) * a + b = b + a * 2 ^ (2 ^ 300)",
  ])("symbolic exponents: %s", (statement) => {
    expect(left(statement, "ring")).toBe("done");
  });

  test.each([
    "(a b : ℕ) : a + b = a * b",
    "(a : ℕ) : a ^ 2 = a ^ 3",
    "(a b : ℕ) (h : a = b) : a + a = a + b",
    "(a b : ℕ) : a - b + b = a",
    "(x : ℝ) : x * x⁻¹ = 1",
    "(x y : ℝ) : x / y = y / x",
    "(x : ℝ) (n : ℕ) : x ^ n = x ^ (n + 1)",
    "(x y : ℝ) : 1 / (x + y) = 1 / x + 1 / y",
  ])("not %s", (statement) => {
    expect(prove(statement, "ring1").errors[0]?.code).toBe("ring");
  });

  test("too large an expansion is told", () => {
    const { errors } = prove("(a b c d : ℝ) : (a + b + c + d) ^ 100 = 0", "ring1");
    expect(errors[0]?.text).toContain("too many terms");
  });
});

describe("ring_nf", () => {
  test.each([
    ["(a b : ℕ) : (a + b) * 2 = 3", "ring_nf", "a b : ℕ ⊢ a * 2 + b * 2 = 3"],
    [
      "(n : ℕ) (h : (n + 1) ^ 2 = 4) : n = 1",
      "ring_nf at h",
      "n : ℕ, h : 1 + n * 2 + n ^ 2 = 4 ⊢ n = 1",
    ],
    ["(a b : ℕ) : a * b + 1 = 1 + b * a", "ring_nf", "done"],
    ["(a b : ℕ) (h : a = b) : a + a = b + a", "ring\nomega", "done"],
    ["(a b : ℝ) : (a + b) ^ 2 = 3", "ring_nf", "a b : ℝ ⊢ a * b * 2 + a ^ 2 + b ^ 2 = 3"],
    ["(a b : ℝ) : (a - b) ^ 2 = 3", "ring_nf", "a b : ℝ ⊢ -(a * b * 2) + a ^ 2 + b ^ 2 = 3"],
    ["(a b : ℝ) : a - b * 2 - 3 = 0", "ring_nf", "a b : ℝ ⊢ -3 + (a - b * 2) = 0"],
    ["(a b : ℝ) : a / 2 - b / 3 = 0", "ring_nf", "a b : ℝ ⊢ a * (1 / 2) + b * (-1 / 3) = 0"],
    ["(a b : ℝ) : a / b = 0", "ring_nf", "a b : ℝ ⊢ a * b⁻¹ = 0"],
    ["(x : ℝ) (n : ℕ) : x ^ (2 * n + 1) = 1", "ring_nf", "x : ℝ, n : ℕ ⊢ x * x ^ (n * 2) = 1"],
    [
      "(a b : ℝ) (f : ℝ → ℝ) : f (a + b + a) = 3 + f (a * 2 + b)",
      "ring_nf",
      "a b : ℝ, f : ℝ → ℝ ⊢ f (a * 2 + b) = 3 + f (a * 2 + b)",
    ],
    ["(a : ℕ) (h : a = 2) : a = 2", "ring_nf at h ⊢\nexact h", "done"],
    ["(a b : ℝ) (p : ℝ → Prop) (h : p (a + b)) : p (b + a)", "ring_nf at *\nexact h", "done"],
  ])("%s := by %s", (statement, script, expected) => {
    expect(left(statement, script)).toBe(expected);
  });
});
