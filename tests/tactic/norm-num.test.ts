/** `norm_num`: numerals are evaluated, what they say is decided. */
import { describe, expect, test } from "vitest";
import { left, prove } from "./run.ts";

describe("norm_num", () => {
  test.each([
    ": (3 / 4 + 1 / 6 : ℝ) = 11 / 12",
    ": (2 : ℝ) < 3",
    ": (2 : ℝ) ≠ 3",
    ": ¬(2 : ℝ) ≥ 3",
    ": (2 : ℝ) ^ 10 - 24 = 1000",
    ": (-(1 : ℚ) / 2) < 1 / 3",
    ": (0 : ℝ) ≤ 2⁻¹",
    ": (1 : ℝ) / 0 = 0",
    ": (2 : ℝ) ^ 2008 > 1",
    ": (-7 : ℤ) ≤ -3",
    ": (7 - 9 : ℕ) = 0 ∧ 17 % 5 = 2 ∧ Nat.gcd 12 18 = 6",
    ": (-7 : ℤ) % 3 = 2 ∧ (-7 : ℤ) / 2 = -4",
    ": 2 ^ 100 % 7 = 2",
    ": Nat.Prime 97",
    ": ¬Nat.Prime 91",
    ": ¬Nat.Prime 1",
    ": Nat.Coprime 12 35 ∧ ¬Nat.Coprime 12 34",
    ": 3 ∣ 12 ∧ ¬3 ∣ 10",
    ": (4 : ℤ) ∣ -12 ∧ ¬(5 : ℤ) ∣ 12",
    ": ((5 : ℕ) : ℝ) = 5 ∧ ((-5 : ℤ) : ℝ) = -5",
    ": ((0 : ℕ) : ℝ) + ((1 : ℕ) : ℝ) = 1",
    "{K : Type} [LinearOrderedField K] : (1 / 2 : K) < 1",
    "{K : Type} [Field K] [CharZero K] : (1 / 2 : K) ≠ 1",
  ])("%s", (statement) => {
    expect(left(statement, "norm_num")).toBe("done");
  });

  test.each([
    ["(x : ℝ) (h : x = 2 + 3) : x = 5", "norm_num at h\nexact h", "done"],
    ["(h : (3 : ℝ) = 4) : 1 = 2", "norm_num at h", "done"],
    ["(f : ℕ → ℕ) (h : f (2 + 3) = 3) : f 5 = 1 + 2", "norm_num at h ⊢\nexact h", "done"],
    [
      "(x y : ℝ) (h : x = 2) : x + y * (2 * 3) = 0",
      "norm_num [h]",
      "x y : ℝ, h : x = 2 ⊢ 2 + y * 6 = 0",
    ],
    ["(f : ℝ → Prop) : f (1 / 2 - 1)", "norm_num1", "f : ℝ → Prop ⊢ f (-(1 / 2))"],
    ["(f : ℝ → Prop) : f (2 / 4)", "norm_num1", "f : ℝ → Prop ⊢ f (1 / 2)"],
    ["(p : Prop) (hp : p) : (2 : ℝ) + 2 = 4 ∧ p", "norm_num\nexact hp", "done"],
  ])("%s := by %s", (statement, script, expected) => {
    expect(left(statement, script)).toBe(expected);
  });

  test.each([
    [": (2 : ℝ) = 3", "False"],
    [": (2 : ℝ) < 1", "False"],
  ])("%s is left as False", (statement) => {
    expect(prove(statement, "norm_num").errors.length).toBeGreaterThan(0);
  });

  test("nothing to do is no error", () => {
    expect(left("(p : Prop) (hp : p) : p", "norm_num\nexact hp")).toBe("done");
  });
});
