/** Tactics beyond the first issue's list. */
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

table("negations", [
  ["(p : ℕ → Prop) (h : ¬∀ x, p x) : ∃ x, ¬p x", "push_neg at h\nexact h", "done"],
  ["(a b : ℕ) (h : ¬a < b) : b ≤ a", "push_neg at h\nexact h", "done"],
  ["(p q : Prop) : ¬(p ∧ q)", "push_neg", "p q : Prop ⊢ p → ¬q"],
  ["(a b : ℕ) : ¬(a = b)", "push_neg", "a b : ℕ ⊢ a ≠ b"],
  ["(p q : Prop) (h : ¬q → ¬p) : p → q", "contrapose\nexact h", "done"],
  ["(a b : ℕ) (h : b ≤ a → b = 0) : b ≠ 0 → a < b", "contrapose!\nexact h", "done"],
  ["(a b : ℕ) : a ≤ b", "by_contra! h", "a b : ℕ, h : b < a ⊢ False"],
]);

table("interval_cases", [
  ["(n : ℕ) (h : n ≤ 2) : n = 0 ∨ n = 1 ∨ n = 2", "interval_cases n <;> simp", "done"],
  [
    "(n : ℕ) (h : 3 ≤ n) (k : n < 5) (p : ℕ → Prop) (a : p 3) (b : p 4) : p n",
    "interval_cases n\n· exact a\n· exact b",
    "done",
  ],
  ["(n : ℕ) (h : ¬n ≤ 3) (k : n < 4) : False", "interval_cases n", "done"],
  [
    "(n : ℕ) (h : 3 ≤ n) : n = n + 0",
    "interval_cases n",
    "tactic 'interval_cases' failed, no upper bound was found for",
  ],
]);

table("congruence", [
  ["(f : ℕ → ℕ) (a b : ℕ) (h : a = b) : f a = f b", "congr", "done"],
  [
    "(f : ℕ → ℕ → ℕ) (a b c d : ℕ) : f a b = f c d",
    "congr 1",
    "f : ℕ → ℕ → ℕ, a b c d : ℕ ⊢ a = c | f : ℕ → ℕ → ℕ, a b c d : ℕ ⊢ b = d",
  ],
  ["(p : ℕ → Prop) (a b : ℕ) (h : p a) (k : b = a) : p b", "convert h", "done"],
]);

table("matching", [
  [
    "(p q : Prop) (h : p ∨ q) : q ∨ p",
    "match h with\n| Or.inl h => exact Or.inr h\n| Or.inr h => exact Or.inl h",
    "done",
  ],
  ["(p q : Prop) (h : p ∧ q) : q", "match h with\n| ⟨_, k⟩ => exact k", "done"],
  ["(p : Prop) : False → p", "nofun", "done"],
  ["(p : Prop) (h : False) : p", "nomatch h", "done"],
]);

table("let", [
  ["(p : ℕ → Prop) (h : ∃ x, p x) : ∃ y, p y", "let ⟨x, hx⟩ := h\nexact ⟨x, hx⟩", "done"],
  ["(n : ℕ) : n + 0 = n", "let m := n\nshow m + 0 = m\nrfl", "done"],
]);

table("rewriting", [
  ["(a b : ℕ) (h : a = b) : a + a = a + b", "nth_rewrite 2 [h]\nrfl", "done"],
  [
    "(a b : ℕ) (h : ∀ x, x + 0 = x) : ∀ y : ℕ, y + 0 = y",
    "simp_rw [h]",
    "a b : ℕ, h : ∀ (x : ℕ), x + 0 = x ⊢ ℕ → True",
  ],
  ["(p q : Prop) (f : p → q) (h : p) : q", "apply f at h\nexact h", "done"],
  ["(a b c : ℕ) (h : a = b) (k : b = c) : a = c", "subst h k\nrfl", "done"],
  ["(a b : ℕ) (h : a = b) : b = a", "symm\nexact h", "done"],
  ["(a b c : ℕ) (h : a = b) (k : b = c) : a = c", "trans b\nexact h\nexact k", "done"],
  ["(f : ℕ → ℕ) (h : ∀ n, f n = n) : f 3 = 3", "specialize h 3\nexact h", "done"],
  ["(a b : ℕ) (h : a + 1 = b + 1) : a = b", "injection h", "done"],
  ["(a b c : ℕ) (h : a = b) : a + c = b + c", "generalize c = d\nrw [h]", "done"],
]);

table("simp on conditions", [
  ["(p : Prop) [Decidable p] (h : p) (a b : ℕ) : (if p then a else b) = a", "simp [h]", "done"],
  ["(p : Prop) [Decidable p] (h : ¬p) (a b : ℕ) : (if p then a else b) = b", "simp [h]", "done"],
  ["(a b : ℕ) : (if 2 < 3 then a else b) = a", "simp", "done"],
  ["(h : Option.some 1 = (none : Option ℕ)) : False", "simp at h", "done"],
]);

table("set", [
  [
    "(a b : ℕ) (h : a + b = 3) : a + b + 1 = 4",
    "set s := a + b with hs\nexact congrArg (· + 1) h",
    "done",
  ],
  ["(a b : ℕ) (h : a + b = 3) : a + b < 4", "set s := a + b with hs\nomega", "done"],
  ["(a b : ℕ) (h : a + b = 3) : b + a = 3", "set s := a + b with ← hs\nomega", "done"],
  ["(a : ℕ) : a = a", "set s", "expected 'set x := e'"],
]);

table("apply_fun", [
  ["(a b : ℕ) (h : a = b) : a * 2 = b * 2", "apply_fun (fun x => x * 2) at h\nexact h", "done"],
  ["(f : ℕ → ℕ) (a b : ℕ) (h : a = b) : f a = f b", "apply_fun f at h\nexact h", "done"],
  [
    "(a b : ℕ) (h : a ∣ b) : a = b",
    "apply_fun (fun x => x * 2) at h",
    "tactic 'apply_fun' failed, 'h' is not an equality",
  ],
]);
