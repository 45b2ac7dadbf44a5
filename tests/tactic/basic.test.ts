/** The tactics of the first issue: what each leaves, and how each fails. */
import { describe, expect, test } from "vitest";
import { left, prove } from "./run.ts";

type Row = readonly [statement: string, script: string, expected: string];

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows)("%s := by %s", (statement, script, expected) => {
      expect(left(statement, script)).toBe(expected);
    });
  });
}

table("intro", [
  ["(p : Prop) : p → p", "intro h", "p : Prop, h : p ⊢ p"],
  ["(p q : Prop) : p → q → p", "intro h _; exact h", "done"],
  ["(p q : Prop) : p ∧ q → p", "intro ⟨h, _⟩; exact h", "done"],
  ["(p : Prop) : ¬p → p → False", "intro h k; exact h k", "done"],
  ["(p : Prop) (h : p) : p", "intro x", "tactic 'introN' failed, insufficient number of binders"],
  ["(p q : Prop) : p → q → p", "intros; assumption", "done"],
]);

table("exact, refine, apply", [
  ["(p q : Prop) (h : p) (k : q) : p ∧ q", "exact ⟨h, k⟩", "done"],
  ["(p q : Prop) (h : p) : p ∧ q", "refine ⟨h, ?_⟩", "p q : Prop, h : p ⊢ q"],
  [
    "(p q : Prop) : p ∧ q",
    "refine ⟨?_, ?_⟩",
    "case refine_1, p q : Prop ⊢ p | case refine_2, p q : Prop ⊢ q",
  ],
  ["(p q : Prop) : p ∧ q", "refine ⟨?a, ?b⟩", "case a, p q : Prop ⊢ p | case b, p q : Prop ⊢ q"],
  ["(p : Prop) (h : p) : p", "refine ?_; exact h", "done"],
  ["(p q : Prop) (h : p → q) : q", "apply h", "p q : Prop, h : p → q ⊢ p"],
  ["(p : Prop) (h : p) : p", "exact _", "don't know how to synthesize placeholder"],
  ["(a b c : ℕ) (h : a ≤ b) (k : b ≤ c) : a ≤ c", "apply Nat.le_trans\nexact h\nexact k", "done"],
  [
    "(a b : ℕ) : a = b",
    "apply Nat.le_antisymm",
    "case h₁, a b : ℕ ⊢ a ≤ b | case h₂, a b : ℕ ⊢ b ≤ a",
  ],
  ["(a b : ℕ) : a = b", "exact rfl", "type mismatch"],
]);

table("have, suffices, show", [
  ["(p q : Prop) (h : p) (f : p → q) : q", "have k := f h; exact k", "done"],
  ["(p q : Prop) (h : p) (f : p → q) : q", "have : q := f h; exact this", "done"],
  [
    "(p q : Prop) (f : p → q) : q",
    "have h : p",
    "case h, p q : Prop, f : p → q ⊢ p | p q : Prop, f : p → q, h : p ⊢ q",
  ],
  ["(p q : Prop) (h : p ∧ q) : q", "have ⟨_, k⟩ := h; exact k", "done"],
  ["(p q : Prop) (h : p) (f : p → q) : q", "suffices k : p by exact f k\nexact h", "done"],
  ["(n : ℕ) : n + 0 = n", "show n = n; rfl", "done"],
  ["(n : ℕ) : n + 0 = n", "show n = 0", "'show' tactic failed, the goal"],
]);

table("constructor, left, right, exists, use", [
  ["(p q : Prop) : p ∧ q", "constructor", "case left, p q : Prop ⊢ p | case right, p q : Prop ⊢ q"],
  ["(p q : Prop) (h : q) : p ∨ q", "right; exact h", "done"],
  ["(p q : Prop) (h : p) : p ∨ q", "left; exact h", "done"],
  [
    "(p q : Prop) (h : p) : p ∧ q",
    "left",
    "tactic 'left' failed, left tactic works for inductive types with exactly 2 constructors",
  ],
  [": ∃ n : ℕ, n = 3", "exists 3", "done"],
  [": ∃ n : ℕ, n + n = 4", "use 2", "done"],
  [": ∃ n m : ℕ, n < m", "use 2, 3; exact Nat.lt_succ_self 2", "done"],
  ["(p : ℕ → Prop) (h : p 2) : ∃ n, p n ∧ n = 2", "use 2", "done"],
]);

table("cases and rcases", [
  [
    "(p q : Prop) (h : p ∨ q) : q ∨ p",
    "cases h with\n| inl h => exact Or.inr h\n| inr h => exact Or.inl h",
    "done",
  ],
  ["(p q : Prop) (h : p ∧ q) : q", "cases h with | intro a b => exact b", "done"],
  [
    "(p q : Prop) (h : p ∨ q) : q ∨ p",
    "cases' h with a b\n· right; exact a\n· left; exact b",
    "done",
  ],
  ["(p q r : Prop) (h : p ∧ (q ∨ r)) : p", "rcases h with ⟨a, b | c⟩ <;> exact a", "done"],
  ["(p : ℕ → Prop) (h : ∃ n, p n) : ∃ m, p m", "obtain ⟨n, hn⟩ := h; exact ⟨n, hn⟩", "done"],
  ["(a b : ℕ) (h : a = b) : b = a", "rcases h with rfl; rfl", "done"],
  ["(p q : Prop) : p ∧ q → q", "rintro ⟨-, h⟩; exact h", "done"],
  ["(n : ℕ) (h : n ≤ 0) : n = 0", "cases h; rfl", "done"],
  ["(h : (1 : ℕ) = 2) : False", "cases h", "done"],
  [
    "(p q : Prop) (h : p ∨ q) : q ∨ p",
    "cases h with\n| inl h => exact Or.inr h",
    "alternative 'inr' has not been provided",
  ],
  [
    "(p q : Prop) (h : p ∨ q) : q ∨ p",
    "cases h with\n| left h => exact Or.inr h\n| inr h => exact Or.inl h",
    "invalid alternative name 'left'",
  ],
]);

table("induction", [
  [
    "(n : ℕ) : 0 + n = n",
    "induction n with\n| zero => rfl\n| succ n ih => rw [← Nat.add_assoc, ih]",
    "done",
  ],
  [
    "(n : ℕ) : 0 + n = n",
    "induction n with\n| zero => rfl\n| succ n ih => skip",
    "case succ, n : ℕ, ih : 0 + n = n ⊢ 0 + (n + 1) = n + 1",
  ],
  [
    "(n : ℕ) (h : n = n) : 0 + n = n",
    "induction' n with k ih\nrfl",
    "case succ, k : ℕ, ih : k = k → 0 + k = k, h : k + 1 = k + 1 ⊢ 0 + (k + 1) = k + 1",
  ],
  [
    "(m n : ℕ) (h : m + n = n) : m = 0",
    "induction n generalizing m with\n| zero => exact h\n| succ k ih => exact ih m (Nat.succ.inj h)",
    "done",
  ],
]);

table("rw", [
  ["(a b : ℕ) (h : a = b) : b = a", "rw [h]", "done"],
  ["(a b c : ℕ) (h : a = b) (k : b = c) : a = c", "rw [h, k]", "done"],
  ["(a b c : ℕ) (h : a = b) (k : a = c) : b = c", "rw [← h]; exact k", "done"],
  ["(a b c : ℕ) (h : a = b) (k : a = c) : b = c", "rw [h] at k; exact k", "done"],
  ["(a b c : ℕ) (h : a = b) (k : a = c) : b = c", "rwa [h] at k", "done"],
  ["(a b : ℕ) : a + b = b + a + 0", "rw [Nat.add_comm]", "a b : ℕ ⊢ b + a = b + a + 0"],
  ["(p q : Prop) (h : p ↔ q) (k : q) : p", "rw [h]; exact k", "done"],
  [
    "(a b c : ℕ) (h : a = b) : c = c + 0",
    "rw [h]",
    "tactic 'rewrite' failed, did not find instance of the pattern in the target expression",
  ],
  [
    "(n m : ℕ) (h : n = m) (p : (k : ℕ) → k = n → Prop) (hp : p n rfl) : p n rfl",
    "rw [h]",
    "tactic 'rewrite' failed, motive is not type correct",
  ],
  ["(a b c : ℕ) : a * (b + c) = a * (c + b)", "rw [Nat.add_comm b]", "done"],
]);

table("closing", [
  ["(n : ℕ) : n = n", "rfl", "done"],
  ["(p : Prop) : p ↔ p", "rfl", "done"],
  ["(n : ℕ) : n ≤ n", "rfl", "done"],
  ["(p : Prop) (h : p) : p", "assumption", "done"],
  ["(p q : Prop) (h : p) : q", "assumption", "tactic 'assumption' failed"],
  ["(p q : Prop) (h : p) (k : ¬p) : q", "contradiction", "done"],
  ["(p : Prop) (h : False) : p", "contradiction", "done"],
  ["(p q : Prop) (h : p) : q", "contradiction", "tactic 'contradiction' failed"],
  ["(p : Prop) (h : False) : p", "exfalso; exact h", "done"],
  [": True", "trivial", "done"],
  [": 2 + 2 = 4", "decide", "done"],
  [": 2 + 2 = 5", "decide", "tactic 'decide' proved that the proposition"],
]);

table("classical", [
  ["(p : Prop) : p ∨ ¬p", "by_cases h : p\n· left; exact h\n· right; exact h", "done"],
  [
    "(p q : Prop) (h : p) : q",
    "by_cases k : q",
    "case pos, p q : Prop, h : p, k : q ⊢ q | case neg, p q : Prop, h : p, k : ¬q ⊢ q",
  ],
  ["(p : Prop) (h : ¬¬p) : p", "by_contra k; exact h k", "done"],
  ["(p : Prop) (h : p) : ¬¬p", "by_contra k", "p : Prop, h : p, k : ¬p ⊢ False"],
]);

table("combinators", [
  ["(p q : Prop) (h : p) (k : q) : p ∧ q", "constructor <;> assumption", "done"],
  ["(p q : Prop) (h : p) (k : q) : p ∧ q", "constructor\nall_goals assumption", "done"],
  ["(p : Prop) (h : p) : p", "first | contradiction | exact h", "done"],
  ["(p : Prop) (h : p) : p", "try contradiction\nexact h", "done"],
  ["(p q : Prop) (h : p) (k : q) : p ∧ q", "constructor\n· exact h\n· exact k", "done"],
  [
    "(p q : Prop) (h : p) (k : q) : p ∧ q",
    "constructor\ncase right => exact k\ncase left => exact h",
    "done",
  ],
  ["(p q : Prop) : p → q → p", "repeat intro _\nassumption", "done"],
  [
    "(p q : Prop) (h : p) (k : q) : p ∧ q",
    "refine ⟨?_, ?_⟩\nany_goals exact h",
    "case refine_2, p q : Prop, h : p, k : q ⊢ q",
  ],
  ["(p : Prop) (h : p) : p", "skip; done", "p : Prop, h : p ⊢ p"],
]);

describe("sequences", () => {
  test("a tactic after the last goal is a warning", () => {
    const { errors, warnings } = prove("(p : Prop) (h : p) : p", "exact h\nrfl\nsimp");
    expect(errors).toEqual([]);
    expect(warnings).toEqual(["no-goals", "no-goals"]);
  });

  test("but fails within first", () => {
    expect(left("(p : Prop) (h : p) : p", "first | (exact h; rfl) | skip")).toBe(
      "p : Prop, h : p ⊢ p",
    );
  });

  test("each block reports its own error, and the rest goes on", () => {
    const { errors } = prove(
      "(p q : Prop) (h : p) : q ∧ q",
      "have a : q := by exact h\nconstructor\n· assumption\n· contradiction",
    );
    expect(errors.map((e) => e.code)).toEqual(["type-mismatch", "contradiction"]);
  });

  test("first keeps no trace of what failed", () => {
    expect(left("(p q : Prop) (h : q) : p ∨ q", "first | (left; exact h) | (right; exact h)")).toBe(
      "done",
    );
  });
});
