/** `ring`: equations of commutative semirings. */
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
    "(n : ℕ) : 2 ^ (n + 1) = 2 * 2 ^ n",
    "(a n : ℕ) : a ^ (n + 2) = a * a ^ n * a",
    "(a : ℕ) (f : ℕ → ℕ) : f a * 3 + 0 = f a + f a * 2",
    "(a : ℕ) : (2 * a) ^ 2 = 4 * a ^ 2",
    "(a : ℕ) : 0 * a + 1 * a = a",
    "{R : Type} [CommSemiring R] (a b : R) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2",
    "{R : Type} [CommSemiring R] (a b c : R) : a * (b + c) * 3 = 3 * b * a + c * a + 2 * (a * c)",
  ])("%s", (statement) => {
    expect(left(statement, "ring")).toBe("done");
  });

  test.each([
    "(a b : ℕ) : a + b = a * b",
    "(a : ℕ) : a ^ 2 = a ^ 3",
    "(a b : ℕ) (h : a = b) : a + a = a + b",
  ])("not %s", (statement) => {
    expect(prove(statement, "ring1").errors[0]?.code).toBe("ring");
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
  ])("%s := by %s", (statement, script, expected) => {
    expect(left(statement, script)).toBe(expected);
  });
});
