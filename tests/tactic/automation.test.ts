/** Decision procedures: propositional logic and linear arithmetic. */
import { describe, expect, test } from "vitest";
import { left, prove } from "./run.ts";

describe("tauto", () => {
  test.each([
    "(p q : Prop) : p ∧ q ↔ q ∧ p",
    "(p q r : Prop) : (p → q) → (q → r) → p → r",
    "(p q : Prop) : ¬(p ∧ q) ↔ ¬p ∨ ¬q",
    "(p q r : Prop) : p ∨ (q ∧ r) ↔ (p ∨ q) ∧ (p ∨ r)",
    "(p q : Prop) : ((p → q) → p) → p",
    "(p q r : Prop) (h : p ↔ q) : (p ↔ r) ↔ (q ↔ r)",
    "(a b : ℕ) (h : a = b ∨ a ≠ b) : b = a ∨ a ≠ b",
    "(f : ℕ → Prop) (h : ∃ x, f x) (k : ∀ p : Prop, p) : ∃ x, f x",
  ])("%s", (statement) => {
    expect(left(statement, "tauto")).toBe("done");
  });

  test("says when it fails", () => {
    expect(left("(p q : Prop) (h : p) : q", "tauto")).toBe("tauto failed to solve some goals.");
  });
});

describe("omega", () => {
  test.each([
    "(a b : ℕ) (h : a < b) : a + 1 ≤ b",
    "(a b c : ℕ) (h : a ≤ b) (k : b ≤ c) : a ≤ c",
    "(a b : ℕ) (h : a + b = 3) (k : a = 2) : b = 1",
    "(a b : ℕ) (h : 2 * a = 2 * b + 1) : False",
    "(a b : ℕ) (h : 2 * a = 2 * b) : a = b",
    "(a b : ℕ) (h : b ≤ a) : a - b + b = a",
    "(a b : ℕ) : a - b ≤ a",
    "(a : ℕ) : a / 2 ≤ a",
    "(a : ℕ) (h : a % 2 = 1) : a ≠ 0",
    "(a : ℕ) : a % 2 = 0 ∨ a % 2 = 1",
    "(a b : ℕ) (h : a = b ∨ a = b + 1) (k : ¬a = b) : b < a",
    "(a : ℕ) (h : 3 ∣ a) (k : a < 3) : a = 0",
    "(a b : ℕ) (h : 3 * a + 2 * b ≤ 7) (k : a ≥ 2) : b = 0",
    "(a b : ℕ) (h : a ≤ b → b ≤ a) (k : a ≤ b) : a = b",
    "(x y : ℕ) : x < y ∨ x = y ∨ y < x",
    "(x : ℕ) (h : x ∈ ({3} : Set ℕ)) : x < x + 1",
  ])("%s", (statement) => {
    expect(left(statement, "omega")).toBe("done");
  });

  test.each([
    "(a b : ℕ) : a < b",
    "(a b : ℕ) (h : 2 * a ≤ 2 * b + 1) : a < b",
    "(a b : ℕ) : a - b + b = a",
    "(a : ℕ) : 2 * (a / 2) = a",
  ])("not %s", (statement) => {
    expect(prove(statement, "omega").errors[0]?.code).toBe("omega");
  });
});

describe("linarith", () => {
  test.each([
    ["(a b c : ℕ) (h : a ≤ b) (k : b ≤ c) : a ≤ c", "linarith"],
    ["(a b : ℕ) (h : a + b = 3) (k : a = 2) : b = 1", "linarith"],
    ["(a b : ℕ) (h : ∀ x, x ≤ a + x) (k : b = 2) : 2 ≤ a + b", "linarith [h b]"],
    ["(n : ℕ) (h : n * n ≤ 4) : n * n ≤ 5", "linarith"],
  ])("%s := by %s", (statement, script) => {
    expect(left(statement, script)).toBe("done");
  });

  test("does not round: that is omega's", () => {
    expect(left("(a b : ℕ) (h : 2 * a = 2 * b + 1) : False", "linarith")).toBe(
      "linarith failed to find a contradiction",
    );
  });
});

describe("nlinarith", () => {
  test.each([
    "(a b : ℕ) (h : a ≤ b) : a * a ≤ b * b",
    "(a b c d : ℕ) (h : a ≤ b) (k : c ≤ d) : a * c ≤ b * d",
    "(a b : ℕ) (h : a * b = 6) (k : a = 2) : b = 3",
    "(n : ℕ) (h : 2 ≤ n) : n + 2 ≤ n * n",
  ])("%s", (statement) => {
    expect(left(statement, "nlinarith")).toBe("done");
  });

  test("linarith sees monomials in any order", () => {
    expect(left("(a b : ℕ) (h : a * b ≤ 3) : b * a + 1 ≤ 4", "linarith")).toBe("done");
  });
});
