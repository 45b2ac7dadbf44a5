/** Casts moved up and down, over lemmas that are stated here for a type of the test's own. */
import { describe, expect, test } from "vitest";
import { left } from "./run.ts";

const before = `
axiom S : Type
@[instance] axiom S.inst : CommSemiring S
@[norm_cast] axiom S.cast_add (m n : ℕ) : ((m + n : ℕ) : S) = m + n
@[norm_cast] axiom S.cast_mul (m n : ℕ) : ((m * n : ℕ) : S) = m * n
@[norm_cast] axiom S.cast_ofNat (n : ℕ) [Nat.AtLeastTwo n] : (Nat.cast (OfNat.ofNat n) : S) = OfNat.ofNat n
@[norm_cast] axiom S.cast_one : ((1 : ℕ) : S) = 1
@[norm_cast] axiom S.cast_inj (m n : ℕ) : (m : S) = n ↔ m = n
`;

describe("norm_cast", () => {
  test.each([
    ["(m n : ℕ) (h : (m : S) + n = 2 * n) : m + n = 2 * n", "norm_cast at h", "left m + n = 2 * n"],
    ["(m n : ℕ) (h : (m : S) + n = 2 * n) : m + n = 2 * n", "exact_mod_cast h", "done"],
    ["(m n : ℕ) (h : m + n = 2 * n + 1) : (m : S) + n = 2 * n + 1", "exact_mod_cast h", "done"],
    ["(m n : ℕ) (h : m + n = 2 * n + 1) : (m : S) + n = 2 * n + 1", "assumption_mod_cast", "done"],
    ["(m : ℕ) : (m : S) + 1 = 3", "norm_cast", "m : ℕ ⊢ m + 1 = 3"],
    ["(m : ℕ) : ((m + 2 * m : ℕ) : S) = 3", "push_cast", "m : ℕ ⊢ ↑m + 2 * ↑m = 3"],
    ["(m : ℕ) : m + m = 3", "push_cast", "m : ℕ ⊢ m + m = 3"],
    ["(m : ℕ) : m + m = 3", "norm_cast", "norm_cast made no progress"],
    ["(m n : ℕ) (h : (m : S) = n) : n = m", "exact_mod_cast h", "type mismatch"],
  ])("%s by %s", (statement, script, expected) => {
    const wanted = expected.startsWith("left ")
      ? `m n : ℕ, h : ${expected.slice(5)} ⊢ ${expected.slice(5)}`
      : expected;
    expect(left(statement, script, before)).toBe(wanted);
  });
});
