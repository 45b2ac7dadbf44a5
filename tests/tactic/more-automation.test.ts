/** `abel`, `group`, named simp sets and the options of arithmetic, one line a case. */
import { describe, expect, test } from "vitest";
import { left, prove } from "./run.ts";

function proves(statement: string, script: string): void {
  test(`${statement} by ${script}`, () => {
    expect(left(statement, script)).toBe("done");
  });
}

function fails(statement: string, script: string, message: RegExp): void {
  test(`not ${statement} by ${script}`, () => {
    const began = performance.now();
    expect(prove(statement, script).errors[0]?.text).toMatch(message);
    expect(performance.now() - began).toBeLessThan(5000);
  }, 10_000);
}

describe("groups", () => {
  proves("(a b c : ℤ) : a + b - c = b - c + a", "abel");
  proves("(G : Type) [AddCommGroup G] (a b c : G) : a + (b + c) - b = c + a", "abel");
  proves("(G : Type) [AddCommGroup G] (a b : G) : 2 • (a - b) + b = a + a - b", "abel");
  fails("(G : Type) [AddCommGroup G] (a b : G) : a + b = a - b", "abel", /abel failed/);
  proves("(G : Type) [Group G] (a b : G) : (a * b)⁻¹ = b⁻¹ * a⁻¹", "group");
  proves("(G : Type) [Group G] (a b : G) : (a * b * a⁻¹) ^ 3 = a * b ^ 3 * a⁻¹", "group");
  proves("(G : Type) [Group G] (a b : G) : a * b ^ (-1 : ℤ) * b = a", "group");
  fails("(G : Type) [Group G] (a b : G) : a * b = b * a", "group", /group failed/);
});

describe("simp sets", () => {
  proves("(n : ℕ) (h : Even n) : Even (n * 3 + 2)", "simp [h, parity_simps]");
  proves("(n : ℕ) : ¬Even (2 * n + 1)", "simp [parity_simps]");
  proves("(a b : ℝ) (hb : b ≠ 0) : a / b + 1 = (a + b) / b", "simp [field_simps, hb]");
  proves("(a b : ℕ) : ((a + b : ℕ) : ℤ) = a + b", "simp only [push_cast]");
});

describe("interval_cases", () => {
  proves(
    "(n : ℕ) (a : 3 ≤ n) (b : n < 6) : n = 3 ∨ n = 4 ∨ n = 5",
    "interval_cases using a, b <;> simp",
  );
  proves(
    "(n : ℕ) (a : 3 ≤ n % 7) (b : n % 7 < 5) : n % 7 = 3 ∨ n % 7 = 4",
    "interval_cases h : n % 7\n· exact Or.inl rfl\n· exact Or.inr rfl",
  );
  fails("(n : ℕ) (h : n < 20000) : n = 3", "interval_cases n", /too many values/);
});

describe("omega", () => {
  proves("(x : ℤ) : x / (-2) = -(x / 2)", "omega");
  proves("(x : ℤ) : x % (-3) = x % 3", "omega");
  proves("(x : ℤ) (h : -2 ∣ x) : x % 2 = 0", "omega");
  proves("(x : ℤ) (h : ¬ -2 ∣ x) : x % 2 = 1", "omega");
  proves("(x : ℕ) (h : 0 < x) : x.pred + 1 = x", "omega");
  proves("(n : Fin 5) (h : 3 < (n : ℕ)) : (n : ℕ) = 4", "omega");
  proves("(a b : Fin 5) (h : a < b) : a ≠ b", "omega");
  proves("(a b : Fin 5) (h : (a : ℕ) = b) : a = b", "omega");
  fails("(a b : Fin 5) : a = b", "omega", /omega could not prove the goal/);
});

describe("linear arithmetic", () => {
  proves("(x y : ℝ) (h : x ≠ y) (k : x ≤ y) : x < y", "linarith (config := {splitNe := true})");
  fails("(x y : ℝ) (h : x ≠ y) (k : x ≤ y) : x < y", "linarith", /failed to find a contradiction/);
  proves(
    "(x y : ℝ) (h : x = y) : x ^ 2 = y ^ 2",
    "linear_combination (norm := skip) (x + y) * h\nring",
  );
  proves("(x y : ℝ) (h : (x - y) ^ 2 = 0) : x = y", "linear_combination (exp := 2) h");
  fails("(x y : ℝ) (h : x = y) : x = y + 1", "linear_combination h", /ring failed/);
  fails("(x y : ℝ) (h : x = y) : y = x", "polyrith", /server/);
});

describe("push_neg", () => {
  test("implications, equivalences, sets", () => {
    expect(left("(p q : Prop) : ¬(p → q)", "push_neg")).toBe("p q : Prop ⊢ p ∧ ¬q");
    expect(left("(p q : Prop) : ¬(p ↔ q)", "push_neg")).toBe("p q : Prop ⊢ p ∧ ¬q ∨ ¬p ∧ q");
    expect(left("(s : Set ℕ) : ¬s = ∅", "push_neg")).toBe("s : Set ℕ ⊢ s.Nonempty");
    expect(left("(s : Set ℕ) : ¬s.Nonempty", "push_neg")).toBe("s : Set ℕ ⊢ s = ∅");
  });
});

describe("norm_num", () => {
  proves(": (2 : ℝ) ^ (-3 : ℤ) = 1 / 8", "norm_num");
  proves(": (-2 : ℚ) ^ (3 : ℤ) = -8", "norm_num");
  proves(": Nat.sqrt 17 = 4", "norm_num");
  proves(": Nat.minFac 91 = 7", "norm_num");
  proves(": 17 ≡ 3 [MOD 7]", "norm_num");
  proves(": Even 10 ∧ ¬Even 11", "norm_num");
  proves(": ∑ i in Finset.range 10, i = 45", "norm_num");
  fails(": Nat.sqrt 17 = 5", "norm_num", /unsolved goals/);
});

describe("numbers that are never written out", () => {
  const huge = ": 2 ^ (2 ^ 2008) = 2 ^ (2 ^ 2008) + 1";
  for (const script of [
    "rfl",
    "decide",
    "simp",
    "norm_num",
    "ring",
    "omega",
    "linarith",
    "exact?",
  ]) {
    fails(huge, script, /./);
  }
  fails(": 2 ^ (2 ^ 2008) % 7 = 2", "rfl", /./);
  fails(": 0 < 2 ^ (2 ^ 2008)", "decide", /./);
  proves(": 0 < 2 ^ (2 ^ 2008)", "positivity");
  proves(": Nat.ModEq 10 (2 ^ 2010) 4", "rfl");
  fails(": Nat.ModEq 10 (2 ^ 2010) 5", "rfl", /rfl tactic failed/);
});
