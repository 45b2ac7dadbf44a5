/** How terms are read: precedences and forms, each as an s-expression. */
import { describe, expect, test } from "vitest";
import { NotationState, parseTerm } from "../../src/syntax/index.ts";
import { permissiveTactics as tactics } from "./permissive-tactics.ts";
import { sexpr } from "./s-expression.ts";

const notations = NotationState.initial.open("Nat").open("Real");

const readings: readonly (readonly [text: string, tree: string])[] = [
  ["f (nat_lit 3)", "(f (nat_lit 3))"],
  ["a + b * c", "(+ a (* b c))"],
  ["a - b - c", "(- (- a b) c)"],
  ["a ^ b ^ c", "(^ a (^ b c))"],
  ["-a ^ 2", "(- (^ a 2))"],
  ["-a * b", "(* (- a) b)"],
  ["- - a", "(- (- a))"],
  ["a * -b", "(* a (- b))"],
  ["f -x", "(- f x)"],
  ["f x -y", "(- (f x) y)"],
  ["¬a = b", "(¬ (= a b))"],
  ["¬ a ∧ b", "(∧ (¬ a) b)"],
  ["f ¬a", "(f (¬ a))"],
  ["a ∧ b ∨ c → d ↔ e", "(↔ (→ (∨ (∧ a b) c) d) e)"],
  ["a → b → c", "(→ a (→ b c))"],
  ["a < b ↔ c < d", "(↔ (< a b) (< c d))"],
  ["(a < b) ∧ c", "(∧ (< a b) c)"],
  ["∀ x, x = x ∧ y", "(∀ (x) (∧ (= x x) y))"],
  ["∃ x > 0, x < y", "(∃ (x > 0) (< x y))"],
  ["∃ x y : ℕ, x = y", "(∃ (x y : ℕ) (= x y))"],
  ["∃ (x : ℕ) (h : x > 0), p x", "(∃ (x : ℕ) (h : (> x 0)) (p x))"],
  ["∑ x in s, f x + 1", "(+ (∑ (x) in s (f x)) 1)"],
  [
    "∑ x in Finset.range (n + 1), x * x * 2 + 3 = 5",
    "(= (+ (∑ (x) in (Finset.range (+ n 1)) (* (* x x) 2)) 3) 5)",
  ],
  ["∑ x ∈ s, ∏ y ∈ t, f x y", "(∑ (x) in s (∏ (y) in t (f x y)))"],
  ["f x⁻¹", "(f (⁻¹ x))"],
  ["x⁻¹ ^ 2", "(^ (⁻¹ x) 2)"],
  ["h.1.2", "(. (. h 1) 2)"],
  ["h.1.symm", "(. (. h 1) symm)"],
  ["(h x).2.foo.bar", "(. (. (. (h x) 2) foo) bar)"],
  ["f.{u, v+1} x", "(f.{u, (+ v 1)} x)"],
  ["@f x", "((@ f) x)"],
  ["f (x := 3) y ..", "(f (x := 3) y ..)"],
  ["fun x y => x + y", "(fun (x) (y) (+ x y))"],
  ["fun (x : ℕ) {y} ⟨a, b⟩ _ ↦ x", "(fun (x : ℕ) {y} ⟨a, b⟩ (_) x)"],
  ["fun x y : ℕ => x", "(fun (x : ℕ) (y : ℕ) x)"],
  ["fun | 0, h => 1 | n+1, h => 2", "(fun | 0, h => 1 | (+ n 1), h => 2)"],
  ["(x : ℕ) → p x", "(→ (x : ℕ) (p x))"],
  ["{x : ℕ} → p x", "(→ {x : ℕ} (p x))"],
  ["{x y : ℕ} → p x", "(→ {x y : ℕ} (p x))"],
  ["⦃x : ℕ⦄ → p", "(→ ⦃x : ℕ⦄ p)"],
  ["[inst : C] → p", "(→ [inst : C] p)"],
  ["[C a] → p", "(→ [: (C a)] p)"],
  ["(x : ℕ) × p x", "(Σ (x : ℕ) (p x))"],
  ["{x | p x}", "(set (x) (p x))"],
  ["{x : ℕ | p x}", "(set (x : ℕ) (p x))"],
  ["{x ∈ s | p x}", "(set (x ∈ s) (p x))"],
  ["{x : ℕ // 0 < x}", "(// (x : ℕ) (< 0 x))"],
  ["{1, 2, 3}", "{1, 2, 3}"],
  ["{a}", "{a}"],
  ["{}", "{}"],
  ["{(x, y) | x < y}", "(set ((tuple x y)) (< x y))"],
  ["{f x | (x : ℕ) (h : p x)}", "(image (f x) (x : ℕ) (h : (p x)))"],
  ["{x := 1, y := 2}", "(struct x := 1, y := 2)"],
  ["{s with x := 1}", "(struct s with x := 1)"],
  ["{x := 1, y := 2 : Point}", "(struct x := 1, y := 2 : Point)"],
  ["{x, y := 2}", "(struct x := x, y := 2)"],
  ["|a - b| * |c|", "(* (|| (- a b)) (|| c))"],
  ["|x| |y|", "((|| x) (|| y))"],
  ["f |x| |y|", "(f (|| x) (|| y))"],
  ["‖x‖", "(‖‖ x)"],
  ["⌊x⌋ + ⌊x⌋₊", "(+ (⌊⌋ x) (⌊⌋₊ x))"],
  ["5 !", "(! 5)"],
  ["n ! * 2", "(* (! n) 2)"],
  ["(n + 1) ! / n !", "(/ (! (+ n 1)) (! n))"],
  ["f n !", "(f (! n))"],
  ["2 * n !", "(* 2 (! n))"],
  ["n ! ^ 2", "(^ (! n) 2)"],
  ["√2 + √(x + 1)", "(+ (√ 2) (√ (+ x 1)))"],
  ["Real.sqrt 2", "(Real.sqrt 2)"],
  ["a ≡ b [MOD n]", "(≡[MOD] a b n)"],
  ["a + b ≡ c [ZMOD 3] ∧ d", "(∧ (≡[ZMOD] (+ a b) c 3) d)"],
  ["a ∣ b ∧ c ∣ d", "(∧ (∣ a b) (∣ c d))"],
  ["f ∘ g ∘ h", "(∘ f (∘ g h))"],
  ["x :: y :: xs ++ zs", "(++ (:: x (:: y xs)) zs)"],
  ["f <| g <| x", "(<| f (<| g x))"],
  ["f $ g x", "(<| f (g x))"],
  ["x |> f |> g", "(<| g (<| f x))"],
  ["x |>.f a |>.g", "(. ((. x f) a) g)"],
  ["h ▸ e", "(▸ h e)"],
  ["h ▸ k ▸ e", "(▸ h (▸ k e))"],
  ["↑x + 1", "(+ (↑ x) 1)"],
  ["(↑n : ℝ)", "(: (↑ n) ℝ)"],
  ["(f · a)", "(f · a)"],
  ["(· + 1)", "(+ · 1)"],
  ["(a, b, c)", "(tuple a b c)"],
  ["()", "(tuple)"],
  ["(a : ℝ)", "(: a ℝ)"],
  ["(a :)", "(: a)"],
  ["⟨a, b⟩", "⟨a, b⟩"],
  ["⟨⟩", "⟨⟩"],
  ["‹p›", "‹p›"],
  ["if h : a < b then c else d", "(if h : (< a b) c d)"],
  ["if let some x := a then x else y", "(match a | (some x) => x | _ => y)"],
  [
    "match x, h : y with | 0, _ => 1 | n + 1, .inl z => 2",
    "(match x, h : y | 0, _ => 1 | (+ n 1), (.inl z) => 2)",
  ],
  ["let x := 1; x + 2", "(let x := 1 (+ x 2))"],
  ["let x := 1\nx + 2", "(let x := 1 (+ x 2))"],
  ["have : a = b := rfl; this", "(have : (= a b) := rfl this)"],
  ["have ⟨x, y⟩ := h; x", "(have ⟨x, y⟩ := h x)"],
  ["let f x := x + 1; f", "(let f (x) := (+ x 1) f)"],
  ["show a = b from rfl", "(show (= a b) rfl)"],
  ["show a = b by simp", "(show (= a b) (by simp))"],
  ["suffices h : a from b; c", "(suffices h a b c)"],
  ["calc a = b := h\n     _ = c := k", "(calc [(= a b) := h] [(= _ c) := k])"],
  ["by simp", "(by simp)"],
  ["by\n  simp\n  rfl", "(by simp rfl)"],
  ["by simp; rfl", "(by simp rfl)"],
  ["f fun x => x", "(f (fun (x) x))"],
  ["f (by simp) x", "(f (by simp) x)"],
  ["f <| by simp", "(<| f (by simp))"],
  ["a ∈ s ∪ t", "(∈ a (∪ s t))"],
  ["a ∉ s ∩ t", "(∉ a (∩ s t))"],
  ["s ⊆ t", "(⊆ s t)"],
  ["f ⁻¹' s", "(⁻¹' f s)"],
  ["f '' s", "('' f s)"],
  ["sᶜ", "(ᶜ s)"],
  ["Type u", "(Type u)"],
  ["Type (u+1)", "(Type (+ u 1))"],
  ["Type max u v", "(Type (max u v))"],
  ["Type*", "Type*"],
  ["Sort u", "(Sort u)"],
  ["f Type", "(f Type)"],
  ["x@(y::ys)", "(@ x (:: y ys))"],
  [".foo x", "(.foo x)"],
  ["f .foo", "(f .foo)"],
  [".(x)", ".(x)"],
  ["1.5 + 2e3", "(+ 15e-1 2e3)"],
  ["0xFF + 0b101", "(+ 255 5)"],
  ['"a\\nb"', '"a\\nb"'],
  ["'a'", '"a"'],
  ["f '\\n'", '(f "\\n")'],
  ["π / 2", "(/ π 2)"],
  ["ℕ → ℝ", "(→ ℕ ℝ)"],
  ["?x + ?_", "(+ ?x ?_)"],
  ["∃! x, p x", "(∃! (x) (p x))"],
  ["⋃ i ∈ s, f i", "(⋃ (i ∈ s) (f i))"],
  ["⨆ i, f i", "(⨆ (i) (f i))"],
  ["a • b + c", "(+ (• a b) c)"],
  ["f^[2] x", "((^[] f 2) x)"],
  ["x ≠ y ∧ ¬ x = z", "(∧ (≠ x y) (¬ (= x z)))"],
  ["p ∧ q ∧ r", "(∧ p (∧ q r))"],
  ["(p ∨ q) ∧ r", "(∧ (∨ p q) r)"],
  [
    "∀ ε > 0, ∃ δ > 0, ∀ x, |x - a| < δ → |f x - L| < ε",
    "(∀ (ε > 0) (∃ (δ > 0) (∀ (x) (→ (< (|| (- x a)) δ) (< (|| (- (f x) L)) ε)))))",
  ],
  ["a /\\ b \\/ c -> d", "(→ (\\/ (/\\ a b) c) d)"],
  ["nomatch h", "(nomatch h)"],
  ["open Nat in 3 !", "(in open (! 3))"],
  ["a && b || !c", "(|| (&& a b) (! c))"],
  ["∀ x ∈ s, ∀ y, p", "(∀ (x ∈ s) (∀ (y) p))"],
  ["f.g.h x", "(f.g.h x)"],
  ["x.1 + y.2", "(+ (. x 1) (. y 2))"],
  ["f (-1)", "(f (- 1))"],
  ["2 * π * r", "(* (* 2 π) r)"],
  ["(2:ℝ)", "(: 2 ℝ)"],
  ["a % b = 0", "(= (% a b) 0)"],
  ["a ≤ b ∧ b ≤ c", "(∧ (≤ a b) (≤ b c))"],
  ["∀ {x : ℕ} (h : x > 0) ⦃y⦄ [C], p", "(∀ {x : ℕ} (h : (> x 0)) ⦃y⦄ [: C] p)"],
  ["p x → ∃ y, q y ∧ r", "(→ (p x) (∃ (y) (∧ (q y) r)))"],
  ["(fun x => x) 3", "((fun (x) x) 3)"],
  ["@Eq.refl ℕ 3", "((@ Eq.refl) ℕ 3)"],
  ["h.symm ▸ rfl", "(▸ h.symm rfl)"],
  ["f a.b c.d", "(f a.b c.d)"],
];

describe("terms", () => {
  test.each(readings)("%s", (text, tree) => {
    const { term, diagnostics } = parseTerm(text, { tactics, notations });
    expect(diagnostics).toEqual([]);
    expect(sexpr(term)).toBe(tree);
    expect(term.span).toEqual({ start: 0, end: text.length });
  });
});

const failures: readonly (readonly [text: string, message: string, at: number])[] = [
  ["2 ^ -b", "unexpected token '-'; expected term", 4],
  ["a = b = c", "unexpected token '='; expected end of input", 6],
  ["∃ x (h : p), q", "unexpected token '('; expected ','", 4],
  ["f by simp", "unexpected token 'by'; expected end of input", 2],
  ["fun x => x, y", "unexpected token ','; expected end of input", 10],
  ["a + ", "unexpected end of input; expected term", 4],
  ["(a", "unexpected end of input; expected ')'", 2],
  ["f )", "unexpected token ')'; expected end of input", 2],
  ["⟨a, b", "unexpected end of input; expected '⟩'", 5],
  ["fun x", "unexpected end of input; expected '=>'", 5],
  ["∀ x", "unexpected end of input; expected ','", 3],
  ["if a then b", "unexpected end of input; expected 'else'", 11],
  ['"abc', "unterminated string literal", 0],
  ["a /- b", "unterminated comment", 2],
  ["|x |", "unexpected token '|'; expected '|'", 3],
  ["Type (u + v)", "unexpected identifier; expected numeral", 10],
  ["do x", "'do' notation is not supported", 0],
];

describe("text that is no term", () => {
  test.each(failures)("%s: %s", (text, message, at) => {
    const { diagnostics } = parseTerm(text, { tactics, notations });
    expect(diagnostics.map(({ text, span }) => [text, span.start])).toEqual([[message, at]]);
  });
});

test("scoped notations hold only while their namespace is open", () => {
  expect(sexpr(parseTerm("n !").term)).toBe("<error>");
  expect(parseTerm("π").term).toMatchObject({ kind: "ident", name: "π" });
  expect(parseTerm("π", { notations }).term).toMatchObject({ kind: "notation" });
});

test("columns of letters outside the basic plane count one", () => {
  const text = "let 𝓝𝓝𝓝𝓝 := 1; let y := f\n                   x\n𝓝𝓝𝓝𝓝";
  const { term, diagnostics } = parseTerm(text);
  expect(diagnostics).toEqual([]);
  expect(sexpr(term)).toBe("(let 𝓝𝓝𝓝𝓝 := 1 (let y := (f x) 𝓝𝓝𝓝𝓝))");
});
