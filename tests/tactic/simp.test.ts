/** The simplifier and its clients. */
import { describe, expect, test } from "vitest";
import { left } from "./run.ts";

type Row = readonly [statement: string, script: string, expected: string];

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows)("%s := by %s", (statement, script, expected) => {
      expect(left(statement, script)).toBe(expected);
    });
  });
}

table("simp only", [
  ["(a : ℕ) : a + 0 = a", "simp only [Nat.add_zero]", "done"],
  ["(p q : Prop) (h : p) (k : q) : p ∧ q", "simp only [h, k, and_self]", "done"],
  [
    "(a b c : ℕ) : a + b + c = c + b + a",
    "simp only [Nat.add_comm, Nat.add_left_comm, Nat.add_assoc]",
    "done",
  ],
  [
    "(a b : ℕ) (h : a = b) (k : b + 0 = 3) : a = 3",
    "simp only [Nat.add_zero] at k\nrw [h, k]",
    "done",
  ],
  ["(p q r : Prop) : p ∧ q ∧ r ↔ (p ∧ q) ∧ r", "simp only [and_assoc]", "done"],
  ["(a b : ℕ) : a + b = b + a", "simp only []", "simp made no progress"],
]);

table("simp", [
  ["(p : Prop) (h : p) : p ∧ True", "simp [h]", "done"],
  ["(a b : ℕ) (h : a = b) : b + 0 = a", "simp [h]", "done"],
  ["(f : ℕ → ℕ) (h : ∀ x, f x = x) : (fun x => f x + 0) = (fun x => x)", "simp [h]", "done"],
  ["(p : Prop) : ¬(p ∧ ¬p)", "simp", "done"],
  [": (2 : ℕ) + 3 = 5 ∧ ¬(3 : ℕ) = 4", "simp", "done"],
  ["(a b : ℕ) (h : a + 0 = b + 0) : a = b", "simpa using h", "done"],
  ["(a b : ℕ) (h : a + 0 = b + 0) : a = b", "simp at h\nexact h", "done"],
  ["(h : (1 : ℕ) = 2) (p : Prop) : p", "simp at h", "done"],
  ["(p q : Prop) (h : p → q) (k : p) : q", "simp_all", "done"],
  ["(x y : ℕ) (h : x = y) (k : y = 3) : x = 3", "simp_all", "done"],
]);

table("simp finds instances and offsets", [
  ["(n : ℕ) : 0 < n + 1", "simp only [Nat.zero_lt_succ]", "done"],
  ["(a b : ℕ) : a ∣ a * b", "simp only [dvd_mul_right]", "done"],
  ["(a : ℕ) : a ≤ a ∧ True", "simp only [le_refl, and_true]", "done"],
]);

table("simp stops where a round ends as it began", [
  [
    "(n : ℕ) : 2 * n % 47 = 2 * (n % 47) % 47",
    "simp [Nat.mul_mod, Nat.add_mod, Nat.mod_mod]",
    "done",
  ],
  ["(n : ℕ) (h : n % 5 = 3) : n * n % 5 = 4", "simp [Nat.mul_mod, h]", "done"],
]);

table("extensionality and the rest", [
  ["(f g : ℕ → ℕ) (h : ∀ x, f x = g x) : f = g", "funext x\nexact h x", "done"],
  ["(f g : ℕ → ℕ) (h : ∀ x, f x = g x) : f = g", "ext x\nexact h x", "done"],
  ["(a b c : ℕ) (h : a = b) (k : b = c) : a = c", "calc a = b := h\n  _ = c := k", "done"],
]);
