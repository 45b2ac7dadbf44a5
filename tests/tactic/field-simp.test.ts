/** `field_simp` and `linear_combination`. */
import { describe, expect, test } from "vitest";
import { left, prove } from "./run.ts";

describe("field_simp", () => {
  test.each([
    [
      "(a b c d : ℝ) (hb : b ≠ 0) (hd : d ≠ 0) (h : a * d + c * b = b * d) : a / b + c / d = 1",
      "field_simp\nexact h",
    ],
    [
      "(a b c d : ℝ) (hb : b ≠ 0) (hd : d ≠ 0) (h : a * d - b * c = b * d) : a / b - c / d = 1",
      "field_simp\nexact h",
    ],
    ["(x y : ℝ) (hx : x ≠ 0) (hy : y ≠ 0) : 1 / x + 1 / y = (x + y) / (x * y)", "field_simp\nring"],
    ["(x : ℝ) (h : x / 2 = 3) : x = 6", "field_simp at h\nlinarith"],
    ["(a : ℝ) (ha : a ≠ 0) : a⁻¹ * a = 1", "field_simp"],
    ["(x y : ℝ) (h : x - y ≠ 0) : (x ^ 2 - y ^ 2) / (x - y) = x + y", "field_simp\nring"],
    ["(x : ℝ) : x / (x ^ 2 + 1) * (x ^ 2 + 1) = x", "field_simp"],
    ["(x : ℝ) (hx : 0 < x) (h : 2 = x * x) : 2 / x = x", "field_simp\nexact h"],
  ])("%s := by %s", (statement, script) => {
    expect(left(statement, script)).toBe("done");
  });

  test("a denominator that may be zero stays", () => {
    expect(left("(a b : ℝ) (h : a / b = 2) : a = 2 * b", "field_simp at h")).toContain(
      "made no progress",
    );
  });
});

describe("linear_combination", () => {
  test.each([
    ["(x y : ℝ) (h : x + y = 3) (h' : x - y = 1) : x = 2", "linear_combination (h + h') / 2"],
    ["(a b : ℤ) (h : a = b) : a ^ 2 = b ^ 2", "linear_combination (a + b) * h"],
    ["(x y : ℝ) (h : x = y) (h' : x = 3) : x * x = y * 3", "linear_combination h * h'"],
    ["(x y : ℝ) : (x + y) ^ 2 = x ^ 2 + 2 * x * y + y ^ 2", "linear_combination"],
    ["(x : ℝ) (f : ∀ y : ℝ, y = 2 * y) : x = 0", "linear_combination -f x"],
  ])("%s := by %s", (statement, script) => {
    expect(left(statement, script)).toBe("done");
  });

  test("a combination that does not fit", () => {
    const { errors } = prove("(x y : ℝ) (h : x = y) : x = 2 * y", "linear_combination h");
    expect(errors[0]?.code).toBe("linear_combination");
  });
});
