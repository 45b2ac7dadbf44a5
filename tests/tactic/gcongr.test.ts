/** `gcongr`. */
import { describe, expect, test } from "vitest";
import { left } from "./run.ts";

describe("gcongr", () => {
  test.each([
    ["(a b c : ℝ) (h : a ≤ b) : a + c ≤ b + c", "gcongr", "done"],
    ["(a b c : ℝ) (h : a ≤ b) (k : 0 ≤ c) : a * c ≤ b * c", "gcongr", "done"],
    ["(a b c d : ℝ) (h : a ≤ b) (k : 0 < c) (l : d < 3) : d + c * a ≤ 3 + c * b", "gcongr", "done"],
    ["(a b c : ℝ) (h : a < b) (k : 0 < c) : 2 * (c * a) + 1 < 2 * (c * b) + 1", "gcongr", "done"],
    ["(a b c d : ℝ) (h : a ≤ b) (k : c ≤ d) : a + c ≤ b + d", "gcongr ?_ + ?_", "done"],
    ["(a b c : ℝ) (h : a + 1 ≤ b + 1) : a + c ≤ b + c", "gcongr\nlinarith", "done"],
    [
      "(a b c : ℝ) (h : a ≤ b) : a * c ≤ b * c",
      "gcongr",
      "case a_nonneg, a b c : ℝ, h : a ≤ b ⊢ 0 ≤ c",
    ],
    ["(a b : ℝ) (h : a ≤ b) (k : 0 ≤ a) : √(a ^ 2 + 1) ≤ √(b ^ 2 + 1)", "gcongr", "done"],
    ["(a b : ℝ) (h : a ≤ b) : a + a / 2 - 1 ≤ b + b / 2 - 1", "gcongr", "done"],
    ["(m n : ℕ) (h : m ≤ n) : (2 : ℝ) ^ m ≤ 2 ^ n", "gcongr\nnorm_num", "done"],
    ["(a b c : ℝ) : a < b", "gcongr", "tactic 'gcongr' failed, gcongr did not make progress"],
    ["(a : Prop) : a", "gcongr", "tactic 'gcongr' failed, the goal is not a relation"],
  ])("%s := by %s", (statement, script, expected) => {
    expect(left(statement, script)).toBe(expected);
  });
});
